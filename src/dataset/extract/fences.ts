import { startsIndented } from './answer.ts';
import { type Blanked, blank } from './blank.ts';
import { isMarkdown, type Mark, markOf } from './languages.ts';
import { namesOf } from './names.ts';
import { codeBetweenProse, isSentence, type Line, linesOf } from './prose.ts';

/** A piece of an answer that may be its code or a part of it. */
export interface Block {
  readonly text: string;
  readonly mark: Mark;
  /** True if the answer ends in it, before its closing fence. */
  readonly isOpen?: boolean;
}

interface Fence {
  /** The characters before the fence: indentation, marks of quotes and lists. */
  readonly prefix: string;
  readonly marker: string;
  readonly info: string;
}

interface FencedLine extends Line {
  readonly fence: Fence | null;
}

/** The most levels of Markdown blocks within blocks. */
const DEEPEST = 3;
/** A closing fence inside a string is skipped. At most this many are examined. */
const MOST_LOOKED_AT = 12;

/** A fast check for fences: most texts have none. */
function mayHaveFences(text: string): boolean {
  return text.includes('```') || text.includes('~~~');
}

/**
 * The blocks of an answer by the rules of CommonMark, with changes for chat. A fence may have any
 * indentation, and a fence within a string of the code (such as a docstring) is code. A lone
 * closing fence closes the text before it, and code before the first fence is a block too.
 * @param before the code that the answer continues, perhaps from within a string
 * @returns null if the answer has no fence outside of its code
 */
export function blocksOf(answer: string, language: string, before = '', depth = 0): Block[] | null {
  if (!mayHaveFences(answer) || depth > DEEPEST) return null;
  const lines = [...linesOf(answer)].map((each) => ({ ...each, fence: fenceOf(each.line) }));
  const head = leadingCode(answer, lines, language, before);
  if (head === null) return null;
  const blocks = [...head.blocks];
  for (let i = head.next; i < lines.length; i += 1) {
    const fence = lines[i]?.fence;
    if (fence == null) continue;
    const { mark, language: written } = markOf(fence.info, language);
    const { end, glued } = closeOf(answer, lines, i + 1, fence, written);
    const text = contentOf(answer, lines.slice(i + 1, end), fence) + glued;
    const inner =
      mark === 'other' && !isMarkdown(fence.info) ? null : blocksOf(text, language, '', depth + 1);
    if (inner === null) blocks.push({ text, mark, isOpen: end >= lines.length });
    else for (const each of inner) blocks.push(each);
    i = end;
  }
  return blocks;
}

function fenceOf(line: string): Fence | null {
  if (!mayHaveFences(line)) return null;
  const quote = /^[ \t>]*/.exec(line)?.[0] ?? '';
  const list = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line.slice(quote.length))?.[0] ?? '';
  const prefix = quote + list;
  const [, marker, info = ''] =
    /^(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(line.slice(prefix.length)) ?? [];
  if (marker === undefined || (marker.startsWith('`') && info.includes('`'))) return null;
  return { prefix, marker, info: info.trim() };
}

/** The code before the first real fence, and the line from which the search goes on. */
function leadingCode(
  answer: string,
  lines: readonly FencedLine[],
  language: string,
  before: string,
): { blocks: Block[]; next: number } | null {
  const fences = lines.flatMap(({ fence }, i) => (fence === null ? [] : [i]));
  const [first] = fences;
  const glued =
    language === 'python' ? gluedIn(answer, lines, first ?? lines.length, language) : null;
  if (first === undefined && glued === null) return null;
  const known = asCode(answer, language, before);
  const isText = isSentence(lines.find(({ line }) => line.trim() !== '')?.line ?? '');
  // A string without an end is no string, but for example an apostrophe in prose.
  const end = known.openFrom ?? answer.length;
  const outside = fences.find((i) => {
    const { start = 0 } = lines[i] ?? {};
    return isText || start > end || !known.isInside(start);
  });
  if (outside === undefined && glued === null) return null;
  if (glued !== null && (outside === undefined || glued.line < outside)) {
    const text = answer.slice(0, glued.at);
    return { blocks: [{ text: `${text}\n`, mark: 'own' }], next: glued.line + 1 };
  }
  if (outside === undefined) return null;
  const text = answer.slice(0, lines[outside]?.start);
  if (text.trim() === '') return { blocks: [], next: outside };
  const parts = codeBetweenProse(text, language);
  const blocks = (parts ?? [text]).flatMap((part): Block[] =>
    looksLikeCode(part, language) ? [{ text: part, mark: 'none' }] : [],
  );
  const last = blocks.at(-1);
  const isClosing =
    lines[outside]?.fence?.info === '' &&
    last !== undefined &&
    text.trimEnd().endsWith(last.text.trimEnd());
  return { blocks, next: isClosing ? outside + 1 : outside };
}

function asCode(answer: string, language: string, before: string): Blanked {
  if (before === '') return blank(answer, language);
  const whole = blank(before + answer, language);
  const { code, openFrom } = whole;
  return {
    code: code.slice(before.length),
    isInside: (at) => whole.isInside(at + before.length),
    openFrom: openFrom === null ? null : Math.max(0, openFrom - before.length),
  };
}

/** True if a text that may be code shows signs of code. */
function looksLikeCode(text: string, language: string): boolean {
  if (language === 'python')
    return /[=([]|^[^\S\r\n\u2028\u2029]*(?:class|def|import|from|pass|return)\b/m.test(text);
  const last = text.trimEnd();
  if (isSentence(last.slice(last.lastIndexOf('\n') + 1))) return false;
  const isEnded = /[;{}]$|\b(?:done|end|esac|fi)$/.test(last.slice(-20));
  return isEnded || startsIndented(text) || namesOf(text, language).top.size > 0;
}

/** The end of a fence's block: the number of its closing line, and the code on that line. */
function closeOf(
  answer: string,
  lines: readonly FencedLine[],
  from: number,
  fence: Fence,
  language: string,
): { end: number; glued: string } {
  const isFence = (n: number) => lines[n]?.fence != null;
  const isCandidate = (n: number) => {
    const { line = '', fence: other = null } = lines[n] ?? {};
    if (other !== null) return closes(other, fence);
    return language === 'python' && GLUED.test(line);
  };
  let first = from;
  while (first < lines.length && !isCandidate(first)) first += 1;
  const end =
    isFence(first) && !mayHaveTexts(answer.slice(lines[from]?.start, lines[first]?.start), language)
      ? first
      : firstInCode(answer, lines, from, first, isCandidate, language);
  if (end >= lines.length || isFence(end)) return { end, glued: '' };
  const code = withoutIndent(lines[end]?.line ?? '', fence).replace(/(?<!`)`{3,}\s*$/, '');
  return { end, glued: `${code}\n` };
}

/**
 * The first line that closes a block and is not within a string of its code, otherwise the first
 * fence.
 */
function firstInCode(
  answer: string,
  lines: readonly FencedLine[],
  from: number,
  first: number,
  isCandidate: (n: number) => boolean,
  language: string,
): number {
  const candidates: number[] = [];
  let i = first;
  for (; i < lines.length && candidates.length < MOST_LOOKED_AT; i += 1) {
    if (isCandidate(i)) candidates.push(i);
  }
  const start = lines[from]?.start ?? answer.length;
  const known = blank(answer.slice(start, lines[i - 1]?.end ?? start), language);
  const isCode = (n: number) => {
    const { start: at = 0, line = '', fence = null } = lines[n] ?? {};
    if (fence !== null) return !known.isInside(at - start);
    return known.code[at - start + line.trimEnd().length - 1] === '`';
  };
  return candidates.find(isCode) ?? candidates.find((n) => lines[n]?.fence != null) ?? lines.length;
}

function closes({ marker, info, prefix }: Fence, fence: Fence): boolean {
  const isLong = marker[0] === fence.marker[0] && marker.length >= fence.marker.length;
  return isLong && info === '' && !/[-*+\d]/.test(prefix);
}

/** True if code may have strings or comments that span lines. */
function mayHaveTexts(code: string, language: string): boolean {
  return /["']|\/\*|<<|^=/m.test(code) || (/script|go/.test(language) && code.includes('`'));
}

/** Code with a closing fence on the same line. */
const GLUED = /^([^`]*[^`\s])[ \t]*`{3,}\s*$/;

/** A closing fence at the end of a line of code, before any other fence. */
function gluedIn(
  answer: string,
  lines: readonly FencedLine[],
  before: number,
  language: string,
): { line: number; at: number } | null {
  const line = lines.slice(0, before).findIndex((each) => GLUED.test(each.line));
  const found = lines[line];
  if (found === undefined) return null;
  const at = found.start + found.line.indexOf('`');
  return blank(answer.slice(0, found.end), language).code[at] === '`' ? { line, at } : null;
}

/** The lines of a block, without the indentation of its fence and the marks of a quote. */
function contentOf(answer: string, lines: readonly FencedLine[], fence: Fence): string {
  if (fence.prefix === '') {
    return answer.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? lines[0]?.start ?? 0);
  }
  return lines
    .map(
      ({ start, end, line }) => withoutIndent(line, fence) + answer.slice(start + line.length, end),
    )
    .join('');
}

function withoutIndent(line: string, { prefix }: Fence): string {
  const inner = prefix.includes('>') ? line.replace(/^ {0,3}(?:> ?){1,20}/, '') : line;
  const indent = prefix
    .slice(prefix.lastIndexOf('>') + 1)
    .replace(/^ (?=\S|$)/, (space) => (prefix.includes('>') ? '' : space));
  if (/^\t+$/.test(indent) && inner.startsWith(indent)) return inner.slice(indent.length);
  let [at, width] = [0, 0];
  const wanted = [...indent].reduce((sum, each) => sum + (each === '\t' ? 4 : 1), 0);
  while (width < wanted && /[ \t]/.test(inner[at] ?? '')) {
    width += inner[at] === '\t' ? 4 : 1;
    at += 1;
  }
  return inner.slice(at);
}
