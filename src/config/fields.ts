import { z } from 'zod';

/** Planned keys that this version does not support yet, to tell them apart from misspelt ones. */
export const NOT_YET: ReadonlySet<string> = new Set(['interpreter', 'preload', 'trend']);

/** One of a few words; the message for others names both the words and the value found. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, {
    error: ({ input }) => `expected one of ${values.join(', ')}, found ${JSON.stringify(input)}`,
  });
}

/** A message with the expected and the found value. */
export const found = (expected: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined
      ? `is missing: expected ${expected}`
      : `expected ${expected}, found ${brief(input)}`,
});

function brief(input: unknown): string {
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (input === null) return 'nothing';
  if (typeof input === 'object') return 'a mapping';
  return JSON.stringify(input)?.slice(0, 80) ?? String(input);
}

const path = z.string(found('a path')).min(1, 'expected a path, found an empty string');
/** A path, a glob, or a list of them; always read as a list. */
export const paths = z
  .union(
    [path, z.array(path).min(1, found('a path or a list of them'))],
    found('a path, a glob or a list of them'),
  )
  .transform((value) => (typeof value === 'string' ? [value] : value));
/** A whole number within bounds. */
export const count = (least: number, most: number) =>
  z
    .int(found(`a whole number from ${least} to ${most}`))
    .min(least, found(`a whole number from ${least} to ${most}`))
    .max(most, found(`a whole number from ${least} to ${most}`));
/** A name that reports can show unchanged. */
export const name = z
  .string(found('a name'))
  .regex(/^[\w.@/+-]{1,100}$/, found('a name of letters, digits and . _ - / @ +'));
