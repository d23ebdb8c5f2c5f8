import type { ExecOptions } from '@actions/exec';
import { isInside, realPath } from '../config/paths.ts';
import { messageOf, UserError } from '../errors.ts';

/** A commit's name: SHA-1, or SHA-256 in repositories that were made with it. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Of what git prints, in bytes; more is a mistake. */
const MOST_OUTPUT = 1 << 28;
/** Of what git complains, in bytes: its last words count. */
const MOST_COMPLAINTS = 1 << 16;
/** A git that takes longer, in milliseconds, hangs. */
const LONGEST = 10 * 60_000;

/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
/** What git would do behind our back, and after we have gone. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];

/**
 * Why git gave no answer: it is not installed; the folder is in no repository; the repository is
 * another user's, which git does not touch; or whatever else it said.
 */
type GitTrouble = 'no-git' | 'no-repository' | 'refused' | 'failed';

/** Git could not do what it was asked; the message says why and what to do. */
class GitError extends UserError {
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
  /** What it complained of first. */
  readonly said: string;
}

/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws GitError with git's own words when it fails
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { exitCode, stdout, said } = await run(folder, args);
  if (exitCode === 0) return stdout.trim();
  throw new GitError('failed', `git ${args[0]} failed: ${said || `exit status ${exitCode}`}`);
}

/** @throws GitError where there is no git, no repository, or git refuses it */
async function run(folder: string, args: readonly string[]): Promise<Ended> {
  const printed: Buffer[] = [];
  let complaints = Buffer.alloc(0);
  let size = 0;
  const exitCode = await execute([...SAFE, ...PATIENT, ...ALONE, ...args], {
    cwd: folder,
    env: environmentFor(folder),
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      stdout: (chunk) => {
        size += chunk.length;
        if (size <= MOST_OUTPUT) printed.push(chunk);
      },
      stderr: (chunk) => {
        complaints = Buffer.concat([complaints, chunk]).subarray(-MOST_COMPLAINTS);
      },
    },
  });
  if (size > MOST_OUTPUT) {
    throw new GitError('failed', `git ${args[0]} printed over ${MOST_OUTPUT} bytes`);
  }
  const text = complaints.toString('utf8').trim();
  if (exitCode !== 0) requireRepository(folder, text);
  const lines = text.split('\n');
  // What follows the first complaint explains it at length.
  const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
  return { exitCode, stdout: Buffer.concat(printed).toString('utf8'), said };
}

async function execute(args: string[], options: ExecOptions): Promise<number> {
  // Runs that ask git nothing do not load it.
  const { exec } = await import('@actions/exec');
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    const late = () => reject(new GitError('failed', `git did not end in ${LONGEST / 60_000} min`));
    timer = setTimeout(late, LONGEST);
  });
  try {
    return await Promise.race([exec('git', args, options), over]);
  } catch (error) {
    if (error instanceof GitError) throw error;
    if (/unable to locate executable/i.test(messageOf(error))) {
      throw new GitError('no-git', 'there is no git on PATH: install it', { cause: error });
    }
    throw new GitError('failed', `git cannot be run: ${messageOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
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
    throw new GitError('no-repository', `${folder} is in no git repository`);
  }
}

/** Git in plain English, that asks nobody, and takes a runner's workspace for its user's own. */
function environmentFor(folder: string): Record<string, string> {
  const own: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
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

/**
 * The commit that a name stands for, or null where git knows none.
 * @throws GitError where git gives no answer
 */
export async function commitOf(folder: string, name: string): Promise<string | null> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { exitCode, stdout, said } = await run(folder, asked);
  if (exitCode === 0) return stdout.trim();
  // Without a word: there is none. A name of another kind of object makes git say so.
  if (exitCode === 1 || /expected commit type|unknown revision|needed a single/i.test(said)) {
    return null;
  }
  throw new GitError('failed', `git rev-parse failed: ${said || `exit status ${exitCode}`}`);
}

/** The commit that is checked out; where it is not known, why. */
export type Head =
  | { readonly commit: string }
  | {
      readonly commit: null;
      /** Null in a repository that has no commit yet. */
      readonly trouble: GitTrouble | null;
      /** In words, with what to do. */
      readonly why: string;
    };

/** What is checked out in a repository. It never throws: a run can do without. */
export async function headOf(repository: string): Promise<Head> {
  try {
    const commit = await commitOf(repository, 'HEAD');
    if (commit !== null) return { commit };
    return { commit: null, trouble: null, why: 'the repository has no commit yet' };
  } catch (error) {
    const trouble = error instanceof GitError ? error.trouble : 'failed';
    return { commit: null, trouble, why: messageOf(error) };
  }
}

/**
 * The parents of a commit as it records them, which a shallow clone knows too.
 * @throws GitError where git gives no answer
 */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const text = await git(folder, 'cat-file', 'commit', commit);
  const header = text.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/** Whether a clone ends before its history does. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, 'rev-parse', '--is-shallow-repository')) === 'true';
}

/**
 * Fetch from the host, without tags and submodules.
 * @param depth commits of history; null for all, and to leave a clone's depth as it is
 * @param wanted refs or commits
 * @throws GitError where it cannot be had
 */
export async function fetch(
  folder: string,
  depth: number | null,
  ...wanted: readonly string[]
): Promise<void> {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules'];
  const much = depth === null ? [] : [`--depth=${depth}`];
  const { exitCode, said } = await run(folder, ['fetch', ...options, ...much, 'origin', ...wanted]);
  if (exitCode === 0) return;
  const found = REFUSALS.find(({ words }) => words.test(said));
  const why = found === undefined ? '' : `${found.why}: `;
  throw new GitError('failed', `${why}git fetch failed: ${said || `exit status ${exitCode}`}`);
}

/** What git's words mean, and what to do. */
const REFUSALS = [
  {
    words: /not our ref|couldn't find remote ref|no such remote ref/i,
    why: 'the host does not have it (any more)',
  },
  {
    words: /'origin' does not appear|no such remote/i,
    why: 'the clone has no remote "origin" to fetch it from, so more history must be checked out ("fetch-depth: 0")',
  },
  {
    words:
      /could not read (?:username|password)|authentication failed|permission denied|terminal prompts/i,
    why: 'git may not read the host, so the checkout must keep its credentials ("persist-credentials: true") or fetch more history ("fetch-depth: 0")',
  },
] as const;

/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
export async function ensureCommit(folder: string, commit: string): Promise<void> {
  if ((await commitOf(folder, commit)) !== null) return;
  await fetch(folder, 1, commit);
}
