import type { TimeBin, TimesData } from '../../page/data.ts';

/** Six round numbers for each power of ten, from 1 ms to about 19 hours. */
const EDGES = [0, ...[1, 1.5, 2, 3, 5, 7]]
  .concat(
    [1, 2, 3, 4, 5, 6, 7].flatMap((power) => [1, 1.5, 2, 3, 5, 7].map((n) => n * 10 ** power)),
  )
  .map((edge) => Math.round(edge * 10) / 10);

/** Counts samples by their CPU time. */
export class Times {
  readonly #passed = EDGES.map(() => 0);
  readonly #other = EDGES.map(() => 0);

  add(cpuMs: number, isPassed: boolean): void {
    const after = EDGES.findIndex((edge) => edge > cpuMs);
    const bin = after === -1 ? EDGES.length - 1 : Math.max(0, after - 1);
    const counts = isPassed ? this.#passed : this.#other;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }

  /** Null if nothing was counted. */
  data(limitMs: number | null): TimesData | null {
    const bins = EDGES.slice(0, -1).map((from, bin): TimeBin => {
      const [to = 0, passed = 0, other = 0] = [EDGES[bin + 1], this.#passed[bin], this.#other[bin]];
      return { from, to, passed, other };
    });
    const isUsed = ({ passed, other }: TimeBin) => passed + other > 0;
    const first = bins.findIndex(isUsed);
    if (first === -1) return null;
    return { limitMs, bins: bins.slice(first, bins.findLastIndex(isUsed) + 1) };
  }
}
