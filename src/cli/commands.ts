import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_CONFIG, findConfig } from '../config/default-config.ts';
import type { IsolationChoice } from '../config/schema.ts';
import { Progress } from '../evaluate/progress.ts';
import { defaultCacheFolder } from '../execute/cache/place.ts';
import { exitCodeFor, FAIL_ON, type FailOn } from '../gate/fail-on.ts';
import { readEvent } from '../github/context.ts';
import { hostOf } from '../github/host.ts';
import type { Resolved } from '../records/baseline.ts';
import { MOST_SHARDS, parseShard, type Shard } from '../records/shard.ts';
import { openOut } from '../results/out-folder.ts';
import { describeFault, type Fault, UserError } from '../system/errors.ts';
import { withSignals } from '../system/signals.ts';
import { watchOutput } from '../system/terminal-output.ts';
import { VERSION } from '../system/version.ts';
import type { FinishedRun } from '../tasks/leave-files.ts';
import { addPlanCommand } from '../tasks/plan.ts';
import { commandsFor } from '../tasks/repeat.ts';
import { forLog, plainLine } from '../text/escape.ts';

interface ExecutorFlags {
  readonly workers?: number;
  readonly isolation?: IsolationChoice;
  readonly trustPrograms?: boolean;
  /** False turns the cache off. */
  readonly cache?: string | false;
}

interface PrintFlags {
  readonly failOn: FailOn;
  readonly json?: boolean;
}

interface RunFlags extends ExecutorFlags, PrintFlags {
  readonly out: string;
  readonly baseline?: string;
  readonly shard?: Shard;
}

interface MergeFlags extends PrintFlags {
  readonly out: string;
  readonly baseline?: string;
}

interface CompareFlags extends PrintFlags {
  readonly config?: string;
  readonly out?: string;
}

interface CheckFlags extends ExecutorFlags {
  readonly json?: boolean;
}

/**
 * The terminal's entry: arguments → pipeline → tables and exit code. Each command loads only the
 * modules it needs.
 */
export async function main(): Promise<void> {
  watchOutput();
  await withSignals(async (signal) => {
    let exitCode = 0;
    const program = buildProgram(async (task) => {
      exitCode = await task(signal);
    });
    try {
      await program.parseAsync();
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return error.exitCode === 0 ? 0 : 2;
    }
    return exitCode;
  }, reportError);
}

type Task = (signal: AbortSignal) => Promise<number>;

function buildProgram(perform: (task: Task) => Promise<void>): Command {
  const program = new Command('passgate')
    .description(
      'Gates on how well generated code works: runs candidates in isolation, computes pass@k and robust pass@k, compares with a base.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for what can be said here)');
  withExecutorOptions(program.command('run'))
    .description(
      'execute all samples of a config, compare with a baseline, decide; exit code 0 pass, 1 a gate failed, 2 error',
    )
    .argument('[config]', `the config file (default: ${DEFAULT_CONFIG})`)
    .option(
      '--out <dir>',
      'where results.json, verdicts.jsonl.gz and the reports go',
      'passgate-results',
    )
    .option(
      '--baseline <what>',
      'compare with a results.json, a folder with one, or a commit or branch (evaluated again); none for no comparison',
    )
    .addOption(failOnOption())
    .option('--shard <i/n>', 'do one of n equal parts of the work; see merge', toShard)
    .option(
      '--json',
      'print results.json on standard output, and everything else on standard error',
    )
    .action((config: string | undefined, flags: RunFlags) =>
      perform((signal) => runCommand(config ?? findConfig(sayLine), flags, signal)),
    );
  program
    .command('merge')
    .description('join the results of all shards of a run, compare with a baseline, decide')
    .argument('<dirs...>', 'the output folders of the shards')
    .option('--out <dir>', 'where the joined results and reports go', 'passgate-results')
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

function withExecutorOptions(command: Command): Command {
  return command
    .option('--workers <n>', 'programs run at a time (default: one for each core)', toWorkers)
    .addOption(
      new Option('--isolation <tier>', "over the config's own").choices([
        'auto',
        'namespaces',
        'process',
      ]),
    )
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

function toShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== null) return shard;
  throw new InvalidArgumentError(`expected I/N, such as 2/4, of at most ${MOST_SHARDS}`);
}

function toWorkers(text: string): number {
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new InvalidArgumentError('expected a whole number from 1 to 256');
}

async function runCommand(
  configFile: string,
  flags: RunFlags,
  signal: AbortSignal,
): Promise<number> {
  const { run } = await import('../tasks/run.ts');
  const outcome = await run({
    configFile,
    out: flags.out,
    shard: flags.shard ?? null,
    ...executorOptions(flags, signal),
    baseline: flags.baseline,
    stores: [],
    event: readEvent(process.env),
    commentKey: `${configFile}#`,
  });
  return print(outcome, flags);
}

/** Write the outcome to standard output and return the exit code. */
async function print(
  { model, unwritten, isLost }: FinishedRun,
  { json, out, failOn }: PrintFlags & { readonly out?: string },
): Promise<number> {
  for (const missing of unwritten) process.stderr.write(forLog(`${plainLine(missing, 500)}\n`));
  if (json) process.stdout.write(`${JSON.stringify(model.results)}\n`);
  else {
    const { renderTerminal } = await import('../report/terminal.ts');
    const reports = out === undefined ? '' : `\nreports: ${out}\n`;
    process.stdout.write(
      forLog(
        `\n${renderTerminal(model, wantsColour(), process.stdout.columns || undefined)}${reports}`,
      ),
    );
  }
  return isLost ? 2 : exitCodeFor(model.results, failOn);
}

async function mergeCommand(folders: readonly string[], flags: MergeFlags): Promise<number> {
  const [{ merge }, { fromFile }] = await Promise.all([
    import('../tasks/merge.ts'),
    import('../baseline/plan.ts'),
  ]);
  const { out, baseline } = flags;
  const none: Resolved = { none: 'none was named: add --baseline', notes: [] };
  const outcome = await merge({
    folders,
    out,
    baseline: baseline === undefined || baseline === 'none' ? none : fromFile(baseline),
    checkedOut: null,
    commentKey: '#',
    isPullRequest: false,
    repeat: commandsFor(['merge', ...folders, '--out', out], process.env),
    progress: progress(),
    host: hostOf(process.env),
  });
  return print(outcome, flags);
}

async function compareCommand(base: string, head: string, flags: CompareFlags): Promise<number> {
  const { compare } = await import('../tasks/compare.ts');
  const { config: configFile, out } = flags;
  const host = hostOf(process.env);
  const about = { commentKey: '#', host, isPullRequest: false };
  return print(await compare({ base, head, configFile, out, ...about }), flags);
}

async function checkCommand(
  configFile: string,
  flags: CheckFlags,
  signal: AbortSignal,
): Promise<number> {
  const [{ check }, { checkDocument, renderCheck }] = await Promise.all([
    import('../tasks/check.ts'),
    import('../tasks/check-report.ts'),
  ]);
  const checks = await check({ configFile, ...executorOptions(flags, signal) });
  if (flags.json) process.stdout.write(`${JSON.stringify(checkDocument(configFile, checks))}\n`);
  else process.stdout.write(forLog(renderCheck(configFile, checks)));
  return 0;
}

/** The run's options that come from flags common to all executing commands. */
function executorOptions(flags: ExecutorFlags, signal: AbortSignal) {
  return {
    workers: flags.workers,
    isolation: flags.isolation,
    trustPrograms: flags.trustPrograms ?? false,
    cache: flags.cache === false ? null : (flags.cache ?? defaultCacheFolder(process.env)),
    environment: process.env,
    progress: progress(),
    signal,
  };
}

function sayLine(line: string): void {
  progress().say(line);
}

function progress(): Progress {
  return new Progress({
    isTerminal: process.stderr.isTTY === true,
    write: (text) => process.stderr.write(text),
  });
}

async function schemaCommand(out: string): Promise<number> {
  const { publishedSchemas } = await import('../results/schemas.ts');
  openOut(out);
  for (const [name, text] of publishedSchemas()) writeFileSync(join(out, name), text);
  return 0;
}

function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

function reportError(error: unknown): void {
  if (!(error instanceof UserError)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return;
  }
  process.stderr.write(forLog(`${error.faults.map(faultText).join('\n')}\n`));
}

/**
 * A message about a file may quote it, so it is kept on one line. A message of our own may have
 * several lines.
 */
function faultText(fault: Fault): string {
  const text = describeFault(fault);
  const lines = fault.place === undefined ? text.split('\n') : [text];
  return lines.map((line) => plainLine(line, 500)).join('\n');
}
