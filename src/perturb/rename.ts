import { applyEdits } from './edits.ts';
import type { Grammar } from './grammar/languages.ts';
import type { CodeParser, Node } from './grammar/parser.ts';
import type { Edit } from './task.ts';

/**
 * The edits that give a function another name: in its definition, in calls of it, and where
 * comments and docstrings mention it.
 */
export function renameEdits(root: Node, grammar: Grammar, from: string, to: string): Edit[] {
  const edits: Edit[] = root
    .descendantsOfType([...grammar.names, 'simple_symbol'])
    .filter(({ text }) => text === from || text === `:${from}`)
    .map(({ endIndex: end }) => ({ start: end - from.length, end, text: to }));
  const isWritten = mentions(from);
  for (const node of root.descendantsOfType([...grammar.comments, ...documenting(grammar)])) {
    if (node.type === 'string' && !isDocumentation(node)) continue;
    for (const { index } of node.text.matchAll(isWritten)) {
      const start = node.startIndex + index;
      edits.push({ start, end: start + from.length, text: to });
    }
  }
  return edits;
}

/** Rename a function in a text that may be no whole program, such as tests. */
export function renameIn(text: string, parser: CodeParser, from: string, to: string): string {
  const tree = parser.parse(text);
  try {
    return applyEdits(text, renameEdits(tree.rootNode, parser.grammar, from, to));
  } finally {
    tree.delete();
  }
}

function documenting({ file }: Grammar): string[] {
  return file === 'python' ? ['string'] : [];
}

/** True for a string that stands alone, so that the program does not use it. */
function isDocumentation(string: Node): boolean {
  return string.parent?.type === 'expression_statement';
}

/** A name in prose. A common word is the function's name only if a call or back quotes show it. */
function mentions(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isWord = /^[a-z]+$/.test(name);
  return isWord
    ? new RegExp(`(?<![\\w.])${escaped}(?=\\()|(?<=\`)${escaped}(?=\`)`, 'g')
    : new RegExp(`(?<![\\w])${escaped}(?![\\w])`, 'g');
}
