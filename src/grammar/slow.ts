import type { Grammar } from './languages.ts';

/** The most lines in a row that are empty, a comment or broken by a backslash. */
export const MOST_IDLE = 300;

/**
 * True for a text that its grammar would read for minutes: Python's looks from each such line ahead
 * over all that follow it.
 */
export function isSlow(text: string, { file }: Grammar): boolean {
  if (file !== 'python') return false;
  let idle = 0;
  return text.split('\n').some((line) => {
    idle = IDLE.test(line) ? idle + 1 : 0;
    return idle > MOST_IDLE;
  });
}

const IDLE = /^[ \t]*(?:#|\r?$)|\\\r?$/;
