import type { Verdict } from './verdict.ts';

/** One problem's verdicts: every metric is computed from them. */
export interface ProblemVerdicts {
  readonly id: string;
  /** A hash of its prompt and tests, to tell the same id from the same problem. */
  readonly hash?: string | undefined;
  /** Hashes of its parts, to say which part changed. */
  readonly hashes?: PartHashes | undefined;
  /** The source that it shares with other problems; undefined if it stands for itself. */
  readonly cluster?: string | undefined;
  /** Its place in the dataset: a file of the repository, by its path from the top. */
  readonly place?: FilePlace | undefined;
  /** The CPU limit of its programs, if `limits.cpu: auto` gave each problem its own. */
  readonly cpuLimitMs?: number | undefined;
  /** One verdict for each sample, in order. */
  readonly nominal: readonly Verdict[];
  /** The share of passed runs for each of them; only if one of them is `flaky`. */
  readonly nominalShares?: readonly number[] | undefined;
  /** By family, for each family with nominal prompts of its own to compare with. */
  readonly nominals?: Readonly<Record<string, readonly Verdict[]>> | undefined;
  /** By family too. */
  readonly nominalsShares?: Readonly<Record<string, readonly number[]>> | undefined;
  readonly variants: readonly VariantVerdicts[];
  /** Its answers that need names from its tests; undefined if there are none. */
  readonly borrowed?: Borrowed | undefined;
}

export interface VariantVerdicts {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
  readonly hash?: string | undefined;
  /** True if its prompt differs from the nominal one; undefined if unknown. */
  readonly changed?: boolean | undefined;
  readonly verdicts: readonly Verdict[];
  /** The share of passed runs for each of them; only if one of them is `flaky`. */
  readonly shares?: readonly number[] | undefined;
}

/** Hashes of a problem's prompt, of its tests, and of its reference solution if it has one. */
export interface PartHashes {
  readonly prompt: string;
  readonly tests: string;
  readonly reference?: string | undefined;
}

export interface FilePlace {
  readonly file: string;
  /** From 1; absent if a file has no lines. */
  readonly line?: number | undefined;
}

/**
 * Answers that were graded together with their tests, and the names of the tests that they need.
 */
export interface Borrowed {
  readonly answers: number;
  readonly names: readonly string[];
}
