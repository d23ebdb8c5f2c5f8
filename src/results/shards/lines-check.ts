import type { Results } from '../../records/results.ts';
import type { VerdictLine } from '../../records/verdict-line.ts';
import { UserError } from '../../system/errors.ts';

/**
 * Checks the lines of a shard's verdicts.jsonl.gz against the counts of its results.json. More
 * lines are refused because the file may never end, fewer because it may be cut short.
 */
export class LinesCheck {
  readonly #file: string;
  readonly #left = new Map<string, number>();

  /** @param file its name in messages */
  constructor(file: string, { suites }: Results) {
    this.#file = file;
    for (const { name, verdicts } of suites) {
      for (const [verdict, count = 0] of Object.entries(verdicts)) {
        if (count > 0) this.#left.set(keyOf(name, verdict), count);
      }
    }
  }

  /** @throws UserError if there are more lines of this kind than were counted */
  take({ suite, verdict }: Pick<VerdictLine, 'suite' | 'verdict'>): void {
    const key = keyOf(suite, verdict);
    const left = this.#left.get(key) ?? 0;
    if (left === 0) this.#fail(`more samples are ${verdict} than`);
    this.#left.set(key, left - 1);
  }

  /** @throws UserError if there were fewer */
  finish(): void {
    if ([...this.#left.values()].some((left) => left > 0)) this.#fail('it has fewer samples than');
  }

  #fail(what: string): never {
    const message = `${what} the results.json beside it counts: run this shard again`;
    throw new UserError([{ place: { file: this.#file }, message }]);
  }
}

function keyOf(suite: string, verdict: string): string {
  return JSON.stringify([suite, verdict]);
}
