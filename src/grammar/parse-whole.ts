import type { CodeParser, Tree } from './parser.ts';
import { isSlow } from './slow.ts';

/** Parse a program, completed if it only begins one. */
export function parseWhole(text: string, parser: CodeParser): Tree | null {
  const { closers, opener = '' } = parser.grammar;
  if (isSlow(text, parser.grammar)) return null;
  // The opener moves all places, so only texts that lack it are refused.
  if (opener !== '' && !text.includes(opener.trim())) return null;
  for (const closer of closers) {
    const tree = parser.parse(text + closer);
    if (!tree.rootNode.hasError) return tree;
    tree.delete();
  }
  return null;
}
