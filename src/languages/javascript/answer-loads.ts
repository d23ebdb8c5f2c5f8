import type { AnyNode, Pattern, Program, VariableDeclarator } from 'acorn';
import { type Edit, nameOf, propertyName } from './script.ts';
import { nodesOf } from './syntax-tree.ts';

/** The statements in which tests load the answer like a separate file, and their replacements. */
export interface AnswerLoads {
  readonly edits: readonly Edit[];
  /** The names that the tests need from the answer, declared or exported there. */
  readonly wanted: ReadonlySet<string>;
  /**
   * The names that the rewritten statements no longer declare, because the answer declares them.
   */
  readonly gone: ReadonlySet<string>;
  /** The names that stand for the answer's whole exports or its default export. */
  readonly wholes: ReadonlySet<string>;
}

/**
 * A local name in the tests, and the answer's name for it. Null means the whole exports or the
 * default export.
 */
interface Binding {
  readonly local: string;
  readonly name: string | null;
}

/** A program is one file, so any relative path in the tests means the answer. */
const RELATIVE = /^\.\.?\//;

/** Find the statements that load the answer, and declare their names from the answer itself. */
export function answerLoadsOf(program: Program): AnswerLoads {
  const edits: Edit[] = [];
  const wanted = new Set<string>();
  const gone = new Set<string>();
  const wholes = new Set<string>();
  for (const node of program.body) {
    const bindings = bindingsOf(node);
    if (bindings === null) continue;
    const declared: string[] = [];
    for (const { local, name } of bindings) {
      const members = name === null ? membersOf(program, local) : [name];
      for (const each of members) wanted.add(each);
      if (members.length === 0) wholes.add(local);
      if (members.length === 0 || name === local) gone.add(local);
      else declared.push(`${local} = ${name ?? objectOf(members)}`);
    }
    const text = declared.length === 0 ? '' : `const ${declared.join(', ')};`;
    edits.push({ start: node.start, end: node.end, text });
  }
  return { edits, wanted, gone, wholes };
}

function objectOf(names: readonly string[]): string {
  return `{ ${names.map((name) => `get ${propertyName(name)}() { return ${name}; }`).join(', ')} }`;
}

/** The names that a statement takes from the answer; null if it does not load the answer. */
function bindingsOf(node: AnyNode): Binding[] | null {
  if (node.type === 'ImportDeclaration') {
    if (!RELATIVE.test(String(node.source.value))) return null;
    return node.specifiers.map((each) =>
      each.type === 'ImportSpecifier'
        ? binding(each.local.name, nameOf(each.imported))
        : binding(each.local.name, null),
    );
  }
  if (node.type !== 'VariableDeclaration') return null;
  const [first, ...others] = node.declarations;
  return first === undefined || others.length > 0 ? null : bindingsOfDeclarator(first);
}

const binding = (local: string, name: string | null): Binding => ({
  local,
  name: name === 'default' ? null : name,
});

function bindingsOfDeclarator({ id, init }: VariableDeclarator): Binding[] | null {
  if (!init) return null;
  if (loadsAnswer(init)) return bindingsOfPattern(id);
  const isMember = init.type === 'MemberExpression' && !init.computed && loadsAnswer(init.object);
  if (!isMember || id.type !== 'Identifier' || init.property.type !== 'Identifier') return null;
  return [binding(id.name, init.property.name)];
}

function loadsAnswer(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return false;
  const [from] = node.arguments;
  const isRequire = node.callee.name === 'require';
  return isRequire && from?.type === 'Literal' && RELATIVE.test(String(from.value));
}

function bindingsOfPattern(id: Pattern): Binding[] | null {
  if (id.type === 'Identifier') return [binding(id.name, null)];
  if (id.type !== 'ObjectPattern') return null;
  const bindings = id.properties.flatMap((each) => {
    if (each.type !== 'Property' || each.computed || each.value.type !== 'Identifier') return [];
    return each.key.type === 'Identifier' ? [binding(each.value.name, each.key.name)] : [];
  });
  return bindings.length === id.properties.length ? bindings : null;
}

/** The properties that a program reads from an object by name. */
function membersOf(program: Program, object: string): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(program)) {
    if (node.type !== 'MemberExpression' || node.computed) continue;
    if (node.object.type !== 'Identifier' || node.object.name !== object) continue;
    if (node.property.type === 'Identifier') found.add(node.property.name);
  }
  // Every function has these properties, so they are no functions of the answer.
  return [...found].filter((name) => !(name in Function.prototype) && name !== 'default');
}
