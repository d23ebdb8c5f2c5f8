import { Command, Option } from 'commander';
import { DEFAULT_CONFIG, findConfig } from '../config/default-config.ts';
import { DEFAULT_OUT, FAIL_ON } from '../records/options.ts';
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
import { reader, withExecutorOptions } from './executor-options.ts';
import { addHistoryCommand } from './history-command.ts';
import { addPerturbCommand } from './perturb-command.ts';
import { addSiteCommand } from './site-command.ts';

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
  addPerturbCommand(program, perform);
  addPlanCommand(program, perform);
  addHistoryCommand(program, perform);
  withExecutorOptions(program.command('check'))
    .description(
      'validate the config, every dataset it names, their reference solutions and tests; execute no sample',
    )
    .argument('[config]', `the config file (default: ${DEFAULT_CONFIG})`)
    .option(
      '--mutate',
      'also run faulty copies of the reference solutions, and tell how many the tests reject',
    )
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
  addSiteCommand(program, perform);
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
    .option('--dry-run', 'read everything and tell what would be asked and executed; do neither')
    .option('--shard <i/n>', 'do one of n equal parts of the work; see merge', reader('shard'))
    .option(
      '--json',
      'print results.json on standard output, and everything else on standard error',
    )
    .action((config: string | undefined, flags: RunFlags) =>
      perform((signal) => runCommand(config ?? findConfig(sayLine), flags, signal)),
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
