import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { IS_LFS_POINTER, isLfsPointer } from '../config/lfs-pointer.ts';
import { submoduleNote } from '../config/submodules.ts';
import { ruleWithin } from '../gate/gate-config.ts';
import type { Baseline } from '../records/baseline.ts';
import type { Results } from '../records/results.ts';
import { UserError } from '../system/errors.ts';
import { repositoryRoot } from '../system/paths.ts';
import { LARGEST_RESULTS, parseResults } from './parse.ts';
import { historyWith } from './trend.ts';

/**
 * Read another run's results.json as a baseline. It is untrusted: bounded in size and validated.
 * @param path the file or its folder
 * @throws UserError if it is missing, too large or not a results document
 */
export function readResults(path: string): Results {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'results.json') : path;
  return readDocument(file, 'results.json', parseResults);
}

/**
 * Read a document that another run has written, bounded in size.
 * @param name its name in messages
 * @throws UserError if it is missing or too large, or if `parse` throws one
 */
export function readDocument<T>(file: string, name: string, parse: (text: string) => T): T {
  const fail = (message: string, cause?: unknown): never => {
    throw new UserError([{ place: { file }, message }], { cause });
  };
  if (!existsSync(file)) {
    const why = submoduleNote(resolve(file), repositoryRoot(dirname(resolve(file))));
    fail(`there are no results${why || `: expected a ${name}, or a folder with one`}`);
  }
  if (!statSync(file).isFile()) fail(`is not a file: expected a ${name}`);
  if (statSync(file).size > LARGEST_RESULTS)
    fail(`is over ${LARGEST_RESULTS} bytes: no ${name} is`);
  try {
    const bytes = readFileSync(file);
    if (isLfsPointer(bytes)) throw new UserError(IS_LFS_POINTER);
    return parse(bytes.toString('utf8'));
  } catch (error) {
    return error instanceof UserError ? fail(error.message, error) : fail('cannot be read', error);
  }
}

/** @param origin the origin of the results */
export function fromResults(results: Results, origin: Baseline['origin']): Baseline {
  const { rules, isolation, tool } = results;
  // A suite without its model's answers has nothing to compare with.
  const lacking = new Map(
    results.suites.flatMap(({ name, generated }) =>
      generated?.skipped === undefined ? [] : [[name, `at the base ${generated.skipped}`] as const],
    ),
  );
  const whole = results.suites.filter(({ name }) => !lacking.has(name));
  const suites = new Map(
    whole.map((suite) => {
      // Gates of an earlier base do not belong to its config. The old results of its own gates do
      // not matter.
      const gates = suite.gates.filter(({ from }) => from !== 'base').map(ruleWithin);
      return [suite.name, { ...suite, gates }] as const;
    }),
  );
  return { origin, suites, lacking, rules, tool, isolation, history: historyWith(results) };
}
