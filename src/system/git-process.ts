import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from './errors.ts';
import { isInside, realPath } from './paths.ts';
import { stopSignal } from './stoppable.ts';

/** The most bytes that git may print. */
const MOST_OUTPUT = 1 << 28;
/** The most bytes that are kept of git's error output. */
const MOST_COMPLAINTS = 1 << 16;
/** A git process that runs longer is taken to hang, in milliseconds. */
const LONGEST = 10 * 60_000;

/** The repository's hooks are a contributor's code and must not run here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** Give up a host that sends less than 1 kB a second for 30 s. */
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
 * The reasons why git gave no answer: git is not installed; the folder is in no repository; the
 * repository belongs to another user and git refuses it; or any other failure.
 */
export type GitTrouble = 'no-git' | 'no-repository' | 'refused' | 'failed';

/** Git could not do the work; the message gives the reason and the advice. */
export class GitError extends UserError {
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitError';
    this.trouble = trouble;
  }
}

/** The exit status and the output of git. */
interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  /** Its first complaint. */
  readonly complaint: string;
}

/**
 * Run git in a folder.
 * @throws GitError if there is no git or no repository, or git refuses it; or the reason that
 * stopped the work
 */
export async function runGit(folder: string, args: readonly string[]): Promise<Ended> {
  const { exitCode, stdout, complaints } = await execute(folder, args);
  const text = complaints.trim();
  if (exitCode !== 0) requireRepository(folder, text);
  const lines = text.split('\n');
  // The first complaint says what is wrong; the others explain it at length.
  const complaint = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
  return { exitCode, stdout, complaint };
}

interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly complaints: string;
}

/**
 * A shell that prints its process id on the first line of its error output and then becomes git.
 * The library does not tell the id, and a git that hangs or is no longer needed has to be ended.
 */
const SHELL = '/bin/sh';
const BECOME_GIT = 'echo "$$" >&2; exec git "$@"';
/** The exit status of a shell when a program is missing. */
const NOT_FOUND = 127;
/**
 * Children of git may live on and keep its output open. The run waits this long for them, in
 * milliseconds.
 */
const LONGEST_CLOSE = 1000;

async function execute(folder: string, args: readonly string[]): Promise<Printed> {
  const stop = stopSignal();
  stop?.throwIfAborted();
  // Loaded here, so that runs without git do not load it.
  const { exec } = await import('@actions/exec');
  const stdout = new Collected(MOST_OUTPUT);
  const stderr = new Collected(MOST_COMPLAINTS);
  let why: unknown = null;
  const end = (reason: unknown) => {
    why ??= reason;
    // SIGTERM lets git remove its locks and unfinished files.
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
  // The library gives null if a signal ended the process.
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

  /** The process id on the first line, or null until that line has arrived. */
  get pid(): number | null {
    const [, pid] = /^(\d{1,10})\n/.exec(this.text) ?? [];
    return pid === undefined ? null : Number(pid);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has already ended.
  }
}

/**
 * @throws GitError if git's message says that there is no repository, or that git refuses to read
 * it
 */
function requireRepository(folder: string, complaints: string): void {
  if (/dubious ownership|unsafe repository/.test(complaints)) {
    const trust = `git config --global --add safe.directory '${folder}'`;
    const message = `git refuses the repository ${folder}, which belongs to another user: run "${trust}" first`;
    throw new GitError('refused', message);
  }
  if (/not a git repository/i.test(complaints)) {
    throw new GitError('no-repository', `${folder} is in no git repository${whyNone(folder)}`);
  }
}

/** The reason why a folder has no repository, and the advice. */
function whyNone(folder: string): string {
  if (existsSync(join(folder, '.git'))) {
    return ': its .git is broken, or leads to a repository that is not here (of a worktree or submodule, which must be there too)';
  }
  const isJob = process.env.GITHUB_ACTIONS === 'true';
  return isJob
    ? ': run actions/checkout before this step, with git installed (without git it downloads files alone)'
    : '';
}

/** The environment for git: English messages, no questions, and trust in the runner's workspace. */
function environmentFor(folder: string): Record<string, string> {
  const own: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
  for (const name of OF_A_HOOK) delete own[name];
  if (isWorkspace(folder)) {
    // In a job with a container the workspace belongs to another user. The new entry comes after
    // the existing ones.
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
 * True for the workspace of this job, which the runner checked out. Another user may have placed a
 * repository in any other folder, to have its configuration obeyed.
 */
function isWorkspace(folder: string): boolean {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE = '' } = process.env;
  if (GITHUB_ACTIONS !== 'true' || GITHUB_WORKSPACE === '') return false;
  return isInside(realPath(folder), realPath(GITHUB_WORKSPACE));
}
