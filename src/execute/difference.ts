import { areEqualDecimals, isClose } from './printed-numbers.ts';

/** The most characters shown of a line. */
const SHOWN = 60;
/** The most equal characters shown before a difference. */
const BEFORE = 20;

/** The rules by which two outputs count as equal. */
export interface Sameness {
  /**
   * The allowed error of a number, absolute or relative to the expected one. It counts if at least
   * one of the two is not written as a whole number. Null if texts must be equal.
   */
  readonly tolerance: number | null;
  /**
   * The rules of LiveCodeBench: white space around lines does not count, and decimals are equal by
   * value.
   */
  readonly decimals: boolean;
}

/**
 * The first difference in a program's output, in one line; null if the output is right. White space
 * at the end of lines and empty lines at the end do not count.
 * @param stdout the program's output
 * @param expected the right output
 */
export function differenceOf(stdout: Buffer, expected: string, sameness: Sameness): string | null {
  const text = decode(stdout);
  if (text === null) return 'its output is not UTF-8 text';
  if (text === expected) return null;
  const [got, wanted] = [linesOf(text, sameness), linesOf(expected, sameness)];
  const length = Math.max(got.length, wanted.length);
  for (let n = 0; n < length; n += 1) {
    const [line, right] = [got[n], wanted[n]];
    if (line === right) continue;
    if (line === undefined) return `line ${n + 1} is missing, expected ${quote(right ?? '', 0)}`;
    if (right === undefined)
      return `line ${n + 1} is ${quote(line, 0)}, expected the end after line ${n}`;
    if (areSame(line, right, sameness)) continue;
    const start = differsAt(line, right);
    return `line ${n + 1} is ${quote(line, start)}, expected ${quote(right, start)}`;
  }
  return null;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function linesOf(text: string, { decimals }: Sameness): string[] {
  const whole = decimals ? text.trim() : text;
  const lines = whole.split('\n').map((line) => (decimals ? line.trim() : line.trimEnd()));
  let length = lines.length;
  while (length > 0 && lines[length - 1] === '') length -= 1;
  lines.length = length;
  return lines;
}

function areSame(line: string, right: string, { tolerance, decimals }: Sameness): boolean {
  if (tolerance === null && !decimals) return false;
  const [got, wanted] = [line.trim().split(/\s+/), right.trim().split(/\s+/)];
  if (got.length !== wanted.length) return false;
  const matches = (same: (word: string, right: string) => boolean) =>
    got.every((word, n) => same(word, wanted[n] ?? ''));
  if (decimals && matches(areEqualDecimals)) return true;
  return tolerance !== null && matches((word, other) => isClose(word, other, tolerance));
}

/** The index of the first difference of two texts. */
function differsAt(one: string, other: string): number {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n += 1;
  return n;
}

/** A line, or the part of it around a place, with invisible characters escaped. */
function quote(line: string, place: number): string {
  const start = line.length <= SHOWN || place < SHOWN - BEFORE ? 0 : place - BEFORE;
  const end = Math.min(line.length, start + SHOWN);
  const part = JSON.stringify(line.slice(start, end)).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `${start > 0 ? '…' : ''}${part}${end < line.length ? '…' : ''}`;
}
