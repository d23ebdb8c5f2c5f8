import type { Node } from '../../grammar/parser.ts';
import { countUpTo } from '../spans.ts';
import type { View } from '../view.ts';
import { isBetweenStatements, type Line, linesBefore, textsIn } from './places.ts';

/** One line of a program, and what its indentation is a part of. */
export interface Row extends Line {
  /**
   * `statement`: a statement begins there. `documentation`: it goes on with a docstring or a
   * comment. `text`: it goes on with another string. `other`: comments, empty lines and the rest of
   * statements.
   */
  readonly kind: 'statement' | 'documentation' | 'text' | 'other';
  /** For `documentation` the start of the line where the docstring or comment begins. */
  readonly begin: number;
}

/** The lines of a program, in order. */
export function rowsOf(view: View): Row[] {
  const { text, code } = view;
  if (code === null) return [];
  const { grammar, tree } = code;
  const isInText = textsIn(text, code);
  const comments = tree.rootNode.descendantsOfType([...grammar.comments]);
  const commented = new Set(comments.map(({ startIndex }) => startIndex));
  const lines = linesBefore(text, text.length);
  const docs = [...comments, ...docstringsIn(tree.rootNode, grammar.file)];
  const begins = beginsOf(docs, lines);
  const firstSign = text.search(/\S/);
  return lines.map((line, i): Row => {
    const { start, indentation } = line;
    const first = start + indentation.length;
    const begin = begins.get(i);
    if (begin !== undefined) return { ...line, kind: 'documentation', begin };
    const row = { ...line, begin: start };
    if (isInText(start)) return { ...row, kind: 'text' };
    const isStatement =
      line.text.trim() !== '' &&
      !commented.has(first) &&
      (start <= firstSign || isBetweenStatements(view, start));
    return { ...row, kind: isStatement ? 'statement' : 'other' };
  });
}

/** The lines that docstrings and comments go on over, with the start of the first line of each. */
function beginsOf(docs: readonly Node[], lines: readonly Line[]): ReadonlyMap<number, number> {
  const starts = lines.map(({ start }) => start);
  const begins = new Map<number, number>();
  for (const { startIndex, endIndex } of docs) {
    const after = countUpTo(starts, startIndex);
    const begin = starts[after - 1] ?? 0;
    for (let i = after; (starts[i] ?? endIndex) < endIndex; i += 1) {
      if (!begins.has(i)) begins.set(i, begin);
    }
  }
  return begins;
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
