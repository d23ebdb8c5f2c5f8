import { type PromptName, promptKey } from './prompt-name.ts';
import type { Verdict } from './verdict.ts';
import type { VerdictLine } from './verdict-line.ts';

/** The verdict of a sample that did not pass, with its reason. */
export interface Cause {
  readonly index: number;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

const LONGEST_CAUSE = 300;

/**
 * Note why a sample did not pass, if it did not. The sample with the lowest index of a prompt
 * counts: verdicts come in any order, but reports must always be the same.
 * @param causes by promptKey
 */
export function noteCause(
  causes: Map<string, Cause>,
  problem: string,
  name: PromptName,
  { index, verdict, reason }: Cause,
): void {
  if (verdict === 'passed' || verdict === 'error') return;
  const key = promptKey(problem, name);
  const known = causes.get(key);
  if (known !== undefined && known.index < index) return;
  causes.set(key, { index, verdict, reason: reason?.slice(0, LONGEST_CAUSE) ?? null });
}

/** The causes of a whole run's verdicts. */
export class Causes {
  readonly bySuite = new Map<string, Map<string, Cause>>();

  note(line: VerdictLine): void {
    const causes = this.bySuite.get(line.suite) ?? new Map<string, Cause>();
    this.bySuite.set(line.suite, causes);
    noteCause(causes, line.problem, line, line);
  }
}
