import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../system/errors.ts';
import { commitOf, commonAncestor, fetch, git, isShallow } from '../system/git.ts';

/**
 * The history that a shallow clone fetches, in steps. Git reads the last number as "everything".
 */
const DEPTHS = [50, 500, 0x7fffffff] as const;

/** A branch, and the branch that it left. */
export interface Fork {
  readonly repository: string;
  /** The commit at the head of the first branch. */
  readonly head: string;
  /** The other branch's name at the host, or null if unknown. */
  readonly branch: string | null;
  /** A commit that the other branch has had, or null if unknown. */
  readonly known: string | null;
}

/** The commit where a branch left the other one, or the reason why it is unknown. */
export type Left =
  | {
      readonly commit: string;
      /**
       * True if the clone has the known commit of the other branch. Also true if no commit is
       * known.
       */
      readonly isSure: boolean;
    }
  | { readonly none: string };

/**
 * Find the commit at which a branch left another one: their best common ancestor. The clone fetches
 * the other branch, its known commit and the history between them if it lacks them.
 */
export async function mergeBaseOf(fork: Fork): Promise<Left> {
  const { repository, branch, known } = fork;
  const ways = [
    ...(branch === null
      ? []
      : [{ local: `refs/remotes/origin/${branch}`, there: `refs/heads/${branch}` }]),
    // The branch may be gone or have another name in a fork. Then the event's commit is the second
    // choice.
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

/** True if the clone has the commit. Also true if no commit is given. */
async function has(repository: string, commit: string | null): Promise<boolean> {
  return commit === null || (await commitOf(repository, commit)) !== null;
}

/** The other branch's names in the clone and at the host. */
interface Way {
  readonly local: string;
  readonly there: string;
}

async function bestBy(fork: Fork, { local, there }: Way): Promise<string | null> {
  const { repository, known } = fork;
  const shallow = await isShallow(repository);
  const tip = await commitOf(repository, local);
  const found = tip === null ? null : await bestOf(fork, tip, shallow);
  // A full clone needs nothing from the host, and a shallow one may have enough.
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
  // A fork's branch of that name may be behind. The fork's host still has the event's commit.
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

/** The best common ancestor. Null if there is none, or if missing history may hide a better one. */
async function bestOf(fork: Fork, tip: string, shallow: boolean): Promise<string | null> {
  const { repository, head, known } = fork;
  // The fork's own branch may be behind the event's commit, so both count.
  const isKnown = known !== null && (await has(repository, known));
  const tips = isKnown ? [tip, known] : [tip];
  const base = await commonAncestor(repository, head, ...tips);
  if (base === null || !shallow) return base;
  const cut = await cutOff(repository);
  const between = await git(repository, 'rev-list', head, ...tips, `^${base}`);
  return between.split('\n').some((commit) => cut.has(commit)) ? null : base;
}

/** The commits of a shallow clone that lack their parents. */
async function cutOff(repository: string): Promise<ReadonlySet<string>> {
  const file = resolve(repository, await git(repository, 'rev-parse', '--git-path', 'shallow'));
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'utf8').split('\n'));
}
