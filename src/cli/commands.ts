import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCacheFolder } from '../cache/place.ts';
import { Progress } from '../evaluate/progress.ts';
import { exitCodeFor } from '../gate/fail-on.ts';
import { readEvent } from '../github/event-context.ts';
import { hostOf } from '../github/this-host.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import type { FailOn, IsolationChoice } from '../records/options.ts';
import type { Shard } from '../records/shard.ts';
import { openOut } from '../results/out-folder.ts';
import type { FinishedRun } from '../tasks/leave-files.ts';
import { commandsFor } from '../tasks/repeat.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';

export interface ExecutorFlags {
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

export interface RunFlags extends ExecutorFlags, PrintFlags {
  readonly out: string;
  readonly baseline?: string;
  readonly shard?: Shard;
  readonly dryRun?: boolean;
}

export interface MergeFlags extends PrintFlags {
  readonly out: string;
  readonly baseline?: string;
}

export interface CompareFlags extends PrintFlags {
  readonly config?: string;
  readonly out?: string;
}

export interface CheckFlags extends ExecutorFlags {
  readonly json?: boolean;
  readonly mutate?: boolean;
}

export async function runCommand(
  configFile: string,
  flags: RunFlags,
  signal: AbortSignal,
): Promise<number> {
  const about = { event: readEvent(process.env), shard: flags.shard ?? null };
  if (flags.dryRun === true) {
    const { dryRun } = await import('../tasks/dry-run.ts');
    const text = await dryRun({ configFile, ...about, ...executorOptions(flags, signal) });
    process.stdout.write(forLog(text));
    return 0;
  }
  const { run } = await import('../tasks/run.ts');
  const outcome = await run({
    configFile,
    out: flags.out,
    ...about,
    ...executorOptions(flags, signal),
    baseline: flags.baseline,
    stores: [],
    commentKey: `${configFile}#`,
  });
  return print(outcome, flags);
}

/** Write the outcome to standard output and return the exit code. */
async function print(
  { model, unwritten, isLost }: FinishedRun,
  { json, out, failOn }: PrintFlags & { readonly out?: string },
): Promise<number> {
  for (const missing of unwritten)
    process.stderr.write(forLog(`${plainLine(missing, LENGTHS.message)}\n`));
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

export async function mergeCommand(folders: readonly string[], flags: MergeFlags): Promise<number> {
  const [{ merge }, { fromFile }] = await Promise.all([
    import('../tasks/merge.ts'),
    import('../baseline/plan-baseline.ts'),
  ]);
  const { out, baseline } = flags;
  const none: ResolvedBase = {
    none: 'use --baseline FILE, a results.json or a folder with one',
    notes: [],
  };
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

export async function compareCommand(
  base: string,
  head: string,
  flags: CompareFlags,
): Promise<number> {
  const { compare } = await import('../tasks/compare.ts');
  const { config: configFile, out } = flags;
  const host = hostOf(process.env);
  const about = { commentKey: '#', host, isPullRequest: false };
  return print(await compare({ base, head, configFile, out, ...about }), flags);
}

export async function checkCommand(
  configFile: string,
  flags: CheckFlags,
  signal: AbortSignal,
): Promise<number> {
  const [{ check }, { checkDocument, renderCheck }] = await Promise.all([
    import('../tasks/check.ts'),
    import('../tasks/check-report.ts'),
  ]);
  const { mutate = false } = flags;
  const about = { event: readEvent(process.env), shard: null, mutate };
  const checks = await check({ configFile, ...about, ...executorOptions(flags, signal) });
  if (flags.json) process.stdout.write(`${JSON.stringify(checkDocument(configFile, checks))}\n`);
  else process.stdout.write(forLog(renderCheck(configFile, checks)));
  return 0;
}

/** The run's options that come from flags common to all executing commands. */
export function executorOptions(flags: ExecutorFlags, signal: AbortSignal) {
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

export function sayLine(line: string): void {
  progress().say(line);
}

function progress(): Progress {
  return new Progress({
    isTerminal: process.stderr.isTTY === true,
    write: (text) => process.stderr.write(text),
  });
}

export async function schemaCommand(out: string): Promise<number> {
  const { publishedSchemas } = await import('../results/schemas.ts');
  openOut(out);
  for (const [name, text] of publishedSchemas()) writeFileSync(join(out, name), text);
  return 0;
}

export function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
