import type { SuiteConfig } from '../../src/config/schema.ts';
import { ProblemSet } from '../../src/dataset/problem-set.ts';
import { readProblems } from '../../src/dataset/problems.ts';
import type { NamedFile, Problem } from '../../src/dataset/types.ts';
import { FaultList } from '../../src/errors.ts';

/** The nominal problems of files; throws what is wrong with them. */
export async function nominalProblems(
  files: readonly NamedFile[],
  format: SuiteConfig['format'] = 'auto',
  language = 'python',
): Promise<ReadonlyMap<string, Problem>> {
  const faults = new FaultList();
  const set = new ProblemSet();
  await readProblems(files, { format, language, columns: {} }, null, set, faults);
  faults.throwIfAny();
  return set.variants.get('nominal')?.problems ?? new Map();
}
