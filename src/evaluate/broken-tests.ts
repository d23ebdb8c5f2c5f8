import type { Dataset } from '../records/dataset.ts';
import { NOMINAL, promptKey, promptsOf } from '../records/prompt-name.ts';
import type { FaultyTests, ReferenceFailure } from '../records/references.ts';
import type { OfPrompt, Said, Tried } from './probes.ts';

/** How the reason of tests begins that are no Python. */
export const DO_NOT_PARSE = 'do not parse';

/** A test's name may stand before what it raised. */
const RAISED = '^(?:[^:]{1,300}: )?';
const OF_TESTS = / \(line \d+ of the tests\)$/;
const IMPORT = new RegExp(`${RAISED}(?:ModuleNotFoundError|ImportError): `);
const NAME = new RegExp(`${RAISED}NameError: `);
const NOT_RUN = /^NotRun: (.*)$/s;

/**
 * Why Python tests are broken, as far as a program's verdict tells; null where it does not.
 * @param program what they were run on: a wrong program of ours, which compiles and imports nothing,
 *   or a nominal prompt's reference solution, which has all the names that tests may ask for
 */
function whyBroken(
  { verdict, reason }: Said,
  program: 'wrong' | 'reference' | 'other reference',
): string | null {
  if (reason === null) return null;
  if (verdict === 'compile_error' && program === 'wrong') return `${DO_NOT_PARSE}: ${reason}`;
  if (verdict !== 'failed') return null;
  const unable = NOT_RUN.exec(reason)?.[1];
  if (unable !== undefined) return `cannot be run: ${unable}`;
  if (!OF_TESTS.test(reason)) return null;
  if (IMPORT.test(reason)) return `import what is not installed: ${reason}`;
  if (NAME.test(reason) && program === 'reference') {
    return `use a name that neither they nor the reference solution define: ${reason}`;
  }
  return null;
}

/**
 * Python tests that cannot be run, in the dataset's order. Where those of a nominal prompt are, the
 * problem's others go with them.
 * @param tried what they said of wrong programs
 * @param failures what they said of reference solutions that fail
 */
export function brokenTests(
  dataset: Dataset,
  tried: readonly Tried[],
  failures: readonly ReferenceFailure[],
): FaultyTests[] {
  const reasons = new Map<string, string>();
  const note = (prompt: OfPrompt, why: string | null) => {
    const key = promptKey(prompt.problem, prompt);
    if (why !== null && !reasons.has(key)) reasons.set(key, why);
  };
  for (const prompt of tried) note(prompt, whyBroken(prompt.first, 'wrong'));
  for (const failure of failures) {
    note(failure, whyBroken(failure, failure.family === null ? 'reference' : 'other reference'));
  }
  if (reasons.size === 0) return [];
  return promptsOf(dataset).flatMap(({ name, problem: { id } }) => {
    const reason = reasons.get(promptKey(id, name));
    const isWithNominal = name.family !== null && reasons.has(promptKey(id, NOMINAL));
    if (reason === undefined || isWithNominal) return [];
    const { family, transform, seed } = name;
    return [{ problem: id, family, transform, seed, reason }];
  });
}

/** What is missing on this machine, as the runtimes of all languages say it. */
const MISSING = new RegExp(
  [
    '(?:ModuleNotFoundError|ImportError): [^(]+',
    "Cannot find (?:module|package) '[^']+'",
    String.raw`cannot load such file -- \S+`,
    String.raw`Can't locate \S+ in @INC`,
    'fatal error: [^:]+: No such file or directory',
    String.raw`error: package \S+ does not exist`,
    String.raw`can't find crate for \S+`,
    'cannot find package "[^"]+"',
  ].join('|'),
);

/** What a program lacks on this machine, in its runtime's own words; null where nothing says so. */
export function missingIn({ reason }: Said): string | null {
  return MISSING.exec(reason ?? '')?.[0].trim() ?? null;
}
