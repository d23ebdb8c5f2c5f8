import type { SuiteConfig } from '../../src/config/schema.ts';
import { samplesOf } from '../../src/dataset/load-dataset.ts';
import { ProblemSet } from '../../src/dataset/problem-set.ts';
import { readProblems } from '../../src/dataset/problems.ts';
import type { VariantSample } from '../../src/dataset/samples.ts';
import { assemble } from '../../src/execute/program.ts';
import type { Dataset, NamedFile, Problem, Sample } from '../../src/records/dataset.ts';
import { LIMITS as LIMIT_TABLE, type Limits } from '../../src/records/limits.ts';
import { mapTable } from '../../src/records/tables.ts';
import { FaultList } from '../../src/system/errors.ts';

const LIMITS: Limits = mapTable(LIMIT_TABLE, () => 1);

/** The nominal problems of files. @throws if there are faults */
export async function nominalProblems(
  files: readonly NamedFile[],
  format: SuiteConfig['format'] = 'auto',
  language = 'python',
): Promise<ReadonlyMap<string, Problem>> {
  const faults = new FaultList();
  const set = new ProblemSet();
  await readProblems(
    files,
    { format, language, columns: {}, 'list-columns': [] },
    null,
    set,
    faults,
  );
  faults.throwIfAny();
  return set.variants.get('nominal')?.problems ?? new Map();
}

/** An answer and its tests as one program, as a person would run them. */
export function wholeProgram(problem: Problem, sample: Pick<Sample, 'kind' | 'text'>): string {
  const { source, tests } = assemble(problem, sample, LIMITS, 'shared');
  return source + (tests?.payload ?? '');
}

/** All samples of a dataset, in order. The faults include those of the samples. */
export async function allSamples(dataset: Dataset, faults: FaultList): Promise<VariantSample[]> {
  const all: VariantSample[] = [];
  for await (const group of samplesOf(dataset, faults)) all.push(...group);
  return all;
}
