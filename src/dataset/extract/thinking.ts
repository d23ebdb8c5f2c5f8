import { blank } from './blank.ts';
import { isSentence } from './prose.ts';

const NAME = '(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|seed:think)';
const TAG = new RegExp(
  `<(/?)${NAME}>|\\[(/?)THINK\\]|<\\|(?:begin_of_thought|(end)_of_thought)\\|>|<\\|channel\\|>(?:analysis|(final))(?:<\\|message\\|>)?`,
  'gi',
);

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
}

/** The rest of an answer without its thinking. */
export interface Thought {
  readonly text: string;
  /** True if the last thinking never ended, so that the answer may not have begun. */
  readonly isOpen: boolean;
}

/**
 * Drop a model's thinking before its answer, between tags in any known spelling. Without a closing
 * tag it reaches to the end, without an opening tag from the start.
 * @returns null if there is none outside of code
 */
export function withoutThinking(text: string, language: string): Thought | null {
  const tags = tagsOf(text, language);
  if (tags.length === 0) return null;
  const kept: string[] = [];
  let at = 0;
  let opened: number | null = null;
  for (const { start, end, closes } of tags) {
    if (closes) {
      if (opened === null) kept.length = 0;
      opened = null;
      at = end;
    } else if (opened === null) {
      kept.push(text.slice(at, start));
      opened = start;
    }
  }
  if (opened === null) kept.push(text.slice(at));
  const rest = kept.join('');
  // Drop blank lines before the answer, but keep its first line's indentation: it may be a body.
  const first = rest.lastIndexOf('\n', Math.max(0, rest.search(/\S/))) + 1;
  return { text: rest.slice(first), isOpen: opened !== null };
}

/** Tags at the start or the end of a line and outside of strings. */
function tagsOf(text: string, language: string): Tag[] {
  const all = [...text.matchAll(TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    closes: match.slice(1).some((group) => group !== undefined && group !== ''),
  }));
  if (all.length === 0) return [];
  const begins = text.search(/\S/) === all[0]?.start;
  const isChat = begins || isSentence(text.trimStart().split('\n', 1)[0] ?? '');
  const known = isChat ? null : blank(text, language);
  let isThinking = false;
  return all.filter(({ start, end, closes }) => {
    if (/["'`]/.test(text[start - 1] ?? '') || /^(?:["']|`(?!``))/.test(text.slice(end, end + 3))) {
      return false;
    }
    const isAtEdge =
      isBlankBefore(text, start) || /^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 200));
    const counts = isThinking && closes ? true : isAtEdge && known?.code[start] !== ' ';
    if (counts) isThinking = !closes;
    return counts;
  });
}

function isBlankBefore(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 200), at));
}

const SPECIAL =
  /<\|(?:endoftext|end_of_text|im_end|im_start|eot_id|eom_id|eot|end|end_of_turn|endofprompt|return|start_header_id|end_header_id|begin_of_text|assistant|user|system|file_sep|fim_pad|fim_middle|end▁of▁sentence)\|>|<｜(?:end|begin)▁of▁sentence｜>|<(?:end|start)_of_turn>/i;
const LEADING = new RegExp(
  `^\\s*(?:(?:${SPECIAL.source}|<s>|<bos>)(?:[ \\t]*(?:assistant|model)(?=\\s|<))?\\s*)+`,
  'i',
);
/** These have a meaning in HTML, so they count only at the very end. */
const AT_END = /(?:\s*(?:<\/s>|<eos>|<pad>|\[(?:EOS|DONE)\]))+\s*$/;

const TOKENS_ALONE = new RegExp(`^(?:\\s|${SPECIAL.source}){0,50}$`, 'i');
const LONGEST_END = 1000;

/** An answer up to the first token that ends it. Tokens in strings do not count. */
export function withoutTokens(text: string, language: string): string {
  const found = text.replace(LEADING, '');
  const cut = found.slice(0, firstToken(found, language));
  const tail = cut.slice(-LONGEST_END);
  const match = AT_END.exec(tail);
  if (match === null) return cut;
  const end = cut.length - tail.length + match.index;
  return blank(cut, language).code.slice(end).trim() === '' ? cut : cut.slice(0, end);
}

/**
 * The position of the first token outside of strings and comments, or of one with only tokens after
 * it.
 */
function firstToken(text: string, language: string): number {
  if (!SPECIAL.test(text)) return text.length;
  const { code } = blank(text, language);
  for (const { index } of text.matchAll(new RegExp(SPECIAL.source, 'gi'))) {
    const isLast = text.length - index <= LONGEST_END && TOKENS_ALONE.test(text.slice(index));
    if (code[index] !== ' ' || isLast) return index;
  }
  return text.length;
}

/** A fast check for tokens or tags of a chat: most texts have none. */
export function mayHaveTags(text: string): boolean {
  return /<[|｜/a-z]|\[\/?THINK|\[(?:EOS|DONE)/i.test(text);
}
