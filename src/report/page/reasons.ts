import { plainLine } from '../../text/escape.ts';

const MOST_DISTINCT = 2000;
const MOST_OF_PROBLEM = 8;
const LONGEST = 120;

/** The reasons why samples did not pass, each distinct one once, for searching problems. */
export class Reasons {
  readonly #places = new Map<string, number>();
  readonly #byProblem = new Map<number, Set<number>>();

  add(problem: number, reason: string): void {
    const text = plainLine(reason, LONGEST);
    const place = this.#places.get(text) ?? this.#places.size;
    if (place >= MOST_DISTINCT) return;
    this.#places.set(text, place);
    const own = this.#byProblem.get(problem) ?? new Set();
    if (own.size < MOST_OF_PROBLEM) this.#byProblem.set(problem, own.add(place));
  }

  get distinct(): string[] {
    return [...this.#places.keys()];
  }

  /** The places of a problem's reasons among the distinct ones. */
  of(problem: number): number[] {
    return [...(this.#byProblem.get(problem) ?? [])];
  }
}
