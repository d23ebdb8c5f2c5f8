import type { Step } from '../records/extraction.ts';

const WORDS: Readonly<Record<Step, string>> = {
  thinking: 'thinking was dropped',
  end: 'end tokens were cut off',
  fence: 'taken out of its fence',
  joined: 'joined from several blocks',
  prose: 'prose around it was dropped',
  body: 'indented as the body of the function',
  whole: 'put in place of the prompt',
  brace: 'a closing brace that the tests bring was dropped',
  plain: 'all of the answer is code',
  'no-code': 'none was found',
  truncated: 'the answer was cut off',
  refused: 'none, the answer is a refusal',
};

/** The words for a step that found the code of an answer, or for the reason why there is none. */
export function stepWords(step: Step): string {
  return WORDS[step];
}
