import type { SuiteResults } from '../../../src/records/results.ts';
import type { VerdictLine } from '../../../src/records/verdict-line.ts';
import { jsonLines } from '../../support/files.ts';
import { type Evaluation, evaluate } from './evaluation.ts';

interface Verdicts {
  /** Verdicts by `PROBLEM#INDEX`. */
  readonly verdictOf: Readonly<Record<string, string>>;
  /** Reasons by the same names; null for a pass. */
  readonly reasonOf: Readonly<Record<string, string | null>>;
  /** The grading of each answer. */
  readonly gradingOf: Readonly<Record<string, string>>;
}

/** An evaluation of one suite, with the verdict of each answer. */
export interface Judged extends Evaluation, Verdicts {}

/** One of many suites over the same problems and answers. */
export interface JudgedSuite extends Verdicts {
  readonly results: SuiteResults;
}

type Keys = Readonly<Record<string, unknown>>;

/**
 * Judge answers to problems by the committed bundle.
 * @param problems rows, or the text of the file
 * @param suite more keys of the suite
 */
export async function judge(
  problems: readonly object[] | string,
  samples: readonly object[],
  suite: Keys = {},
): Promise<Judged> {
  const run = await evaluateSuites(problems, samples, { one: suite });
  return { ...run, ...verdictsIn(run.verdicts()) };
}

/**
 * Judge the same answers in many suites at once.
 * @param suites more keys of each suite, by its name
 */
export async function judgeAll(
  problems: readonly object[],
  samples: readonly object[],
  suites: Readonly<Record<string, Keys>>,
): Promise<(name: string) => JudgedSuite> {
  const run = await evaluateSuites(problems, samples, suites);
  return (name) => {
    const results = run.results().suites.find((suite) => suite.name === name);
    if (results === undefined) throw new Error(`there is no suite ${name}: ${run.log}`);
    const lines = run.verdicts().filter((line) => line.suite === name);
    return { results, ...verdictsIn(lines) };
  };
}

function evaluateSuites(
  problems: readonly object[] | string,
  samples: readonly object[],
  suites: Readonly<Record<string, Keys>>,
): Promise<Evaluation> {
  const files = { problems: 'problems.jsonl', samples: 'samples.jsonl' };
  const all = Object.entries(suites).map(([name, keys]) => ({ name, ...files, ...keys }));
  return evaluate(
    {
      // JSON is valid YAML.
      'passgate.yml': JSON.stringify({ suites: all, baseline: 'none', workers: 1 }),
      'problems.jsonl': typeof problems === 'string' ? problems : jsonLines(problems),
      'samples.jsonl': jsonLines(samples),
    },
    '--no-cache',
  );
}

function verdictsIn(lines: readonly VerdictLine[]): Verdicts {
  const keyed = lines.map((line) => ({ key: `${line.problem}#${line.index}`, ...line }));
  return {
    verdictOf: Object.fromEntries(keyed.map(({ key, verdict }) => [key, verdict])),
    reasonOf: Object.fromEntries(keyed.map(({ key, reason }) => [key, reason])),
    gradingOf: Object.fromEntries(keyed.map(({ key, grading }) => [key, grading])),
  };
}
