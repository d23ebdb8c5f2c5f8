import type { Answer, Given, Problem } from '../../records/dataset.ts';
import type { Step } from '../../records/extraction.ts';

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
