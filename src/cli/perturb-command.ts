import { type Command, InvalidArgumentError } from 'commander';
import { DEFAULT_CONFIG, findConfig } from '../config/default-config.ts';
import { readEvent } from '../github/event-context.ts';
import { forLog } from '../text/escape.ts';
import { type ExecutorFlags, executorOptions, sayLine, wantsColour } from './commands.ts';
import { withExecutorOptions } from './executor-options.ts';

/** The folder for made variants where a user names none. */
const DEFAULT_FOLDER = 'perturbed';

interface PerturbFlags extends ExecutorFlags {
  readonly out: string;
  readonly preview?: number;
  readonly html?: string;
  readonly json?: boolean;
}

/**
 * Add `perturb` to the command line.
 * @param perform runs the task that gives an exit code
 */
export function addPerturbCommand(
  program: Command,
  perform: (task: (signal: AbortSignal) => Promise<number>) => Promise<void>,
): void {
  withExecutorOptions(program.command('perturb'))
    .description(
      'make perturbed prompts of the problems of each suite that has perturb, check them with the reference solutions, write them',
    )
    .argument('[config]', `the config file (default: ${DEFAULT_CONFIG})`)
    .option('--out <dir>', 'folder for the variants and their manifest', DEFAULT_FOLDER)
    .option(
      '--preview <n>',
      'show the first n problems of each suite in all transforms, write and run nothing',
      wholeNumber,
    )
    .option('--html <file>', 'write a page with all made prompts, to look through')
    .option('--json', 'print the manifests as one JSON list')
    .action((config: string | undefined, flags: PerturbFlags) =>
      perform((signal) => perturbCommand(config ?? findConfig(sayLine), flags, signal)),
    );
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value > 0) return value;
  throw new InvalidArgumentError('expected a whole number above 0');
}

async function perturbCommand(
  configFile: string,
  flags: PerturbFlags,
  signal: AbortSignal,
): Promise<number> {
  const [{ perturb }, { showPerturbation }] = await Promise.all([
    import('../tasks/perturb.ts'),
    import('../tasks/show-perturbation.ts'),
  ]);
  const isPreview = flags.preview !== undefined;
  const made = await perturb({
    ...executorOptions(flags, signal),
    event: readEvent(process.env),
    configFile,
    out: isPreview ? null : flags.out,
    most: flags.preview ?? null,
  });
  const { stdout } = process;
  const text = showPerturbation(made, {
    ...{ isPreview, html: flags.html ?? null, isJson: flags.json === true },
    ...{ isColoured: wantsColour(), width: stdout.columns || undefined },
  });
  stdout.write(flags.json ? text : forLog(text));
  return 0;
}
