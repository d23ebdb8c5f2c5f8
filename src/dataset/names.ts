import { z } from 'zod';
import type { NameParts, VariantName } from '../records/dataset.ts';
import { describeIssues } from './issues.ts';

/** As names in the config: they stand in reports and gates. */
const NAME = /^(?!__proto__$)[\w.@/+-]{1,100}$/;
const name = z.string().regex(NAME, 'expected a name of letters, digits and . _ - / @ +');
export const MOST_SEED = 2 ** 31;
const seed = z
  .union(
    [
      z.int(),
      z
        .string()
        .regex(/^\d{1,10}$/)
        .transform(Number),
    ],
    'expected a whole number',
  )
  .pipe(z.int().min(0).max(MOST_SEED));

const fields = z.object({
  family: name,
  transform: name.nullish(),
  seed: seed.nullish(),
});

/**
 * The variant that a row names by its fields `family`, `transform` and `seed`. They count in
 * rows that have a `family` alone: a `seed` by itself is often the model's.
 * @returns null where the row names none, or a sentence about fields that cannot be read
 */
export function readNameParts(data: object): NameParts | null | string {
  const family = 'family' in data ? data.family : null;
  if (family === null || family === undefined || family === '') return null;
  const parsed = fields.safeParse(data);
  if (!parsed.success) return describeIssues(parsed.error.issues).join('; ');
  return toParts(parsed.data.family, parsed.data.transform, parsed.data.seed);
}

/** Name parts as a table's cells give them; empty cells are not said. */
export function readSeed(value: unknown): number | null | string {
  if (value === null || value === undefined || value === '') return null;
  const parsed = seed.safeParse(value);
  return parsed.success ? parsed.data : `expected a whole number as seed, found ${brief(value)}`;
}

/** A family or transform as a table's cell gives it; null for an empty cell. */
export function readName(value: unknown): { name: string | null } | string {
  if (value === null || value === undefined || value === '') return { name: null };
  const parsed = name.safeParse(value);
  return parsed.success
    ? { name: parsed.data }
    : `expected a name of letters, digits and . _ - / @ +, found ${brief(value)}`;
}

export function isName(text: string): boolean {
  return NAME.test(text);
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

export function toParts(
  family: string,
  transform: string | null | undefined,
  number: number | null | undefined,
): NameParts {
  return {
    family,
    ...(typeof transform === 'string' ? { transform } : {}),
    ...(typeof number === 'number' ? { seed: number } : {}),
  };
}

/** A name without a transform is called after its family; one without a seed has seed 0. */
export function completeName({
  family,
  transform = family,
  seed: number = 0,
}: NameParts): VariantName {
  return { family, transform, seed: number };
}

/**
 * Put what a file's entry says of a variant and what a row says together.
 * @param base null where the file is for nominal prompts
 * @returns null for nominal, or a sentence where the two disagree
 */
export function joinName(
  base: NameParts | null,
  row: NameParts | null,
): VariantName | null | string {
  if (row === null) return base === null ? null : completeName(base);
  if (base === null) return completeName(row);
  for (const part of ['family', 'transform', 'seed'] as const) {
    if (base[part] !== undefined && row[part] !== undefined && base[part] !== row[part]) {
      return `the field "${part}" is ${brief(row[part])}, but the file is for ${part} ${brief(base[part])}`;
    }
  }
  return completeName({ ...row, ...base });
}

/** Whether files that say so much of a name may hold what is of a variant. */
export function matches(base: NameParts, name: VariantName): boolean {
  return (
    base.family === name.family &&
    (base.transform === undefined || base.transform === name.transform) &&
    (base.seed === undefined || base.seed === name.seed)
  );
}
