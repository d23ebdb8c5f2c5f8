import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from './errors.ts';
import { isInside, realPath } from './paths.ts';
import { stopSignal } from './stoppable.ts';

/** The most that git may print, in bytes. */
const MOST_OUTPUT = 1 << 28;
/** The most that is kept of git's error output, in bytes. */
const MOST_COMPLAINTS = 1 << 16;
/** A git that takes longer, in milliseconds, hangs. */
const LONGEST = 10 * 60_000;

/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
/** Git must not clean up in the background: it would outlive the run. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];

/** Git sets these for its hooks. They name the hook's own repository and index, which we must not touch. */
const OF_A_HOOK = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
];

/**
 * Why git gave no answer: it is not installed; the folder is in no repository; the repository is
 * another user's, which git does not touch; or whatever else it said.
 */
export type GitTrouble = 'no-git' | 'no-repository' | 'refused' | 'failed';

/** Git could not do what it was asked; the message says why and what to do. */
export class GitError extends UserError {
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitError';
    this.trouble = trouble;
  }
}

/** How git ended, and what it printed. */
interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  /** Its first complaint. */
  readonly said: string;
}

/**
 * Run git in a folder.
 * @throws GitError where there is no git, no repository, or git refuses it; what stopped the work
 */
export async function runGit(folder: string, args: readonly string[]): Promise<Ended> {
  const { exitCode, stdout, complaints } = await execute(folder, args);
  const text = complaints.trim();
  if (exitCode !== 0) requireRepository(folder, text);
  const lines = text.split('\n');
  // The first complaint says what is wrong; the others explain it at length.
  const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
  return { exitCode, stdout, said };
}

interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly complaints: string;
}

/**
 * A shell that says on its first line of errors which process it is, and then becomes git: the
 * library tells nobody, and a git that hangs or is not wanted any more has to be ended.
 */
const SHELL = '/bin/sh';
const BECOME_GIT = 'echo "$$" >&2; exec git "$@"';
/** A shell's word for a program that is not there. */
const NOT_FOUND = 127;
/** Children of git may live on and keep its output open. The run waits for them so long, in milliseconds. */
const LONGEST_CLOSE = 1000;

async function execute(folder: string, args: readonly string[]): Promise<Printed> {
  const stop = stopSignal();
  stop?.throwIfAborted();
  // Runs that ask git nothing do not load it.
  const { exec } = await import('@actions/exec');
  const stdout = new Collected(MOST_OUTPUT);
  const stderr = new Collected(MOST_COMPLAINTS);
  let why: unknown = null;
  const end = (reason: unknown) => {
    why ??= reason;
    // It takes its locks and what it has begun with it.
    if (stderr.pid !== null) kill(stderr.pid);
  };
  const stopped = () => end(stop?.reason);
  const late = () => end(new GitError('failed', `git did not end in ${LONGEST / 60_000} min`));
  const timer = setTimeout(late, LONGEST);
  stop?.addEventListener('abort', stopped, { once: true });
  let exitCode: number;
  try {
    const all = [...SAFE, ...PATIENT, ...ALONE, ...args];
    exitCode = await exec(SHELL, ['-c', BECOME_GIT, 'sh', ...all], {
      cwd: folder,
      env: environmentFor(folder),
      silent: true,
      ignoreReturnCode: true,
      delay: LONGEST_CLOSE,
      listeners: {
        stdout: (chunk) => stdout.add(chunk),
        stderr: (chunk) => {
          stderr.add(chunk);
          if (why !== null) end(why);
        },
      },
    });
  } catch (error) {
    throw why ?? new GitError('failed', `git cannot be run: ${messageOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', stopped);
  }
  if (why !== null) throw why;
  // The library says null for one that a signal ended.
  if (!Number.isInteger(exitCode)) throw new GitError('failed', `git ${args[0]} was ended`);
  if (stdout.isOver) {
    throw new GitError('failed', `git ${args[0]} printed over ${MOST_OUTPUT} bytes`);
  }
  const [, ...complaints] = stderr.text.split('\n');
  if (exitCode === NOT_FOUND && /not found/.test(stderr.text)) {
    throw new GitError('no-git', 'there is no git on PATH: install it');
  }
  return { exitCode, stdout: stdout.text, complaints: complaints.join('\n') };
}

/** The output of a process, up to a number of bytes. */
class Collected {
  readonly #most: number;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (!this.isOver) this.#chunks.push(chunk);
  }

  get isOver(): boolean {
    return this.#size > this.#most;
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }

  /** The number on its first line; null as long as that is not there. */
  get pid(): number | null {
    const [, pid] = /^(\d{1,10})\n/.exec(this.text) ?? [];
    return pid === undefined ? null : Number(pid);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended meanwhile.
  }
}

/** @throws GitError where git's complaint says that there is no repository that it would read */
function requireRepository(folder: string, said: string): void {
  if (/dubious ownership|unsafe repository/.test(said)) {
    const trust = `git config --global --add safe.directory '${folder}'`;
    const message = `git refuses the repository ${folder}, which belongs to another user: run "${trust}" first`;
    throw new GitError('refused', message);
  }
  if (/not a git repository/i.test(said)) {
    throw new GitError('no-repository', `${folder} is in no git repository${whyNone(folder)}`);
  }
}

/** Say why a folder has no repository, and what to do. */
function whyNone(folder: string): string {
  if (existsSync(join(folder, '.git'))) {
    return ': its .git is broken, or leads to a repository that is not here (of a worktree or submodule, which must be there too)';
  }
  const isJob = process.env.GITHUB_ACTIONS === 'true';
  return isJob
    ? ': run actions/checkout before this step, with git installed (without git it downloads files alone)'
    : '';
}

/** Git in plain English, that asks nobody, and takes a runner's workspace for its user's own. */
function environmentFor(folder: string): Record<string, string> {
  const own: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
  for (const name of OF_A_HOOK) delete own[name];
  if (isWorkspace(folder)) {
    // In jobs with a container another user owns it. Later entries add to those that are there.
    const count = Number(own.GIT_CONFIG_COUNT) || 0;
    own[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
    own[`GIT_CONFIG_VALUE_${count}`] = folder;
    own.GIT_CONFIG_COUNT = String(count + 1);
  }
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * Whether a folder is what a runner has checked out for this job. Anywhere else a repository of
 * another user's may have been laid there to have its configuration obeyed.
 */
function isWorkspace(folder: string): boolean {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE = '' } = process.env;
  if (GITHUB_ACTIONS !== 'true' || GITHUB_WORKSPACE === '') return false;
  return isInside(realPath(folder), realPath(GITHUB_WORKSPACE));
}
