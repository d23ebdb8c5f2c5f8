import type { Node, Tree } from '../grammar/parser.ts';
import type { FaultEdit } from './fault-edit.ts';
import type { Mutations } from './mutations.ts';
import { nearbyNumbers } from './nearby-numbers.ts';
import { isComparison, negated, returnEdit, textsAmong } from './values.ts';

/** The text of a string that was empty. */
const FILLED = 'XX';

/**
 * All small faults that the operators of a language make in a program, in order of the text.
 * @param from the place from which on the program may be changed
 */
export function findEdits(tree: Tree, mutations: Mutations, from: number): FaultEdit[] {
  const edits: FaultEdit[] = [];
  // A stack of its own: programs may be nested deeper than calls can be.
  const open: Node[] = [tree.rootNode];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.endIndex <= from || isSkipped(node, mutations)) continue;
    for (const edit of editsOf(node, mutations)) if (edit.start >= from) edits.push(edit);
    open.push(...node.children.toReversed());
  }
  return edits;
}

function isSkipped(node: Node, { skipped, imports, strings }: Mutations): boolean {
  if (skipped.includes(node.type)) return true;
  // A text alone is a statement without effect: documentation, or a directive.
  if (node.type === 'expression_statement') {
    const only = node.namedChildCount === 1 ? node.namedChild(0) : null;
    return only !== null && (strings.includes(only.type) || only.type === 'concatenated_string');
  }
  if (imports.length === 0 || !/call|command/.test(node.type)) return false;
  return imports.includes(node.namedChild(0)?.text ?? '');
}

function* editsOf(node: Node, mutations: Mutations): Generator<FaultEdit> {
  const { type } = node;
  if (!node.isNamed) return;
  if (mutations.operations.includes(type)) yield* signEdits(node, mutations);
  if (mutations.unary.includes(type)) yield* unaryEdits(node);
  if (mutations.numbers.includes(type)) yield* numberEdits(node);
  if (mutations.booleans.includes(type)) yield* booleanEdits(node);
  if (mutations.strings.includes(type)) yield* stringEdits(node);
  if (mutations.returns.includes(type)) yield* returnEdit(node, mutations);
  if (type in mutations.conditions) yield* conditionEdits(node, mutations);
  if (type === 'expression_statement') yield* statementEdits(node, mutations);
}

/** Other operators. Operators of texts and lists stay, as only numbers can be subtracted. */
function* signEdits(node: Node, mutations: Mutations): Generator<FaultEdit> {
  const isOfTexts = textsAmong(node, mutations);
  for (const child of node.children) {
    const sign = child.isNamed ? child.text : child.type;
    const replacements = Object.hasOwn(mutations.signs, sign) ? mutations.signs[sign] : undefined;
    for (const [operator, text] of replacements ?? []) {
      if (isOfTexts && operator === 'arithmetic') continue;
      yield { operator, start: child.startIndex, end: child.endIndex, text, node };
    }
  }
}

/** Without its minus, or without its negation. */
function* unaryEdits(node: Node): Generator<FaultEdit> {
  const [sign, operand] = [node.firstChild, node.lastNamedChild];
  if (sign === null || operand === null) return;
  const operator = sign.type === '-' ? 'arithmetic' : 'condition';
  if (!['-', '!', 'not'].includes(sign.type)) return;
  yield { operator, start: node.startIndex, end: operand.startIndex, text: '', node };
}

function* numberEdits(node: Node): Generator<FaultEdit> {
  const { startIndex: start, endIndex: end } = node;
  for (const text of nearbyNumbers(node.text)) {
    yield { operator: 'constant', start, end, text, node };
  }
}

const FLIPPED: Readonly<Record<string, string>> = {
  true: 'false',
  false: 'true',
  True: 'False',
  False: 'True',
  TRUE: 'FALSE',
  FALSE: 'TRUE',
};

function* booleanEdits(node: Node): Generator<FaultEdit> {
  const text = FLIPPED[node.text];
  if (text === undefined) return;
  yield { operator: 'constant', start: node.startIndex, end: node.endIndex, text, node };
}

/** A text without its content, or with some if it was empty. */
function* stringEdits(node: Node): Generator<FaultEdit> {
  const [open, close] = [node.firstChild, node.lastChild];
  if (open === null || close === null || open.id === close.id) return;
  const [start, end] = [open.endIndex, close.startIndex];
  yield { operator: 'constant', start, end, text: start === end ? FILLED : '', node };
}

/** The opposite of a condition. A comparison has it by another sign, and a negation without it. */
function* conditionEdits(node: Node, mutations: Mutations): Generator<FaultEdit> {
  const place = mutations.conditions[node.type];
  const found =
    typeof place === 'number' ? node.namedChild(place) : node.childForFieldName(place ?? '');
  const condition = /parenthesized|condition_clause/.test(found?.type ?? '')
    ? found?.namedChild(0)
    : found;
  if (condition == null || /^let_|declaration/.test(condition.type)) return;
  if (mutations.unary.includes(condition.type) || mutations.booleans.includes(condition.type))
    return;
  if (isComparison(condition, mutations)) return;
  yield { operator: 'condition', ...negated(condition, mutations), node: condition };
}

/** The program without a call whose result nothing uses. */
function* statementEdits(node: Node, { calls }: Mutations): Generator<FaultEdit> {
  const only = node.namedChildCount === 1 ? node.namedChild(0) : null;
  if (calls === null || only === null || !calls.types.includes(only.type)) return;
  const { startIndex: start, endIndex: end } = node;
  yield { operator: 'statement', start, end, text: calls.removed, node };
}
