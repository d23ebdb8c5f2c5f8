import { GitError, type GitTrouble, runGit } from './git-process.ts';
import { stopSignal } from './stoppable.ts';

/** A commit's name: SHA-1, or SHA-256 in repositories with that format. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Run git in a folder and return its output, trimmed.
 * @throws GitError with git's own message if it fails
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { exitCode, stdout, complaint } = await runGit(folder, args);
  if (exitCode === 0) return stdout.trim();
  throw new GitError('failed', `git ${args[0]} failed: ${complaint || `exit status ${exitCode}`}`);
}

/**
 * The commit for a name, or null if git does not know it.
 * @throws GitError if git gives no answer
 */
export async function commitOf(folder: string, name: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { exitCode, stdout, complaint } = await runGit(folder, args);
  if (exitCode === 0) return stdout.trim();
  // Exit status 1 without a message means that there is none. For a name of another kind of object
  // git prints a message.
  if (exitCode === 1 || /expected commit type|unknown revision|needed a single/i.test(complaint)) {
    return null;
  }
  throw new GitError('failed', `git rev-parse failed: ${complaint || `exit status ${exitCode}`}`);
}

/** The checked-out commit, or the reason why it is not known. */
export type Head =
  | { readonly commit: string }
  | {
      readonly commit: null;
      /** Null if the repository has no commit yet. */
      readonly trouble: GitTrouble | null;
      /** The reason in words, with the advice. */
      readonly why: string;
    };

/**
 * Find the checked-out commit. A git failure is returned, not thrown: a run can do without the
 * commit.
 */
export async function headOf(repository: string): Promise<Head> {
  try {
    const commit = await commitOf(repository, 'HEAD');
    if (commit !== null) return { commit };
    return { commit: null, trouble: null, why: 'the repository has no commit yet' };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { commit: null, trouble: error.trouble, why: error.message };
  }
}

/**
 * True if a branch that was fetched from `origin` has the commit.
 * @throws GitError if git gives no answer
 */
export async function isOnBranch(repository: string, commit: string): Promise<boolean> {
  const args = ['for-each-ref', '--count=1', '--contains', commit, 'refs/remotes/origin'];
  return (await git(repository, ...args)) !== '';
}

/** The tags of a commit that the clone has; none if git gives no answer. */
export async function tagsOf(repository: string, commit: string): Promise<string[]> {
  try {
    const text = await git(repository, 'tag', '--points-at', commit);
    return text === '' ? [] : text.split('\n');
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/**
 * The parents of a commit as it records them; a shallow clone knows them too.
 * @throws GitError if git gives no answer
 */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const text = await git(folder, 'cat-file', 'commit', commit);
  const header = text.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/**
 * The best common ancestor of a commit and the others taken together; null if there is none.
 * @throws GitError if git gives no answer
 */
export async function commonAncestor(
  folder: string,
  commit: string,
  ...others: readonly string[]
): Promise<string | null> {
  const { exitCode, stdout, complaint } = await runGit(folder, ['merge-base', commit, ...others]);
  if (exitCode <= 1) return exitCode === 0 ? stdout.trim() : null;
  throw new GitError('failed', `git merge-base failed: ${complaint || `exit status ${exitCode}`}`);
}

/** True if the clone does not have the whole history. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, 'rev-parse', '--is-shallow-repository')) === 'true';
}

/**
 * Fetch from the host, without tags and submodules. Only `FETCH_HEAD` names the result.
 * @param depth the least number of commits of history that a shallow clone gets; it keeps all that
 * it has, and a full clone stays full
 * @param wanted refs or commits
 * @throws GitError if the host does not give them
 */
export async function fetch(
  folder: string,
  depth: number,
  ...wanted: readonly string[]
): Promise<void> {
  const gone = silentFor();
  if (gone !== null) throw gone;
  // The empty map keeps the clone's own remote branches unchanged.
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--refmap='];
  const much = (await isShallow(folder))
    ? [`--depth=${Math.max(depth, await sizeOf(folder))}`]
    : [];
  const start = performance.now();
  const { exitCode, complaint } = await runGit(folder, [
    'fetch',
    ...options,
    ...much,
    'origin',
    ...wanted,
  ]);
  if (exitCode === 0) return;
  const found = REFUSALS.find(({ words }) => words.test(complaint));
  const why = found === undefined ? '' : `${found.why}: `;
  const failed = `${why}git fetch failed: ${complaint || `exit status ${exitCode}`}`;
  const error = new GitError('failed', failed);
  const stop = stopSignal();
  if (stop !== null && performance.now() - start > LONG) SILENT.set(stop, error);
  throw error;
}

/**
 * After a failed fetch that took longer than this, in milliseconds, the run does not ask the host
 * again.
 */
const LONG = 10_000;
const SILENT = new WeakMap<AbortSignal, GitError>();

function silentFor(): GitError | null {
  const stop = stopSignal();
  return stop === null ? null : (SILENT.get(stop) ?? null);
}

/** The number of commits in a clone. No history in it is longer, so this depth cuts nothing off. */
async function sizeOf(folder: string): Promise<number> {
  return Number(await git(folder, 'rev-list', '--count', '--all', 'HEAD'));
}

/** Git's messages, with their meaning and the advice. */
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

/** Make sure that a commit's files are there: fetch this commit alone if the clone lacks it. */
export async function ensureCommit(folder: string, commit: string): Promise<void> {
  if ((await commitOf(folder, commit)) !== null) return;
  await fetch(folder, 1, commit);
}
