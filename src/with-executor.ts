import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config, IsolationChoice } from './config/schema.ts';
import { Executor } from './execute/executor.ts';
import type { Toolchain } from './execute/languages/toolchain.ts';
import type { Progress } from './report/progress.ts';

/** What a user can say over the config's own. */
export interface ExecutorOptions {
  readonly workers: number | undefined;
  readonly isolation: IsolationChoice | undefined;
  /** Fall back to `process` isolation; only for programs one trusts. */
  readonly trustPrograms: boolean;
  /** The folder with verdicts of earlier runs; null for none. */
  readonly cache: string | null;
  readonly environment: NodeJS.ProcessEnv;
  readonly progress: Progress;
  /** Ends every running program at once. */
  readonly signal: AbortSignal;
}

/**
 * Open the executor that a config and its user ask for, and close it whatever happens.
 * @param suites what is to run: candidates see the toolchains of their languages
 * @param programs how many there are to run at most: no more workers than that
 * @throws UserError when the machine cannot isolate as asked
 */
export async function withExecutor<T>(
  config: Config,
  options: ExecutorOptions,
  suites: readonly { readonly toolchain: Toolchain | null }[],
  programs: number,
  body: (executor: Executor) => Promise<T>,
): Promise<T> {
  const executor = await open(config, options, suites, programs);
  const stop = () => void executor.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    const toolchains = new Set(suites.flatMap(({ toolchain }) => toolchain ?? []));
    await Promise.all([...toolchains].map((toolchain) => executor.test(toolchain)));
    return await body(executor);
  } finally {
    options.signal.removeEventListener('abort', stop);
    await executor.close();
  }
}

function open(
  config: Config,
  { workers, isolation, trustPrograms, cache, environment, progress }: ExecutorOptions,
  suites: readonly { readonly toolchain: Toolchain | null }[],
  programs: number,
): Promise<Executor> {
  const configured = config.workers === 'auto' ? availableParallelism() : config.workers;
  const runnerFiles = [
    environment.GITHUB_ENV,
    environment.GITHUB_OUTPUT,
    environment.GITHUB_EVENT_PATH,
  ];
  return Executor.open({
    choice: isolation ?? config.isolation,
    fallback: trustPrograms,
    environment,
    shown: [...new Set(suites.flatMap(({ toolchain }) => toolchain?.folders ?? []))],
    secrets: [config.file, join(config.repository, '.git', 'config'), ...runnerFiles]
      .filter((path) => path !== undefined)
      .map((path) => resolve(path)),
    workers: Math.min(workers ?? configured, Math.max(1, programs)),
    cache: cache === null ? null : { folder: cache, repository: config.repository, environment },
    warn: (text) => progress.say(text),
  });
}
