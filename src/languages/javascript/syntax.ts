import { type AnyNode, type Options, type Pattern, type Program, parse } from 'acorn';

/** Longer texts are run as they are. */
const LONGEST = 1 << 20;
const OPTIONS = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowHashBang: true,
} as const satisfies Partial<Options>;

/** The syntax of a program, as a module if it can be one; null where it cannot be read. */
export function syntaxOf(text: string): Program | null {
  if (text.length > LONGEST) return null;
  for (const sourceType of ['module', 'script'] as const) {
    try {
      return parse(text, { ...OPTIONS, sourceType });
    } catch {
      // Node.js says what is wrong with it. That may also be how deep its brackets are.
    }
  }
  return null;
}

/** A node and all below it, but nothing below those that `enters` is false for. */
export function* nodesOf(
  root: AnyNode,
  enters: (node: AnyNode) => boolean = () => true,
): Generator<AnyNode> {
  const left: AnyNode[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    if (!enters(node)) continue;
    for (const value of Object.values(node)) {
      for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) left.push(each);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return value !== null && typeof value === 'object' && 'type' in value && 'start' in value;
}

const isFunction = ({ type }: AnyNode) =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression';

/** Whether a program waits outside of all functions. */
export function waitsIn(program: Program): boolean {
  for (const node of nodesOf(program, (each) => !isFunction(each))) {
    if (node.type === 'AwaitExpression') return true;
    if (node.type === 'ForOfStatement' && node.await) return true;
  }
  return false;
}

/** The names that a pattern gives values to. */
function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        namesIn(each.type === 'RestElement' ? each.argument : each.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each === null ? [] : namesIn(each)));
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
}

/** The names that a statement declares where it stands. */
export function declaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => namesIn(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id === null ? [] : [node.id.name];
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local.name);
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return node.declaration ? declaredBy(node.declaration) : [];
    default:
      return [];
  }
}

/** The names that a program declares for all of it. */
export function topNamesOf(program: Program): Set<string> {
  const names = new Set(program.body.flatMap(declaredBy));
  for (const node of nodesOf(program, (each) => !isFunction(each))) {
    const isForAll = node.type === 'VariableDeclaration' && node.kind === 'var';
    for (const name of isForAll ? declaredBy(node) : []) names.add(name);
  }
  return names;
}

/** The names of all of a program that stand for what it loads. */
export function loadedBy(program: Program): Set<string> {
  const names = new Set<string>();
  for (const node of program.body) {
    for (const { id, init } of node.type === 'VariableDeclaration' ? node.declarations : []) {
      const loaded = init?.type === 'MemberExpression' ? init.object : init;
      const callee = loaded?.type === 'CallExpression' ? loaded.callee : null;
      const isLoaded = callee?.type === 'Identifier' && callee.name === 'require';
      for (const name of isLoaded ? namesIn(id) : []) names.add(name);
    }
  }
  return names;
}

/** The names that a program uses and declares nowhere. */
export function freeNamesOf(program: Program): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>(['arguments', 'undefined']);
  /** Names of properties and the like, which stand for nothing by themselves. */
  const labels = new Set<AnyNode>();
  for (const node of nodesOf(program)) {
    for (const name of [...declaredBy(node), ...boundBy(node)]) declared.add(name);
    for (const each of labelsOf(node)) labels.add(each);
    if (node.type === 'Identifier' && !labels.has(node)) used.add(node.name);
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** What else than statements gives names: parameters, names of functions, what is caught. */
function boundBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
    case 'ClassExpression':
      return node.id ? [node.id.name] : [];
    case 'CatchClause':
      return node.param ? namesIn(node.param) : [];
    default:
      return [];
  }
}

function labelsOf(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? [] : [node.property];
    case 'Property':
      return node.computed || node.shorthand ? [] : [node.key];
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return node.computed ? [] : [node.key];
    case 'LabeledStatement':
      return [node.label];
    case 'BreakStatement':
    case 'ContinueStatement':
      return node.label ? [node.label] : [];
    case 'ImportSpecifier':
      return [node.imported];
    case 'ExportSpecifier':
      return [node.exported];
    case 'MetaProperty':
      return [node.meta, node.property];
    default:
      return [];
  }
}
