import type { Dataset } from '../records/dataset.ts';
import { NOMINAL, promptKey, promptsOf } from '../records/prompt-name.ts';
import type { FaultyTests, ReferenceFailure } from '../records/references.ts';
import type { OfPrompt, ProbeOutcome, TriedTests } from './probes.ts';

/** The start of the reason for tests that are not Python. */
export const DO_NOT_PARSE = 'do not parse';

/** The name of a test may stand before the error that it raised. */
const RAISED = '^(?:[^:]{1,300}: )?';
const OF_TESTS = / \(line \d+ of the tests\)$/;
const IMPORT = new RegExp(`${RAISED}(?:ModuleNotFoundError|ImportError): `);
const NAME = new RegExp(`${RAISED}NameError: `);
const NOT_RUN = /^NotRun: (.*)$/s;

/**
 * The reason why Python tests are broken, if a program's verdict shows it; otherwise null.
 * @param program the program that they ran with: one of Passgate's wrong programs, which compiles
 *   and imports nothing; or a nominal prompt's reference solution, which has all names that tests
 *   may need; or another prompt's reference solution
 */
function whyBroken(
  { verdict, reason }: ProbeOutcome,
  program: 'wrong' | 'reference' | 'other reference',
): string | null {
  if (reason === null) return null;
  if (verdict === 'compile_error' && program === 'wrong') return `${DO_NOT_PARSE}: ${reason}`;
  if (verdict !== 'failed') return null;
  const unable = NOT_RUN.exec(reason)?.[1];
  if (unable !== undefined) return `cannot be run: ${unable}`;
  if (!OF_TESTS.test(reason)) return null;
  if (IMPORT.test(reason)) return `import something that is not installed: ${reason}`;
  if (NAME.test(reason) && program === 'reference') {
    return `use a name that neither they nor the reference solution define: ${reason}`;
  }
  return null;
}

/**
 * Python tests that cannot run, in the dataset's order. If those of a nominal prompt cannot, the
 * problem's others are not listed.
 * @param tried the verdicts on wrong programs
 * @param failures the failed reference solutions with their verdicts
 */
export function brokenTests(
  dataset: Dataset,
  tried: readonly TriedTests[],
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

/** The phrases for a missing library in the runtimes of all languages. */
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

/**
 * The library that a program lacks on this machine, in its runtime's own words; null if its reason
 * names none.
 */
export function missingIn({ reason }: ProbeOutcome): string | null {
  return MISSING.exec(reason ?? '')?.[0].trim() ?? null;
}
