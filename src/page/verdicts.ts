import type { WithoutCode } from '../records/extraction.ts';
import { VERDICT_TABLE, VERDICTS, type Verdict } from '../records/verdict.ts';
import { plainMarks, WITHOUT_CODE_MARKS } from './marks.ts';

/** The look of a sample's outcome. Colour is never the only sign. */
export interface Look {
  readonly outcome: Verdict | WithoutCode;
  readonly mark: string;
  readonly symbol: string;
  readonly word: string;
}

/** The looks of all verdicts, with those of answers without code beside `compile_error`. */
export const LOOKS: readonly Look[] = VERDICTS.flatMap((verdict) => {
  const look = {
    outcome: verdict,
    mark: VERDICT_TABLE[verdict].mark,
    symbol: VERDICT_TABLE[verdict].symbol,
    word: verdict.replaceAll('_', ' '),
  };
  return verdict === 'compile_error' ? [look, ...withoutCodeLooks()] : [look];
});

function withoutCodeLooks(): Look[] {
  return [
    { outcome: 'no-code', mark: WITHOUT_CODE_MARKS['no-code'], symbol: '–', word: 'without code' },
    { outcome: 'truncated', mark: WITHOUT_CODE_MARKS.truncated, symbol: '…', word: 'cut off' },
    { outcome: 'refused', mark: WITHOUT_CODE_MARKS.refused, symbol: 'R', word: 'refused' },
  ];
}

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
