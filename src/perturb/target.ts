import type { Grammar } from '../grammar/languages.ts';
import type { Node } from '../grammar/parser.ts';
import { ownerOf, scopeOf } from './names/scopes.ts';
import type { Span } from './task.ts';

/** The function that a prompt asks for. */
export interface Target {
  readonly name: string;
  /** The class that it is a method of; null if there is none, '' if it has no name. */
  readonly owner: string | null;
  /** The node that defines it. */
  readonly node: Node;
  readonly nameNode: Node;
  /** The names of its parameters, in order. */
  readonly parameters: readonly string[];
}

/** The facts of a problem that tell the function from its helpers. */
interface Asked {
  /** Its name, or `CLASS.NAME` for a method; null if the row does not say it. */
  readonly entryPoint: string | null;
  readonly tests: string | null;
  /** Functions that begin after it belong to the solution. */
  readonly promptEnd: number;
}

/**
 * Find the function that a prompt asks for: the one that the row names, otherwise the last one that
 * the tests name, otherwise the last one.
 */
export function findTarget(root: Node, grammar: Grammar, asked: Asked): Target | null {
  const { entryPoint, tests, promptEnd } = asked;
  const functions = root
    .descendantsOfType([...grammar.functions])
    .filter((node) => node.startIndex < promptEnd)
    .flatMap((node) => {
      const nameNode = nameOf(node);
      return nameNode === null ? [] : [{ node, nameNode, name: nameNode.text }];
    });
  const found = entryPoint === null ? calledIn(tests, functions) : named(entryPoint, functions);
  if (found === undefined) return null;
  const parameters = parametersOf(found.node, grammar, found.nameNode);
  return { ...found, owner: ownerOf(found.nameNode), parameters };
}

type Named = Pick<Target, 'name' | 'node' | 'nameNode'>;

function named(entryPoint: string, functions: readonly Named[]): Named | undefined {
  const [name, owner] = entryPoint.split('.').reverse();
  const found = functions.filter((each) => each.name === name);
  if (owner !== undefined) return found.findLast(({ nameNode }) => ownerOf(nameNode) === owner);
  // Tests call a function of the program before a method, or a function within another one.
  const isOfProgram = ({ nameNode }: Named) =>
    ownerOf(nameNode) === null && scopeOf(nameNode).parent === null;
  return found.findLast(isOfProgram) ?? found.at(-1);
}

/** @param functions in order of the text */
function calledIn(tests: string | null, functions: readonly Named[]): Named | undefined {
  // A function within another one is a part of it.
  let last = -1;
  const outer = functions.filter(({ node: { endIndex } }) => {
    const isOuter = endIndex > last;
    last = Math.max(last, endIndex);
    return isOuter;
  });
  const words = new Set(tests?.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  return outer.findLast(({ name }) => words.has(name.replace(/[?!]$/, ''))) ?? outer.at(-1);
}

function nameOf(node: Node): Node | null {
  // A variable is a function only if its value is one.
  if (node.type === 'variable_declarator') {
    const value = node.childForFieldName('value')?.type ?? '';
    if (!value.includes('function')) return null;
  }
  const named = node.childForFieldName('name') ?? declaredBy(node);
  return named?.type === 'qualified_identifier' ? named.childForFieldName('name') : named;
}

/** The name within C++'s declarators; null for operators and destructors. */
function declaredBy(node: Node): Node | null {
  const declarator = functionDeclarator(node)?.childForFieldName('declarator');
  return declarator && DECLARED.has(declarator.type) ? declarator : null;
}

const DECLARED = new Set(['identifier', 'field_identifier', 'qualified_identifier']);

/** The part of a C++ definition with name and parameters, such as `f(int x)` of `int &f(int x) {}`. */
function functionDeclarator(node: Node): Node | null {
  let inner = node.childForFieldName('declarator');
  while (inner !== null && inner.type !== 'function_declarator') {
    const isReference = inner.type === 'reference_declarator';
    inner = isReference ? inner.lastNamedChild : inner.childForFieldName('declarator');
  }
  return inner;
}

/** Names within the list of parameters; types of them may be among these. */
function parametersOf(node: Node, grammar: Grammar, nameNode: Node): string[] {
  const value = node.type === 'variable_declarator' ? node.childForFieldName('value') : node;
  const list =
    value?.childForFieldName('parameters') ??
    functionDeclarator(node)?.childForFieldName('parameters') ??
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
export function commentsOf(target: Target, grammar: Grammar, promptEnd: number): Node[] {
  const before = commentsBefore(target, grammar);
  return before.length > 0 ? before : commentsIn(target, grammar, promptEnd);
}

/** Comments directly before a function, in order of the text. */
export function commentsBefore({ node }: Target, grammar: Grammar): Node[] {
  const statement = statementOf(node);
  // To ask each node for the one before it takes long where there are thousands.
  const siblings = statement.parent?.children ?? [];
  const before = siblings.slice(
    0,
    siblings.findIndex(({ id }) => id === statement.id),
  );
  const isOther = (each: Node) => !isComment(each, grammar) && each.type !== 'attribute_item';
  return before.slice(before.findLastIndex(isOther) + 1).filter((each) => isComment(each, grammar));
}

/** Comments first in a function's body, in order of the text. */
export function commentsIn({ node }: Target, grammar: Grammar, promptEnd: number): Node[] {
  const children = bodyOf(node)?.children ?? [];
  const found = [...commentsUnderHeader(node, grammar), ...firstComments(children, grammar)];
  return found.filter(({ startIndex }) => startIndex < promptEnd);
}

/**
 * Comments that Python's grammar leaves out of a body: those before its first statement, and those
 * of a body without any, where they follow the whole function.
 */
function commentsUnderHeader(node: Node, grammar: Grammar): Node[] {
  const between = node.children.filter(
    (child, at, all) =>
      isComment(child, grammar) && child.startPosition.row > (all[at - 1]?.endPosition.row ?? 0),
  );
  if (grammar.file !== 'python' || (bodyOf(node)?.childCount ?? 0) > 0) return between;
  const statement = statementOf(node);
  const siblings = statement.parent?.children ?? [];
  const after = siblings.filter(({ startIndex }) => startIndex >= statement.endIndex);
  const { column } = statement.startPosition;
  return firstComments(after, grammar).filter(({ startPosition }) => startPosition.column > column);
}

/** Comments before the first statement of a list of nodes. */
export function firstComments(nodes: readonly Node[], grammar: Grammar): Node[] {
  const comments: Node[] = [];
  for (const child of nodes) {
    if (isComment(child, grammar)) comments.push(child);
    else if (child.isNamed) break;
  }
  return comments;
}

function isComment(node: Node, { comments }: Grammar): boolean {
  // A first line such as `#!/bin/bash` is for the system.
  return comments.includes(node.type) && !(node.startIndex === 0 && node.text.startsWith('#!'));
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
  'template_declaration',
]);
