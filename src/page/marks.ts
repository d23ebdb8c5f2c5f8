import { mapTable } from '../records/table.ts';
import { VERDICT_TABLE, type Verdict } from '../records/verdict.ts';

/** The sign of a verdict on the page: one character each. */
export const MARKS = mapTable(VERDICT_TABLE, ({ mark }) => mark);

const FIRST = 'a'.charCodeAt(0);
const STEPS = 10;
const FLAKY = /[a-k]/g;

/**
 * How a sample's verdict is written in the page's data: its mark, but a flaky one as a letter from `a`
 * to `k` for the tenths of its runs that passed.
 * @param share of its runs, from 0 to 1
 */
export function dataMark(verdict: Verdict, share: number): string {
  if (verdict !== 'flaky') return MARKS[verdict];
  return String.fromCharCode(FIRST + Math.round(STEPS * share));
}

/** Marks of the page's data with one mark for all flaky samples. */
export function plainMarks(marks: string): string {
  return marks.replace(FLAKY, MARKS.flaky);
}

/** How likely it is that a sample of the page's data passes: 1 or 0, unless it is flaky. */
export function chanceOf(mark: string): number {
  if (mark === MARKS.passed) return 1;
  return plainMarks(mark) === MARKS.flaky ? (mark.charCodeAt(0) - FIRST) / STEPS : 0;
}
