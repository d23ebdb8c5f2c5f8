import { parseWhole } from '../grammar/parse-whole.ts';
import { CodeParser, type Node } from '../grammar/parser.ts';
import type { MutationOperator } from '../records/strength.ts';
import { inSpreadOrder } from './choose.ts';
import type { FaultEdit } from './fault-edit.ts';
import { findEdits } from './find-edits.ts';
import { MUTATIONS } from './languages.ts';
import type { Mutations } from './mutations.ts';

/** A copy of a program with one small fault. */
export interface Mutant {
  readonly operator: MutationOperator;
  /** The place of `before`, from 1; columns are in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The part of the program around its fault: one line at least, and what stands there instead. */
  readonly before: string;
  readonly after: string;
  /** The whole text. */
  readonly text: string;
}

/** The mutants of a program. */
export interface Mutants {
  /** At most as many as were asked for, in order of the text. */
  readonly chosen: readonly Mutant[];
  /** The number of all mutants that the operators make. */
  readonly possible: number;
}

/** Longer programs are not written by people, and take long. In UTF-16 units. */
const LONGEST = 20_000;
/** The longest text that is shown around a fault, if the fault itself is not longer. */
const SHOWN = 60;
/** A shorter text needs the words beside it to be clear. */
const CLEAR = 5;

type Span = Pick<FaultEdit, 'start' | 'end'>;

/** Makes the mutants of programs in one language. */
export class Mutator {
  readonly #parser: CodeParser;
  readonly #mutations: Mutations;

  private constructor(parser: CodeParser, mutations: Mutations) {
    this.#parser = parser;
    this.#mutations = mutations;
  }

  /** @returns null if there are no operators for the language */
  static async open(language: string): Promise<Mutator | null> {
    const mutations = Object.hasOwn(MUTATIONS, language) ? MUTATIONS[language] : undefined;
    if (mutations === undefined) return null;
    const parser = await CodeParser.open(mutations.grammar ?? language);
    return parser === null ? null : new Mutator(parser, mutations);
  }

  /**
   * The mutants of a program, which depend on nothing else.
   * @param problem seeds the choice
   * @param program the whole text
   * @param from the place in it from which on it may be changed
   * @param most the largest number of mutants to make
   * @returns null if the program is too long, or its grammar cannot read it
   */
  mutantsOf(problem: string, program: string, from: number, most: number): Mutants | null {
    const tree = program.length > LONGEST ? null : parseWhole(program, this.#parser);
    if (tree === null) return null;
    try {
      const edits = findEdits(tree, this.#mutations, from);
      const texts = new Set([program]);
      const distinct = edits.flatMap((edit) => {
        const safe = spaced(program, edit);
        const text = changed(program, safe);
        if (texts.has(text)) return [];
        texts.add(text);
        return [{ ...safe, line: lineOf(program, safe.start) }];
      });
      return this.#choose(problem, program, distinct, most);
    } finally {
      tree.delete();
    }
  }

  #choose(
    problem: string,
    program: string,
    edits: readonly (FaultEdit & { readonly line: number })[],
    most: number,
  ): Mutants {
    const chosen: { readonly start: number; readonly mutant: Mutant }[] = [];
    let broken = 0;
    for (const edit of inSpreadOrder(problem, edits)) {
      if (chosen.length === most) break;
      const mutant = mutantOf(program, edit);
      if (this.#parses(mutant.text)) chosen.push({ start: edit.start, mutant });
      else broken += 1;
    }
    const inOrder = chosen.toSorted((a, b) => a.start - b.start);
    return { chosen: inOrder.map(({ mutant }) => mutant), possible: edits.length - broken };
  }

  #parses(text: string): boolean {
    const tree = parseWhole(text, this.#parser);
    tree?.delete();
    return tree !== null;
  }
}

function changed(program: string, { start, end, text }: FaultEdit): string {
  return program.slice(0, start) + text + program.slice(end);
}

/** An edit that joins no two signs or words that stood apart. */
function spaced(program: string, edit: FaultEdit): FaultEdit {
  const { start, end, text } = edit;
  const [before = '', after = ''] = [program[start - 1], program[end]];
  if (text.startsWith('-') && before === '-') return { ...edit, text: ` ${text}` };
  const isJoined = text === '' && /\w/.test(before) && /\w/.test(after);
  return isJoined ? { ...edit, text: ' ' } : edit;
}

function lineOf(program: string, place: number): number {
  return program.slice(0, place).split('\n').length;
}

function mutantOf(program: string, edit: FaultEdit): Mutant {
  const { start, end } = around(program, edit);
  const lineStart = program.lastIndexOf('\n', start - 1) + 1;
  const before = program.slice(start, end);
  const text = changed(program, edit);
  return {
    operator: edit.operator,
    line: lineOf(program, start),
    column: start - lineStart + 1,
    before,
    after: text.slice(start, end + text.length - program.length),
    text,
  };
}

/**
 * The part of the program that shows an edit: the largest node around it that is short and on one
 * line, or if there is none, words of its line.
 */
function around(program: string, { node, start, end }: FaultEdit): Span {
  let shown: Span | null = null;
  for (let each: Node | null = node; each !== null; each = each.parent) {
    const { startIndex, endIndex, startPosition, endPosition } = each;
    if (endIndex - startIndex > SHOWN) break;
    const isWhole = startIndex <= start && end <= endIndex;
    if (isWhole && startPosition.row === endPosition.row) {
      shown = { start: startIndex, end: endIndex };
    }
  }
  if (shown !== null && shown.end - shown.start >= CLEAR) return shown;
  return wordsAround(program, shown ?? { start, end });
}

/** A part of a line: a span and the words beside it, about as many before as after. */
function wordsAround(program: string, { start, end }: Span): Span {
  const spare = Math.max(0, SHOWN - (end - start)) >> 1;
  const before = program.slice(0, start).split('\n').at(-1) ?? '';
  const [after = ''] = program.slice(end).split('\n');
  const lead = before.length > spare ? before.slice(-spare).replace(/^\S*/, '') : before;
  const rest = after.length > spare ? (/^(?:.*\s)?/.exec(after.slice(0, spare))?.[0] ?? '') : after;
  // With a spare of 0 the slice above would be the whole text.
  if (spare === 0) return { start, end };
  return { start: start - lead.trimStart().length, end: end + rest.trimEnd().length };
}
