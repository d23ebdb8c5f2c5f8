import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Shard } from '../records/shard.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** The values that a matrix gives to one of its jobs, by name. */
export type Matrix = Readonly<Record<string, unknown>>;

const matrixSchema = z.record(z.string(), z.unknown());
const LONGEST_MATRIX = 100_000;
const LONGEST_LABEL = 60;
/** Values that stay distinct when they are joined with commas. */
const PLAIN = /^[\w.+/@: -]+$/;
/** Names of values that can number shards. */
const NUMBERING = /shard|slice|part|chunk|split|group|index|total|count/i;

/** Read the text of `toJSON(matrix)`; null outside of a matrix, or if it is not valid. */
export function parseMatrix(text: string): Matrix | null {
  if (text.length > LONGEST_MATRIX) return null;
  try {
    const parsed = matrixSchema.safeParse(parseBounded(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * A label that separates a job from others of its matrix. It is ` (3.12, small)` as GitHub shows
 * it, the values in the order of their names. A long or unclear label gets a hash. Values that only
 * number the shards of a run are left out.
 * @param shard the part of the work that the job does; null for all of it
 * @returns empty outside of a matrix
 */
export function matrixLabel(matrix: Matrix | null, shard: Shard | null): string {
  const entries = Object.entries(matrix ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const left = shard === null ? entries : withoutNumbers(entries, shard);
  if (left.length === 0) return '';
  const values = left.map(([, value]) =>
    typeof value === 'object' ? canonical(value) : String(value),
  );
  const text = values.join(', ');
  if (values.every((value) => PLAIN.test(value)) && text.length <= LONGEST_LABEL) {
    return `(${text})`;
  }
  const hash = createHash('sha256')
    .update(canonical(Object.fromEntries(left)))
    .digest('hex');
  const readable = text.slice(0, LONGEST_LABEL).replaceAll(/[^\w.+/@:, -]/g, '_');
  return `(${readable} ${hash.slice(0, 12)})`;
}

type Entries = readonly (readonly [name: string, value: unknown])[];

/**
 * Leave out the shard's numbers. A value is one if it is `2/4` itself, has a numbering name, or is
 * the only value equal to the number.
 */
function withoutNumbers(entries: Entries, { index, count }: Shard): Entries {
  const isWhole = (value: unknown) => value === `${index}/${count}`;
  const isIndex = (value: unknown) => String(value) === String(index);
  const numbers = entries.filter(
    ([name, value]) =>
      isWhole(value) || (NUMBERING.test(name) && (isIndex(value) || String(value) === `${count}`)),
  );
  const left = entries.filter((entry) => !numbers.includes(entry));
  if (numbers.some(([, value]) => isWhole(value) || isIndex(value))) return left;
  const alike = left.filter(([, value]) => isIndex(value));
  return alike.length === 1 ? left.filter((entry) => !alike.includes(entry)) : left;
}

/** JSON with the names of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
