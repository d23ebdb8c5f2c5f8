import type { Node } from '../../grammar/parser.ts';
import { onceForNode } from '../once.ts';
import type { Span } from '../task.ts';
import { isPassedByName, nameStrings } from './name-strings.ts';
import { isPlain } from './name-words.ts';
import { isForeign, isOf, objectOf } from './objects.ts';
import type { NameRules, Role } from './rules.ts';
import { ownerOf, scopeOf } from './scopes.ts';
import { isBesideBar, tokenPath } from './tokens.ts';

/** A place of a program that has a function's name. */
export interface Place extends Span {
  /** Text to put before the new name. */
  readonly before: string;
}

/** The function whose name is looked for. */
export interface Sought {
  readonly name: string;
  readonly rules: NameRules;
  /** The node of its name where it is defined. */
  readonly nameNode: Node;
}

type Use =
  /** The name of the function. */
  | 'it'
  /** The name, and the key of an object that keeps its own: `{ f }`. */
  | 'it and key'
  | 'other'
  /** The name of the function, or of another thing. */
  | 'unclear';

/**
 * The places of a function's name in the code of a program.
 * @returns null if a place may be of another thing with the same name
 */
export function placesOf(root: Node, sought: Sought): Place[] | null {
  const { name, rules } = sought;
  const places: Place[] = nameStrings(root, name, mayBeMember(sought)).map(
    ({ startIndex, endIndex }) => ({
      start: startIndex + 1,
      end: endIndex - 1,
      before: '',
    }),
  );
  for (const leaf of root.descendantsOfType(Object.keys(rules.leaves))) {
    if (!isNamed(leaf, sought)) continue;
    const use = useOf(leaf, sought);
    if (use === 'unclear') return null;
    if (use !== 'other') places.push(placeOf(leaf, use === 'it and key' ? `${name}: ` : ''));
  }
  const macros = root.descendantsOfType('preproc_arg');
  if (macros.some(({ text }) => wordsIn(text).includes(name))) return null;
  return [...places, ...packagesOf(root, name)];
}

/** MultiPL-E names the package of a Go program after the function. */
function packagesOf(root: Node, name: string): Place[] {
  return root
    .descendantsOfType('package_identifier')
    .filter(({ text, parent }) => {
      return parent?.type === 'package_clause' && (text === name || text === `${name}_test`);
    })
    .map(({ startIndex: start }) => ({ start, end: start + name.length, before: '' }));
}

function isNamed({ type, text }: Node, { name, rules }: Sought): boolean {
  if (rules.ignoresCase) return text.toLowerCase() === name.toLowerCase();
  return text === (type === 'simple_symbol' ? `:${name}` : name);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}

function placeOf({ type, startIndex, endIndex: end }: Node, before: string): Place {
  const start = type === 'simple_symbol' ? startIndex + 1 : startIndex;
  return { start, end, before };
}

/** The role of a name, with the node that is a part of `parent` by it. */
interface Found {
  readonly role: Role;
  readonly node: Node;
  readonly parent: Node | null;
}

function roleOf(leaf: Node, rules: NameRules): Found {
  let node = leaf;
  let isPattern = false;
  for (;;) {
    const { parent } = node;
    const field = fieldOf(node);
    const keys = [`${parent?.type}.${field}`, parent?.type ?? ''];
    const isThrough = keys.some((key) => rules.through.has(key));
    const isInPattern = keys.some((key) => rules.patterns.has(key));
    if (parent === null || !(isThrough || isInPattern)) {
      const known = keys.map((key) => rules.roles.get(key)).find((role) => role !== undefined);
      if (!isPattern) return { role: known ?? rules.leaves[leaf.type] ?? 'other', node, parent };
      return { role: known === 'other' ? known : 'binding', node, parent };
    }
    isPattern ||= isInPattern;
    node = parent;
  }
}

function fieldOf(node: Node): string | null {
  const { parent } = node;
  const at = parent === null ? undefined : placesAmong(parent).get(node.id);
  return at === undefined ? null : (parent?.fieldNameForChild(at) ?? null);
}

/** The places of a node's children, by their ids. */
const placesAmong = onceForNode(
  ({ children }): ReadonlyMap<number, number> =>
    new Map(children.map((child, at) => [child?.id ?? 0, at])),
);

function useOf(leaf: Node, sought: Sought): Use {
  const found = roleOf(leaf, sought.rules);
  const { role, node, parent } = found;
  const isMethod = ownerOf(sought.nameNode) !== null;
  switch (role) {
    case 'other':
      return 'other';
    case 'it':
      return bareUse(leaf, sought);
    case 'binding':
      return isMethod && !sought.rules.hasBareMethods ? 'other' : 'unclear';
    case 'assigned':
      if (isMethod) return 'other';
      return scopeOf(leaf).parent === null && isAtRoot(sought) ? 'it' : 'unclear';
    case 'definition':
      return definitionUse(leaf, sought);
    case 'member':
      return parent === null ? 'other' : memberUse(node, parent, sought);
    case 'key':
    case 'shorthand':
      return isMethod ? 'other' : keyUse(leaf, role, sought);
    case 'token':
      return tokenUse(leaf, sought);
    case 'symbol':
      return isPassedByName(leaf, mayBeMember(sought)) ? 'it' : symbolUse(leaf, sought);
    case 'argument':
      return isCommandName(leaf) ? 'it' : 'other';
    case 'qualified':
      return /^\\?[^\\]+$|^namespace\\/.test(parent?.text ?? '') ? bareUse(leaf, sought) : 'other';
  }
}

/** Two words or more are hardly the name of another part of an object. */
function mayBeMember({ name, nameNode }: Sought): boolean {
  return ownerOf(nameNode) !== null || !isPlain(name);
}

function isAtRoot({ nameNode }: Sought): boolean {
  return scopeOf(nameNode).parent === null;
}

/** A name that stands alone is a method only in languages that call methods so, or in its class. */
function bareUse(leaf: Node, { nameNode, rules }: Sought): Use {
  if (ownerOf(nameNode) === null || rules.hasBareMethods) return 'it';
  return scopeOf(leaf).id === scopeOf(nameNode).id ? 'it' : 'other';
}

/** Functions of one class or one body are versions of one function. */
function definitionUse(leaf: Node, { nameNode, rules }: Sought): Use {
  const [owner, own] = [ownerOf(leaf), ownerOf(nameNode)];
  const [scope, ownScope] = [scopeOf(leaf), scopeOf(nameNode)];
  if (owner !== null && owner === own) return 'it';
  const isSameBody =
    scope.id === ownScope.id || (scope.parent === null && ownScope.parent === null);
  if (owner === null && own === null && isSameBody) return 'it';
  // A function and a method do not meet where methods are always called with their object.
  return (owner === null) !== (own === null) && !rules.hasBareMethods ? 'other' : 'unclear';
}

function memberUse(node: Node, parent: Node, { name, nameNode, rules }: Sought): Use {
  const object = objectOf(parent, rules);
  const own = ownerOf(nameNode);
  if (parent.type === 'method_reference' && node.id !== parent.lastChild?.id) return 'other';
  if (object === null) return own === null || rules.hasBareMethods ? 'it' : 'other';
  if (own === null) {
    const isOwn = rules.globals.has(object.text) || isNamespaceOf(object.text, nameNode);
    if (isImport(parent)) return isOwn ? 'it' : 'unclear';
    return isOwn ? 'it' : 'other';
  }
  if (isOf(own, object)) return 'it';
  if (isForeign(object)) return 'other';
  // Two words or more are hardly the name of another method.
  return isPlain(name) ? 'unclear' : 'it';
}

function isNamespaceOf(name: string, nameNode: Node): boolean {
  for (let node = nameNode.parent; node !== null; node = node.parent) {
    const isSpace = node.type === 'namespace_definition' || node.type === 'mod_item';
    if (isSpace && node.childForFieldName('name')?.text === name) return true;
  }
  return false;
}

function isImport({ parent }: Node): boolean {
  return parent?.type === 'use_declaration';
}

/** Keys of exported objects are names of functions for others. */
function keyUse(leaf: Node, role: 'key' | 'shorthand', { rules }: Sought): Use {
  const object = role === 'key' ? leaf.parent?.parent : leaf.parent;
  const to = object?.parent?.childForFieldName('left')?.text ?? '';
  if (rules.globals.has(to)) return 'it';
  return role === 'key' ? 'other' : 'it and key';
}

/** A symbol is a key, or it may be passed on to a method that calls functions by their names. */
function symbolUse({ parent }: Node, { name }: Sought): Use {
  const isKey = parent?.type === 'element_reference' || parent?.type === 'pair';
  return isKey || isPlain(name) ? 'other' : 'unclear';
}

function tokenUse(leaf: Node, sought: Sought): Use {
  const path = tokenPath(leaf);
  const own = ownerOf(sought.nameNode);
  if (path === '!') return 'other';
  if (path === null) return isBesideBar(leaf) ? 'unclear' : bareUse(leaf, sought);
  const { sign, object } = path;
  if (sign === '::') {
    const isOwn = own === null ? sought.rules.globals.has(object) : ['Self', own].includes(object);
    return isOwn ? 'it' : 'other';
  }
  if (own === null) return 'other';
  return object === 'self' || !isPlain(sought.name) ? 'it' : 'unclear';
}

/** Commands of Bash whose first argument is a command. */
const BEFORE_COMMANDS = new Set(['time', 'command', 'eval', 'trap', 'type', 'coproc']);

function isCommandName(leaf: Node): boolean {
  const { parent } = leaf;
  if (parent?.type !== 'command') {
    return /^(?:export|declare|typeset|readonly|unset)\s+-\w*f/.test(parent?.text ?? '');
  }
  const name = parent.childForFieldName('name')?.text ?? '';
  const first = parent.childrenForFieldName('argument').find((each) => !each?.text.startsWith('-'));
  return BEFORE_COMMANDS.has(name) && first?.id === leaf.id;
}
