import { closest, distance } from 'fastest-levenshtein';

/**
 * `; did you mean "x"?` when a known word is close to the written one, otherwise an empty string.
 */
export function suggest(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const likely = closest(written, known);
  const near = distance(written, likely) <= Math.max(1, Math.floor(likely.length / 3));
  return near ? `; did you mean "${likely}"?` : '';
}
