import type { Node } from '../../grammar/parser.ts';

/** Functions and methods that take a function by its name. */
const BY_NAME = new Set([
  // Ruby.
  ...['method', 'send', 'public_send', '__send__', 'define_method', 'alias_method'],
  ...['private', 'public', 'protected', 'module_function'],
  // PHP.
  ...['call_user_func', 'call_user_func_array', 'function_exists', 'is_callable'],
  ...['array_map', 'array_filter', 'array_reduce', 'array_walk', 'usort', 'uasort', 'uksort'],
]);
/** Functions and methods that take a method by its name, or another part of an object. */
const BY_MEMBER = new Set([
  ...['getattr', 'hasattr', 'setattr', 'delattr', 'methodcaller'],
  ...['getMethod', 'getDeclaredMethod', 'instance_method', 'respond_to?', 'method_exists'],
]);
/** Tables of the names of a program. */
const TABLES = new Set([
  ...['globals()', 'locals()', 'vars()', 'globals', 'locals'],
  ...['exports', 'module.exports', 'globalThis', 'window', 'global'],
]);
const STRINGS = ['string', 'string_literal', 'encapsed_string'];

/**
 * Strings of a program that are a function's name and stand for it.
 * @param mayBeMember true if a part of an object with this name is the function
 */
export function nameStrings(root: Node, name: string, mayBeMember: boolean): Node[] {
  return root
    .descendantsOfType(STRINGS)
    .filter((node) => contentIs(node, name) && isUsedAsName(node, mayBeMember));
}

/** True for an argument of a function that takes another one by its name. */
export function isPassedByName(node: Node, mayBeMember: boolean): boolean {
  const argument = node.parent?.type === 'argument' ? node.parent : node;
  const list = argument.parent;
  if (list === null || !/^argument/.test(list.type)) return false;
  const call = list.parent;
  const callee =
    call?.childForFieldName('method') ??
    call?.childForFieldName('name') ??
    call?.childForFieldName('function');
  // The names that count are short, and a callee may be a whole chain of calls.
  const end = (callee?.text ?? '').slice(-100);
  const [called] = /[\p{L}\p{N}_]+[?!]?$/u.exec(end) ?? [];
  if (called === undefined) return false;
  return BY_NAME.has(called) || (mayBeMember && BY_MEMBER.has(called));
}

function contentIs(string: Node, name: string): boolean {
  const { text } = string;
  return text.length === name.length + 2 && text.slice(1, -1) === name;
}

function isUsedAsName(string: Node, mayBeMember: boolean): boolean {
  if (isPassedByName(string, mayBeMember)) return true;
  const { parent } = string;
  const table = parent?.childForFieldName('value') ?? parent?.childForFieldName('object') ?? null;
  if (/^subscript/.test(parent?.type ?? '') && TABLES.has(table?.text ?? '')) return true;
  return parent?.parent?.childForFieldName('left')?.text === '__all__';
}
