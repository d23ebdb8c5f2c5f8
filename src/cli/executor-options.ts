import { type Command, InvalidArgumentError, Option } from 'commander';
import { ISOLATIONS, OPTIONS, type OptionName } from '../records/options.ts';

/** Add the options of all commands that execute programs. */
export function withExecutorOptions(command: Command): Command {
  return command
    .option(
      '--workers <n>',
      'programs run at a time (default: one for each core)',
      reader('workers'),
    )
    .addOption(
      new Option('--isolation <tier>', 'isolation tier (default: as in the config)').choices([
        ...ISOLATIONS,
      ]),
    )
    .option(
      '--cache <dir>',
      'folder with verdicts of earlier runs (default: $XDG_CACHE_HOME/passgate/verdicts or ~/.cache/passgate/verdicts)',
    )
    .option('--no-cache', 'execute every program, and keep no verdict')
    .option(
      '--trust-programs',
      'without namespaces, use process isolation and say so; only for programs that you trust',
    );
}

/** Reads an option's text as the table of options says. */
export function reader(name: Exclude<OptionName, 'isolation' | 'fail-on'>) {
  const { expected, read } = OPTIONS[name];
  return (text: string) => {
    const value = read(text);
    if (value !== null) return value;
    throw new InvalidArgumentError(`expected ${expected}`);
  };
}
