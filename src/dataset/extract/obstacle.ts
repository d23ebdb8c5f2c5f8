import type { Answer } from '../../records/dataset.ts';
import { type OBSTACLES, type Step, whyNoCode } from '../../records/extraction.ts';
import { startsIndented } from './answer.ts';
import { blank } from './blank.ts';
import { blocksOf } from './fences.ts';
import { codeBetweenProse } from './prose.ts';
import { withoutThinking } from './thinking.ts';

interface Obstacle {
  readonly why: (typeof OBSTACLES)[number];
  /** The language of the text, if it looks like another one. */
  readonly language?: string;
}

/** A longer text is not examined: it is no usual answer. */
const LONGEST = 1 << 18;

/** The reason why a sample does not parse, if its text clearly shows it. */
export function obstacleOf(
  { text, kind, extracted = [] }: Answer & { readonly extracted?: readonly Step[] },
  language: string,
): Obstacle | null {
  if (text.trim() === '') return { why: 'empty' };
  if (text.length > LONGEST) return null;
  if (whyNoCode(extracted) !== null) return { why: 'no-code' };
  if (
    withoutThinking(text, language) !== null ||
    blocksOf(text, language) !== null ||
    codeBetweenProse(text, language) !== null
  ) {
    return { why: 'chat' };
  }
  const other = languageIn(text);
  if (other !== null && other !== language && !isNear(other, language)) {
    return { why: 'other-language', language: other };
  }
  if (kind === 'solution' && language === 'python' && startsIndented(text)) {
    return { why: 'body' };
  }
  return isCutOff(text, language) ? { why: 'cut-off' } : null;
}

/** Patterns that only programs of one language have, the surest first. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['php', /^\s*<\?php/],
  ['cpp', /^#include\s*</m],
  ['go', /^package \w+\s*$/m],
  ['java', /^[^\S\r\n\u2028\u2029]*public (?:class|static)\b/m],
  ['rust', /^[^\S\r\n\u2028\u2029]*(?:pub )?fn \w+/m],
  ['python', /^(?:async )?def \w+\([^\n]*:\s*$/m],
  ['javascript', /^(?:function \w+\s*\(|(?:const|let) \w+ = |console\.log\()/m],
  ['ruby', /^def \w+[^:\n]*$/m],
  ['perl', /^(?:use strict;|sub \w+ \{)/m],
];

function languageIn(text: string): string | null {
  return MARKS.find(([, mark]) => mark.test(text))?.[0] ?? null;
}

function isNear(one: string, other: string): boolean {
  const family = FAMILIES.get(one);
  return family !== undefined && family === FAMILIES.get(other);
}

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['c', 'c'],
  ['cpp', 'c'],
  ['javascript', 'script'],
  ['typescript', 'script'],
]);

/** True if a text ends within a statement, a string or a block. */
function isCutOff(text: string, language: string): boolean {
  const { code, openFrom } = blank(text, language);
  if (openFrom !== null) return true;
  let depth = 0;
  for (const [bracket] of code.matchAll(/[()[\]{}]/g)) depth += '([{'.includes(bracket) ? 1 : -1;
  if (depth > 0) return true;
  return (
    !text.endsWith('\n') &&
    /(?:[-+*/%=<>,.\\&|:]|\b(?:and|or|not|in|is|if|else|return|def|for|while))\s*$/.test(
      code.slice(-200),
    )
  );
}
