import { proseEnds } from './prose/examples.ts';
import type { Change, Edit, Span } from './task.ts';
import type { View } from './view.ts';

/** Lines of prose that belong together, to be put into other words as a whole. */
export interface Paragraph {
  /** The parts of the view's text that are its lines, without the space around them. */
  readonly lines: readonly Span[];
  /** The lines as one. */
  readonly text: string;
}

/** The least number of words that can be said in another way. */
const LEAST_WORDS = 3;
/** An item of a list is a paragraph of its own. */
const ITEM = /^\s*(?:[-*•]|\d{1,3}[.)])\s/;

/** The paragraphs of a problem's documentation that hold prose alone. */
export function paragraphsOf({ text, prose: { source } }: View): Paragraph[] {
  const { lines, name } = source;
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const ends = proseEnds(contents, name);
  const groups: Span[][] = [];
  let isOpen = false;
  for (const [i, content] of contents.entries()) {
    const isProse = content.trim() !== '' && (ends[i] ?? 0) >= content.trimEnd().length;
    if (isProse) {
      if (!isOpen || ITEM.test(content)) groups.push([]);
      const start = (lines[i]?.start ?? 0) + content.length - content.trimStart().length;
      groups.at(-1)?.push({ start, end: start + content.trim().length });
    }
    isOpen = isProse;
  }
  const paragraphs = groups.map((group) => ({
    lines: group,
    text: group.map(({ start, end }) => text.slice(start, end)).join(' '),
  }));
  return paragraphs.filter(({ text: whole }) => whole.split(/\s+/).length >= LEAST_WORDS);
}

/**
 * Put the paragraphs of a problem into other words. The lines stay; each gets about its share.
 * @param reword the new text of a paragraph; undefined to leave it
 * @returns null if no paragraph has another text
 */
export function rewordingOf(
  view: View,
  reword: (text: string) => string | undefined,
): Change | null {
  const edits = paragraphsOf(view).flatMap(({ lines, text }): Edit[] => {
    const other = reword(text)?.trim() ?? '';
    if (other === '' || other === text) return [];
    const parts = spread(other.split(/\s+/), lines);
    return lines.map((line, i) => ({ ...line, text: parts[i] ?? '' }));
  });
  return edits.length === 0 ? null : { edits, isRewording: true };
}

/** Words in as many parts as there are lines, by the lines' lengths. */
function spread(words: readonly string[], lines: readonly Span[]): string[] {
  const all = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  const length = words.reduce((sum, word) => sum + word.length + 1, 0);
  let [next, used, room] = [0, 0, 0];
  return lines.map(({ start, end }, i) => {
    room += ((end - start) / all) * length;
    const part: string[] = [];
    const isLast = i === lines.length - 1;
    while (next < words.length && (isLast || part.length === 0 || used < room)) {
      const word = words[next] ?? '';
      part.push(word);
      used += word.length + 1;
      next += 1;
    }
    return part.join(' ');
  });
}
