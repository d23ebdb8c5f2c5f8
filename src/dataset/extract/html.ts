import { blank } from './blank.ts';
import type { Block } from './fences.ts';
import { markOf } from './languages.ts';

/** The signs that HTML writes in another way, by their names. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
};

/**
 * The blocks of an answer in HTML: the content of `pre`, which begins a line.
 * @returns null if there is none outside of code
 */
export function htmlBlocks(text: string, language: string): Block[] | null {
  const starts = [...text.matchAll(/^[ \t]*<pre\b[^<>]{0,200}>/gim)];
  const [first] = starts;
  if (first === undefined || isInText(text, first.index, language)) return null;
  return starts.map(({ index, 0: { length } }, i): Block => {
    const rest = text.slice(index + length, starts[i + 1]?.index);
    const inner = /^\s*<code\b([^<>]{0,200})>/i.exec(rest);
    const [, word = ''] = /\blang(?:uage)?-([\w+#-]+)/.exec(inner?.[1] ?? first[0]) ?? [];
    const end = rest.search(/<\/(?:code|pre)>/i);
    const code = rest.slice(inner?.[0].length ?? 0, end < 0 ? undefined : end);
    return { text: decoded(code).replace(/^\r?\n/, ''), mark: markOf(word, language).mark };
  });
}

function isInText(text: string, start: number, language: string): boolean {
  const { code } = blank(text, language);
  return code[text.indexOf('<', start)] !== '<';
}

/** Code with a bare `<` was not written for HTML. */
function decoded(code: string): string {
  if (code.includes('<')) return code;
  return code.replaceAll(/&(?:#?\w{2,4});/g, (entity) => ENTITIES[entity.toLowerCase()] ?? entity);
}
