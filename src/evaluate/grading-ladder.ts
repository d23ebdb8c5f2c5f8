import type { SuiteConfig } from '../config/schema.ts';
import type { Executor } from '../execute/executor.ts';
import type { Toolchain } from '../execute/toolchains/toolchain.ts';
import type { Execution } from '../records/execution.ts';
import type { Grading } from '../records/verdict.ts';

/** The gradings to try for tests that are code, strongest first. */
export function gradingsFor(
  { grading }: Pick<SuiteConfig, 'grading'>,
  executor: Pick<Executor, 'canSplit'>,
  toolchain: Toolchain | null,
): readonly Grading[] {
  const canSplit = toolchain === null || toolchain.language.apart !== undefined;
  if (grading === 'shared' || !executor.canSplit || !canSplit) return ['shared'];
  return grading === 'split' ? ['split'] : ['split', 'shared'];
}

/**
 * The part of its CPU limit that a reference solution may take in split grading. Time for values
 * passed between it and its tests does not count. A slower one would pass on some days only.
 */
const CLEAR = 0.5;

function isClear({ cpuMs, crossingMs = 0 }: Execution, limitMs: number): boolean {
  return cpuMs - crossingMs <= CLEAR * limitMs;
}

/**
 * Run a reference solution in one grading after the other, strongest first, until one is clear.
 * @param limitMs the CPU limit of its answers; null if the limit depends on this reference solution
 * @returns the grading to use, or null if it passes in none, and why it is not the strongest one
 */
export async function climb(
  ladder: readonly Grading[],
  run: (grading: Grading) => Promise<Execution>,
  limitMs: number | null,
) {
  let best: { grading: Grading; execution: Execution } | null = null;
  let last: Execution | null = null;
  let reason: string | null = null;
  for (const grading of ladder) {
    const execution = await run(grading);
    last = execution;
    // A program that needs names from its tests was graded together with them already.
    if (execution.verdict === 'passed' && execution.borrowed === undefined) {
      const clear = limitMs === null || isClear(execution, limitMs);
      // A slow solution is slow in any grading, which is no reason for a weaker one.
      if (clear || best === null) best = { grading, execution };
      if (clear) break;
    }
    reason ??= whyNot(execution, limitMs);
  }
  return { ...(best ?? { grading: null, execution: last }), reason };
}

function whyNot(execution: Execution, limitMs: number | null): string {
  const { verdict, reason, cpuMs, borrowed = [] } = execution;
  if (borrowed.length > 0) return `uses ${borrowed.join(', ')}, which its tests define`;
  if (verdict === 'passed') {
    const [used, limit] = [cpuMs, limitMs ?? cpuMs].map((ms) => (ms / 1000).toFixed(1));
    return `took ${used} of ${limit} s of CPU time`;
  }
  if (reason === null) return verdict;
  return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}
