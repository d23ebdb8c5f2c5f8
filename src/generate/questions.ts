import type { Config, SuiteConfig } from '../config/schema.ts';
import type { Ask } from '../records/answer.ts';
import type { Dataset, Variant } from '../records/dataset.ts';
import type { AskedAs } from '../records/generated.ts';
import { promptName } from '../records/prompt-name.ts';

/** A question, and the variant whose prompt it asks. */
export interface Question {
  readonly ask: Ask;
  readonly variant: Variant;
}

/** The prompts of a suite that a run covers. */
export interface Covered {
  readonly dataset: Dataset;
  /** The problems of this run; null for all. */
  readonly slice: ReadonlySet<string> | null;
}

/** All variants of a dataset with prompts to ask: the families' own nominal ones come last. */
function variantsOf({ variants, nominals }: Dataset): readonly Variant[] {
  return [...variants, ...nominals.map(({ variant }) => variant)];
}

/** Everything that a suite asks, and how. */
export class SuiteQuestions {
  /** Answers to each prompt. */
  readonly n: number;
  readonly asked: AskedAs;
  readonly #asking: SuiteAsking;
  readonly #suite: SuiteConfig;

  /**
   * Read the prompts of a suite that has `generate`.
   * @param index the suite's place in the config
   * @throws UserError with what is wrong with the prompts' files
   */
  constructor(config: Config, suite: SuiteConfig, index: number) {
    this.#suite = suite;
    this.#asking = readAsking(config, suite, index);
    this.n = this.#asking.n;
    this.asked = askedAs(this.#asking);
  }

  /** The questions of a run, prompt by prompt: all answers to one prompt come together. */
  *of({ dataset, slice }: Covered): Iterable<Question> {
    for (const variant of variantsOf(dataset)) {
      const name = promptName(dataset, variant);
      for (const problem of variant.problems.values()) {
        if (slice !== null && !slice.has(problem.id)) continue;
        for (const ask of this.#asking.ask(problem, name)) yield { ask, variant };
      }
    }
  }
}
