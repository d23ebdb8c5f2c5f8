import type { Limits } from '../records/limits.ts';

/** The CPU limit of a mutant, as a multiple of its reference solution's CPU time. */
const MULTIPLE = 10;
/** The possible limits in milliseconds: coarse ones, so that the same mutants are known again. */
const STEPS = [250, 500, 1000, 2000, 3000, 5000, 10_000, 20_000, 30_000] as const;
/** The least wall time in milliseconds. It passes on a busy machine, and endless loops use the CPU. */
const LEAST_WALL = 3000;

/**
 * The limits of a problem's mutants. Many loop without end, so they get less time than answers.
 * @param answers the limits of the problem's answers, which no mutant exceeds
 * @param cpuMs the CPU time of the reference solution
 */
export function mutantLimits(answers: Limits, cpuMs: number): Limits {
  const step = STEPS.find((each) => each >= MULTIPLE * cpuMs) ?? answers.cpuMs;
  const own = Math.min(step, answers.cpuMs);
  return {
    ...answers,
    cpuMs: own,
    wallMs: Math.min(answers.wallMs, Math.max(LEAST_WALL, 3 * own)),
  };
}
