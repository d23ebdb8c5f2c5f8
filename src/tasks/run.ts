import { existsSync } from 'node:fs';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { withExecutor } from '../evaluate/with-executor.ts';
import type { Resolved } from '../records/baseline.ts';
import { clearOut, withOut } from '../results/out-folder.ts';
import { Stopwatch } from '../system/stopwatch.ts';
import type { FinishedRun } from './leave-files.ts';
import type { RunOptions } from './run-options.ts';

/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process, which starts as soon as the config is known;
 * most of this one is loaded, and the data is read, meanwhile.
 * @throws UserError for a mistake in the config, the data or the environment
 */
export async function run(options: RunOptions): Promise<FinishedRun> {
  const stopwatch = new Stopwatch();
  const given = await readBaseline(options.baseline);
  const config = loadConfig(options.configFile);
  return withOut(options.out, () => runInto(config, given, options, stopwatch));
}

function runInto(
  config: Config,
  given: Resolved | string | undefined,
  options: RunOptions,
  stopwatch: Stopwatch,
): Promise<FinishedRun> {
  const loading = import('./run-work.ts');
  const reading = loading.then(({ readWork }) => readWork(config, options, given, stopwatch));
  return withExecutor(config, options, reading, async (executor) => {
    const { performWork } = await loading;
    const work = await reading;
    // All is in order. Whatever ends the run from here on, no earlier results lie beside its verdicts.
    clearOut(options.out);
    return performWork(work, executor, config, options, stopwatch);
  });
}

/** The results that --baseline names, where it names a file or a folder, else what it says. */
async function readBaseline(named: string | undefined): Promise<Resolved | string | undefined> {
  if (named === undefined || named === 'none' || !existsSync(named)) return named;
  const { readNamed } = await import('../baseline/plan.ts');
  return readNamed(named);
}
