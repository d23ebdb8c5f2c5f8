import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../system/errors.ts';
import { commitOf, commonAncestor, fetch, git, isShallow } from '../system/git.ts';

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

/** The commit where a branch left another one, or why that is not known. */
export type Left =
  | {
      readonly commit: string;
      /** Whether what is known of the other branch could be looked at. */
      readonly isSure: boolean;
    }
  | { readonly none: string };

/**
 * The commit at which a branch left another one: their best common ancestor. A clone that lacks the
 * other branch, what is known of it, or the history between them, fetches it.
 */
export async function mergeBaseOf(fork: Fork): Promise<Left> {
  const { repository, branch, known } = fork;
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
      if (commit !== null) return { commit, isSure: await has(repository, known) };
      why = 'the two branches have no commit in common';
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (index === 0) why = error.message;
    }
  }
  return { none: why };
}

/** Whether a clone has a commit, if there is one to have. */
async function has(repository: string, commit: string | null): Promise<boolean> {
  return commit === null || (await commitOf(repository, commit)) !== null;
}

/** Names of the other branch, in the clone and at the host. */
interface Way {
  readonly local: string;
  readonly there: string;
}

async function bestBy(fork: Fork, { local, there }: Way): Promise<string | null> {
  const { repository, known } = fork;
  const shallow = await isShallow(repository);
  const tip = await commitOf(repository, local);
  const found = tip === null ? null : await bestOf(fork, tip, shallow);
  // A clone of all history has nothing to learn from the host, a shallow one may have enough.
  const isEnough = found !== null || (tip !== null && !shallow);
  if (isEnough && (await has(repository, known))) return found;
  try {
    return await fetched(fork, there, shallow);
  } catch (error) {
    if (!isEnough || !(error instanceof UserError)) throw error;
    return found;
  }
}

async function fetched(fork: Fork, other: string, shallow: boolean): Promise<string | null> {
  const { repository, head, known } = fork;
  const wanted = [other, ...(shallow ? [head] : [])];
  // A fork's branch of that name may be behind. Its host has what the event knows all the same.
  let lacking = known === null || (await has(repository, known)) ? [] : [known];
  for (const depth of shallow ? DEPTHS : [1]) {
    try {
      await fetch(repository, depth, ...wanted, ...lacking);
    } catch (error) {
      if (lacking.length === 0 || !(error instanceof UserError)) throw error;
      lacking = [];
      await fetch(repository, depth, ...wanted);
    }
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
  const isKnown = known !== null && (await has(repository, known));
  const tips = isKnown ? [tip, known] : [tip];
  const base = await commonAncestor(repository, head, ...tips);
  if (base === null || !shallow) return base;
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
