/** Printed numbers are recognized as text, so that no digit is lost. */

const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,18}))?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const NOT_A_NUMBER = /^[+-]?nan$/i;

/**
 * True if two words are the same text, or numbers that are close enough. Whole numbers must be
 * exact: a count that is off by one is wrong, however large it is. `nan` and the infinities equal
 * themselves in every spelling.
 */
export function isClose(word: string, right: string, tolerance: number): boolean {
  if (word === right) return true;
  const sign = infinityOf(word);
  if (sign !== null) return sign === infinityOf(right);
  if (NOT_A_NUMBER.test(word)) return NOT_A_NUMBER.test(right);
  if (!NUMBER.test(word) || !NUMBER.test(right)) return false;
  if (WHOLE.test(word) && WHOLE.test(right)) return false;
  const [got, wanted] = [Number(word), Number(right)];
  if (!Number.isFinite(got) || !Number.isFinite(wanted)) return false;
  return Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}

/**
 * True if two words are equal as Python's `Decimal`s, without rounding: `5.0` is `5.00` and
 * `0.5e1`. A `nan` equals nothing.
 */
export function areEqualDecimals(word: string, right: string): boolean {
  const value = decimalOf(word);
  return value !== null && value === decimalOf(right);
}

/** The sign of an infinity, empty for plus; null for any other word. */
function infinityOf(word: string): string | null {
  const found = INFINITE.exec(word);
  return found === null ? null : (found[1] ?? '').replace('+', '');
}

/** The same text for all spellings of a number; null for other words. */
function decimalOf(word: string): string | null {
  const infinite = infinityOf(word);
  if (infinite !== null) return `${infinite}inf`;
  // Decimal ignores underscores too.
  const found = NUMBER.exec(word.replaceAll('_', ''));
  if (found === null) return null;
  const [, sign, whole = '', part, other = '', exponent = '0'] = found;
  const fraction = part ?? other;
  const all = whole + fraction;
  const digits = all.slice(countOf(all, '0', 1), all.length - countOf(all, '0', -1));
  if (digits === '') return '0';
  const shift = BigInt(exponent) - BigInt(fraction.length) + BigInt(countOf(all, '0', -1));
  return `${sign === '-' ? '-' : ''}${digits}e${shift}`;
}

/** The number of these characters at the start (step 1) or end (step -1) of a text. */
function countOf(text: string, character: string, step: 1 | -1): number {
  let count = 0;
  while (count < text.length && text.at(step === 1 ? count : -1 - count) === character) count += 1;
  return count;
}
