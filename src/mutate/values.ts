import type { Node } from '../grammar/parser.ts';
import type { FaultEdit } from './fault-edit.ts';
import type { Mutations, ReturnValue } from './mutations.ts';

/** Lists and the like, which `+` joins and `*` repeats. */
const LISTS =
  /^(?:list|list_comprehension|tuple|array|array_expression|dictionary|concatenated_string)$/;

/** True if a text or a list is directly among an operation's operands. */
export function textsAmong(node: Node, { strings }: Mutations): boolean {
  return node.namedChildren.some((child) => strings.includes(child.type) || LISTS.test(child.type));
}

/** True for a comparison, whose opposite is another sign. */
export function isComparison(node: Node, { comparisons, signs }: Mutations): boolean {
  if (!comparisons.includes(node.type)) return false;
  return node.children.some((child) => {
    const sign = child.isNamed ? child.text : child.type;
    const replacements = Object.hasOwn(signs, sign) ? signs[sign] : undefined;
    return replacements?.some(([operator]) => operator === 'relational') ?? false;
  });
}

/** The replacement of an expression by its negation. */
export function negated(
  { startIndex: start, endIndex: end, text }: Node,
  { negation: [before, after] }: Mutations,
): Pick<FaultEdit, 'start' | 'end' | 'text'> {
  return { start, end, text: `${before}${text}${after}` };
}

/** Another value that a function returns. Literals and comparisons change by their own operators. */
export function* returnEdit(node: Node, mutations: Mutations): Generator<FaultEdit> {
  const list = node.namedChildCount === 1 ? node.namedChild(0) : null;
  const isList = list !== null && /^(?:expression_list|argument_list)$/.test(list.type);
  const value = isList && list.namedChildCount === 1 ? list.namedChild(0) : isList ? null : list;
  if (value === null || isOwn(value, mutations)) return;
  const wanted = isTruth(value, mutations) ? 'negated' : otherValueOf(node, mutations);
  if (wanted === undefined || wanted === value.text) return;
  const { startIndex: start, endIndex: end } = value;
  const change = wanted === 'negated' ? negated(value, mutations) : { start, end, text: wanted };
  yield { operator: 'return', ...change, node };
}

function isOwn(value: Node, mutations: Mutations): boolean {
  const { numbers, booleans, strings, unary } = mutations;
  const isNegation = unary.includes(value.type) && value.firstChild?.type !== '-';
  const isLiteral = [...numbers, ...booleans, ...strings].includes(value.type);
  return isLiteral || isNegation || isComparison(value, mutations);
}

/** True for an expression that joins conditions. */
function isTruth(value: Node, { operations, signs }: Mutations): boolean {
  if (!operations.includes(value.type)) return false;
  return value.children.some(
    ({ type, isNamed }) =>
      !isNamed && Object.hasOwn(signs, type) && signs[type]?.[0]?.[0] === 'logical',
  );
}

function otherValueOf(node: Node, { returned, functions }: Mutations): ReturnValue {
  if (typeof returned === 'string') return returned;
  let owner = node.parent;
  while (owner !== null && !(owner.type in functions)) owner = owner.parent;
  const field = functions[owner?.type ?? ''] ?? '';
  const type = field === '' ? undefined : owner?.childForFieldName(field)?.text;
  return type === undefined ? undefined : returned.find(([known]) => known.test(type))?.[1];
}
