import type { Node, Tree } from '../../grammar/parser.ts';
import { once } from '../once.ts';

/** Nodes whose declarations belong together: bodies of functions and of classes, and programs. */
const SCOPES = new Set([
  ...['module', 'program', 'source_file', 'translation_unit'],
  ...['block', 'compound_statement', 'statement_block', 'body_statement', 'block_body'],
  ...['class_body', 'interface_body', 'enum_body', 'enum_body_declarations'],
  ...['declaration_list', 'field_declaration_list', 'object'],
]);

/** Nodes that are a class, by the field of their name. */
const CLASSES: ReadonlyMap<string, 'name' | 'type'> = new Map([
  ['class_definition', 'name'],
  ['class_declaration', 'name'],
  ['abstract_class_declaration', 'name'],
  ['class', 'name'],
  ['module', 'name'],
  ['interface_declaration', 'name'],
  ['trait_declaration', 'name'],
  ['enum_declaration', 'name'],
  ['record_declaration', 'name'],
  ['class_specifier', 'name'],
  ['struct_specifier', 'name'],
  ['trait_item', 'name'],
  ['impl_item', 'type'],
]);

/** The body that a node is declared in: of a function or class, or the whole program. */
export function scopeOf(node: Node): Node {
  const known = knownScopes(node.tree);
  const passed: number[] = [];
  let scope = node;
  for (let { parent } = node; parent !== null; { parent } = scope) {
    const found = known.get(scope.id);
    passed.push(scope.id);
    scope = found ?? parent;
    if (found !== undefined || isScope(scope)) break;
  }
  for (const id of passed) known.set(id, scope);
  return scope;
}

/** The scopes of nodes by their ids: thousands of nodes may be deep in one scope. */
const knownScopes = once((_tree: Tree) => new Map<number, Node>());

function isScope({ type, parent }: Node): boolean {
  // The block of an `if` or a loop is no scope in Python, and no functions are in it elsewhere.
  const isPart = type === 'block' && /_(?:statement|clause)$/.test(parent?.type ?? '');
  return SCOPES.has(type) && !isPart;
}

/** The class that a function's name is declared in; null if there is none, '' if it has no name. */
export function ownerOf(nameNode: Node): string | null {
  const { parent } = nameNode;
  if (parent?.type === 'qualified_identifier') return classIn(parent.childForFieldName('scope'));
  const receiver = parent?.childForFieldName('receiver') ?? null;
  if (parent?.type === 'method_declaration' && receiver !== null) {
    return classIn(receiver.descendantsOfType('type_identifier')[0] ?? null);
  }
  const scope = scopeOf(nameNode);
  if (scope.type === 'object') return '';
  const field = CLASSES.get(scope.parent?.type ?? '');
  return field === undefined ? null : classIn(scope.parent?.childForFieldName(field) ?? null);
}

/** The class that a node is within, as a node; null if there is none. */
export function classAround(node: Node): Node | null {
  let around = node.parent;
  while (around !== null && !(CLASSES.has(around.type) && around.parent !== null)) {
    around = around.parent;
  }
  return around;
}

/** A class's name without its parameters: `Stack` of `Stack<T>`. */
function classIn(node: Node | null): string {
  return node?.text.replace(/<.*$/s, '') ?? '';
}
