import type { Verdict } from './verdict.ts';

/** One problem's verdicts: what every metric is computed from. */
export interface ProblemVerdicts {
  readonly id: string;
  /** Of its prompt and tests, to tell the same id from the same problem. */
  readonly hash?: string | undefined;
  /** Hashes of its parts, to say which part changed. */
  readonly hashes?: PartHashes | undefined;
  /** The source that it has in common with other problems; undefined where it stands for itself. */
  readonly cluster?: string | undefined;
  /** Where its dataset says it: a file of the repository, by its path from the top. */
  readonly place?: FilePlace | undefined;
  /** What its programs may take, where `limits.cpu: auto` gave each problem its own. */
  readonly cpuLimitMs?: number | undefined;
  /** One verdict for each sample, in order. */
  readonly nominal: readonly Verdict[];
  /** The share of runs that passed for each of them; only where one of them is `flaky`. */
  readonly nominalShares?: readonly number[] | undefined;
  /** By family, where a family has nominal prompts of its own to be compared with. */
  readonly nominals?: Readonly<Record<string, readonly Verdict[]>> | undefined;
  /** By family as well. */
  readonly nominalsShares?: Readonly<Record<string, readonly number[]>> | undefined;
  readonly variants: readonly VariantVerdicts[];
  /** Those of its answers that need what its tests define; undefined where there are none. */
  readonly borrowed?: Borrowed | undefined;
}

export interface VariantVerdicts {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
  readonly hash?: string | undefined;
  /** Whether its prompt differs from the nominal one at all; undefined where that is not known. */
  readonly changed?: boolean | undefined;
  readonly verdicts: readonly Verdict[];
  /** The share of runs that passed for each of them; only where one of them is `flaky`. */
  readonly shares?: readonly number[] | undefined;
}

/** Hashes of what a problem asks, of how it is judged, and of its reference solution if it has one. */
export interface PartHashes {
  readonly prompt: string;
  readonly tests: string;
  readonly reference?: string | undefined;
}

export interface FilePlace {
  readonly file: string;
  /** From 1; left out where a file has no lines. */
  readonly line?: number | undefined;
}

/** Answers that were graded together with their tests, and the names of the tests that they need. */
export interface Borrowed {
  readonly answers: number;
  readonly names: readonly string[];
}
