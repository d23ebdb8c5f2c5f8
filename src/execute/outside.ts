import type { Verdict } from '../records/verdict.ts';
import type { Answer, Run } from './helper.ts';
import type { OutsideTests } from './program.ts';

/**
 * Run a whole program once for each of its cases, in order, up to the first that fails. Expected
 * outputs never enter the sandbox: the program's output comes out and is compared here.
 * @param run runs the program in a fresh sandbox, with a text on its standard input
 * @returns the verdict of the failed case, or `passed`; CPU and wall time are sums, memory is the
 * most of any case, output is the last one's
 */
export async function runOutside(
  { cases, compare }: OutsideTests,
  run: (input: string) => Promise<Answer>,
): Promise<Run> {
  const sum = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
  for (const [index, { input, output: expected }] of cases.entries()) {
    const { execution, isStarved, stdout } = await run(input);
    sum.cpuMs = hundredths(sum.cpuMs + execution.cpuMs);
    sum.wallMs = hundredths(sum.wallMs + execution.wallMs);
    sum.memoryBytes = Math.max(sum.memoryBytes, execution.memoryBytes);
    sum.output = execution.output;
    const end = (verdict: Verdict, why: string | null, isOfCase = true): Run => {
      const place = `case ${index + 1} of ${cases.length}`;
      const reason = isOfCase ? [place, why].filter((part) => part !== null).join(': ') : why;
      return { execution: { verdict, grading: 'outside', reason, ...sum }, isStarved };
    };
    const { verdict, reason } = execution;
    // A compile error does not depend on the case.
    if (verdict !== 'passed') return end(verdict, reason, verdict !== 'compile_error');
    const difference = compare(stdout, expected);
    if (difference !== null) return end('failed', difference);
  }
  const execution = { verdict: 'passed', grading: 'outside', reason: null, ...sum } as const;
  return { execution, isStarved: false };
}

/** Rounded like the times of a single case. */
function hundredths(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
