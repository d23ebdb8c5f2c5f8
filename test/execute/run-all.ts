/** One run of many problems, so that a test of many programs has one start only. */

import { expect } from 'vitest';
import type { SuiteResults } from '../../src/records/results.ts';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { afterFile } from '../support/after-file.ts';
import { type CliRun, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines, writeFiles } from '../support/files.ts';
import type { Way } from './ways.ts';

/** A row of a dataset, without its id, with whole programs or completions that answer it. */
export interface Answered {
  readonly row: object;
  readonly samples: readonly (string | { readonly completion: string })[];
}

/** Problems with the keys of their suite beside its name and files. */
export interface AnsweredSuite {
  readonly problems: readonly Answered[];
  readonly suite?: object;
}

interface RunConfig {
  readonly PATH?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly workers?: number;
}

/** The outcome of one suite of a run. Its verdicts have the order of problems and samples. */
export interface SuiteRun {
  readonly verdicts: readonly VerdictLine[];
  readonly results: SuiteResults;
}

interface SuitesRun<Name extends string> extends CliRun {
  /** The folder with the run's files. */
  readonly out: string;
  readonly suites: Readonly<Record<Name, SuiteRun>>;
}

/**
 * Suites by name, all in one run. Problem n of a suite is `T/n`. Tests and programs that suites have
 * in common run once.
 */
export async function runSuites<Name extends string>(
  way: Way,
  suites: Readonly<Record<Name, AnsweredSuite>>,
  { PATH, env: more, ...config }: RunConfig = {},
): Promise<SuitesRun<Name>> {
  const named = Object.entries<AnsweredSuite>(suites);
  const { repository, env } = way.make({
    samples: [],
    config: {
      ...config,
      suites: named.map(([name, { suite }]) => {
        const files = { problems: `${name}.jsonl`, samples: `${name}-samples.jsonl` };
        return { name, ...files, ...suite };
      }),
    },
  });
  afterFile(() => removeRepository(repository));
  for (const [name, { problems }] of named) {
    const rows = problems.map(({ row }, n) => ({ task_id: `T/${n}`, ...row }));
    const samples = problems.flatMap((problem, n) =>
      problem.samples.map((sample) => ({
        task_id: `T/${n}`,
        ...(typeof sample === 'string' ? { solution: sample } : sample),
      })),
    );
    writeFiles(repository.folder, {
      [`${name}.jsonl`]: jsonLines(rows),
      [`${name}-samples.jsonl`]: jsonLines(samples),
    });
  }
  const path = [env.PATH, PATH].filter(Boolean).join(':');
  const run = await runCli(repository, {
    env: { ...env, ...more, ...(path === '' ? {} : { PATH: path }) },
  });
  expect(run.stderr).not.toMatch(/^ +at /m);
  expect(run.exitCode, run.stderr).toBe(0);
  const place = ({ problem, index }: VerdictLine) => Number(problem.slice(2)) * 1000 + index;
  const outcomes = named.map(([name, { problems }]): [string, SuiteRun] => {
    const results = run.results?.suites.find((suite) => suite.name === name);
    if (results === undefined) throw new Error(`the run has no results for ${name}`);
    const verdicts = run.verdicts.filter(({ suite }) => suite === name);
    expect(verdicts).toHaveLength(problems.flatMap(({ samples }) => samples).length);
    return [name, { verdicts: verdicts.sort((a, b) => place(a) - place(b)), results }];
  });
  const all = Object.fromEntries(outcomes) as Record<Name, SuiteRun>;
  return { ...run, out: repository.out, suites: all };
}

/**
 * Problem n is `T/n`. Verdicts have the order of problems and samples; `out` has the run's files.
 * @param suite keys of the suite beside its name and files
 */
export async function runAll(
  way: Way,
  problems: readonly Answered[],
  suite: object = {},
  config: RunConfig = {},
): Promise<CliRun & { readonly out: string }> {
  const run = await runSuites(way, { tiny: { problems, suite } }, config);
  return { ...run, verdicts: run.suites.tiny.verdicts };
}

export const shown = ({ verdict, grading, reason }: VerdictLine) => ({ verdict, grading, reason });
