/**
 * Wait. The wait ends at once with any of the signals, and leaves no timer behind.
 * @throws the reason of the signal that ends it
 */
export function rest(milliseconds: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', stop);
    };
    const stop = ({ target }: Event) => {
      leave();
      reject(target instanceof AbortSignal ? target.reason : undefined);
    };
    const timer = setTimeout(() => {
      leave();
      resolve();
    }, milliseconds);
    for (const signal of signals) signal.addEventListener('abort', stop, { once: true });
    const over = signals.find(({ aborted }) => aborted);
    if (over === undefined) return;
    leave();
    reject(over.reason);
  });
}
