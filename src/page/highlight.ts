import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import perl from 'highlight.js/lib/languages/perl';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import { createLowlight } from 'lowlight';

/** Longer programs are shown plain, because highlighting them takes long. */
const LONGEST = 30_000;
const LONGEST_LINE = 2000;

const lowlight = createLowlight({
  bash,
  c,
  cpp,
  go,
  java,
  javascript,
  perl,
  php,
  python,
  ruby,
  rust,
  typescript,
});

/** A run of characters with the same look. */
export interface Token {
  readonly kind: string;
  readonly text: string;
}

type Node = ReturnType<typeof lowlight.highlight>['children'][number];

/** A program's lines, each as tokens. They are text only: no part of the program becomes markup. */
export function highlight(language: string, text: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const { kind, text: run } of tokensOf(language, text)) {
    for (const [p, part] of run.split('\n').entries()) {
      if (p > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

function tokensOf(language: string, text: string): Token[] {
  const isLong =
    text.length > LONGEST || text.split('\n').some(({ length }) => length > LONGEST_LINE);
  if (isLong || !lowlight.registered(language)) return [{ kind: '', text }];
  return lowlight.highlight(language, text).children.flatMap((node) => flatten(node, ''));
}

function flatten(node: Node, kind: string): Token[] {
  if (node.type === 'text') return [{ kind, text: node.value }];
  if (node.type !== 'element') return [];
  const names = node.properties.className;
  const [own = kind] = Array.isArray(names) ? names.map(String) : [];
  return node.children.flatMap((child) => flatten(child, own));
}
