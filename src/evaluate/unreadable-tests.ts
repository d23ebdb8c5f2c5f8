import { limitsOf } from '../config/schema.ts';
import { samplesOf } from '../dataset/load-dataset.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble } from '../execute/program.ts';
import { promptKey, promptName } from '../records/prompt-name.ts';
import type { FaultyTests } from '../records/references.ts';
import { FaultList } from '../system/errors.ts';
import { DO_NOT_PARSE } from './broken-tests.ts';
import type { CheckedSuite } from './read-suites.ts';

/**
 * Broken tests, except for those that do not parse and have only answers that do not parse either.
 * Verdicts on such answers are right whatever the tests are.
 *
 * No answer runs here, because a program that does not parse as a whole is not started.
 */
export async function brokenForAnswers(
  { config, dataset, toolchain, questions }: CheckedSuite,
  broken: readonly FaultyTests[],
  executor: Executor,
): Promise<readonly FaultyTests[]> {
  const unread = broken.filter(({ reason }) => reason?.startsWith(DO_NOT_PARSE));
  // Answers of a model come later: it is not asked for tests that do not parse.
  if (unread.length === 0 || questions !== null) return broken;
  const open = new Map(unread.map((tests) => [promptKey(tests.problem, tests), tests]));
  const limits = limitsOf(config);
  for await (const group of samplesOf(dataset, new FaultList())) {
    if (open.size === 0) break;
    for (const { variant, sample } of group) {
      const problem = variant.problems.get(sample.problem);
      const key = promptKey(sample.problem, promptName(dataset, variant));
      if (problem === undefined || !open.has(key)) continue;
      const program = assemble(problem, sample, limits, 'shared', { toolchain, isAlone: true });
      const { execution } = await executor.run(program);
      // Such a line is the answer's own, so the answer does not parse. Otherwise the fault is the
      // tests'.
      if (/ \(line \d+\)$/.test(execution.reason ?? '')) continue;
      open.delete(key);
    }
  }
  const left = new Set(open.values());
  return broken.filter((tests) => !left.has(tests));
}
