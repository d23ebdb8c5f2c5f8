import { type AnyNode, type Options, type Pattern, type Program, parse } from 'acorn';

/** Longer texts are not parsed and run unchanged. */
const LONGEST = 1 << 20;
const OPTIONS = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowHashBang: true,
} as const satisfies Partial<Options>;

/** The syntax of a program, as a module if possible; null if it cannot be parsed. */
export function syntaxOf(text: string): Program | null {
  if (text.length > LONGEST) return null;
  for (const sourceType of ['module', 'script'] as const) {
    try {
      return parse(text, { ...OPTIONS, sourceType });
    } catch {
      // Node.js reports the error when it runs the text. Too deep nesting also ends here.
    }
  }
  return null;
}

/** A node and all nodes below it. Below a node for which `enters` is false, nothing is visited. */
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

/** True if a program has `await` outside of all functions. */
export function waitsIn(program: Program): boolean {
  for (const node of nodesOf(program, (each) => !isFunction(each))) {
    if (node.type === 'AwaitExpression') return true;
    if (node.type === 'ForOfStatement' && node.await) return true;
  }
  return false;
}

/** The names that a pattern assigns. */
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

/** The names that a statement declares in its own scope. */
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

/** The names that a program declares at its top level. */
export function topNamesOf(program: Program): Set<string> {
  const names = new Set(program.body.flatMap(declaredBy));
  for (const node of nodesOf(program, (each) => !isFunction(each))) {
    const isForAll = node.type === 'VariableDeclaration' && node.kind === 'var';
    for (const name of isForAll ? declaredBy(node) : []) names.add(name);
  }
  return names;
}

/** The top-level names that a program declares for modules it loads. */
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

/** The names that a program uses but declares nowhere. */
export function freeNamesOf(program: Program): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>(['arguments', 'undefined']);
  /** Names of properties, labels and the like, which refer to no variable. */
  const labels = new Set<AnyNode>();
  for (const node of nodesOf(program)) {
    for (const name of [...declaredBy(node), ...boundBy(node)]) declared.add(name);
    for (const each of labelsOf(node)) labels.add(each);
    if (node.type === 'Identifier' && !labels.has(node)) used.add(node.name);
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** The names that are declared outside of statements: parameters, function names, caught errors. */
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
