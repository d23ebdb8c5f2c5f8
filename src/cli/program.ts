import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_CONFIG, findConfig } from '../config/default-config.ts';
import { DEFAULT_OUT, FAIL_ON, ISOLATIONS, OPTIONS } from '../records/options.ts';
import { VERSION } from '../system/version.ts';
import { addPlanCommand } from '../tasks/plan.ts';
import {
  type CheckFlags,
  type CompareFlags,
  checkCommand,
  compareCommand,
  type MergeFlags,
  mergeCommand,
  type RunFlags,
  runCommand,
  sayLine,
  schemaCommand,
} from './commands.ts';

type Task = (signal: AbortSignal) => Promise<number>;

/** The commands of the terminal with their options. @param perform runs one to its exit code */
export function buildProgram(perform: Perform): Command {
  const program = new Command('passgate')
    .description(
      'Gates on how well generated code works: runs candidates in isolation, computes pass@k and robust pass@k, compares with a base.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Run with --help to see all options');
  addRunCommand(program, perform);
  program
    .command('merge')
    .description('join the results of all shards of a run, compare with a baseline, decide')
    .argument('<dirs...>', 'the output folders of the shards')
    .option('--out <dir>', 'where the joined results and reports go', DEFAULT_OUT)
    .option('--baseline <what>', 'compare with a results.json, or a folder with one')
    .addOption(failOnOption())
    .option('--json', 'print results.json on standard output')
    .action((folders: string[], flags: MergeFlags) => perform(() => mergeCommand(folders, flags)));
  program
    .command('compare')
    .description('compare two finished runs and decide; nothing is executed')
    .argument('<base>', 'a results.json, or a folder with one')
    .argument('<head>', 'the same, of the run to be judged')
    .option('--config <file>', 'whose gates decide (default: those that head was run with)')
    .option('--out <dir>', 'where results.json and the reports go (default: nowhere)')
    .addOption(failOnOption())
    .option('--json', 'print results.json on standard output')
    .action((base: string, head: string, flags: CompareFlags) =>
      perform(() => compareCommand(base, head, flags)),
    );
  addPlanCommand(program, perform);
  withExecutorOptions(program.command('check'))
    .description(
      'validate the config, every dataset it names, their reference solutions and tests; execute no sample',
    )
    .argument('[config]', `the config file (default: ${DEFAULT_CONFIG})`)
    .option('--json', 'print what was found as JSON')
    .action((config: string | undefined, flags: CheckFlags) =>
      perform((signal) => checkCommand(config ?? findConfig(sayLine), flags, signal)),
    );
  program
    .command('schema')
    .description(
      'write the JSON Schemas of the config, results.json, verdicts.jsonl.gz and sources.jsonl.gz, for editors and other tools',
    )
    .option('--out <dir>', 'where they go', 'schema')
    .action((flags: { out: string }) => perform(async () => schemaCommand(flags.out)));
  return program;
}

type Perform = (task: Task) => Promise<void>;

function addRunCommand(program: Command, perform: Perform): void {
  withExecutorOptions(program.command('run'))
    .description(
      'execute all samples of a config, compare with a baseline, decide; exit code 0 pass, 1 a gate failed, 2 error',
    )
    .argument('[config]', `the config file (default: ${DEFAULT_CONFIG})`)
    .option('--out <dir>', 'where results.json, verdicts.jsonl.gz and the reports go', DEFAULT_OUT)
    .option(
      '--baseline <what>',
      'compare with a results.json, a folder with one, or a commit or branch (evaluated again); none for no comparison',
    )
    .addOption(failOnOption())
    .option('--shard <i/n>', 'do one of n equal parts of the work; see merge', reader('shard'))
    .option(
      '--json',
      'print results.json on standard output, and everything else on standard error',
    )
    .action((config: string | undefined, flags: RunFlags) =>
      perform((signal) => runCommand(config ?? findConfig(sayLine), flags, signal)),
    );
}

function withExecutorOptions(command: Command): Command {
  return command
    .option(
      '--workers <n>',
      'programs run at a time (default: one for each core)',
      reader('workers'),
    )
    .addOption(new Option('--isolation <tier>', "over the config's own").choices([...ISOLATIONS]))
    .option(
      '--cache <dir>',
      'where verdicts of earlier runs are (default: $XDG_CACHE_HOME/passgate/verdicts or ~/.cache/passgate/verdicts)',
    )
    .option('--no-cache', 'execute every program, and keep no verdict')
    .option(
      '--trust-programs',
      'where namespaces cannot be had, run with process isolation and say so; only for programs you trust',
    );
}

function failOnOption(): Option {
  return new Option(
    '--fail-on <what>',
    'what ends with exit code 1: failed gates; inconclusive ones too; those whose change could not be judged too; nothing',
  )
    .choices(FAIL_ON)
    .default('fail');
}

/** Reads an option's text as the table of options says. */
function reader(name: 'workers' | 'shard') {
  const { expected, read } = OPTIONS[name];
  return (text: string) => {
    const value = read(text);
    if (value !== null) return value;
    throw new InvalidArgumentError(`expected ${expected}`);
  };
}
