/** Runs the committed command line as a child process, on small repositories made for it. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gunzipSync } from 'node:zlib';
import { type Results, resultsSchema } from '../../src/records/results.ts';
import { type VerdictLine, verdictLineSchema } from '../../src/records/verdict-line.ts';
import { jsonLines } from './files.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from './kept.ts';

export const BUNDLE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** A user other than the one of the tests. Only root can act as one. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

export interface RepositoryOptions {
  /** Whole programs, or bodies that continue the problem's prompt. All answer one problem. */
  readonly samples: readonly (string | { readonly completion: string })[];
  /** The prompt before the completions. */
  readonly prompt?: string;
  /** Defines `check(candidate)`, which is called with the answer's `f`. */
  readonly tests?: string;
  readonly limits?: Readonly<Record<string, string | number>>;
  /** More keys at the config's top level. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly owner?: User | undefined;
  /** The place of the repository, instead of the folder for temporary files. */
  readonly below?: string;
}

/** A checkout with a config, and the folders that a runner has around one. */
export interface Repository {
  readonly base: string;
  readonly folder: string;
  readonly config: string;
  readonly out: string;
  /** The run's TMPDIR. It must be empty after the run. */
  readonly tmp: string;
  readonly home: string;
  readonly owner: User | undefined;
}

const EXPECTS_ONE = 'def check(candidate):\n    assert candidate() == 1\n';

/** Make a repository with one problem. The caller removes `base`. */
export function makeRepository(options: RepositoryOptions): Repository {
  const base = realpathSync(mkdtempSync(join(options.below ?? tmpdir(), 'pgt-')));
  chmodSync(base, 0o755);
  const at = (name: string) => join(base, name);
  for (const name of ['repo', 'repo/.git', 'out', 'tmp', 'home']) mkdirSync(at(name));
  const problem = {
    task_id: 'T/0',
    prompt: options.prompt ?? '',
    entry_point: 'f',
    test: options.tests ?? EXPECTS_ONE,
  };
  const rows = options.samples.map((sample) => ({
    task_id: problem.task_id,
    ...(typeof sample === 'string' ? { solution: sample } : sample),
  }));
  const config = {
    suites: [
      {
        name: 'tiny',
        problems: 'problems.jsonl',
        samples: 'samples.jsonl',
        limits: options.limits ?? {},
      },
    ],
    baseline: 'none',
    ...options.config,
  };
  writeFileSync(at('repo/problems.jsonl'), jsonLines([problem]));
  writeFileSync(at('repo/samples.jsonl'), jsonLines(rows));
  // JSON is valid YAML.
  writeFileSync(at('repo/passgate.yml'), JSON.stringify(config));
  const repository: Repository = {
    base,
    folder: at('repo'),
    config: at('repo/passgate.yml'),
    out: at('out'),
    tmp: at('tmp'),
    home: at('home'),
    owner: options.owner,
  };
  giveTo(repository.owner, base);
  return repository;
}

/** Make a user the owner of a folder and everything below it. */
export function giveTo(owner: User | undefined, path: string): void {
  if (owner === undefined) return;
  for (const entry of ['', ...readdirSync(path, { recursive: true }).map(String)]) {
    chownSync(join(path, entry), owner.uid, owner.gid);
  }
}

export function removeRepository({ base }: Repository): void {
  // Not rmSync: folders of candidates may be nested too deep for it.
  execFileSync('rm', ['-rf', base]);
}

export interface StartOptions {
  /**
   * These are added to a small environment of its own. Only PATH comes from the tests' environment.
   */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The command of the command line tool: `run` by default. */
  readonly command?: 'run' | 'check' | 'perturb';
  /** A folder with verdicts of earlier runs. Without it no earlier verdict is known. */
  readonly cache?: string;
  /** A command that runs the rest of the line. */
  readonly wrapper?: readonly string[];
  /** Replaces the repository's owner; null is the user of the tests. */
  readonly user?: User | null;
}

export interface CliRun {
  /** Null if a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Null if none was written. @throws if it is not valid */
  readonly results: Results | null;
  /** In the order of the samples. */
  readonly verdicts: readonly VerdictLine[];
}

export interface LiveRun {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Its output on standard error so far. */
  stderr(): string;
  readonly done: Promise<CliRun>;
}

/** Start `passgate run` or another command as the repository's owner. */
export function startCli(repository: Repository, options: StartOptions = {}): LiveRun {
  const { folder, config, out, tmp, home, owner } = repository;
  const { command: named = 'run' } = options;
  const asked = named === 'run' ? ['run', config, '--out', out] : [named, config];
  const cache = options.cache === undefined ? ['--no-cache'] : ['--cache', options.cache];
  const command = [BUNDLE_NODE, BUNDLE, ...asked, ...cache];
  const [file = '', ...rest] = [...(options.wrapper ?? []), ...command, ...(options.args ?? [])];
  const user = options.user === undefined ? owner : options.user;
  const path = owner === undefined ? (process.env.PATH ?? '') : '/usr/bin:/bin';
  const child = spawn(file, rest, {
    cwd: folder,
    env: { PATH: path, HOME: home, TMPDIR: tmp, NODE_COMPILE_CACHE, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user == null ? {} : { uid: user.uid, gid: user.gid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const done = new Promise<CliRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      try {
        const results = readResults(repository);
        resolve({ exitCode, stdout, stderr, results, verdicts: readVerdicts(repository) });
      } catch (error) {
        reject(error);
      }
    });
  });
  if (child.pid === undefined) throw new Error(`${file} does not start`);
  return { child, pid: child.pid, stderr: () => stderr, done };
}

/** Run `passgate run` or another command to its end. */
export function runCli(repository: Repository, options?: StartOptions): Promise<CliRun> {
  return startCli(repository, options).done;
}

function readResults({ out }: Repository): Results | null {
  const path = join(out, 'results.json');
  if (!existsSync(path)) return null;
  return resultsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The complete lines of verdicts.jsonl.gz, whose end may be missing, in the order of samples. */
export function readVerdicts({ out }: Repository): VerdictLine[] {
  const path = join(out, 'verdicts.jsonl.gz');
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  if (bytes.length === 0) return [];
  const text = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
  const lines = text.split('\n').slice(0, -1);
  const verdicts = lines.map((line) => verdictLineSchema.parse(JSON.parse(line)));
  return verdicts.sort((a, b) => a.index - b.index);
}

/**
 * Ask again and again until there is an answer. @throws after the deadline, with `what` in the
 * message
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined,
  deadlineMs = 60_000,
): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`within ${deadlineMs} ms it was never so that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
