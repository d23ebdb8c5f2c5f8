import { existsSync } from 'node:fs';
import { loadConfig } from '../config/load-config.ts';
import { withExecutor } from '../evaluate/with-executor.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { clearOut, withOut } from '../results/out-folder.ts';
import { Stopwatch } from '../system/stopwatch.ts';
import { askingFor } from './asking.ts';
import type { FinishedRun } from './leave-files.ts';
import type { RunOptions } from './run-options.ts';

/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process and starts as soon as the config is known.
 * Meanwhile this process loads most of its code and reads the data.
 * @throws UserError for a mistake in the config, the data or the environment
 */
export async function run(options: RunOptions): Promise<FinishedRun> {
  const stopwatch = new Stopwatch();
  const named = await readBaseline(options.baseline);
  const config = loadConfig(options.configFile);
  const asking = askingFor(config, options);
  const context = { ...options, config, asking, stopwatch };
  return withOut(options.out, () => {
    const steps = import('./run-steps.ts');
    const reading = steps.then(({ readWork }) => readWork(context, named));
    return withExecutor(config, options, reading, async (executor) => {
      const { evaluateHead, findBase, reportRun } = await steps;
      const work = await reading;
      // From here on an earlier run's files must not lie beside this run's verdicts.
      clearOut(options.out);
      const head = await evaluateHead(work, executor, context);
      const base = await findBase(work, executor, context);
      // No program runs any more, so helpers can end while reports are written.
      executor.close().catch(() => {});
      return reportRun(work, head, base, context);
    }).finally(() => asking.close());
  });
}

/** The results in the file or folder that --baseline names; otherwise the name itself. */
async function readBaseline(named: string | undefined): Promise<ResolvedBase | string | undefined> {
  if (named === undefined || named === 'none' || !existsSync(named)) return named;
  const { readNamed } = await import('../baseline/plan-baseline.ts');
  return readNamed(named);
}
