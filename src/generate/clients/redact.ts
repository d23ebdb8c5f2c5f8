import type { ModelAnswer } from '../../records/answer.ts';
import { LENGTHS, plainLine } from '../../text/escape.ts';
import { withoutEnd } from '../../text/without-end.ts';

const HIDDEN = '[key]';
/** No real key is shorter. A placeholder such as EMPTY can be a word of an answer's code. */
const SHORTEST_KEY = 16;

/**
 * A text without the key: neither as it is, nor as part of a URL, nor in base64.
 * @param key null if there is none
 */
function redact(text: string, key: string | null): string {
  if (key === null || key === '') return text;
  const bytes = Buffer.from(key, 'utf8');
  const forms = [
    key,
    encodeURIComponent(key),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ];
  // The end of a base64 text depends on what follows the key.
  const bare = forms.map((form) => withoutEnd(form, '='));
  const longestFirst = [...forms, ...bare]
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length);
  return longestFirst.reduce((clean, form) => clean.replaceAll(form, HIDDEN), text);
}

/** Words of a service or program, to be quoted: on one line, cut, and without the key. */
export function quoted(words: string, key: string | null, most: number = LENGTHS.cause): string {
  // Text is cut last: half a key is no longer found.
  return plainLine(redact(words, key), most);
}

/** An answer that does not hold the key, even if the service echoes it. */
export function redactAnswer(answer: ModelAnswer, key: string | null): ModelAnswer {
  if (key === null || key.length < SHORTEST_KEY) return answer;
  return { ...answer, text: redact(answer.text, key) };
}
