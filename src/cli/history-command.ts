import type { Command } from 'commander';
import { DEFAULT_KEPT_RUNS, DEFAULT_OUT } from '../records/options.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { sayLine, wantsColour } from './commands.ts';
import { reader } from './executor-options.ts';

interface HistoryFlags {
  readonly last?: number;
  readonly suite?: string;
  readonly json?: boolean;
}

interface AddFlags {
  readonly from: string;
  readonly to: string;
  readonly key?: string;
  readonly keep: number;
}

/**
 * Add `history` and `history add` to the command line.
 * @param perform runs the task that gives an exit code
 */
export function addHistoryCommand(
  program: Command,
  perform: (task: () => Promise<number>) => Promise<void>,
): void {
  const history = program
    .command('history')
    .description('show the runs of the default branch as tables, the newest last')
    .argument(
      '[sources...]',
      'files of history, or folders with such (default: the branch passgate-history of this repository)',
    )
    .option('--last <n>', 'show the newest n runs of each suite', reader('history-keep'))
    .option('--suite <name>', 'show one suite')
    .option('--json', 'print the runs, one JSON object a line')
    .action((sources: string[], flags: HistoryFlags) =>
      perform(() => historyCommand(sources, flags)),
    );
  history
    .command('add')
    .description('add a finished run to a file of history')
    .option('--from <dir>', 'a results.json, or a folder with one', DEFAULT_OUT)
    .requiredOption('--to <file>', 'the file, which is made if it does not exist')
    .option(
      '--key <text>',
      'the name of the config and job (default: as in results.json, or local)',
    )
    .option('--keep <n>', 'the most runs in the file', reader('history-keep'), DEFAULT_KEPT_RUNS)
    .action((flags: AddFlags) => perform(() => addCommand(flags)));
}

async function historyCommand(sources: readonly string[], flags: HistoryFlags): Promise<number> {
  const [{ readHistory }, { renderHistory }, { onlySuite, newest }] = await Promise.all([
    import('../results/history/read-history.ts'),
    import('../report/history-table.ts'),
    import('../results/history/choose.ts'),
  ]);
  const { lines: all, remarks } = await readHistory(sources);
  for (const remark of remarks) sayLine(plainLine(remark, LENGTHS.message));
  const lines = flags.suite === undefined ? all : onlySuite(all, flags.suite);
  const { stdout } = process;
  const last = flags.last ?? null;
  if (flags.json) {
    stdout.write(
      newest(lines, last)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    );
    return 0;
  }
  const view = { last, isColoured: wantsColour(), width: stdout.columns || undefined };
  stdout.write(forLog(renderHistory(lines, view)));
  return 0;
}

async function addCommand({ from, to, key, keep }: AddFlags): Promise<number> {
  const [{ lineOfFile }, { addToFile }] = await Promise.all([
    import('../results/history/line-of-file.ts'),
    import('../results/history/add-to-file.ts'),
  ]);
  const line = await lineOfFile(from, key ?? null);
  const { runs, pruned, unreadable } = await addToFile(to, line, keep);
  const left = pruned === 0 ? '' : `; the oldest ${pruned} are left out`;
  sayLine(`${plainLine(to, LENGTHS.line)}: ${plural(runs, 'run')}${left}`);
  if (unreadable > 0) sayLine(`${plural(unreadable, 'line')} cannot be read, and stay as they are`);
  return 0;
}
