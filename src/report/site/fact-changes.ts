import type { SeriesRun } from '../../results/history/series.ts';
import { plainLine } from '../../text/escape.ts';

/** A hash says only that something changed, not how. */
const HASH = /^[0-9a-f]{12,64}$/;
/** Between the parts of a fact, such as limits. */
const SEPARATOR = /[;,] /;
/** Longer values are cut, in characters. */
const MOST = 80;

/**
 * The facts that changed from one run to the next, in words: `model: small-1 → small-2`,
 * `limits: cpu 3 s → cpu 5 s`, `prompt changed`.
 */
export function factChanges(before: SeriesRun, after: SeriesRun): string[] {
  return after.changed.map((name) => {
    const [from, to] = [factOf(before, name), factOf(after, name)];
    const shown = plainLine(name, MOST);
    if (HASH.test(from) && HASH.test(to)) return `${shown} changed`;
    const [old, now] = [partsOf(from), partsOf(to)];
    const [lost, gained] = [without(old, now), without(now, old)];
    if (lost.length + gained.length === 0) return `${shown}: other order`;
    const [shownOld, shownNew] = [textOf(lost), textOf(gained)];
    // Long values may differ in the part that is cut off.
    return shownOld === shownNew ? `${shown} changed` : `${shown}: ${shownOld} → ${shownNew}`;
  });
}

/** A fact of a run; `passgate` is the version of Passgate. */
function factOf({ line, suite }: SeriesRun, name: string): string {
  return suite.facts[name] ?? (name === 'passgate' ? line.tool : '');
}

function partsOf(fact: string): string[] {
  return fact.split(SEPARATOR);
}

/** The parts that the other side does not have. */
function without(parts: readonly string[], others: readonly string[]): string[] {
  return parts.filter((part) => !others.includes(part));
}

function textOf(parts: readonly string[]): string {
  return parts.length === 0 ? 'none' : plainLine(parts.join(', '), MOST);
}
