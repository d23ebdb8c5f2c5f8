/** One run of many problems, so that a test of many programs has one start only. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { afterFile } from '../support/after-file.ts';
import { type CliRun, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import type { Way } from './ways.ts';

/** A row of a dataset, without its id, with whole programs or completions that answer it. */
export interface Answered {
  readonly row: object;
  readonly samples: readonly (string | { readonly completion: string })[];
}

/**
 * Problem n is `T/n`. Verdicts have the order of problems and samples; `out` has the run's files.
 * @param suite keys of the suite beside its name and files
 */
export async function runAll(
  way: Way,
  problems: readonly Answered[],
  suite: object = {},
  {
    PATH,
    env: more,
    ...config
  }: {
    readonly PATH?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly workers?: number;
  } = {},
): Promise<CliRun & { readonly out: string }> {
  const said = { name: 'tiny', problems: 'problems.jsonl', samples: 'samples.jsonl', ...suite };
  const { repository, env } = way.make({
    samples: ['pass'],
    config: { ...config, suites: [said] },
  });
  afterFile(() => removeRepository(repository));
  const rows = problems.map(({ row }, n) => ({ task_id: `T/${n}`, ...row }));
  const samples = problems.flatMap((problem, n) =>
    problem.samples.map((sample) => ({
      task_id: `T/${n}`,
      ...(typeof sample === 'string' ? { solution: sample } : sample),
    })),
  );
  // Both files already belong to the owner.
  writeFileSync(join(repository.folder, 'problems.jsonl'), jsonLines(rows));
  writeFileSync(join(repository.folder, 'samples.jsonl'), jsonLines(samples));
  const path = [env.PATH, PATH].filter(Boolean).join(':');
  const run = await runCli(repository, {
    env: { ...env, ...more, ...(path === '' ? {} : { PATH: path }) },
  });
  expect(run.stderr).not.toMatch(/^ +at /m);
  expect(run.exitCode, run.stderr).toBe(0);
  expect(run.verdicts).toHaveLength(samples.length);
  const place = ({ problem, index }: VerdictLine) => Number(problem.slice(2)) * 1000 + index;
  return {
    ...run,
    out: repository.out,
    verdicts: [...run.verdicts].sort((a, b) => place(a) - place(b)),
  };
}

export const shown = ({ verdict, grading, reason }: VerdictLine) => ({ verdict, grading, reason });
