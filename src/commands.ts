import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { loadConfig } from './config/load.ts';
import { DEFAULT_CONFIG } from './config/paths.ts';
import type { IsolationChoice } from './config/schema.ts';
import { describeFault, UserError } from './errors.ts';
import { checkSuites } from './evaluate.ts';
import { readEvent } from './github/context.ts';
import { run } from './pipeline.ts';
import { plainLine } from './report/escape.ts';
import { plural } from './report/format.ts';
import { Progress } from './report/progress.ts';
import { publishedSchemas } from './report/schemas.ts';
import { renderTerminal } from './report/terminal.ts';
import { withSignals } from './signals.ts';
import { VERSION } from './version.ts';

interface RunFlags {
  readonly out: string;
  readonly baseline?: string;
  readonly workers?: number;
  readonly isolation?: IsolationChoice;
  readonly trustPrograms?: boolean;
  readonly json?: boolean;
}

/** The terminal's entry: arguments → pipeline → tables and exit code. */
export async function main(): Promise<void> {
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
  program
    .command('run')
    .description(
      'execute all samples of a config, compare with a baseline, decide; exit code 0 pass, 1 a gate failed, 2 error',
    )
    .argument('[config]', 'the config file', DEFAULT_CONFIG)
    .option(
      '--out <dir>',
      'where results.json, verdicts.jsonl.gz, summary.md and comment.md go',
      'passgate-results',
    )
    .option(
      '--baseline <what>',
      'compare with a results.json, a folder with one, or a commit (evaluated again); none for no comparison',
    )
    .option('--workers <n>', 'programs run at a time (default: one for each core)', toWorkers)
    .addOption(
      new Option('--isolation <tier>', "over the config's own").choices([
        'auto',
        'namespaces',
        'process',
      ]),
    )
    .option(
      '--trust-programs',
      'where namespaces cannot be had, run with process isolation and say so; only for programs you trust',
    )
    .option(
      '--json',
      'print results.json on standard output, and everything else on standard error',
    )
    .action((config: string, flags: RunFlags) =>
      perform((signal) => runCommand(config, flags, signal)),
    );
  program
    .command('check')
    .description('validate the config and every dataset it names; execute nothing')
    .argument('[config]', 'the config file', DEFAULT_CONFIG)
    .option('--json', 'print what was found as JSON')
    .action((config: string, flags: { json?: boolean }) =>
      perform(() => checkCommand(config, flags)),
    );
  program
    .command('schema')
    .description(
      'write the JSON Schemas of the config, results.json and verdicts.jsonl.gz, for editors and other tools',
    )
    .option('--out <dir>', 'where they go', 'schema')
    .action((flags: { out: string }) => perform(async () => schemaCommand(flags.out)));
  return program;
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
  const { model, exitCode } = await run({
    configFile,
    out: flags.out,
    workers: flags.workers,
    isolation: flags.isolation,
    trustPrograms: flags.trustPrograms ?? false,
    baseline: flags.baseline,
    environment: process.env,
    event: readEvent(process.env),
    commentKey: `${configFile}#`,
    progress: new Progress({
      isTerminal: process.stderr.isTTY === true,
      write: (text) => process.stderr.write(text),
    }),
    signal,
  });
  if (flags.json) process.stdout.write(`${JSON.stringify(model.results)}\n`);
  else process.stdout.write(`\n${renderTerminal(model, wantsColour())}\nreports: ${flags.out}\n`);
  return exitCode;
}

async function checkCommand(configFile: string, flags: { json?: boolean }): Promise<number> {
  const suites = (await checkSuites(loadConfig(configFile))).map(
    ({ config, dataset, samples }) => ({
      name: config.name,
      problems: dataset.variants[0].problems.size,
      variants: dataset.variants.length - 1,
      samples,
      gates: config.gates.length,
      datasetHash: dataset.hash,
    }),
  );
  if (flags.json) process.stdout.write(`${JSON.stringify({ config: configFile, suites })}\n`);
  else {
    for (const { name, problems, variants, samples, gates } of suites) {
      const parts = [
        plural(problems, 'problem'),
        plural(variants, 'perturbed prompt set'),
        plural(samples, 'sample'),
        plural(gates, 'gate'),
      ];
      process.stdout.write(`${name}: ${parts.join(', ')}\n`);
    }
    process.stdout.write(`${configFile} and its data are in order; nothing was executed\n`);
  }
  return 0;
}

function schemaCommand(out: string): number {
  mkdirSync(out, { recursive: true });
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
  const lines = error.faults.map(describeFault).map((text) =>
    text
      .split('\n')
      .map((line) => plainLine(line, 500))
      .join('\n'),
  );
  process.stderr.write(`${lines.join('\n')}\n`);
}
