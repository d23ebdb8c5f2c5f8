import { jsonLines } from '../../support/files.ts';
import { type Evaluation, evaluate } from './evaluation.ts';

/** An evaluation of one suite, with the verdict of each answer. */
export interface Judged extends Evaluation {
  /** Verdicts by `PROBLEM#INDEX`. */
  readonly verdictOf: Readonly<Record<string, string>>;
  /** Reasons by the same names; null for a pass. */
  readonly reasonOf: Readonly<Record<string, string | null>>;
  /** The grading of each answer. */
  readonly gradingOf: Readonly<Record<string, string>>;
}

/**
 * Judge answers to problems by the committed bundle.
 * @param problems rows, or the text of the file
 * @param suite more keys of the suite
 */
export async function judge(
  problems: readonly object[] | string,
  samples: readonly object[],
  suite: Readonly<Record<string, unknown>> = {},
): Promise<Judged> {
  const one = { name: 'one', problems: 'problems.jsonl', samples: 'samples.jsonl', ...suite };
  const run = await evaluate(
    {
      // JSON is valid YAML.
      'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none', workers: 1 }),
      'problems.jsonl': typeof problems === 'string' ? problems : jsonLines(problems),
      'samples.jsonl': jsonLines(samples),
    },
    '--no-cache',
  );
  const lines = run.verdicts().map((line) => ({ key: `${line.problem}#${line.index}`, ...line }));
  return {
    ...run,
    verdictOf: Object.fromEntries(lines.map(({ key, verdict }) => [key, verdict])),
    reasonOf: Object.fromEntries(lines.map(({ key, reason }) => [key, reason])),
    gradingOf: Object.fromEntries(lines.map(({ key, grading }) => [key, grading])),
  };
}
