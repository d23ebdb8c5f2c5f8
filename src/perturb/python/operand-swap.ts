import type { Node } from '../../grammar/parser.ts';
import { reachOf } from '../spans.ts';
import type { Edit, Span } from '../task.ts';
import { isOrderFree, partsOf } from './evaluation.ts';
import { kindOf } from './kinds.ts';
import type { Program } from './program.ts';

/** Comparisons, with the one that says the same from the other side. */
const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** Operators whose operands may change places if both are numbers. */
const COMMUTATIVE = new Set(['+', '*', '&', '|', '^']);

/**
 * The first swap of operands in the shown part of a program that keeps what it does; empty if there
 * is none. A comparison may swap any values: Python asks the other one if the first cannot answer.
 */
export function firstSwap(program: Program): Edit[] {
  const { root, shown } = program;
  // Quotes limit what an expression within an f-string may contain.
  const inTexts = reachOf(root.descendantsOfType('interpolation').map(spanOf));
  for (const node of root.descendantsOfType(['comparison_operator', 'binary_operator'])) {
    const { start, end } = spanOf(node);
    if (start < shown.start || end > shown.end || end <= inTexts(start)) continue;
    const edits = swapOf(node, program);
    if (edits.length > 0) return edits;
  }
  return [];
}

function swapOf(node: Node, program: Program): Edit[] {
  const [left, right, ...others] = node.namedChildren.filter((each) => each?.type !== 'comment');
  // A chain such as `a < b < c` leaves out its second comparison if the first one fails.
  if (!left || !right || others.length > 0 || left.text === right.text) return [];
  const isComparison = node.type === 'comparison_operator';
  const edits = (isComparison ? mirror : commute)(node, left, right, program);
  return edits.length > 0 && isOrderFree(left, right, program) ? edits : [];
}

function spanOf({ startIndex: start, endIndex: end }: Node): Span {
  return { start, end };
}

/** The edits that turn `a < b` into `b > a`; none for other comparisons, such as `in`. */
function mirror(node: Node, left: Node, right: Node, { text }: Program): Edit[] {
  const operator = node.childrenForFieldName('operators')[0];
  const mirrored = operator && MIRRORED[operator.type];
  if (!operator || mirrored === undefined) return [];
  return [
    replaced(text, left, right.text),
    ...(mirrored === operator.type ? [] : [replaced(text, operator, mirrored)]),
    replaced(text, right, left.text),
  ];
}

/** The edits that turn `a + b` into `b + a`, for numbers only: texts and lists keep their order. */
function commute(node: Node, left: Node, right: Node, program: Program): Edit[] {
  const { operator } = partsOf(node);
  const areNumbers = [left, right].every((each) =>
    /^(?:int|number)$/.test(kindOf(each, program) ?? ''),
  );
  if (!areNumbers || !COMMUTATIVE.has(operator)) return [];
  // Operators of the same rank group from the left.
  const isOperation = left.type === 'binary_operator';
  const moved = isOperation && !isTighter(left, operator) ? `(${left.text})` : left.text;
  return [replaced(program.text, left, right.text), replaced(program.text, right, moved)];
}

const RANKS = ['|', '^', '&', '<< >>', '+ -', '* / // % @', '**'].map((rank) => rank.split(' '));

/** True if an operation binds its operands more tightly than an operator does. */
function isTighter(operation: Node, operator: string): boolean {
  const rankOf = (sign: string) => RANKS.findIndex((rank) => rank.includes(sign));
  return rankOf(partsOf(operation).operator) > rankOf(operator);
}

/** Puts a text in an operand's place; words beside it, as in `if"a"==b`, stay words of their own. */
function replaced(text: string, { startIndex: start, endIndex: end }: Node, added: string): Edit {
  const isWord = (sign: string) => /[\p{L}\p{N}_"']/u.test(sign);
  const before = isWord(text.slice(start - 1, start)) && isWord(added.slice(0, 1)) ? ' ' : '';
  const after = isWord(text.slice(end, end + 1)) && isWord(added.slice(-1)) ? ' ' : '';
  return { start, end, text: before + added + after };
}
