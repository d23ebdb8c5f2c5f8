import type { WithoutCode } from '../records/extraction.ts';
import { mapTable } from '../records/tables.ts';
import { VERDICT_TABLE, type Verdict } from '../records/verdict.ts';

/** One character for each verdict on the page. */
export const MARKS = mapTable(VERDICT_TABLE, ({ mark }) => mark);

/** One character for each reason why an answer has no code; no verdict has them. */
export const WITHOUT_CODE_MARKS: Readonly<Record<WithoutCode, string>> = {
  'no-code': 'N',
  truncated: 'K',
  refused: 'R',
};

const FIRST = 'a'.charCodeAt(0);
const STEPS = 10;
const FLAKY = /[a-k]/g;

/**
 * A sample's verdict in the page's data. It is the verdict's mark; for a flaky sample it is a
 * letter from `a` to `k` for the tenths of its runs that passed. An answer that did not pass
 * because it has no code has the mark of that.
 * @param share the share of its runs that passed, from 0 to 1
 * @param withoutCode null if it has code, or passed
 */
export function dataMark(verdict: Verdict, share: number, withoutCode: WithoutCode | null): string {
  if (withoutCode !== null) return WITHOUT_CODE_MARKS[withoutCode];
  if (verdict !== 'flaky') return MARKS[verdict];
  return String.fromCharCode(FIRST + Math.round(STEPS * share));
}

/** The marks with one common mark for all flaky samples. */
export function plainMarks(marks: string): string {
  return marks.replace(FLAKY, MARKS.flaky);
}

/** The chance that a sample passes: 1 or 0, or a flaky sample's share. */
export function chanceOf(mark: string): number {
  if (mark === MARKS.passed) return 1;
  return plainMarks(mark) === MARKS.flaky ? (mark.charCodeAt(0) - FIRST) / STEPS : 0;
}
