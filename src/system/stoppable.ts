import { AsyncLocalStorage } from 'node:async_hooks';

const STOP = new AsyncLocalStorage<AbortSignal | null>();

/** Do work whose own processes end where the signal says so, however deep below they are started. */
export function stoppable<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return STOP.run(signal, work);
}

/** Put things in order, which has to be done also where the work was stopped. */
export function unstopped<T>(work: () => Promise<T>): Promise<T> {
  return STOP.run(null, work);
}

/** The signal that stops the work under way; null if there is none. */
export function stopSignal(): AbortSignal | null {
  return STOP.getStore() ?? null;
}
