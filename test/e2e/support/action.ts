import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Results, resultsSchema } from '../../../src/records/results.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from '../../support/kept.ts';
import { type Event, REPOSITORY } from './events.ts';
import { temporaryFolder } from './folders.ts';
import { TOKEN } from './github.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ACTION = join(ROOT, 'dist/action/index.js');
const CLI = join(ROOT, 'dist/cli/index.js');
/** A run that takes longer hangs, unless it asks for more. */
const LONGEST_RUN = 60_000;

const manifest = z
  .object({ inputs: z.record(z.string(), z.object({ default: z.string() })) })
  .parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

/** The child's exit code and its output. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both stdout and stderr, in the order of output. */
  readonly log: string;
}

/** A workflow command, unescaped as the runner does it. */
interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly RunnerCommand[];
  readonly errors: readonly RunnerCommand[];
  readonly warnings: readonly RunnerCommand[];
  /** The folder of the reports. */
  readonly out: string;
  /** The content of a file in `out`, or undefined. */
  file(name: string): string | undefined;
  /** results.json, validated. */
  results(): Results;
  /** verdicts.jsonl.gz, unpacked. */
  verdicts(): string;
}

export interface ActionOptions {
  readonly workspace: string;
  readonly event: Event;
  /** GITHUB_API_URL; nobody listens there by default. */
  readonly api?: string;
  readonly job?: string;
  /** The job's place in a matrix. */
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** They replace the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP, which the steps of a job share. By default each run is a separate job. */
  readonly temp?: string;
  /** A command that runs the rest of the line. */
  readonly wrapper?: readonly string[];
  /** A run that takes longer, in milliseconds, hangs. */
  readonly longest?: number;
}

/** Run the committed action bundle as a runner does, with its environment and its files only. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { workspace, event, inputs = {} } = options;
  const runner = temporaryFolder('runner');
  const files = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => [
      `GITHUB_${name}`,
      join(runner, name.toLowerCase()),
    ]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const eventPath = join(runner, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const temp = options.temp ?? join(runner, 'temp');
  mkdirSync(temp, { recursive: true });
  const given = Object.entries(manifest.inputs).map(([name, input]) => {
    const value = inputs[name] ?? defaultOf(input.default, options);
    return [`INPUT_${name.toUpperCase()}`, value] as const;
  });
  const command = [...(options.wrapper ?? []), BUNDLE_NODE, ACTION];
  const ended = await start(
    command,
    workspace,
    {
      NODE_COMPILE_CACHE,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_SHA: event.sha,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: options.api ?? 'http://127.0.0.1:9',
      GITHUB_JOB: options.job ?? 'evals',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...files,
      ...Object.fromEntries(given),
      ...options.environment,
    },
    options.longest,
  );
  const outputs = outputsIn(readFileSync(join(runner, 'output'), 'utf8'));
  const wanted = join(inputs['working-directory'] ?? '.', inputs.out || 'passgate-results');
  const out = outputs.results ? dirname(outputs.results) : join(workspace, wanted);
  const commands = commandsIn(ended.log);
  const file = (name: string) =>
    existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : undefined;
  return {
    ...ended,
    outputs,
    summary: readFileSync(join(runner, 'step_summary'), 'utf8'),
    commands,
    errors: commands.filter((command) => command.name === 'error'),
    warnings: commands.filter((command) => command.name === 'warning'),
    out,
    file,
    results: () => resultsSchema.parse(JSON.parse(file('results.json') ?? 'null')),
    verdicts: () => gunzipSync(readFileSync(join(out, 'verdicts.jsonl.gz'))).toString('utf8'),
  };
}

/** The runner turns a default into this value. */
function defaultOf(text: string, { matrix }: Pick<ActionOptions, 'matrix'>): string {
  return text
    .replace(/\$\{\{ github\.token \}\}/, TOKEN)
    .replace(/\$\{\{ toJSON\(matrix\) \}\}/, () => JSON.stringify(matrix ?? null, null, 2));
}

/** Run the committed command line tool in a folder. */
export function runCli(folder: string, ...args: string[]): Promise<Ended> {
  return start([BUNDLE_NODE, CLI, ...args], folder, { NODE_COMPILE_CACHE });
}

function start(
  [file = '', ...args]: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  longest = LONGEST_RUN,
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  // Kept files of one run must not reach another test, or this machine's user.
  const state = temporaryFolder('state');
  const own = { XDG_CACHE_HOME: join(state, 'cache'), XDG_STATE_HOME: join(state, 'state') };
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: folder,
      env: { PATH, HOME, ...own, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
      killSignal: 'SIGKILL',
    });
    const printed: { readonly to: 'stdout' | 'stderr'; readonly chunk: Buffer }[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push({ to: 'stdout', chunk }));
    child.stderr.on('data', (chunk: Buffer) => printed.push({ to: 'stderr', chunk }));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const text = (to?: 'stdout' | 'stderr') =>
        Buffer.concat(
          printed.filter((part) => to === undefined || part.to === to).map((part) => part.chunk),
        ).toString('utf8');
      resolve({ exitCode, stdout: text('stdout'), stderr: text('stderr'), log: text() });
    });
  });
}

/** Outputs as the runner reads them: `name<<END`, the value's lines, `END`. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, end] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || end === undefined) continue;
    const close = lines.indexOf(end, at + 1);
    outputs[name] = lines.slice(at + 1, close).join('\n');
    at = close;
  }
  return outputs;
}

/**
 * Every command the runner would obey: a line that starts with `::` after white space, and the
 * older form `##[name key=value]message`, which counts wherever it stands in a line.
 * (actions/runner, src/Runner.Common/ActionCommand.cs)
 */
function commandsIn(log: string): RunnerCommand[] {
  return log.split('\n').flatMap((line) => {
    const newer = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
    const older = /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
    const [, name, pairs = '', message = ''] = newer ?? older ?? [];
    if (name === undefined) return [];
    const properties = pairs.split(/[,;]/).flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))]];
    });
    return [{ name, properties: Object.fromEntries(properties), message: unescapeData(message) }];
  });
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
