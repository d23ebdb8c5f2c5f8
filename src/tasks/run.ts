import { existsSync } from 'node:fs';
import { loadConfig } from '../config/load.ts';
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
  const named = await readBaseline(options.baseline);
  const config = loadConfig(options.configFile);
  const context = { ...options, config, stopwatch };
  return withOut(options.out, () => {
    const steps = import('./run-steps.ts');
    const reading = steps.then(({ readWork }) => readWork(context, named));
    return withExecutor(config, options, reading, async (executor) => {
      const { evaluateHead, findBase, reportRun } = await steps;
      const work = await reading;
      // From here on no results of an earlier run lie beside this one's verdicts.
      clearOut(options.out);
      const head = await evaluateHead(work, executor, context);
      const base = await findBase(work, executor, context);
      // Nothing is executed any more: helpers end while reports are written.
      executor.close().catch(() => {});
      return reportRun(work, head, base, context);
    });
  });
}

/** The results that --baseline names, where it names a file or a folder; else the name itself. */
async function readBaseline(named: string | undefined): Promise<Resolved | string | undefined> {
  if (named === undefined || named === 'none' || !existsSync(named)) return named;
  const { readNamed } = await import('../baseline/plan.ts');
  return readNamed(named);
}
