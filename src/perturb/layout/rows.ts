import type { Node } from '../../grammar/parser.ts';
import type { View } from '../view.ts';
import { isBetweenStatements, isWithin, type Line, linesBefore, textsOf } from './places.ts';

/** One line of a program, and what its indentation is a part of. */
export interface Row extends Line {
  /**
   * `statement`: a statement begins there. `documentation`: it goes on with a docstring or a
   * comment. `text`: it goes on with another string. `other`: comments, empty lines and the rest of
   * statements.
   */
  readonly kind: 'statement' | 'documentation' | 'text' | 'other';
  /** For `documentation` the place where the docstring or comment begins. */
  readonly begin: number;
}

/** The lines of a program, in order. */
export function rowsOf(view: View): Row[] {
  const { text, code } = view;
  if (code === null) return [];
  const { grammar, tree } = code;
  const texts = textsOf(text, code);
  const comments = tree.rootNode.descendantsOfType([...grammar.comments]);
  const commented = new Set(comments.map(({ startIndex }) => startIndex));
  const docs = [...comments, ...docstringsIn(tree.rootNode, grammar.file)];
  return linesBefore(text, text.length).map((line): Row => {
    const { start, indentation } = line;
    const first = start + indentation.length;
    const doc = docs.find((node) => node.startIndex < start && start < node.endIndex);
    if (doc !== undefined) return { ...line, kind: 'documentation', begin: doc.startIndex };
    const row = { ...line, begin: start };
    if (isWithin(texts, start)) return { ...row, kind: 'text' };
    const isStatement =
      line.text.trim() !== '' &&
      !commented.has(first) &&
      (text.slice(0, start).trim() === '' || isBetweenStatements(view, start));
    return { ...row, kind: isStatement ? 'statement' : 'other' };
  });
}

/** Strings that stand alone in Python, which no program uses. */
function docstringsIn(root: Node, file: string): Node[] {
  if (file !== 'python') return [];
  return root
    .descendantsOfType('string')
    .filter(({ parent }) => parent?.type === 'expression_statement');
}

/** One step of indentation: that of the first statement with at least two spaces, or a tab. */
export function unitOf(rows: readonly Row[]): string | null {
  const indented = rows.filter(
    ({ kind, indentation }) =>
      (kind === 'statement' || kind === 'other') && /^(?:\t| {2})/.test(indentation),
  );
  const first = indented.find(({ kind }) => kind === 'statement') ?? indented[0];
  if (first === undefined) return null;
  return first.indentation.startsWith('\t') ? '\t' : first.indentation.replace(/\t.*/, '');
}
