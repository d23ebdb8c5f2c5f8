import { limitsOf } from '../config/schema.ts';
import { samplesOf } from '../dataset/load.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble } from '../execute/program.ts';
import { promptKey, promptName } from '../records/prompt-name.ts';
import type { FaultyTests } from '../records/references.ts';
import { FaultList } from '../system/errors.ts';
import { DO_NOT_PARSE } from './broken-tests.ts';
import type { CheckedSuite } from './read-suites.ts';

/**
 * Broken tests but those that do not parse and have no answer that does: each such answer is rightly
 * called what it is.
 *
 * Nothing of an answer runs here, as what does not parse as a whole is not begun.
 */
export async function brokenForAnswers(
  { config, dataset, toolchain }: CheckedSuite,
  broken: readonly FaultyTests[],
  executor: Executor,
): Promise<readonly FaultyTests[]> {
  const unread = broken.filter(({ reason }) => reason?.startsWith(DO_NOT_PARSE));
  if (unread.length === 0) return broken;
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
      // Else it is the tests' own line, or none.
      if (/ \(line \d+\)$/.test(execution.reason ?? '')) continue;
      open.delete(key);
    }
  }
  const left = new Set(open.values());
  return broken.filter((tests) => !left.has(tests));
}
