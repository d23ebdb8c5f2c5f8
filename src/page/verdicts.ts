import { VERDICT_TABLE, VERDICTS, type Verdict } from '../records/verdict.ts';
import { plainMarks } from './marks.ts';

/** The look of a verdict. Colour is never the only sign. */
export interface Look {
  readonly verdict: Verdict;
  readonly mark: string;
  readonly symbol: string;
  readonly word: string;
}

export const LOOKS: readonly Look[] = VERDICTS.map((verdict) => ({
  verdict,
  mark: VERDICT_TABLE[verdict].mark,
  symbol: VERDICT_TABLE[verdict].symbol,
  word: verdict.replaceAll('_', ' '),
}));

const BY_MARK = new Map(LOOKS.map((look) => [look.mark, look]));

export function lookOf(mark: string): Look | undefined {
  return BY_MARK.get(plainMarks(mark));
}

/** The most frequent verdict; the first in the list of looks if there are several. */
export function commonest(marks: string): Look | undefined {
  const plain = plainMarks(marks);
  const count = (look: Look) => plain.split(look.mark).length - 1;
  return LOOKS.reduce<Look | undefined>(
    (best, look) => (count(look) > (best === undefined ? 0 : count(best)) ? look : best),
    undefined,
  );
}

/** `2 passed, 1 timeout`. */
export function countsText(marks: string): string {
  const plain = plainMarks(marks);
  return LOOKS.flatMap(({ mark, word }) => {
    const count = plain.split(mark).length - 1;
    return count === 0 ? [] : [`${count} ${word}`];
  }).join(', ');
}
