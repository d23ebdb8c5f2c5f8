import type { ProblemVerdicts } from '../records/problem-verdicts.ts';

/** Computes a result once for each problem, because a dozen metrics ask for it. */
export function oncePerProblem<T>(
  compute: (problem: ProblemVerdicts) => T,
): (problem: ProblemVerdicts) => T {
  const known = new WeakMap<ProblemVerdicts, T>();
  return (problem) => {
    const result = known.get(problem) ?? compute(problem);
    known.set(problem, result);
    return result;
  };
}
