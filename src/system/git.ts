import { GitError, type GitTrouble, runGit } from './git-process.ts';
import { stopSignal } from './stoppable.ts';

/** A commit's name: SHA-1, or SHA-256 in repositories that were made with it. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws GitError with git's own words when it fails
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { exitCode, stdout, said } = await runGit(folder, args);
  if (exitCode === 0) return stdout.trim();
  throw new GitError('failed', `git ${args[0]} failed: ${said || `exit status ${exitCode}`}`);
}

/**
 * The commit that a name stands for, or null where git knows none.
 * @throws GitError where git gives no answer
 */
export async function commitOf(folder: string, name: string): Promise<string | null> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { exitCode, stdout, said } = await runGit(folder, asked);
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

/** Find the commit that is checked out. Git's troubles are part of the answer: a run can do without. */
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
 * The parents of a commit as it records them, which a shallow clone knows too.
 * @throws GitError where git gives no answer
 */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const text = await git(folder, 'cat-file', 'commit', commit);
  const header = text.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/**
 * The best common ancestor of a commit and others as one; null where they have none.
 * @throws GitError where git gives no answer
 */
export async function commonAncestor(
  folder: string,
  commit: string,
  ...others: readonly string[]
): Promise<string | null> {
  const { exitCode, stdout, said } = await runGit(folder, ['merge-base', commit, ...others]);
  if (exitCode <= 1) return exitCode === 0 ? stdout.trim() : null;
  throw new GitError('failed', `git merge-base failed: ${said || `exit status ${exitCode}`}`);
}

/** Whether a clone ends before its history does. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, 'rev-parse', '--is-shallow-repository')) === 'true';
}

/**
 * Fetch from the host, without tags and submodules. Only `FETCH_HEAD` names what came.
 * @param depth commits of history that a shallow clone gets at least; it loses none that it has, and
 *   one of all history stays whole
 * @param wanted refs or commits
 * @throws GitError where it cannot be had
 */
export async function fetch(
  folder: string,
  depth: number,
  ...wanted: readonly string[]
): Promise<void> {
  const gone = silentFor();
  if (gone !== null) throw gone;
  // Without a map none of the clone's own branches of the host moves.
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--refmap='];
  const much = (await isShallow(folder))
    ? [`--depth=${Math.max(depth, await sizeOf(folder))}`]
    : [];
  const start = performance.now();
  const { exitCode, said } = await runGit(folder, [
    'fetch',
    ...options,
    ...much,
    'origin',
    ...wanted,
  ]);
  if (exitCode === 0) return;
  const found = REFUSALS.find(({ words }) => words.test(said));
  const why = found === undefined ? '' : `${found.why}: `;
  const failed = `${why}git fetch failed: ${said || `exit status ${exitCode}`}`;
  const error = new GitError('failed', failed);
  const stop = stopSignal();
  if (stop !== null && performance.now() - start > LONG) SILENT.set(stop, error);
  throw error;
}

/** A host that was silent for so long, in milliseconds, is not asked again in the same run. */
const LONG = 10_000;
const SILENT = new WeakMap<AbortSignal, GitError>();

function silentFor(): GitError | null {
  const stop = stopSignal();
  return stop === null ? null : (SILENT.get(stop) ?? null);
}

/** How many commits a clone has: no history in it is longer. A lesser depth would cut some off. */
async function sizeOf(folder: string): Promise<number> {
  return Number(await git(folder, 'rev-list', '--count', '--all', 'HEAD'));
}

/** Git's words, their meaning, and what to do. */
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
