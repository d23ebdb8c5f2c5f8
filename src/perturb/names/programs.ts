import type { CodeParser, Node, Tree } from '../../grammar/parser.ts';
import { isSlow } from '../../grammar/slow.ts';
import type { Span, Task } from '../task.ts';

/** A text that holds a problem's program, its tests or both, as its grammar reads it. */
export interface Program {
  readonly source: string;
  readonly tree: Tree;
  /** The end of the problem's program in the source: 0 if it has the tests alone. */
  readonly programEnd: number;
  /** The place where the tests begin in the source; its end if it has none. */
  readonly testsAt: number;
}

/**
 * Read a program together with its tests, as they run. Tests may close what a prompt opens, so they
 * are read on their own only if nothing else can be.
 * @param text the prompt, continued by the reference
 * @returns the caller deletes the trees; empty if the program cannot be parsed
 */
export function readPrograms(text: string, { tests }: Task, parser: CodeParser): Program[] {
  if (isSlow(`${text}\n${tests ?? ''}`, parser.grammar)) return [];
  const whole = parsed(text, tests === null ? '' : `\n${tests}`, parser);
  if (whole !== null || tests === null) return whole === null ? [] : [whole];
  const program = parsed(text, '', parser);
  if (program === null) return [];
  const { opener = '' } = parser.grammar;
  const source = opener + tests;
  const tree = parser.parse(source);
  return [program, { source, tree, programEnd: 0, testsAt: opener.length }];
}

function parsed(text: string, rest: string, parser: CodeParser): Program | null {
  for (const closer of parser.grammar.closers) {
    const source = text + closer + rest;
    const tree = parser.parse(source);
    if (!tree.rootNode.hasError) {
      const testsAt = rest === '' ? source.length : source.length - rest.length + 1;
      return { source, tree, programEnd: text.length, testsAt };
    }
    tree.delete();
  }
  return null;
}

/** Comments, and strings of Python that stand alone, so that the program does not use them. */
export function prosesOf(root: Node, comments: readonly string[]): Node[] {
  const strings = root.descendantsOfType('string').filter(({ parent, namedChildren }) => {
    const hasCode = namedChildren.some((child) => child?.type === 'interpolation');
    return parent?.type === 'expression_statement' && !hasCode;
  });
  return [...root.descendantsOfType([...comments]), ...strings];
}

/** The words of a program's code, without its comments and docstrings. */
export function codeWords(source: string, proses: readonly Span[]): string[] {
  let at = 0;
  const parts = proses
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const part = source.slice(at, start);
      at = end;
      return part;
    });
  const code = [...parts, source.slice(at)].join(' ');
  return code.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
