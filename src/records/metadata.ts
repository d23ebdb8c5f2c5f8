import { z } from 'zod';

/** The fields of a sample's row that say what made it. */
export const METADATA_FIELDS = [
  'model',
  'provider',
  'temperature',
  'top_p',
  'max_tokens',
  'prompt_name',
  'prompt_version',
  'tool',
  'tool_version',
] as const;

/** The most different values of a field that results keep, and the longest one. */
const MOST_VALUES = 10;
const LONGEST_VALUE = 200;

/** Facts about how samples were made, by name: all different values, sorted. */
export const metadataSchema = z
  .record(z.string().max(100), z.array(z.string().max(LONGEST_VALUE)).min(1).max(MOST_VALUES))
  .refine((all) => Object.keys(all).length <= 50, 'has over 50 names');

export type Metadata = Readonly<Record<string, readonly string[]>>;

/** Values of a row or of a config as metadata; values that are no short text are left out. */
export function metadataOf(values: Readonly<Record<string, unknown>>): Metadata {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
      const text = String(value).trim().slice(0, LONGEST_VALUE);
      return isPlain && text !== '' ? [[name, [text]]] : [];
    }),
  );
}

/** The metadata of two groups of samples; undefined if neither has any. */
export function joinMetadata(
  one: Metadata | undefined,
  other: Metadata | undefined,
): Metadata | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    names.map((name) => {
      const values = [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])];
      return [name, values.sort().slice(0, MOST_VALUES)];
    }),
  );
}
