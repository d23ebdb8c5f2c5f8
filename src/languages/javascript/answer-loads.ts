import type { AnyNode, Pattern, Program, VariableDeclarator } from 'acorn';
import { type Edit, nameOf, propertyName } from './script.ts';
import { nodesOf } from './syntax.ts';

/** How tests load the answer, as if it were a file of its own, and what stands for that. */
export interface AnswerLoads {
  readonly edits: readonly Edit[];
  /** Names of the answer that they need, be they declared or exported there. */
  readonly wanted: ReadonlySet<string>;
  /** Names that the statements declare no more: they are the answer's. */
  readonly gone: ReadonlySet<string>;
  /** Those of them that stand for all that it exports, or for its default export. */
  readonly wholes: ReadonlySet<string>;
}

/** What tests call a name of the answer; null for all that it exports, or its default export. */
interface Binding {
  readonly local: string;
  readonly name: string | null;
}

/** A program is one file: whatever else tests load by a relative path is the answer. */
const RELATIVE = /^\.\.?\//;

/** Tests that load the answer get what they name of it. */
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

/** What a statement takes of the answer; null where it does not load it. */
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

/** The properties that a program asks an object for by name. */
function membersOf(program: Program, object: string): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(program)) {
    if (node.type !== 'MemberExpression' || node.computed) continue;
    if (node.object.type !== 'Identifier' || node.object.name !== object) continue;
    if (node.property.type === 'Identifier') found.add(node.property.name);
  }
  // What every function has is no function of the answer.
  return [...found].filter((name) => !(name in Function.prototype) && name !== 'default');
}
