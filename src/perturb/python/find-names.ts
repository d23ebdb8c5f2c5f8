import type { Node } from '../../grammar/parser.ts';
import { type Binding, type Mention, Scope } from './scope.ts';

/** A mention before it is known which variable it belongs to. */
export interface FoundName extends Mention {
  readonly name: string;
}

/** The variables' names in a program, and its scopes by the ids of their nodes. */
interface FoundNames {
  readonly names: FoundName[];
  readonly scopes: Map<number, Scope>;
}

/** Find every name of a program that is a variable, and the scope that it stands in. */
export function findNames(root: Node): FoundNames {
  const found: FoundNames = { names: [], scopes: new Map() };
  readChildren(found, root, open(found, 'module', root, null));
  return found;
}

type Read = (found: FoundNames, node: Node, scope: Scope) => void;

function read(found: FoundNames, node: Node | null, scope: Scope): void {
  if (node === null) return;
  const special = READS.get(node.type);
  if (special === undefined) readChildren(found, node, scope);
  else special(found, node, scope);
}

function readChildren(found: FoundNames, node: Node, scope: Scope): void {
  for (const child of node.namedChildren) read(found, child, scope);
}

function open(found: FoundNames, kind: Scope['kind'], node: Node, parent: Scope | null): Scope {
  const scope = new Scope(kind, node, parent);
  found.scopes.set(node.id, scope);
  return scope;
}

function mention(found: FoundNames, node: Node, scope: Scope, binding: Binding | null): void {
  // Python compares names in this form.
  const name = node.text.normalize('NFKC');
  if (binding !== null) scope.bind(name);
  found.names.push({ node, scope, binding, name });
}

/** The target of an assignment; parts of it such as `a[i]` are only read. */
function bind(found: FoundNames, node: Node | null, scope: Scope, binding: Binding): void {
  if (node === null) return;
  if (node.type === 'identifier') mention(found, node, scope, binding);
  else if (!TARGETS.has(node.type)) read(found, node, scope);
  else for (const child of node.namedChildren) bind(found, child, scope, binding);
}

const TARGETS = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'dictionary_splat_pattern',
  'as_pattern_target',
  'expression_list',
  'parenthesized_expression',
  'tuple',
  'list',
  'list_splat',
]);

function readFunction(found: FoundNames, node: Node, scope: Scope): void {
  bind(found, node.childForFieldName('name'), scope, 'definition');
  bindTypes(found, node, scope);
  const inner = open(found, 'function', node, scope);
  readParameters(found, node.childForFieldName('parameters'), inner, scope);
  read(found, node.childForFieldName('return_type'), scope);
  read(found, node.childForFieldName('body'), inner);
}

/** Parameters belong to the function; their types and defaults are read around it. */
function readParameters(found: FoundNames, list: Node | null, inner: Scope, outer: Scope): void {
  for (const parameter of list?.namedChildren ?? []) {
    if (parameter === null) continue;
    read(found, parameter.childForFieldName('type'), outer);
    read(found, parameter.childForFieldName('value'), outer);
    const isTyped = parameter.type === 'typed_parameter';
    const name = parameter.childForFieldName('name') ?? (isTyped ? parameter.firstChild : null);
    bind(found, name ?? parameter, inner, 'parameter');
  }
}

function readClass(found: FoundNames, node: Node, scope: Scope): void {
  bind(found, node.childForFieldName('name'), scope, 'definition');
  bindTypes(found, node, scope);
  read(found, node.childForFieldName('superclasses'), scope);
  read(found, node.childForFieldName('body'), open(found, 'class', node, scope));
}

/** Names of types as in `def first[T](…)` have a scope between two others; no transform needs it. */
function bindTypes(found: FoundNames, node: Node, scope: Scope): void {
  const types = node.childForFieldName('type_parameters')?.descendantsOfType('identifier') ?? [];
  for (const type of types) mention(found, type, scope, 'definition');
}

/** The first iterable is evaluated around the comprehension, everything else within it. */
function readComprehension(found: FoundNames, node: Node, scope: Scope): void {
  const inner = open(found, 'comprehension', node, scope);
  let isFirst = true;
  for (const child of node.namedChildren) {
    if (child?.type !== 'for_in_clause') {
      read(found, child, inner);
      continue;
    }
    bind(found, child.childForFieldName('left'), inner, 'comprehension');
    for (const source of child.childrenForFieldName('right')) {
      read(found, source, isFirst ? scope : inner);
    }
    isFirst = false;
  }
}

function readAssignment(found: FoundNames, node: Node, scope: Scope): void {
  const value = node.childForFieldName('right');
  bind(found, node.childForFieldName('left'), scope, value === null ? 'annotation' : 'assignment');
  read(found, node.childForFieldName('type'), scope);
  read(found, value, scope);
}

function readAlias(found: FoundNames, node: Node, scope: Scope): void {
  const [value, target] = node.namedChildren;
  read(found, value ?? null, scope);
  const isException = node.parent?.type.startsWith('except') ?? false;
  bind(found, target ?? null, scope, isException ? 'except' : 'with');
}

function readImport(found: FoundNames, node: Node, scope: Scope): void {
  for (const name of node.childrenForFieldName('name')) {
    const alias = name?.childForFieldName('alias') ?? name?.firstNamedChild ?? null;
    bind(found, alias, scope, 'import');
  }
}

function readDeclaration(found: FoundNames, node: Node, scope: Scope): void {
  const as = node.type === 'global_statement' ? 'global' : 'nonlocal';
  for (const name of node.namedChildren) {
    if (name?.type !== 'identifier') continue;
    mention(found, name, scope, null);
    scope.declare(name.text.normalize('NFKC'), as);
  }
}

function readPattern(found: FoundNames, node: Node, scope: Scope): void {
  const [first, ...others] = node.namedChildren;
  if (node.type === 'identifier') {
    mention(found, node, scope, 'pattern');
  } else if (node.type === 'dotted_name') {
    // A single name is a new variable, a name with a dot is a value.
    if (first) mention(found, first, scope, others.length > 0 ? null : 'pattern');
  } else {
    if (node.type === 'class_pattern') read(found, first?.firstNamedChild ?? null, scope);
    const isNamed = node.type === 'class_pattern' || node.type === 'keyword_pattern';
    for (const child of isNamed ? others : node.namedChildren) {
      if (child !== null) readPattern(found, child, scope);
    }
  }
}

const readField =
  (field: string): Read =>
  (found, node, scope) =>
    read(found, node.childForFieldName(field), scope);

/** Nodes whose names are not all read in the scope around them. */
const READS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['identifier', (found, node, scope) => mention(found, node, scope, null)],
  ['attribute', readField('object')],
  ['keyword_argument', readField('value')],
  ['member_type', (found, node, scope) => read(found, node.firstNamedChild, scope)],
  ['function_definition', readFunction],
  ['lambda', readFunction],
  ['class_definition', readClass],
  ['list_comprehension', readComprehension],
  ['set_comprehension', readComprehension],
  ['dictionary_comprehension', readComprehension],
  ['generator_expression', readComprehension],
  ['assignment', readAssignment],
  [
    'augmented_assignment',
    (found, node, scope) => {
      bind(found, node.childForFieldName('left'), scope, 'augmented');
      read(found, node.childForFieldName('right'), scope);
    },
  ],
  [
    'for_statement',
    (found, node, scope) => {
      bind(found, node.childForFieldName('left'), scope, 'loop');
      for (const field of ['right', 'body', 'alternative']) readField(field)(found, node, scope);
    },
  ],
  [
    'named_expression',
    (found, node, scope) => {
      bind(found, node.childForFieldName('name'), scope.frame, 'assignment');
      read(found, node.childForFieldName('value'), scope);
    },
  ],
  ['as_pattern', readAlias],
  ['import_statement', readImport],
  ['import_from_statement', readImport],
  ['future_import_statement', readImport],
  ['global_statement', readDeclaration],
  ['nonlocal_statement', readDeclaration],
  [
    'delete_statement',
    (found, node, scope) => bind(found, node.firstNamedChild, scope, 'deletion'),
  ],
  ['case_pattern', readPattern],
  [
    'type_alias_statement',
    (found, node, scope) => {
      bind(found, node.firstNamedChild?.firstNamedChild ?? null, scope, 'definition');
      read(found, node.childForFieldName('right'), scope);
    },
  ],
]);
