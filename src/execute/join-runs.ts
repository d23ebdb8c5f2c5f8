import type { Execution } from '../records/execution.ts';
import { inOrder, isJudged, passChance, VERDICTS, type Verdict } from '../records/verdict.ts';

/**
 * Join the results of executing one program several times. If its verdict is not always the same,
 * it is `flaky`. A run that ended in `error` tells nothing about the program. Such runs are left
 * out, unless all did.
 * @param runs at least one, all of one program
 * @returns times are means over the runs, memory is the most of any
 */
export function joinRuns(runs: readonly [Execution, ...Execution[]]): Execution {
  const judged = runs.filter(({ verdict }) => isJudged(verdict));
  const [first = runs[0], ...others] = judged;
  const measured = {
    cpuMs: meanOf(judged.map(({ cpuMs }) => cpuMs)) ?? first.cpuMs,
    wallMs: meanOf(judged.map(({ wallMs }) => wallMs)) ?? first.wallMs,
    memoryBytes: judged.reduce((most, { memoryBytes }) => Math.max(most, memoryBytes), 0),
  };
  const counts = countsOf(judged);
  if (others.length === 0 || counts.size === 1) return { ...first, ...measured };
  const lost = judged.find(({ verdict }) => verdict !== 'passed') ?? first;
  const outcome = lost.reason === null ? lost.verdict : `${lost.verdict}, ${lost.reason}`;
  const reason = `${counts.get('passed') ?? 0} of ${judged.length} runs passed (${outcome})`;
  const runsByVerdict = inOrder(VERDICTS, Object.fromEntries(counts));
  return { ...lost, ...measured, verdict: 'flaky', reason, runs: runsByVerdict };
}

/** The share of a program's runs that passed: 0 or 1 unless it is `flaky`. */
export function shareOf({ verdict, runs = {} }: Pick<Execution, 'verdict' | 'runs'>): number {
  const all = Object.values(runs).reduce((sum, count) => sum + (count ?? 0), 0);
  return passChance(verdict, all === 0 ? 0 : (runs.passed ?? 0) / all);
}

function countsOf(runs: readonly Execution[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of runs) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((100 * sum) / values.length) / 100;
}
