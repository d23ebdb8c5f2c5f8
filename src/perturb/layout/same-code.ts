import type { Node } from '../../grammar/parser.ts';
import { once } from '../once.ts';
import type { View } from '../view.ts';
import { stringSpan } from './places.ts';

/**
 * A program as its grammar reads it: the tokens in their nested parts, without white space, comments
 * and docstrings. Two layouts of one program have the same.
 */
export const programOf = once(({ text, code }: View): string => {
  if (code === null) return '';
  const { grammar, tree } = code;
  const atoms = new Set(grammar.strings);
  const ignored = new Set([...grammar.comments, 'line_continuation']);
  const write = (node: Node): string => {
    // The text may end before its program does.
    if (node.startIndex >= text.length || ignored.has(node.type)) return '';
    if (atoms.has(node.type)) {
      const { start, end } = stringSpan(text, node);
      return text.slice(start, end);
    }
    if (node.childCount === 0) return node.text.trim();
    if (grammar.file === 'python' && isDocstring(node)) return '';
    const parts = node.children.map(write).filter((part) => part !== '');
    return parts.length === 0 ? '' : `(${node.type} ${parts.join(' ')})`;
  };
  return write(tree.rootNode);
});

function isDocstring(node: Node): boolean {
  return node.type === 'expression_statement' && node.firstChild?.type === 'string';
}
