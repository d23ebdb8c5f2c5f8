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

/** What is left of an answer whose thinking is dropped. */
export interface Thought {
  readonly text: string;
  /** Whether the last thinking never ended, so that the answer may not have begun. */
  readonly isOpen: boolean;
}

/**
 * Drop what a model thought before it answered: between tags of whatever spelling, to the end
 * where none closes it, from the start where none opens it.
 * @returns null where there is none outside of code
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
  // Blank lines before the answer go; the indentation of its first line is a body's.
  const first = rest.lastIndexOf('\n', Math.max(0, rest.search(/\S/))) + 1;
  return { text: rest.slice(first), isOpen: opened !== null };
}

/** Tags at the start or the end of a line that no code has in its texts. */
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
/** These mean something in HTML: they count at the very end alone. */
const AT_END = /(?:\s*(?:<\/s>|<eos>|<pad>|\[EOS\]))+\s*$/;

/** An answer up to the first token that ends it, outside of code's texts. */
export function withoutTokens(text: string, language: string): string {
  let found = text.replace(LEADING, '');
  const at = found.search(SPECIAL);
  if (at >= 0) {
    const known = blank(found, language);
    const all = new RegExp(SPECIAL.source, 'gi');
    for (const { index } of found.matchAll(all)) {
      if (known.code[index] === ' ' && found.length - index > LONGEST_END) continue;
      found = found.slice(0, index);
      break;
    }
  }
  const end = tailOf(found);
  return end === null ? found : found.slice(0, end);
}

const LONGEST_END = 40;

function tailOf(text: string): number | null {
  const tail = text.slice(-400);
  const match = AT_END.exec(tail);
  return match === null ? null : text.length - tail.length + match.index;
}

/** Whether a text may have tokens or tags of a chat: most have none, and that is told fast. */
export function mayHaveTags(text: string): boolean {
  return /<[|｜/a-z]|\[\/?THINK|\[EOS/i.test(text);
}
