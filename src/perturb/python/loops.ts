import type { Node } from '../../grammar/parser.ts';
import type { Edit } from '../task.ts';
import { forToWhile, type Rewritten } from './for-to-while.ts';
import type { Program } from './program.ts';
import { type Block, blockOf, lineBreak, lineEnd } from './statements.ts';

/**
 * The edits that turn the first loop of the shown part that can be rewritten into one of the other
 * kind, so that it does exactly the same.
 */
export function rewriteFirstLoop(program: Program): Edit[] {
  const { root, text, shown } = program;
  if (program.seesNames) return [];
  for (const loop of root.descendantsOfType(['for_statement', 'while_statement'])) {
    const block = blockOf(loop.childForFieldName('body'), text);
    const isShown = loop.startIndex >= shown.start && (block?.headerEnd ?? shown.end) < shown.end;
    if (block === null || !isShown || program.scopeOf(loop).kind !== 'function') continue;
    const isFor = loop.type === 'for_statement';
    const rewritten = isFor ? forToWhile(loop, block, program) : whileToFor(loop, block, program);
    if (rewritten !== null) return editsOf(loop, block, rewritten, text);
  }
  return [];
}

/**
 * A `while` loop as a `for` loop over endless zeros. The condition is checked where it was before:
 * first in each turn, after a `continue`, too.
 */
function whileToFor(loop: Node, { unit }: Block, program: Program): Rewritten | null {
  const condition = loop.childForFieldName('condition');
  // A loop that ends by `break` does not run its `else`.
  const hasElse = loop.childForFieldName('alternative') !== null;
  const areKnown = ['iter', 'int'].every((name) => program.isBuiltIn(name));
  if (condition === null || hasElse || !areKnown) return null;
  const header = `for ${program.freshName(['_', '_turn'])} in iter(int, 1)`;
  const isEndless = /^(?:True|1)$/.test(condition.text);
  const top = isEndless ? [] : [`if ${opposite(condition)}:`, `${unit}break`];
  return { before: [], header, top, bottom: [] };
}

/** An expression that is true where the condition is not. */
function opposite(condition: Node): string {
  const argument =
    condition.type === 'not_operator' ? condition.childForFieldName('argument') : null;
  if (argument !== null) return argument.text;
  return BARE.has(condition.type) ? `not ${condition.text}` : `not (${condition.text})`;
}

const BARE = new Set(['identifier', 'call', 'attribute', 'subscript', 'parenthesized_expression']);

function editsOf(loop: Node, block: Block, rewritten: Rewritten, text: string): Edit[] {
  const { before, header, top, bottom } = rewritten;
  const { colonEnd, headerEnd, outer, indent, statements } = block;
  const end = lineBreak(text, headerEnd);
  const lastEnd = lineEnd(text, statements.at(-1)?.endIndex ?? headerEnd);
  const lines = (added: readonly string[]) => added.map((line) => end + indent + line).join('');
  const edits = [
    { start: loop.startIndex, end: colonEnd, text: [...before, `${header}:`].join(end + outer) },
    { start: headerEnd, end: headerEnd, text: lines(top) },
    { start: lastEnd, end: lastEnd, text: lines(bottom) },
  ];
  return edits.filter((edit) => edit.text !== '');
}
