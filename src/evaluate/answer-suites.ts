import type { Config } from '../config/schema.ts';
import type { AskingSource } from '../generate/open-asking.ts';
import type { SuiteToAnswer } from '../generate/questions.ts';
import type { Uses } from '../generate/use.ts';
import type { Generated } from '../records/generated.ts';
import type { PromptName } from '../records/prompt-name.ts';
import { Dropped } from './check-references.ts';
import type { ProblemChecks } from './problem-check.ts';
import type { CheckedSuite } from './read-suites.ts';

/** A suite whose samples are there: given, or made by its model. */
export interface AnsweredChecks extends ProblemChecks {
  /** Null if its samples were given. */
  readonly generated: Generated | null;
  /** The use of each problem's nominal answers, by its id; empty if its samples were given. */
  readonly uses: Uses;
}

/**
 * Let a suite's model make its samples, if the suite asks one. Its problems were checked before: no
 * money is spent on tests that are broken, and none on prompts that are dropped.
 */
export async function withAnswers(
  checks: ProblemChecks,
  config: Config,
  asking: AskingSource,
): Promise<AnsweredChecks> {
  const { suite } = checks;
  const asked = askingSuiteOf(suite, config);
  if (asked === null) return { ...checks, generated: null, uses: new Map() };
  const dropped = new Dropped(checks.report, checks.unfit);
  const own = {
    ...asked,
    isDropped: (problem: string, name: PromptName) => dropped.has(problem, name),
  };
  const { answerSuite } = await import('../generate/answer-suite.ts');
  const { source, samples, generated, uses } = await answerSuite(config, own, await asking.open());
  return {
    ...checks,
    suite: { ...suite, dataset: { ...suite.dataset, sources: [source] }, samples },
    generated,
    uses,
  };
}

/** @returns null if the suite's samples are given */
export function askingSuiteOf(
  { config: suite, dataset, slice, questions }: CheckedSuite,
  config: Config,
): SuiteToAnswer | null {
  const { generate } = suite;
  if (questions === null || generate === undefined) return null;
  const index = config.suites.findIndex(({ name }) => name === suite.name);
  return { config: { ...suite, generate }, index, dataset, slice, questions };
}
