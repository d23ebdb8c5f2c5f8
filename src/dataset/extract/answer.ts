import type { Answer, GivenAnswer, Problem } from '../../records/dataset.ts';
import type { Step } from '../../records/extraction.ts';

/** The code of an answer, and the steps that found it: none if the answer is the code. */
export interface Extracted extends Answer {
  readonly steps: readonly Step[];
}

/** An answer taken unchanged. */
export function asGiven({ kind, text }: GivenAnswer): Extracted {
  const known = kind === 'either' ? (startsIndented(text) ? 'completion' : 'solution') : kind;
  return { kind: known, text, steps: [] };
}

/** True if the first line is indented: such code is a function's body and continues the prompt. */
export function startsIndented(text: string): boolean {
  const first = text.search(/\S/);
  return first > 0 && ' \t'.includes(text[first - 1] ?? '');
}

/** The text up to the first of the problem's stop tokens; only a completion is cut. */
export function beforeStop({ kind, text }: GivenAnswer, { stopTokens = [] }: Problem): string {
  if (kind !== 'completion') return text;
  const ends = stopTokens.map((token) => text.indexOf(token)).filter((at) => at !== -1);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}
