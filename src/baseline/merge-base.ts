import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { commitOf, fetch, git, isShallow } from './git.ts';

/** How much history a shallow clone fetches, step by step; git takes the last for all of it. */
const DEPTHS = [50, 500, 0x7fffffff] as const;

/** A branch and the one that it left. */
export interface Fork {
  readonly repository: string;
  /** The commit at the branch's head. */
  readonly head: string;
  /** The name of the other branch at the host; null where it is not known. */
  readonly branch: string | null;
  /** A commit that the other branch has had; null where none is known. */
  readonly known: string | null;
}

/**
 * The commit at which a branch left another one: their best common ancestor. A clone that lacks the
 * other branch, or the history between them, fetches it.
 * @returns it, or in words why it cannot be had
 */
export async function mergeBaseOf(
  fork: Fork,
): Promise<{ readonly commit: string } | { readonly none: string }> {
  const { branch, known } = fork;
  const ways = [
    ...(branch === null
      ? []
      : [{ local: `refs/remotes/origin/${branch}`, there: `refs/heads/${branch}` }]),
    // The branch may be gone, or have another name at a fork: what the event knows of it is left.
    ...(known === null ? [] : [{ local: known, there: known }]),
  ];
  let why = 'the event names no base branch';
  for (const [index, way] of ways.entries()) {
    try {
      const commit = await bestBy(fork, way);
      if (commit !== null) return { commit };
      why = 'the two branches have no commit in common';
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (index === 0) why = error.message;
    }
  }
  return { none: why };
}

/** By what stands for the other branch in the clone or, where that is not enough, at the host. */
async function bestBy(
  fork: Fork,
  { local, there }: { readonly local: string; readonly there: string },
): Promise<string | null> {
  const shallow = await isShallow(fork.repository);
  const tip = await commitOf(fork.repository, local);
  const found = tip === null ? null : await bestOf(fork, tip, shallow);
  // A clone of all history has nothing to learn from the host, a shallow one may have enough.
  if (found !== null || (tip !== null && !shallow)) return found;
  return fetched(fork, there, shallow);
}

async function fetched(fork: Fork, other: string, shallow: boolean): Promise<string | null> {
  const { repository, head } = fork;
  for (const depth of shallow ? DEPTHS : [null]) {
    // A depth would cut off the history of a clone that has all of it.
    await fetch(repository, depth, other, ...(shallow ? [head] : []));
    const tip = await commitOf(repository, 'FETCH_HEAD');
    const found = tip === null ? null : await bestOf(fork, tip, shallow);
    if (found !== null) return found;
  }
  return null;
}

/** Their best common ancestor; null where there is none, or history that is cut off may hide a better one. */
async function bestOf(fork: Fork, tip: string, shallow: boolean): Promise<string | null> {
  const { repository, head, known } = fork;
  // The host's branch may be a fork's own, which is behind what the event knows of the base.
  const isKnown = known !== null && (await commitOf(repository, known)) !== null;
  const tips = isKnown ? [tip, known] : [tip];
  let base: string;
  try {
    base = await git(repository, 'merge-base', head, ...tips);
  } catch (error) {
    if (error instanceof UserError && /exit status 1$/.test(error.message)) return null;
    throw error;
  }
  if (!shallow) return base;
  const cut = await cutOff(repository);
  const between = await git(repository, 'rev-list', head, ...tips, `^${base}`);
  return between.split('\n').some((commit) => cut.has(commit)) ? null : base;
}

/** The commits of a shallow clone whose parents it lacks. */
async function cutOff(repository: string): Promise<ReadonlySet<string>> {
  const file = resolve(repository, await git(repository, 'rev-parse', '--git-path', 'shallow'));
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'utf8').split('\n'));
}
