import type { Node } from '../../grammar/parser.ts';
import { once } from '../once.ts';
import type { Program } from './program.ts';
import type { Scope } from './scope.ts';
import { type Block, blockOf, isLineDone, lineStart, nextLine } from './statements.ts';

/** A place between statements of a function where another one may stand. */
export interface Gap {
  /** The start of a line, at the latest the end of the shown part. */
  readonly at: number;
  readonly block: Block;
  readonly scope: Scope;
}

/**
 * The gaps in the shown part that a run may come to, in order of the text and, at one place, from
 * the outer block to the inner one.
 */
export const gapsIn = once((program: Program): Gap[] => {
  const { root, text } = program;
  // A declaration comes before any use of its name.
  const declared = new Map<Scope, number>();
  for (const node of root.descendantsOfType(['global_statement', 'nonlocal_statement'])) {
    const scope = program.scopeOf(node);
    declared.set(scope, Math.max(node.endIndex, declared.get(scope) ?? 0));
  }
  return root
    .descendantsOfType('block')
    .flatMap((node) => blockOf(node, text) ?? [])
    .flatMap((block) => gapsOf(block, program))
    .filter(({ at, scope }) => at >= (declared.get(scope) ?? 0))
    .toSorted((a, b) => a.at - b.at || a.block.indent.length - b.block.indent.length);
});

function gapsOf(block: Block, program: Program): Gap[] {
  const { statements, header, headerEnd } = block;
  const scope = program.scopeOf(statements[0]);
  if (scope.kind !== 'function' || isInGroup(header)) return [];
  const ends = [headerEnd, ...statements.map(({ endIndex }) => endIndex)];
  return ends.flatMap((end, i) => {
    const [before, after] = [statements[i - 1], statements[i]];
    const isAfterExit = before !== undefined && EXITS.has(before.type);
    const isBeforeDocumentation = before === undefined && isDocumented(header, statements[0]);
    if (isAfterExit || isBeforeDocumentation) return [];
    const at = placeBetween(end, after ?? null, program);
    return at === null ? [] : [{ at, block, scope }];
  });
}

/** Statements after these are never run. */
const EXITS = new Set([
  'return_statement',
  'raise_statement',
  'break_statement',
  'continue_statement',
]);

function isDocumented({ type }: Node, first: Node): boolean {
  return type === 'function_definition' && isString(first);
}

/** True within an `except*`, where a copied `return` is an error. */
function isInGroup(header: Node): boolean {
  for (let at: Node | null = header; at !== null; at = at.parent) {
    if (at.type === 'except_clause' && /^except\s*\*/.test(at.text)) return true;
    if (at.type === 'function_definition') return false;
  }
  return false;
}

/** True for a statement that is a text alone. */
export function isString({ type, firstNamedChild }: Node): boolean {
  return type === 'expression_statement' && /string$/.test(firstNamedChild?.type ?? '');
}

/** The first line in the shown part between the end of a statement and the next one. */
function placeBetween(end: number, next: Node | null, { text, shown }: Program): number | null {
  if (!isLineDone(text, end)) return null;
  const first = nextLine(text, end);
  const last = next === null ? first : lineStart(text, next.startIndex);
  if (first === null || last === null) return null;
  const isShownFromLine = lineStart(text, shown.start) === shown.start;
  const shownFrom = isShownFromLine ? shown.start : nextLine(text, shown.start);
  const at = Math.max(first, shownFrom ?? first);
  return at <= last && at <= shown.end ? at : null;
}
