import type { Dataset, Problem } from '../records/dataset.ts';
import { NOMINAL, type PromptName, promptKey, promptsOf } from '../records/prompt-name.ts';
import type { NotSplit } from '../records/references.ts';
import type { Grading } from '../records/verdict.ts';

/** The grading of each prompt's answers: the strongest one that its reference solution allows. */
export class Gradings {
  /** By promptKey: the reason against split grading for reference solutions that pass otherwise. */
  readonly #reasons: ReadonlyMap<string, string>;
  readonly #found: ReadonlyMap<string, Grading>;
  readonly #ladder: readonly Grading[];

  /** @param ladder the possible gradings, strongest first */
  constructor(
    found: ReadonlyMap<string, Grading>,
    ladder: readonly Grading[],
    reasons: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#found = found;
    this.#ladder = ladder;
    this.#reasons = reasons;
  }

  /**
   * Problems for which split grading was tried and failed, in the dataset's order. The nominal
   * prompt's reason counts first.
   */
  notSplit(dataset: Dataset): readonly NotSplit[] {
    const reasons = new Map<string, string>();
    for (const { name, problem } of promptsOf(dataset)) {
      const reason = this.#reasons.get(promptKey(problem.id, name));
      if (reason !== undefined && !reasons.has(problem.id)) reasons.set(problem.id, reason);
    }
    return [...dataset.variants[0].problems.keys()].flatMap((problem) => {
      const reason = reasons.get(problem);
      return reason === undefined ? [] : [{ problem, reason }];
    });
  }

  /**
   * The grading of a prompt's answers. If its own reference is broken or missing, the nominal one's
   * grading counts.
   */
  of({ id, isApart }: Pick<Problem, 'id' | 'isApart'>, name: PromptName): Grading {
    const otherwise = this.#ladder.at(isApart ? 0 : -1) ?? 'shared';
    if (this.#found.size === 0) return otherwise;
    const names = [name, { ...NOMINAL, family: name.family }, NOMINAL];
    const keys = names.map((each) => promptKey(id, each));
    const key = keys.find((each) => this.#found.has(each));
    return (key === undefined ? undefined : this.#found.get(key)) ?? otherwise;
  }
}
