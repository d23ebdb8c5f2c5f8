import type { AnyNode, Program } from 'acorn';
import { declaredBy, loadedBy, nodesOf } from './syntax-tree.ts';

/** The global names of every program, which tests could replace. */
const GLOBALS = new Set([...Object.getOwnPropertyNames(globalThis), 'global', 'require']);
/** The tests' settings of these reach the program too, or concern only the tests. */
const SHARED = /^process\.(?:env|exitCode)\b|^console\.assert$/;
/** Modules that inspect their own process or change something in it. */
const WATCHING = /^(?:node:)?(?:v8|inspector|async_hooks|diagnostics_channel)(?:\/|$)|^sinon$/;
/** Members that show the process or a function's text. */
const LOOKS = new Set([
  ...['process.memoryUsage', 'process.resourceUsage', 'process.cpuUsage'],
  'Function.prototype.toString',
]);
/** Functions that change the properties of their first argument. */
const CHANGES =
  /^(?:Object\.(?:assign|definePropert(?:y|ies)|setPrototypeOf|freeze)|Reflect\.(?:set|defineProperty|deleteProperty|setPrototypeOf))$/;
/** Objects that replace functions for tests. */
const MOCKS = new Set(['jest', 'vi', 'sinon', 'mock']);

/**
 * The thing that tests watch or replace and that a program in another process would not share. This
 * is read from the tests' text. Their author is trusted, so it is no matter of security.
 * @returns null if there is none
 */
export function watchedBy(program: Program): string | null {
  const loaded = new Set([...loadedBy(program), ...program.body.flatMap(importedBy)]);
  const isShared = (name: string) => GLOBALS.has(name) || loaded.has(name);
  for (const node of program.body) {
    for (const name of declaredBy(node)) {
      if (GLOBALS.has(name) && !loaded.has(name)) return `what they put in the place of ${name}`;
    }
  }
  for (const node of nodesOf(program)) {
    const found = watchedByNode(node, isShared);
    if (found !== null) return found;
  }
  return null;
}

function importedBy(node: AnyNode): string[] {
  return node.type === 'ImportDeclaration' ? declaredBy(node) : [];
}

function watchedByNode(node: AnyNode, isShared: (name: string) => boolean): string | null {
  switch (node.type) {
    case 'AssignmentExpression':
      return replacedBy(node.left, isShared);
    case 'UpdateExpression':
      return replacedBy(node.argument, isShared);
    case 'UnaryExpression':
      return node.operator === 'delete' ? replacedBy(node.argument, isShared) : null;
    case 'Literal':
      return typeof node.value === 'string' && WATCHING.test(node.value) ? node.value : null;
    case 'CallExpression': {
      const [first] = node.arguments;
      const isChange = CHANGES.test(pathOf(node.callee) ?? '');
      return isChange && first !== undefined ? replacedBy(first, isShared) : null;
    }
    case 'MemberExpression': {
      const path = pathOf(node) ?? '';
      const isMock = MOCKS.has(lastOf(node.object) ?? '');
      return LOOKS.has(path) || isMock ? path || 'what they replace' : null;
    }
    default:
      return null;
  }
}

/** The path that is replaced by an assignment to this expression, unless it is the tests' own. */
function replacedBy(target: AnyNode, isShared: (name: string) => boolean): string | null {
  const path = pathOf(target);
  if (path === null) return null;
  const [root = ''] = path.split('.', 1);
  const isOwn = target.type === 'Identifier' ? !GLOBALS.has(root) : !isShared(root);
  return isOwn || SHARED.test(path) ? null : `what they put in the place of ${path}`;
}

/** Names joined by dots; null for an expression that does not begin with a name. */
function pathOf(node: AnyNode): string | null {
  const names: string[] = [];
  let at: AnyNode = node;
  while (at.type === 'MemberExpression') {
    names.unshift(propertyOf(at.property, at.computed));
    at = at.object;
  }
  return at.type === 'Identifier' ? [at.name, ...names].join('.') : null;
}

function lastOf(node: AnyNode): string | null {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? propertyOf(node.property, node.computed) : null;
}

function propertyOf(node: AnyNode, isComputed: boolean): string {
  if (node.type === 'Identifier' && !isComputed) return node.name;
  return node.type === 'Literal' ? String(node.value) : '[…]';
}
