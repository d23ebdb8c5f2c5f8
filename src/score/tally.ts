import type { Verdict } from '../execute/verdict.ts';
import { oncePerProblem } from './once.ts';

/** One problem's verdicts: what every metric is computed from. */
export interface ProblemVerdicts {
  readonly id: string;
  /** Of its prompt and tests, to tell the same id from the same problem. */
  readonly hash?: string | undefined;
  /** Hashes of its parts, to say which part changed. */
  readonly hashes?: PartHashes | undefined;
  /** Where its dataset says it: a file of the repository, by its path from the top. */
  readonly place?: FilePlace | undefined;
  /** What its programs may take, where `limits.cpu: auto` gave each problem its own. */
  readonly cpuLimitMs?: number | undefined;
  /** One verdict for each sample, in order. */
  readonly nominal: readonly Verdict[];
  /** By family, where a family has nominal prompts of its own to be compared with. */
  readonly nominals?: Readonly<Record<string, readonly Verdict[]>> | undefined;
  readonly variants: readonly VariantVerdicts[];
  /** Those of its answers that need what its tests define; undefined where there are none. */
  readonly borrowed?: Borrowed | undefined;
}

/** Answers that were graded together with their tests, and the names of the tests that they need. */
export interface Borrowed {
  readonly answers: number;
  readonly names: readonly string[];
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

export interface VariantVerdicts {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
  readonly hash?: string | undefined;
  /** Whether its prompt differs from the nominal one at all; undefined where that is not known. */
  readonly changed?: boolean | undefined;
  readonly verdicts: readonly Verdict[];
}

/** Which of a problem's variants a metric looks at. */
export interface Group {
  readonly family?: string | undefined;
  readonly transform?: string | undefined;
}

/** Passes among verdicts that say something of the model: `error` is our fault and leaves n. */
export interface Count {
  readonly n: number;
  readonly lost: number;
  readonly passed: number;
}

export function countPasses(verdicts: readonly Verdict[]): Count {
  let n = 0;
  let passed = 0;
  for (const verdict of verdicts) {
    if (verdict !== 'error') n += 1;
    if (verdict === 'passed') passed += 1;
  }
  return { n, lost: verdicts.length - n, passed };
}

/** How many samples nominal prompts have: fewest and most. */
export function samplesOf(problems: readonly Pick<ProblemVerdicts, 'nominal'>[]) {
  const numbers = problems.map(({ nominal }) => nominal.length);
  return {
    min: numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    max: numbers.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** The passes of each variant by itself. */
export const countsOf = oncePerProblem(({ variants }): Count[] =>
  variants.map(({ verdicts }) => countPasses(verdicts)),
);

/** Over sample places i: how many pass nominally, pass in all variants, get worse, only get better. */
export interface Tally {
  readonly n: number;
  /** Places left out because a verdict is `error`. */
  readonly lost: number;
  readonly nominal: number;
  /** #{worst_i}, where worst_i says that sample i passes in every variant. */
  readonly worst: number;
  /** #{worst_i ≠ nominal_i}. */
  readonly broken: number;
  /** #{worst_i = nominal_i and best_i ≠ nominal_i}, best_i: sample i passes in some variant. */
  readonly mended: number;
  /** #{nominal_i and not worst_i}: attacks that succeeded. */
  readonly attacked: number;
}

/**
 * Pair samples by their place (Wang et al. 2022, ReCode). Only places that nominal and every
 * variant have count, and none where a verdict is `error`. `best` is OR over all variants of the
 * group; ReCode's own code merges it with AND across transforms when sampling.
 */
export const tallyOf = oncePerProblem(({ nominal, variants }): Tally => {
  let length = nominal.length;
  for (const { verdicts } of variants) length = Math.min(length, verdicts.length);
  const tally = { n: 0, lost: 0, nominal: 0, worst: 0, broken: 0, mended: 0, attacked: 0 };
  for (let i = 0; i < length; i += 1) {
    let isJudged = nominal[i] !== 'error';
    let worst = true;
    let best = false;
    for (const { verdicts } of variants) {
      const verdict = verdicts[i];
      if (verdict === 'error') isJudged = false;
      if (verdict === 'passed') best = true;
      else worst = false;
    }
    if (!isJudged) {
      tally.lost += 1;
      continue;
    }
    const passes = nominal[i] === 'passed';
    tally.n += 1;
    if (passes) tally.nominal += 1;
    if (worst) tally.worst += 1;
    if (passes && !worst) tally.attacked += 1;
    if (worst !== passes) tally.broken += 1;
    else if (best !== passes) tally.mended += 1;
  }
  return tally;
});
