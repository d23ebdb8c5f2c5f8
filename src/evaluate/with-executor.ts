import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { Executor } from '../execute/executor.ts';
import { languageOf } from '../execute/toolchains/resolve.ts';
import { findToolchain, type Toolchain } from '../execute/toolchains/toolchain.ts';
import type { IsolationChoice } from '../records/options.ts';
import { stoppable } from '../system/stoppable.ts';
import { languagesOf } from './metric-tools.ts';
import type { Progress } from './progress.ts';

/** The user's options, which override the config. */
export interface ExecutorOptions {
  readonly workers: number | undefined;
  readonly isolation: IsolationChoice | undefined;
  /** Fall back to `process` isolation; only for trusted programs. */
  readonly trustPrograms: boolean;
  /** The reason to refuse `process` isolation in any case, in words that follow `is refused`. */
  readonly refused?: string | undefined;
  /** The folder with verdicts of earlier runs; null for none. */
  readonly cache: string | null;
  readonly environment: NodeJS.ProcessEnv;
  readonly progress: Progress;
  /** Ends every running program at once. */
  readonly signal: AbortSignal;
}

/** The work to run, as far as opening an executor depends on it. */
export interface Work {
  /** Candidates see the toolchains of their languages. */
  readonly suites: readonly { readonly toolchain: Toolchain | null }[];
  /** The most programs to run; more workers than that are useless. */
  readonly programs: number;
}

/**
 * Open the executor that a config and its user ask for, and close it in any case.
 * @param reading the work, which is still being read while the machine's isolation is proven
 * @throws UserError if the work cannot be read, or the machine cannot isolate as asked
 */
export async function withExecutor<T>(
  config: Config,
  options: ExecutorOptions,
  reading: Promise<Work>,
  body: (executor: Executor) => Promise<T>,
): Promise<T> {
  // The reading may fail before the code below awaits it.
  reading.catch(() => undefined);
  const executor = await open(config, options, reading);
  const stop = () => void executor.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    const { suites } = await reading;
    const toolchains = new Set(suites.flatMap(({ toolchain }) => toolchain ?? []));
    await Promise.all([...toolchains].map((toolchain) => executor.test(toolchain)));
    return await body(executor);
  } finally {
    options.signal.removeEventListener('abort', stop);
    await executor.close();
  }
}

async function open(
  config: Config,
  options: ExecutorOptions,
  reading: Promise<Work>,
): Promise<Executor> {
  const { workers, isolation, trustPrograms, refused, cache, environment, progress } = options;
  const configured = config.workers === 'auto' ? availableParallelism() : config.workers;
  const most = workers ?? configured;
  const runnerFiles = [
    environment.GITHUB_ENV,
    environment.GITHUB_OUTPUT,
    environment.GITHUB_EVENT_PATH,
  ];
  return Executor.open({
    choice: isolation ?? config.isolation,
    fallback: trustPrograms,
    refused,
    environment,
    visibleFolders: await stoppable(options.signal, () => foldersFor(config, environment, reading)),
    secrets: [config.file, join(config.repository, '.git', 'config'), ...runnerFiles]
      .filter((path) => path !== undefined)
      .map((path) => resolve(path))
      .filter((path) => !isDevice(path)),
    stack: Math.max(...config.suites.map(({ limits }) => limits.stack)),
    isPinned: most >= availableParallelism(),
    workers: reading.then(({ programs }) => Math.min(most, Math.max(1, programs))),
    cache: cache === null ? null : { folder: cache, repository: config.repository, environment },
    warn: (text) => progress.say(text),
  });
}

/** A device such as /dev/null has nothing to hide, and candidates may need it. */
function isDevice(path: string): boolean {
  return existsSync(path) && statSync(path).isCharacterDevice();
}

/** The folders of the toolchains for a config's languages, found while the data is read. */
async function foldersFor(
  { suites }: Config,
  environment: NodeJS.ProcessEnv,
  reading: Promise<Work>,
): Promise<string[]> {
  const languages = suites.flatMap((suite) => [
    ...[languageOf(suite.language) ?? []].flat(),
    ...languagesOf(suite),
  ]);
  try {
    const found = languages.map((language) => findToolchain(language, environment));
    return [...new Set((await Promise.all(found)).flatMap(({ folders }) => folders))];
  } catch (error) {
    // The reading finds the same fault, and reports it with all others.
    await reading;
    throw error;
  }
}
