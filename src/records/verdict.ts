import { keysOf } from './tables.ts';

/** The part of a verdict in pass@k, and its look in reports. */
interface VerdictEntry {
  /**
   * A `pass` counts as 1 and a `fail` as 0. A `share` counts as the share of its runs that passed.
   * `nothing` is left out of n, because the fault is Passgate's and not the model's.
   */
  readonly countsAs: 'pass' | 'fail' | 'share' | 'nothing';
  /** One capital letter for it in the page's data. */
  readonly mark: string;
  /** One character for it on the page, so that its meaning does not depend on colour alone. */
  readonly symbol: string;
}

/** Every outcome of executing a program, in the order of reports (docs/verdicts.md). */
export const VERDICT_TABLE = {
  passed: { countsAs: 'pass', mark: 'P', symbol: '✓' },
  failed: { countsAs: 'fail', mark: 'F', symbol: '×' },
  timeout: { countsAs: 'fail', mark: 'T', symbol: 'T' },
  out_of_memory: { countsAs: 'fail', mark: 'M', symbol: 'M' },
  output_limit: { countsAs: 'fail', mark: 'O', symbol: 'O' },
  crashed: { countsAs: 'fail', mark: 'X', symbol: '!' },
  compile_error: { countsAs: 'fail', mark: 'C', symbol: 'C' },
  tampered: { countsAs: 'fail', mark: 'Z', symbol: '#' },
  flaky: { countsAs: 'share', mark: 'L', symbol: '~' },
  error: { countsAs: 'nothing', mark: 'E', symbol: '?' },
} as const satisfies Readonly<Record<string, VerdictEntry>>;

export type Verdict = keyof typeof VERDICT_TABLE;

export const VERDICTS = keysOf(VERDICT_TABLE);

/** True when the verdict counts for the model. */
export function isJudged(verdict: Verdict): boolean {
  return VERDICT_TABLE[verdict].countsAs !== 'nothing';
}

/**
 * The chance that a sample passes: 1 or 0, or the share of its runs that passed.
 * @param share of a `flaky` verdict, from 0 to 1
 */
export function passChance(verdict: Verdict, share: number | undefined): number {
  const { countsAs } = VERDICT_TABLE[verdict];
  if (countsAs === 'share') return share ?? 0;
  return countsAs === 'pass' ? 1 : 0;
}

/** The ways to reach a verdict; they decide if it can be faked. */
export const GRADINGS = ['outside', 'split', 'shared'] as const;

export type Grading = (typeof GRADINGS)[number];

/**
 * Counts in the order of their possible names, whatever was counted first. So documents of the same
 * work are equal to the byte.
 */
export function inOrder<K extends string>(
  names: readonly K[],
  counts: Readonly<Partial<Record<K, number | undefined>>>,
): Partial<Record<K, number>> {
  const ordered: Partial<Record<K, number>> = {};
  for (const name of names) {
    const count = counts[name];
    if (count !== undefined) ordered[name] = count;
  }
  return ordered;
}
