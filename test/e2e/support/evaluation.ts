import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Results, resultsSchema, type SuiteResults } from '../../../src/records/results.ts';
import { type VerdictLine, verdictLineSchema } from '../../../src/records/verdict-line.ts';
import { type Ended, runCli } from './action.ts';
import { temporaryFolder } from './folders.ts';
import { type Files, writeFiles } from './repository.ts';

/** The output and the files of `passgate run`. */
export interface Evaluation extends Ended {
  /** The folder of the reports. */
  readonly out: string;
  /** results.json, validated. */
  results(): Results;
  /** The only suite of the results. */
  suite(): SuiteResults;
  /** The lines of verdicts.jsonl.gz. */
  verdicts(): VerdictLine[];
  summary(): string;
  comment(): string;
}

/** A new folder that counts as a repository, with these files. */
export function repositoryOf(files: Files): string {
  const folder = temporaryFolder('suite');
  mkdirSync(join(folder, '.git'));
  writeFiles(folder, files);
  return folder;
}

/** `passgate run CONFIG` of the committed bundle, in a folder. */
export async function evaluateIn(
  folder: string,
  config: string,
  ...args: readonly string[]
): Promise<Evaluation> {
  const out = join(temporaryFolder('out'), 'reports');
  const ended = await runCli(folder, 'run', config, '--out', out, ...args);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const results = () => resultsSchema.parse(JSON.parse(read('results.json')));
  return {
    ...ended,
    out,
    results,
    suite: () => {
      const [first, ...others] = results().suites;
      if (first === undefined || others.length > 0) throw new Error('there is not one suite');
      return first;
    },
    verdicts: () => {
      const path = join(out, 'verdicts.jsonl.gz');
      if (!existsSync(path)) return [];
      const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(0, -1);
      return lines.map((line) => verdictLineSchema.parse(JSON.parse(line)));
    },
    summary: () => read('summary.md'),
    comment: () => read('comment.md'),
  };
}

/** `passgate run` on files of a test's own, whose config is passgate.yml. */
export function evaluate(files: Files, ...args: readonly string[]): Promise<Evaluation> {
  return evaluateIn(repositoryOf(files), 'passgate.yml', ...args);
}

/** The value of a metric. @throws if it is not available */
export function metricValue(metrics: SuiteResults['metrics'] | undefined, name: string): number {
  const metric = metrics?.[name];
  if (metric === undefined || 'unavailable' in metric) throw new Error(`${name} is not available`);
  return metric.value;
}
