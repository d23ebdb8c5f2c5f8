import type { GivenAnswer } from '../../records/dataset.ts';
import { asGiven, type Extracted, startsIndented } from './answer.ts';
import { blank } from './blank.ts';
import { namesOf } from './names.ts';
import { linesOf } from './prose.ts';

/** A line that begins a statement. */
interface Statement {
  readonly start: number;
  readonly indent: string;
  /** Without strings and comments; empty if there is nothing else. */
  readonly code: string;
}

/** The lines that begin a statement: only on these does indentation have a meaning. */
function statementsOf(text: string): Statement[] {
  const { code, isInside } = blank(text, 'python');
  const found: Statement[] = [];
  let depth = 0;
  let isContinued = false;
  for (const { start, line } of linesOf(code)) {
    const isFirst = depth === 0 && !isContinued && !isInside(start);
    if (isFirst && line.trim() !== '') {
      const indent = /^[ \t\f]*/.exec(line)?.[0] ?? '';
      found.push({ start, indent, code: line.trim() });
    }
    for (const [bracket] of line.matchAll(/[()[\]{}]/g)) {
      depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
    }
    isContinued = line.endsWith('\\');
  }
  return found;
}

/** The function that a prompt begins and whose body an answer continues. */
interface OpenFunction {
  /** Its name, and the name of its class. */
  readonly names: readonly string[];
  /** The start of the outermost definition around it, with its decorators. */
  readonly start: number;
  readonly bodyIndent: string;
  readonly hasBody: boolean;
}

function openFunction(prefix: string): OpenFunction | null {
  const statements = statementsOf(prefix);
  const header = /^(?:async\s+)?def\s+([^\s(:[]+)/;
  const at = statements.findLastIndex(({ code }) => header.test(code));
  const found = statements[at];
  if (found === undefined) return null;
  // A line that is not indented deeper than the header comes after the function.
  const body = statements.slice(at + 1);
  if (body.some(({ indent }) => indent.length <= found.indent.length)) return null;
  const isOneLine = body.length === 0 && /:\s*\S/.test(found.code.replace(/^[^)]*\)[^:]*/, ''));
  if (isOneLine) return null;
  let outer = at;
  while (outer > 0 && statements[outer]?.indent !== '') outer -= 1;
  const around = /^class\s+(\w+)/.exec(statements[outer]?.code ?? '')?.[1];
  while (
    outer > 0 &&
    statements[outer - 1]?.code.startsWith('@') &&
    statements[outer - 1]?.indent === ''
  ) {
    outer -= 1;
  }
  const last = body.at(-1);
  const deeper = found.indent.includes('\t') ? '\t' : '    ';
  const comment = /^([ \t]+)#[^\n]*\n?$/m.exec(prefix.slice(found.start))?.[1];
  const bodyIndent =
    last === undefined
      ? comment !== undefined && comment.length > found.indent.length
        ? comment
        : found.indent + deeper
      : last.code.endsWith(':')
        ? last.indent + deeper
        : last.indent;
  const names = [header.exec(found.code)?.[1] ?? [], around ?? []].flat();
  return { names, start: statements[outer]?.start ?? 0, bodyIndent, hasBody: last !== undefined };
}

/**
 * Fit a piece of Python to its prompt: it continues the prompt, or is a whole program in its place.
 * @param isTouched true if it was taken out of an answer; otherwise it changes only if it could not
 * run
 */
export function fitPython(
  given: GivenAnswer,
  prefix: string,
  entry: string | null,
  isTouched: boolean,
): Extracted {
  const { text, kind } = given;
  // Nearly all answers are like this and need not be parsed.
  if (!isTouched && (kind === 'solution' || startsIndented(text))) return asGiven(given);
  const statements = statementsOf(text);
  const [first] = statements;
  if (first === undefined) return { text, kind: kind === 'either' ? 'solution' : kind, steps: [] };
  const open = kind === 'solution' ? null : openFunction(prefix);
  const isIndented = first.indent !== '';
  const isDefinition = /^(?:@|(?:async|class|def|from|import)\b)/.test(first.code);
  const isBody = isTouched || returnsOutside(statements) || isFirstStripped(statements);
  const isProgram = open === null || !isBody;
  if (kind === 'solution' || (kind === 'either' && isProgram))
    return solution(text, statements, isTouched);
  const same: Extracted = { text, kind: 'completion', steps: [] };
  if (open === null) {
    if (!isTouched || prefix.trim() !== '') return same;
    return { ...solution(text, statements, isTouched), kind: 'completion' };
  }
  const names = isDefinition || !isIndented ? namesOf(text, 'python') : null;
  const wholeName = [entry, ...open.names].find(
    (name) => name !== null && names?.[isIndented ? 'bound' : 'top'].has(name),
  );
  if (wholeName !== undefined) {
    const isBroken = !open.hasBody || /^from\s+__future__\b/m.test(text);
    if (!isTouched && (isIndented || !isBroken)) return same;
    return whole(prefix.slice(0, open.start), dedented(text, statements));
  }
  const continued = continues(prefix);
  if (isIndented) {
    if (!isTouched) return same;
    const fits = first.indent === open.bodyIndent;
    const body = fits ? text : indented(dedented(text, statements), open.bodyIndent);
    return { text: continued.gap + body, kind: 'completion', steps: fits ? [] : ['body'] };
  }
  const body = bodyOf(text, statements, open.bodyIndent, isTouched);
  if (body === null || continued.isMidLine)
    return kind === 'either' ? solution(text, statements, isTouched) : same;
  return { text: continued.gap + body, kind: 'completion', steps: ['body'] };
}

/** The end of a prompt: in the middle of a line, or before a new line. */
function continues(prefix: string): { isMidLine: boolean; gap: string } {
  const last = prefix.slice(prefix.lastIndexOf('\n') + 1);
  return { isMidLine: last !== '' && last.trim() === '', gap: last === '' ? '' : '\n' };
}

function solution(text: string, statements: readonly Statement[], isTouched: boolean): Extracted {
  const isIndented = isTouched && statements[0]?.indent !== '';
  return { text: isIndented ? dedented(text, statements) : text, kind: 'solution', steps: [] };
}

/** A program that replaces the prompt, after the prompt's imports and helpers. */
function whole(head: string, text: string): Extracted {
  const future = /^from[ \t]+__future__[^\n]*\n?/gm;
  const first =
    head.trim() === '' ? [] : [...text.matchAll(future)].map(([line]) => `${line.trimEnd()}\n`);
  const rest = first.length === 0 ? text : text.replaceAll(future, '');
  return { text: first.join('') + head + rest, kind: 'solution', steps: ['whole'] };
}

/** True if a `return` or `yield` stands outside of functions, which no program has. */
function returnsOutside(statements: readonly Statement[]): boolean {
  /** The indentation of the outermost function around a statement. */
  let within = Number.POSITIVE_INFINITY;
  for (const { indent, code } of statements) {
    if (indent.length <= within) within = Number.POSITIVE_INFINITY;
    if (within < Number.POSITIVE_INFINITY) continue;
    if (/^(?:return|yield)\b/.test(code)) return true;
    if (/^(?:async\s+)?def\b/.test(code)) within = indent.length;
  }
  return false;
}

/** True if only the first statement has lost its indentation, so that no program is like this. */
function isFirstStripped([first, second, ...more]: readonly Statement[]): boolean {
  if (first === undefined || second === undefined || first.indent !== '') return false;
  const least = leastIndent([second, ...more]);
  return least > 0 && (!first.code.endsWith(':') || second.indent.length > least);
}

/** The fewest characters of indentation. */
function leastIndent(statements: readonly Statement[]): number {
  return statements.reduce(
    (least, { indent }) => Math.min(least, indent.length),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * A body that has lost its indentation, or the one of its first line, with it restored. Null if it
 * is no body.
 */
function bodyOf(
  text: string,
  statements: readonly Statement[],
  indent: string,
  isTouched: boolean,
): string | null {
  const [first] = statements;
  if (first === undefined) return null;
  if (isFirstStripped(statements) && leastIndent(statements.slice(1)) <= indent.length)
    return text.slice(0, first.start) + indent + text.slice(first.start);
  const definesOnly = statements.every(
    (each) => each.indent !== '' || /^(?:@|(?:async|class|def|from|import)\b)/.test(each.code),
  );
  if (!returnsOutside(statements) && (!isTouched || definesOnly)) return null;
  return indented(text, indent);
}

/** Indent every line of code; lines within strings stay. */
function indented(text: string, indent: string): string {
  const { isInside } = blank(text, 'python');
  return [...linesOf(text)]
    .map(({ start, end, line }) =>
      line.trim() === '' || isInside(start)
        ? text.slice(start, end)
        : indent + text.slice(start, end),
    )
    .join('');
}

/** Remove the first statement's indentation from every line, if all statements have it. */
function dedented(text: string, statements: readonly Statement[]): string {
  const indent = statements[0]?.indent ?? '';
  if (indent === '' || statements.some((each) => !each.indent.startsWith(indent))) return text;
  return [...linesOf(text)]
    .map(({ start, end }) => {
      const line = text.slice(start, end);
      return line.startsWith(indent) ? line.slice(indent.length) : line;
    })
    .join('');
}
