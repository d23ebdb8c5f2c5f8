import type { PromptName } from './prompt-name.ts';
import type { Verdict } from './verdict.ts';

/** The results of running a suite's reference solutions, and of trying its tests. */
export interface ReferenceReport {
  /** Prompts that have a reference solution, and so were checked. */
  readonly checked: number;
  readonly failed: readonly ReferenceFailure[];
  /** True if the suite leaves out the prompts of failing references and of faulty tests. */
  readonly dropped: boolean;
  /** Absent if there are none. */
  readonly faultyTests?: readonly FaultyTests[];
}

/** A reference solution that does not pass its own tests. */
export interface ReferenceFailure extends PromptName {
  readonly problem: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** Tests that cannot tell right answers from wrong ones, with the prompt that they belong to. */
export interface FaultyTests extends PromptName {
  readonly problem: string;
  /** The reason why they cannot run; null if they run and pass with any answer. */
  readonly reason: string | null;
}

/**
 * A problem whose answers run in one process with their tests, although its reference solution
 * could be tried apart from them.
 */
export interface NotSplit {
  readonly problem: string;
  /** The result of its reference solution apart from the tests. */
  readonly reason: string;
}
