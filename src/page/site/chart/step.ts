import type { Span } from '../view.ts';

/** The number of runs that Page Up and Page Down go on. */
const LEAP = 10;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -LEAP,
  PageDown: LEAP,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The run that a key leads to; null if it is no key of a chart. */
export function stepFrom(run: number, event: KeyboardEvent, { from, to }: Span): number | null {
  const step = STEPS[event.key];
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return step === undefined || !isPlain ? null : Math.min(to - 1, Math.max(from, run + step));
}
