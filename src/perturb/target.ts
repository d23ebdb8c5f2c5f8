import type { Grammar } from './grammar/languages.ts';
import type { Node } from './grammar/parser.ts';
import type { Span } from './task.ts';

/** The function that a prompt asks for. */
export interface Target {
  readonly name: string;
  /** The node that defines it. */
  readonly node: Node;
  readonly nameNode: Node;
  /** The names of its parameters, in order. */
  readonly parameters: readonly string[];
}

/**
 * Find the function that a prompt asks for: the one that the tests call, otherwise the last one.
 * @param promptEnd functions that begin after it belong to the solution
 */
export function findTarget(
  root: Node,
  grammar: Grammar,
  entryPoint: string | null,
  promptEnd: number,
): Target | null {
  const functions = root
    .descendantsOfType([...grammar.functions])
    .filter((node) => node.startIndex < promptEnd)
    .flatMap((node) => {
      const nameNode = nameOf(node);
      return nameNode === null ? [] : [{ node, nameNode, name: nameNode.text }];
    });
  const found =
    entryPoint === null
      ? // A function within another one is a part of it.
        functions
          .filter(({ node }) => !functions.some((other) => isWithin(node, other.node)))
          .at(-1)
      : functions.findLast(({ name }) => name === entryPoint);
  if (found === undefined) return null;
  return { ...found, parameters: parametersOf(found.node, grammar, found.nameNode) };
}

function isWithin(node: Node, other: Node): boolean {
  return (
    node.id !== other.id && node.startIndex >= other.startIndex && node.endIndex <= other.endIndex
  );
}

function nameOf(node: Node): Node | null {
  // A variable is a function only if its value is one.
  if (node.type === 'variable_declarator') {
    const value = node.childForFieldName('value')?.type ?? '';
    if (!value.includes('function')) return null;
  }
  const named = node.childForFieldName('name');
  if (named !== null) return named;
  // C++ wraps the name in declarators.
  let declarator = node.childForFieldName('declarator');
  while (declarator !== null) {
    const inner = declarator.childForFieldName('declarator');
    if (inner === null) return declarator.type === 'identifier' ? declarator : null;
    declarator = inner;
  }
  return null;
}

/** Names within the list of parameters; types of them may be among these. */
function parametersOf(node: Node, grammar: Grammar, nameNode: Node): string[] {
  const value = node.type === 'variable_declarator' ? node.childForFieldName('value') : node;
  const list =
    value?.childForFieldName('parameters') ??
    value?.childForFieldName('declarator')?.childForFieldName('parameters') ??
    null;
  if (list === null) return [];
  const names = list
    .descendantsOfType([...grammar.names])
    .filter(({ id }) => id !== nameNode.id)
    .map(({ text }) => text);
  return [...new Set(names)];
}

/** The string that documents a Python function or module; null if there is none. */
export function docstringOf(node: Node): Node | null {
  const body = node.type === 'module' ? node : node.childForFieldName('body');
  // Some prompts import a module before they describe the task.
  const isBefore = (type: string) => type === 'comment' || /import/.test(type);
  const first = body?.namedChildren.find((child) => child !== null && !isBefore(child.type));
  if (first?.type !== 'expression_statement') return null;
  const [string] = first.namedChildren;
  return string?.type === 'string' ? string : null;
}

/** The content of a string node, between its quotes. */
export function contentOf(string: Node): Span {
  const [start, end] = [string.firstChild, string.lastChild];
  return { start: start?.endIndex ?? string.startIndex, end: end?.startIndex ?? string.endIndex };
}

/** Comments directly before a function, or first in its body, in order of the text. */
export function commentsOf({ node }: Target, grammar: Grammar, promptEnd: number): Node[] {
  const comments: Node[] = [];
  let at: Node | null = statementOf(node).previousSibling;
  while (at !== null && isComment(at, grammar)) {
    comments.unshift(at);
    at = at.previousSibling;
  }
  if (comments.length > 0) return comments;
  const body = bodyOf(node);
  for (const child of body?.children ?? []) {
    if (child === null || child.startIndex >= promptEnd) break;
    if (isComment(child, grammar)) comments.push(child);
    else if (child.isNamed) break;
  }
  return comments;
}

function isComment(node: Node, { comments }: Grammar): boolean {
  return comments.includes(node.type);
}

function bodyOf(node: Node): Node | null {
  const value = node.type === 'variable_declarator' ? node.childForFieldName('value') : node;
  return value?.childForFieldName('body') ?? null;
}

/** The statement that a definition is a part of, such as `const f = …` or `export function f`. */
function statementOf(node: Node): Node {
  let statement = node;
  while (statement.parent !== null && WRAPPERS.has(statement.parent.type)) {
    statement = statement.parent;
  }
  return statement;
}

const WRAPPERS = new Set([
  'lexical_declaration',
  'variable_declaration',
  'export_statement',
  'decorated_definition',
]);
