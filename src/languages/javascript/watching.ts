import type { AnyNode, Program } from 'acorn';
import { declaredBy, loadedBy, nodesOf } from './syntax.ts';

/** What every program has by name, and could have replaced. */
const GLOBALS = new Set([...Object.getOwnPropertyNames(globalThis), 'global', 'require']);
/** A program has these as its tests set them, or they are the tests' own. */
const SHARED = /^process\.(?:env|exitCode)\b|^console\.assert$/;
/** Modules that look at the process that they are in, or put something into it. */
const WATCHING = /^(?:node:)?(?:v8|inspector|async_hooks|diagnostics_channel)(?:\/|$)|^sinon$/;
/** What tells of the process or of a function's text. */
const LOOKS = new Set([
  ...['process.memoryUsage', 'process.resourceUsage', 'process.cpuUsage'],
  'Function.prototype.toString',
]);
/** What gives other properties to its first argument. */
const CHANGES =
  /^(?:Object\.(?:assign|definePropert(?:y|ies)|setPrototypeOf|freeze)|Reflect\.(?:set|defineProperty|deleteProperty|setPrototypeOf))$/;
/** Objects that replace functions for tests. */
const MOCKS = new Set(['jest', 'vi', 'sinon', 'mock']);

/**
 * What tests look at, or put in the place of something, that a program in another process does not share. It is told from
 * their text, which is their author's: it is no matter of trust.
 * @returns null for nothing
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

/** What is replaced where a value is given to an expression, if that is no name of the tests' own. */
function replacedBy(target: AnyNode, isShared: (name: string) => boolean): string | null {
  const path = pathOf(target);
  if (path === null) return null;
  const [root = ''] = path.split('.', 1);
  const isOwn = target.type === 'Identifier' ? !GLOBALS.has(root) : !isShared(root);
  return isOwn || SHARED.test(path) ? null : `what they put in the place of ${path}`;
}

/** Names with dots between them; null for an expression that begins otherwise. */
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
