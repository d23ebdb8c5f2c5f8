import { AsyncLocalStorage } from 'node:async_hooks';

const STOP = new AsyncLocalStorage<AbortSignal | null>();

/**
 * Do work whose processes end when the signal says so, however deep in the call stack they are
 * started.
 */
export function stoppable<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return STOP.run(signal, work);
}

/** Do clean-up work, which must also run after the main work was stopped. */
export function unstopped<T>(work: () => Promise<T>): Promise<T> {
  return STOP.run(null, work);
}

/** The signal that stops the current work, or null. */
export function stopSignal(): AbortSignal | null {
  return STOP.getStore() ?? null;
}
