import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results, SuiteResults } from '../../../src/records/results.ts';
import { afterFile } from '../../support/after-file.ts';
import {
  type CliRun,
  makeRepository,
  type Repository,
  removeRepository,
  runCli,
  type StartOptions,
} from '../../support/cli.ts';
import { jsonLines, writeFiles } from '../../support/files.ts';
import type { Reply } from './model-server.ts';

/** A problem in HumanEval's form: its function adds `number`. */
export function addition(number: number) {
  return {
    task_id: `add/${number}`,
    prompt: `def add_number(value):\n    """Add ${number}."""\n`,
    entry_point: 'add_number',
    canonical_solution: `    return value + ${number}\n`,
    test: `def check(candidate):\n    assert candidate(1) == ${number + 1}\n`,
  };
}

/** The answer of a chat model to `Add 1.`: prose around a fence. */
export function chatAnswer(text: string, isRight = true): string {
  const number = Number(/Add (\d+)/.exec(text)?.[1]);
  const [name = ''] = /(?<=def )\w+/.exec(text) ?? [];
  const body = isRight ? `value + ${number}` : 'None';
  return `Sure, here it is:\n\n\`\`\`python\ndef ${name}(value):\n    return ${body}\n\`\`\`\n\nIt adds.`;
}

/** Even seeds get a right answer, odd ones a wrong one. */
export function bySeed({ text, body }: { readonly text: string; readonly body: object }): Reply {
  return chatAnswer(text, 'seed' in body && Number(body.seed) % 2 === 0);
}

export const PROMPT = 'Complete {{entry_point}}.\n\n{{prompt}}\n';

export interface AskingOptions {
  /** The base address of the model. */
  readonly url: string;
  /** More keys of `generate`, or others than these. */
  readonly generate?: Readonly<Record<string, unknown>>;
  /** More keys of the suite, or others than these. */
  readonly suite?: Readonly<Record<string, unknown>>;
  /** The numbers that problems add. */
  readonly problems?: readonly number[];
}

/** A suite that asks a model on loopback, as an entry of a config. */
export function askingSuite({ url, generate, suite }: Omit<AskingOptions, 'problems'>) {
  return {
    name: 'small',
    problems: 'problems.jsonl',
    generate: {
      ...{ provider: 'openai', 'base-url': url, model: 'small-1' },
      ...{ prompt: 'prompts/solve.md', n: 2, seed: 100, ...generate },
    },
    ...suite,
  };
}

type Files = Readonly<Record<string, string>>;

/** The files of such suites; all have the same problems. */
export function askingFiles(
  suites: readonly object[],
  problems: readonly number[] = [1, 2],
  more: object = {},
): Files {
  return {
    // JSON is valid YAML.
    'passgate.yml': JSON.stringify({ suites, baseline: 'none', workers: 1, ...more }),
    'problems.jsonl': jsonLines(problems.map(addition)),
    'prompts/solve.md': PROMPT,
  };
}

/** A repository with a suite that asks. It is removed after the test file. */
export function askingRepository(options: AskingOptions): Repository {
  return repositoryWith(askingFiles([askingSuite(options)], options.problems));
}

export function repositoryWith(files: Files): Repository {
  const repository = makeRepository({ samples: [] });
  afterFile(() => removeRepository(repository));
  writeFiles(repository.folder, files);
  return repository;
}

export interface AskingRun extends CliRun {
  readonly document: Results;
  /** The first suite. */
  readonly suite: SuiteResults;
  readonly generated: NonNullable<SuiteResults['generated']>;
  readonly comment: string;
}

/** Run the command line with the cache in its own folder beside the repository. */
export async function ask(repository: Repository, options: StartOptions = {}): Promise<AskingRun> {
  const run = await runCli(repository, { cache: join(repository.base, 'cache'), ...options });
  const [suite] = run.results?.suites ?? [];
  if (run.results === null || suite?.generated === undefined) throw new Error(run.stderr);
  const { generated } = suite;
  const comment = readFileSync(join(repository.out, 'comment.md'), 'utf8');
  return { ...run, document: run.results, suite, generated, comment };
}

/** The verdicts of answers by `problem#index`. */
export function verdictsOf({ verdicts }: CliRun): Readonly<Record<string, string>> {
  return Object.fromEntries(
    verdicts.map(({ problem, index, verdict }) => [`${problem}#${index}`, verdict]),
  );
}

/** A comment's text without what keeps GitHub from reading it as markup. */
export function unescaped(comment: string): string {
  return comment.replaceAll(/[\\\u2060]/g, '');
}

/** The lines of a suite's kept answers. */
export function keptLines({ folder }: Repository, file = 'answers/small.jsonl'): string[] {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
}
