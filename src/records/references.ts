import type { PromptName } from './prompt-name.ts';
import type { Verdict } from './verdict.ts';

/** What came of running a suite's reference solutions, and of trying its tests. */
export interface ReferenceReport {
  /** Prompts that have a reference solution, and so were checked. */
  readonly checked: number;
  readonly failed: readonly ReferenceFailure[];
  /** Whether the prompts of failing references and of faulty tests are left out of the suite. */
  readonly dropped: boolean;
  /** Left out where there are none. */
  readonly faultyTests?: readonly FaultyTests[];
}

/** A reference solution that does not pass its own tests. */
export interface ReferenceFailure extends PromptName {
  readonly problem: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** Tests that say nothing of an answer, by the prompt that they came with. */
export interface FaultyTests extends PromptName {
  readonly problem: string;
  /** Why they cannot be run; null where they can, and pass whatever is answered. */
  readonly reason: string | null;
}

/** A problem whose answers run in one process with their tests, though its reference solution could be tried apart. */
export interface NotSplit {
  readonly problem: string;
  /** What became of its reference solution there. */
  readonly reason: string;
}
