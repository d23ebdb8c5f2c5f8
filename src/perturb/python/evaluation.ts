import type { Node } from '../../grammar/parser.ts';
import { onceForNode } from '../once.ts';
import { kindOf } from './kinds.ts';
import type { Program } from './program.ts';
import type { Scope, Variable } from './scope.ts';

/** Parts of an expression that change the function they are in. */
const ACTING = ['named_expression', 'yield', 'await'];

/** True if it cannot be observed in which order two expressions are evaluated. */
export function isOrderFree(one: Node, other: Node, program: Program): boolean {
  const acts = [one, other].some((node) => node.descendantsOfType(ACTING).length > 0);
  if (acts) return false;
  if (isConstant(one) || isConstant(other)) return true;
  if (isSimple(one, program) && isSimple(other, program)) return true;
  return isSafeName(one, program) || isSafeName(other, program);
}

/** True for numbers, texts and the like, and for displays of them. */
function isConstant(node: Node): boolean {
  switch (node.type) {
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
    case 'none':
      return true;
    case 'string':
    case 'concatenated_string':
      return node.descendantsOfType('interpolation').length === 0;
    case 'unary_operator':
      return /^(?:integer|float)$/.test(node.childForFieldName('argument')?.type ?? '');
    case 'parenthesized_expression':
    case 'list':
    case 'tuple':
    case 'dictionary':
    case 'pair':
      return node.namedChildren.every((child) => child !== null && isConstant(child));
    default:
      return false;
  }
}

/** True for an expression that only reads names and has no other effect than a missing name's. */
const isSimple = onceForNode((node, program: Program): boolean => {
  if (isConstant(node) || node.type === 'identifier') return true;
  if (node.type === 'parenthesized_expression') {
    return node.namedChildren.every((child) => child !== null && isSimple(child, program));
  }
  if (node.type !== 'binary_operator') return false;
  const { left, operator, right } = partsOf(node);
  if (left === null || right === null || !['+', '-', '*'].includes(operator)) return false;
  const isWhole = kindOf(node, program) === 'int';
  return isWhole && isSimple(left, program) && isSimple(right, program);
});

/** The parts of an operation on two values. */
export function partsOf(node: Node) {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  return { left, right, operator: node.childForFieldName('operator')?.type ?? '' };
}

/** True for a local variable that surely has a value, and keeps it while others run. */
function isSafeName(node: Node, program: Program): boolean {
  if (node.type === 'parenthesized_expression') {
    return node.firstNamedChild !== null && isSafeName(node.firstNamedChild, program);
  }
  if (node.type !== 'identifier') return false;
  const variable = program.variableOf(node);
  return variable !== undefined && isPrivate(variable, node) && isSurelyBound(variable, node);
}

/** True if only the function that a name stands in gives values to its variable. */
export function isPrivate({ scope, mentions }: Variable, name: Node): boolean {
  if (scope.kind !== 'function' && scope.kind !== 'comprehension') return false;
  const isOwn = (inner: Scope) => inner.frame === scope.frame;
  return mentions.every(
    (mention) => (mention.binding === null && mention.node.id !== name.id) || isOwn(mention.scope),
  );
}

/** True if a statement before the name, or a loop around it, has given its variable a value. */
function isSurelyBound({ mentions }: Variable, name: Node): boolean {
  if (mentions.some(({ binding }) => binding === 'deletion' || binding === 'except')) return false;
  return mentions.some(({ node, binding }) => {
    if (binding === 'parameter' || binding === 'comprehension') return true;
    if (binding !== 'assignment' && binding !== 'loop') return false;
    let at = node.parent;
    while (at !== null && TARGETS.has(at.type)) at = at.parent;
    if (at?.type === 'for_statement') return isIn(name, at.childForFieldName('body'));
    if (at?.type !== 'expression_statement') return false;
    return at.endIndex <= name.startIndex && isIn(name, at.parent);
  });
}

/** Nodes between a name and the statement that gives it a value. */
const TARGETS = new Set(['assignment', 'pattern_list', 'tuple_pattern', 'list_pattern']);

function isIn(node: Node, block: Node | null): boolean {
  return block !== null && block.startIndex <= node.startIndex && node.endIndex <= block.endIndex;
}
