import type { Answer, Problem } from '../types.ts';

/**
 * What was done to find the code of an answer, or why there is none (docs/data.md):
 * `thinking` was dropped, tokens that `end` an answer were cut off, it stood in a `fence`, in several
 * that were `joined`, or between `prose`; a `body` was given its indentation, a `whole` program
 * took the prompt's place, a closing `brace` went that the tests bring too. Without code an
 * answer was `refused`, `truncated`, or has `no-code`.
 */
export const STEPS = [
  'thinking',
  'end',
  'fence',
  'joined',
  'prose',
  'body',
  'whole',
  'brace',
  'no-code',
  'truncated',
  'refused',
] as const;

export type Step = (typeof STEPS)[number];

/** Why a sample does not parse, where its text shows that. */
export const OBSTACLES = ['empty', 'no-code', 'chat', 'other-language', 'body', 'cut-off'] as const;

/** An answer as it was given; of tables it is not always known which of the two it is. */
export interface Given {
  readonly kind: Answer['kind'] | 'either';
  readonly text: string;
}

/** The code of an answer, and what was done to find it: nothing where it is the answer. */
export interface Extracted extends Answer {
  readonly steps: readonly Step[];
}

/** An answer taken as it is. */
export function asGiven({ kind, text }: Given): Extracted {
  const known = kind === 'either' ? (startsIndented(text) ? 'completion' : 'solution') : kind;
  return { kind: known, text, steps: [] };
}

/** Code whose first line is indented is a function's body and continues the prompt. */
export function startsIndented(text: string): boolean {
  const first = text.search(/\S/);
  return first > 0 && ' \t'.includes(text[first - 1] ?? '');
}

/** A completion ends before the first of its problem's stop tokens. */
export function beforeStop({ kind, text }: Given, { stopTokens = [] }: Problem): string {
  if (kind !== 'completion') return text;
  const ends = stopTokens.map((token) => text.indexOf(token)).filter((at) => at !== -1);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}
