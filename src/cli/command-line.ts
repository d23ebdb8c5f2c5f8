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
      'Fails when generated code gets worse: runs it in isolation, computes pass@k and robust pass@k, compares with a base.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Run with --help to see all options');
  addRunCommand(program, perform);
  program
    .command('merge')
    .description('join the results of all shards of a run, compare with a baseline, decide')
    .argument('<dirs...>', 'the output folders of the shards')
    .option('--out <dir>', 'folder for the joined results and reports', DEFAULT_OUT)
    .option('--baseline <what>', 'compare with a results.json, or a folder with one')
    .addOption(failOnOption())
    .option('--json', 'print results.json on standard output')
    .action((folders: string[], flags: MergeFlags) => perform(() => mergeCommand(folders, flags)));
  program
    .command('compare')
    .description('compare two finished runs and decide; execute nothing')
    .argument('<base>', 'a results.json, or a folder with one')
    .argument('<head>', 'the same, for the run to judge')
    .option(
      '--config <file>',
      'config with the gates that decide (default: the gates of the run of head)',
    )
    .option('--out <dir>', 'folder for results.json and the reports (default: none)')
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
    .option('--json', 'print the findings as JSON')
    .action((config: string | undefined, flags: CheckFlags) =>
      perform((signal) => checkCommand(config ?? findConfig(sayLine), flags, signal)),
    );
  program
    .command('schema')
    .description(
      'write the JSON Schemas of the config, results.json, verdicts.jsonl.gz and sources.jsonl.gz, for editors and other tools',
    )
    .option('--out <dir>', 'folder for the schemas', 'schema')
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
    .option(
      '--out <dir>',
      'folder for results.json, verdicts.jsonl.gz and the reports',
      DEFAULT_OUT,
    )
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

function failOnOption(): Option {
  return new Option(
    '--fail-on <what>',
    'exit code 1 for: failed gates; also inconclusive gates; also gates whose change could not be judged; nothing',
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
