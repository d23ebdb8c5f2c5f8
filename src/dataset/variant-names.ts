import { z } from 'zod';
import type { NameParts, VariantName } from '../records/dataset.ts';
import { describeIssues } from './issues.ts';

/** The same names as in the config: they appear in reports and gates. */
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
 * The variant that a row names with its fields `family`, `transform` and `seed`. They count only in
 * rows with a `family`: a `seed` alone is often the model's.
 * @returns null if the row names no variant, or a sentence about invalid fields
 */
export function readNameParts(data: object): NameParts | null | string {
  const family = 'family' in data ? data.family : null;
  if (family === null || family === undefined || family === '') return null;
  const parsed = fields.safeParse(data);
  if (!parsed.success) return describeIssues(parsed.error.issues).join('; ');
  return toParts(parsed.data.family, parsed.data.transform, parsed.data.seed);
}

/** A seed from a table's cell; null for an empty cell, or a sentence about a wrong one. */
export function readSeed(value: unknown): number | null | string {
  if (value === null || value === undefined || value === '') return null;
  const parsed = seed.safeParse(value);
  return parsed.success ? parsed.data : `expected a whole number as seed, found ${brief(value)}`;
}

/**
 * A family or transform from a table's cell; null for an empty cell, or a sentence about a wrong
 * one.
 */
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

/** Fill in a name: the transform defaults to the family's name, the seed to 0. */
export function completeName({
  family,
  transform = family,
  seed: number = 0,
}: NameParts): VariantName {
  return { family, transform, seed: number };
}

/**
 * Join the parts of a variant's name from a file's entry and from a row.
 * @param base null if the file is for nominal prompts
 * @returns null for nominal, or a sentence if the two disagree
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

/** True if a file with these parts of a name may belong to the variant. */
export function matches(base: NameParts, name: VariantName): boolean {
  return (
    base.family === name.family &&
    (base.transform === undefined || base.transform === name.transform) &&
    (base.seed === undefined || base.seed === name.seed)
  );
}
