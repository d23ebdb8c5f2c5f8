import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Shard } from '../records/shard.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** The values that a matrix gives one of its jobs, by their names. */
export type Matrix = Readonly<Record<string, unknown>>;

const matrixSchema = z.record(z.string(), z.unknown());
const LONGEST_MATRIX = 100_000;
const LONGEST_LABEL = 60;
/** Values that can stand beside each other and be told apart again. */
const PLAIN = /^[\w.+/@: -]+$/;
/** Names of values that can number shards. */
const NUMBERING = /shard|slice|part|chunk|split|group|index|total|count/i;

/** Read what `toJSON(matrix)` gives; null outside of a matrix, and for what is none. */
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
 * What tells a job from others of its matrix: ` (3.12, small)` as GitHub names such jobs, its values
 * in the order of their names, with a hash where that is long or not clear. Values that only number
 * the shards of a run do not count.
 * @param shard which part of the work the job does; null for all of it
 * @returns empty outside of a matrix
 */
export function matrixLabel(matrix: Matrix | null, shard: Shard | null): string {
  const entries = Object.entries(matrix ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const left = shard === null ? entries : withoutNumbers(entries, shard);
  if (left.length === 0) return '';
  const values = left.map(([, value]) =>
    typeof value === 'object' ? canonical(value) : String(value),
  );
  const shown = values.join(', ');
  if (values.every((value) => PLAIN.test(value)) && shown.length <= LONGEST_LABEL) {
    return `(${shown})`;
  }
  const hash = createHash('sha256')
    .update(canonical(Object.fromEntries(left)))
    .digest('hex');
  const readable = shown.slice(0, LONGEST_LABEL).replaceAll(/[^\w.+/@:, -]/g, '_');
  return `(${readable} ${hash.slice(0, 12)})`;
}

type Entries = readonly (readonly [name: string, value: unknown])[];

/** By `2/4` itself, by a name that numbers things, or by being the only value that is the number. */
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

/** As JSON, the names of every mapping in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
