import { plainLine } from '../text/escape.ts';
import type { ColumnData, SuiteData } from './data.ts';
import { chanceOf, MARKS } from './marks.ts';

/** The outcome of one prompt of one problem. */
export interface Cell {
  /** One character for each sample (marks.ts); empty if there is no such prompt. */
  readonly head: string;
  /** Null if base lacks the prompt, or has a different one. */
  readonly base: string | null;
  /** True if the prompt equals its nominal one. */
  readonly isSame: boolean;
  /** The percentage of its characters that differ from the nominal prompt; null if unknown. */
  readonly distance: number | null;
}

/** The change against base: no sample passes any more, or one passes now. */
export type Change = 'fell' | 'rose';

export interface Passes {
  /** Flaky samples count by their share, rounded to a tenth. */
  readonly passed: number;
  /** Samples with a verdict about the model. */
  readonly of: number;
}

/** The cells of a suite, by the indices of problem and column. */
export class Matrix {
  readonly suite: SuiteData;
  readonly #head: readonly (readonly string[])[];
  readonly #distances: readonly (readonly string[])[];
  readonly #base: readonly (readonly string[])[] | null;

  constructor(suite: SuiteData) {
    this.suite = suite;
    this.#head = suite.head.map((column) => column.split(' '));
    this.#distances = suite.distances.map((column) => column.split(' '));
    this.#base = suite.base?.map((column) => column.split(' ')) ?? null;
  }

  cell(problem: number, column: number): Cell {
    const base = this.#base?.[column]?.[problem] ?? '';
    const distance = this.#distances[column]?.[problem] ?? '';
    return {
      head: this.#head[column]?.[problem] ?? '',
      base: base === '' ? null : base,
      isSame: this.suite.same[column]?.charAt(problem) === '=',
      distance: distance === '' ? null : Number(distance),
    };
  }
}

export function passesOf(marks: string): Passes {
  let passed = 0;
  let of = 0;
  for (const mark of marks) {
    if (mark !== MARKS.error) of += 1;
    passed += chanceOf(mark);
  }
  return { passed: Math.round(10 * passed) / 10, of };
}

export function changeOf({ head, base }: Cell): Change | null {
  if (base === null) return null;
  const [before, after] = [passesOf(base), passesOf(head)];
  if (before.passed > 0 && after.of > 0 && after.passed === 0) return 'fell';
  if (after.passed > 0 && before.of > 0 && before.passed === 0) return 'rose';
  return null;
}

/** `func_name FuncRenameCamelCase seed 0`, `nominal`, `nominal of syntax`. */
export function columnName({ family, transform, seed }: ColumnData): string {
  if (family === null) return 'nominal';
  if (transform === null) return `nominal of ${plainLine(family)}`;
  return `${plainLine(family)} ${plainLine(transform)} seed ${seed}`;
}

/** The column of the nominal prompts from which a column's prompts are made. */
export function nominalOf(columns: readonly ColumnData[], column: number): number {
  const family = columns[column]?.family ?? null;
  const own = columns.findIndex((each) => each.family === family && each.transform === null);
  return own === -1 ? 0 : own;
}
