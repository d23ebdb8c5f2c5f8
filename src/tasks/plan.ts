import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PlanOptions } from '../plan/plan.ts';
import { PLANNED } from '../plan/spread.ts';
import { DEFAULT_OUT } from '../records/options.ts';
import { forLog } from '../text/escape.ts';

interface PlanFlags extends Omit<PlanOptions, 'results'> {
  readonly json?: boolean;
}

/**
 * Add `plan` to the command line.
 * @param perform runs the task that gives an exit code
 */
export function addPlanCommand(
  program: Command,
  perform: (task: () => Promise<number>) => Promise<void>,
): void {
  program
    .command('plan')
    .description(
      'compute how many problems and samples are needed to find a drop, from a finished run; execute nothing',
    )
    .argument('[results]', 'a results.json, or a folder with one', DEFAULT_OUT)
    .addOption(
      new Option('--metric <name>', 'metric that drops').choices(PLANNED).default('pass@1'),
    )
    .option('--drop <share>', 'the drop to find: 0.05 are five points', between(0.001, 1), 0.05)
    .option('--power <share>', 'how often the drop should be found', between(0.5, 0.999), 0.8)
    .option('--confidence <share>', 'confidence of the gate', between(0.5, 0.999), 0.95)
    .option(
      '--baseline <file>',
      'another run of the same problems: how they change from run to run',
    )
    .option('--json', 'print it as JSON')
    .action((results: string, flags: PlanFlags) => perform(() => planCommand(results, flags)));
}

function between(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= low && value <= high) return value;
    throw new InvalidArgumentError(`expected a share from ${low} to ${high}`);
  };
}

async function planCommand(results: string, flags: PlanFlags): Promise<number> {
  const [{ plan }, { renderPlan }] = await Promise.all([
    import('../plan/plan.ts'),
    import('../report/render-plan.ts'),
  ]);
  const found = plan({ ...flags, results });
  const { stdout } = process;
  if (flags.json) stdout.write(`${JSON.stringify(found)}\n`);
  else stdout.write(forLog(renderPlan(found, stdout.columns || undefined)));
  return 0;
}
