import { shareOf } from '../execute/join-runs.ts';
import type { Sample, Variant } from '../records/dataset.ts';
import type { Execution } from '../records/execution.ts';
import type { WithoutCode } from '../records/extraction.ts';
import type { AnswerWithoutCode } from '../records/problem-verdicts.ts';
import type { Verdict } from '../records/verdict.ts';

/** The verdicts of samples, by their prompts and their index. */
export class PromptTallies {
  readonly #tallies = new Map<Variant, Map<string, Tally>>();

  note(
    variant: Variant,
    { problem, index }: Sample,
    execution: Execution,
    withoutCode: WithoutCode | null,
  ): void {
    const tallies = this.#tallies.get(variant) ?? new Map<string, Tally>();
    this.#tallies.set(variant, tallies);
    const tally = tallies.get(problem) ?? newTally();
    tallies.set(problem, tally);
    if (withoutCode !== null) tally.withoutCode.push([index, withoutCode]);
    tally.verdicts[index] = execution.verdict;
    tally.shares[index] = shareOf(execution);
    tally.isFlaky ||= execution.verdict === 'flaky';
  }

  /**
   * The verdicts of a problem's samples for a variant's prompt, by their index. If one of them is
   * `flaky`, also their shares of passed runs.
   */
  verdictsOf(variant: Variant, problem: string): PromptVerdicts {
    const { verdicts, shares, isFlaky } = this.#tallies.get(variant)?.get(problem) ?? NO_SAMPLES;
    return isFlaky ? { verdicts, shares } : { verdicts };
  }

  /** The answers to a variant's prompt that did not pass because they have no code. */
  withoutCodeOf(variant: Variant, problem: string): Pick<AnswerWithoutCode, 'index' | 'why'>[] {
    const { withoutCode } = this.#tallies.get(variant)?.get(problem) ?? NO_SAMPLES;
    return [...withoutCode].sort(([a], [b]) => a - b).map(([index, why]) => ({ index, why }));
  }
}

/** The results of the samples of one prompt, by their index. */
export interface PromptVerdicts {
  readonly verdicts: readonly Verdict[];
  /** The share of passed runs for each sample. */
  readonly shares?: readonly number[];
}

interface Tally {
  readonly verdicts: Verdict[];
  readonly shares: number[];
  readonly withoutCode: [index: number, why: WithoutCode][];
  isFlaky: boolean;
}

function newTally(): Tally {
  return { verdicts: [], shares: [], isFlaky: false, withoutCode: [] };
}

const NO_SAMPLES = newTally();
