import { z } from 'zod';

const SECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

const LONGEST = 3_600_000;

/** A length of time such as `3s` or `500ms`, read as milliseconds. */
export const duration = quantity(SECONDS, 'a time such as 3s, 500ms or 1m', 1, LONGEST);

/** The same, or the word `auto`. */
export const durationOrAuto = quantity(
  SECONDS,
  'auto, or a time such as 3s, 500ms or 1m',
  1,
  LONGEST,
  'auto',
);

/** An amount of memory or data such as `1GiB`, read as bytes. */
export const byteSize = quantity(BYTES, 'a size such as 1GiB, 512MiB or 64KiB', 1, 2 ** 40);

/** The size of a stack. No program starts with much less, and Java takes no more. */
export const stackSize = quantity(
  BYTES,
  'a size from 1MiB to 1GiB, such as 64MiB',
  2 ** 20,
  2 ** 30,
);

function quantity<Word extends string = never>(
  units: Readonly<Record<string, number>>,
  expected: string,
  least: number,
  most: number,
  word?: Word,
) {
  const amounts = `(\\d+(?:\\.\\d+)?) ?(${Object.keys(units).join('|')})`;
  const pattern = new RegExp(word === undefined ? `^${amounts}$` : `^(?:${word}|${amounts})$`);
  return z
    .string({ error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}` })
    .regex(pattern, {
      error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}`,
    })
    .transform((text, context): number | Word => {
      if (text === word) return word;
      const [, amount = '', unit = ''] = pattern.exec(text) ?? [];
      const value = Math.round(Number(amount) * (units[unit] ?? Number.NaN));
      if (value >= least && value <= most) return value;
      context.addIssue({
        code: 'custom',
        message: `${text} is out of range: expected ${expected}`,
      });
      return z.NEVER;
    });
}
