import { evalplus } from './evalplus.ts';
import { humaneval } from './humaneval.ts';
import type { Problem } from './types.ts';

/** A published layout of problems: how to know it and how to read one row of it. */
export interface ProblemFormat {
  readonly name: 'humaneval' | 'evalplus';
  /** What a row must have, for messages. */
  readonly fields: readonly string[];
  /** Whether a row has this format's shape. */
  recognizes(data: object): boolean;
  /**
   * @param text the row as it stands in its file
   * @throws ZodError when the row lacks something or has the wrong type
   */
  read(data: object, text: string): Problem;
}

/** In the order in which they are tried. */
export const PROBLEM_FORMATS: readonly ProblemFormat[] = [evalplus, humaneval];
