import type {
  AnyNode,
  ExportDefaultDeclaration,
  ExportNamedDeclaration,
  Identifier,
  ImportDeclaration,
  Literal,
  Program,
} from 'acorn';
import { declaredBy, nodesOf, waitsIn } from './syntax-tree.ts';

/** A module rewritten as an equal script, which Node.js runs with `require`. */
export interface Script {
  /** The script; it has as many lines as the module. */
  readonly text: string;
  /** The exported names, each with the expression of its value. */
  readonly exports: readonly (readonly [name: string, value: string])[];
  /** Expressions of objects whose values are all exported too. */
  readonly spreads: readonly string[];
}

/** A replacement for a part of the text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The name given to a default export without a name. */
const DEFAULT = 'passgateDefault';
const META =
  '({ url: require("node:url").pathToFileURL(__filename).href, filename: __filename, dirname: __dirname })';

/**
 * True if a program is written as a module: it imports, exports, or has `await` outside of
 * functions.
 */
export function isModule(program: Program): boolean {
  const isPart = ({ type }: AnyNode) => type.startsWith('Import') || type.startsWith('Export');
  return program.body.some(isPart) || metasOf(program).length > 0 || waitsIn(program);
}

function metasOf(program: Program): AnyNode[] {
  return [...nodesOf(program)].filter(
    (node) => node.type === 'MetaProperty' && node.meta.name === 'import',
  );
}

/**
 * Rewrite a module as a script: imports become `require`, and declarations lose their `export`. The
 * exports are returned and not written into the text.
 * @param done replacements of statements that are already decided
 */
export function asScript(text: string, program: Program, done: readonly Edit[] = []): Script {
  const edits = [...done];
  const exports: [string, string][] = [];
  const spreads: string[] = [];
  const starts = new Set(done.map(({ start }) => start));
  for (const node of program.body.filter(({ start }) => !starts.has(start))) {
    if (node.type === 'ImportDeclaration') edits.push(instead(node, loading(node)));
    else if (node.type === 'ExportNamedDeclaration') exportNamed(node, edits, exports);
    else if (node.type === 'ExportDefaultDeclaration') exportDefault(text, node, edits, exports);
    else if (node.type === 'ExportAllDeclaration') {
      const loaded = required(node.source);
      if (node.exported) exports.push([nameOf(node.exported), loaded]);
      else spreads.push(loaded);
      edits.push(instead(node, ''));
    }
  }
  for (const node of metasOf(program)) edits.push(instead(node, META));
  return { text: edited(text, edits), exports, spreads };
}

const instead = ({ start, end }: AnyNode, text: string): Edit => ({ start, end, text });

const required = ({ value }: Literal) => `require(${JSON.stringify(value)})`;

export const nameOf = (node: Identifier | Literal) =>
  node.type === 'Identifier' ? node.name : String(node.value);

/** The statement that replaces an import in a script. */
function loading({ specifiers, source }: ImportDeclaration): string {
  const loaded = required(source);
  const whole: string[] = [];
  const named: string[] = [];
  for (const each of specifiers) {
    const name = each.type === 'ImportSpecifier' ? nameOf(each.imported) : 'default';
    const local = each.local.name;
    if (name === 'default') whole.push(local);
    else named.push(name === local ? name : `${propertyName(name)}: ${local}`);
  }
  const declared = [...whole, ...(named.length > 0 ? [`{ ${named.join(', ')} }`] : [])];
  if (declared.length === 0) return `${loaded};`;
  return `const ${declared.map((each) => `${each} = ${loaded}`).join(', ')};`;
}

/** A name in the form that may stand before the colon of a property. */
export function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

function exportNamed(
  { start, end, declaration, specifiers, source }: ExportNamedDeclaration,
  edits: Edit[],
  exports: [string, string][],
): void {
  if (declaration) {
    edits.push({ start, end: declaration.start, text: '' });
    for (const name of declaredBy(declaration)) exports.push([name, name]);
    return;
  }
  for (const { local, exported } of specifiers) {
    const name = nameOf(local);
    const ofOther = (loaded: string) =>
      name === 'default' ? loaded : `${loaded}[${JSON.stringify(name)}]`;
    exports.push([nameOf(exported), source ? ofOther(required(source)) : name]);
  }
  edits.push({ start, end, text: '' });
}

/** The two words may have comments between them. */
const WORDS = /^export(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*\n)*default/;

function exportDefault(
  text: string,
  { start, end, declaration }: ExportDefaultDeclaration,
  edits: Edit[],
  exports: [string, string][],
): void {
  const [name] = declaredBy(declaration);
  if (name !== undefined) {
    edits.push({ start, end: declaration.start, text: '' });
    exports.push(['default', name]);
    return;
  }
  // The edit ends before the value: the value's position leaves out brackets around it.
  const words = WORDS.exec(text.slice(start, declaration.start))?.[0] ?? '';
  edits.push({ start, end: start + words.length, text: `const ${DEFAULT} =` });
  edits.push({ start: end, end, text: ';' });
  exports.push(['default', DEFAULT]);
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = '';
  for (const { start, end, text: given } of [...edits].sort((a, b) => a.start - b.start)) {
    const lines = text.slice(start, end).split('\n').length - 1;
    made += text.slice(at, start) + given + '\n'.repeat(lines);
    at = end;
  }
  return made + text.slice(at);
}
