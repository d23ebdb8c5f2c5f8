import { describeVariant, type Problem, type VariantName } from '../records/dataset.ts';
import type { FaultList, Place } from '../system/errors.ts';
import type { ProblemRow } from './rewrite-row.ts';

/** The limit on problems: they are all in memory, unlike samples. */
const MOST_PROBLEMS = 500_000;

/** The problems of one variant with their places. */
export interface VariantProblems {
  readonly name: VariantName | null;
  readonly problems: Map<string, Problem>;
  readonly places: Map<string, Place>;
  /** The rows of the problems, if the set keeps them. */
  readonly rows: Map<string, ProblemRow>;
}

/** Problems by variant, read from any number of files. */
export class ProblemSet {
  readonly variants = new Map<string, VariantProblems>();
  readonly #texts: Map<string, string>;
  readonly #preamble: string;
  readonly #keepsRows: boolean;
  #count = 0;

  /**
   * @param texts tests seen before: variants repeat their problem's tests, and one copy is enough
   * @param preamble the suite's, for all problems; it follows a format's own
   * @param keepsRows true if problems are rewritten later
   */
  constructor(texts = new Map<string, string>(), preamble = '', keepsRows = false) {
    this.#texts = texts;
    this.#keepsRows = keepsRows;
    this.#preamble = preamble;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Add a problem. A duplicate becomes a fault with both places. */
  add(
    name: VariantName | null,
    problem: Problem,
    place: Place,
    faults: FaultList,
    row?: ProblemRow,
  ): void {
    const key = describeVariant(name);
    const variant = this.variants.get(key) ?? {
      name,
      problems: new Map(),
      places: new Map(),
      rows: new Map(),
    };
    this.variants.set(key, variant);
    const first = variant.places.get(problem.id);
    if (first !== undefined) {
      const of = name === null ? '' : ` of ${key}`;
      faults.add(`problem "${problem.id}"${of} is there twice: first at ${whereIs(first)}`, place);
      return;
    }
    this.#count += 1;
    if (this.#count > MOST_PROBLEMS) {
      if (this.#count === MOST_PROBLEMS + 1) faults.add(`over ${MOST_PROBLEMS} problems`, place);
      return;
    }
    variant.places.set(problem.id, place);
    if (row !== undefined && this.#keepsRows) variant.rows.set(problem.id, row);
    variant.problems.set(problem.id, this.#share(this.#withPreamble(problem)));
  }

  #withPreamble(problem: Problem): Problem {
    const parts = [problem.preamble, this.#preamble].filter(Boolean);
    return parts.length === 0 ? problem : { ...problem, preamble: parts.join('\n') };
  }

  #share(problem: Problem): Problem {
    const once = (text: string): string => {
      const known = this.#texts.get(text) ?? text;
      this.#texts.set(known, known);
      return known;
    };
    const { tests, cases, oracle } = problem;
    if (oracle !== undefined) return { ...problem, tests: once(tests), oracle: once(oracle) };
    if (cases === undefined) return { ...problem, tests: once(tests) };
    const shared = cases.map(({ input, output }) => ({ input: once(input), output: once(output) }));
    return { ...problem, cases: shared };
  }
}

export function whereIs({ file, line, row }: Place): string {
  if (row !== undefined) return `${file} row ${row}`;
  return line === undefined ? file : `${file}:${line}`;
}
