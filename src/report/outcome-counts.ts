import { WITHOUT_CODE } from '../records/extraction.ts';
import type { AnswerWithoutCode, ProblemVerdicts } from '../records/problem-verdicts.ts';
import type { SuiteResults } from '../records/results.ts';
import type { Verdict } from '../records/verdict.ts';

/**
 * The number of samples with each outcome, for readers: an answer that did not pass because it has
 * no code counts as `no-code`, `truncated` or `refused`, and not under the verdict of its text.
 */
export function outcomeCounts(
  suites: readonly Pick<SuiteResults, 'verdicts' | 'problems'>[],
): (readonly [outcome: string, count: number])[] {
  const counts = new Map<string, number>();
  const add = (outcome: string, count: number) =>
    counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  for (const { verdicts } of suites) {
    for (const [verdict, count] of Object.entries(verdicts)) add(verdict, count);
  }
  for (const reason of WITHOUT_CODE) add(reason, 0);
  for (const problem of suites.flatMap(({ problems }) => problems)) {
    for (const answer of problem.withoutCode ?? []) {
      const verdict = verdictOf(problem, answer);
      if (verdict === undefined) continue;
      add(verdict, -1);
      add(answer.why, 1);
    }
  }
  return [...counts].filter(([, count]) => count > 0);
}

function verdictOf(
  { nominal, nominals, variants }: ProblemVerdicts,
  { family, transform, seed, index }: AnswerWithoutCode,
): Verdict | undefined {
  if (family === null) return nominal[index];
  if (transform === null) return nominals?.[family]?.[index];
  const own = variants.find(
    (each) => each.family === family && each.transform === transform && each.seed === seed,
  );
  return own?.verdicts[index];
}
