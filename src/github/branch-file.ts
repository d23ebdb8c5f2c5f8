import { setTimeout as wait } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { messageOf } from '../system/errors.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { ask } from './ask.ts';
import type { EventContext } from './event-context.ts';
import { persist } from './patience.ts';
import { ServiceError } from './service-error.ts';

/** A text file on a branch that holds nothing but such files. */
export interface BranchFile {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly repository: EventContext['repository'];
  readonly branch: string;
  /** Its name; it lies in no folder. */
  readonly name: string;
  /** More files for a new branch: their texts by name. */
  readonly first: Readonly<Record<string, string>>;
  /** The most bytes that it may have. */
  readonly most: number;
  /** The message of the commit. */
  readonly message: string;
}

/** The commit that a branch is at, and its tree. */
interface Tip {
  readonly commit: string;
  readonly tree: string;
}

/** Each attempt takes one writer of several further, so many jobs may end at once. */
const MOST_ATTEMPTS = 12;
/** The longest wait after the first attempt; it doubles with each one. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

const PERMISSION = 'contents: write';

/**
 * Change a file on a branch, which is created if it does not exist. Only a commit on top of the
 * current tip is accepted. If another writer was first, the file is read and changed again.
 * @param change gives the new text; it may be called several times. An equal text writes nothing.
 * @throws ServiceError if GitHub refuses or fails, if others are always first, or if the file is too
 * large or not text
 */
export async function changeBranchFile(
  file: BranchFile,
  change: (text: string) => string,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await changeOnce(file, change, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Overtaken)) throw error;
      if (attempt === MOST_ATTEMPTS) {
        const message = `others have changed the branch ${file.branch} during each of ${MOST_ATTEMPTS} attempts`;
        throw new ServiceError(message, error.status, null, { cause: error });
      }
    }
    // A random wait: writers that collided once would collide again after equal waits.
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    await wait(Math.random() * longest, undefined, { signal });
  }
}

async function changeOnce(
  file: BranchFile,
  change: (text: string) => string,
  signal: AbortSignal,
): Promise<void> {
  const tip = await tipOf(file, signal);
  const before = tip === null ? '' : await textAt(file, tip, signal);
  const after = change(before);
  if (after === before) return;
  const { octokit, repository, branch, name, message } = file;
  const { git } = octokit.rest;
  const request = { ...repository, request: { signal } };
  const write = <T>(send: () => Promise<T>) => ask(signal, PERMISSION, send);
  const texts = { ...(tip === null ? file.first : {}), [name]: after };
  const tree = Object.entries(texts).map(
    ([path, content]) => ({ path, content, mode: '100644', type: 'blob' }) as const,
  );
  const { data: made } = await write(() =>
    git.createTree({ ...request, tree, ...(tip === null ? {} : { base_tree: tip.tree }) }),
  );
  const parents = tip === null ? [] : [tip.commit];
  const { data: commit } = await write(() =>
    git.createCommit({ ...request, message, tree: made.sha, parents }),
  );
  const target = { ...request, sha: commit.sha };
  try {
    if (tip === null) await write(() => git.createRef({ ...target, ref: `refs/heads/${branch}` }));
    else await write(() => git.updateRef({ ...target, ref: `heads/${branch}`, force: false }));
  } catch (error) {
    throw moveError(error, branch);
  }
}

/** The tip of the branch, or null if there is no such branch. */
async function tipOf(
  { octokit, repository, branch }: BranchFile,
  signal: AbortSignal,
): Promise<Tip | null> {
  const { git } = octokit.rest;
  const request = { ...repository, request: { signal } };
  let commit: string;
  try {
    const { data } = await persist(signal, () =>
      git.getRef({ ...request, ref: `heads/${branch}` }),
    );
    commit = data.object.sha;
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return null;
    throw error;
  }
  const { data } = await ask(signal, PERMISSION, () =>
    git.getCommit({ ...request, commit_sha: commit }),
  );
  return { commit, tree: data.tree.sha };
}

/** The file's text at the tip; empty if it does not exist. */
async function textAt(
  { octokit, repository, branch, name, most }: BranchFile,
  { tree }: Tip,
  signal: AbortSignal,
): Promise<string> {
  const { git } = octokit.rest;
  const request = { ...repository, request: { signal } };
  const { data } = await ask(signal, PERMISSION, () => git.getTree({ ...request, tree_sha: tree }));
  const entry = data.tree.find(({ path }) => path === name);
  if (entry === undefined) return '';
  const fail = (what: string): never => {
    throw new ServiceError(`${name} on the branch ${branch} ${what}: move or remove it`);
  };
  if (entry.type !== 'blob' || !entry.mode.startsWith('100')) return fail('is not a file');
  if ((entry.size ?? 0) > most) return fail(`has over ${most} bytes`);
  const { data: blob } = await ask(signal, PERMISSION, () =>
    git.getBlob({ ...request, file_sha: entry.sha }),
  );
  try {
    const bytes = Buffer.from(blob.content, 'base64');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Written back as text, its bytes would be lost.
    return fail('is not UTF-8 text');
  }
}

/**
 * GitHub answers the same status if another writer moved, made or removed the branch first, and if a
 * rule protects it. Its words tell them apart.
 */
function moveError(error: unknown, branch: string): unknown {
  if (!(error instanceof ServiceError) || (error.status !== 409 && error.status !== 422)) {
    return error;
  }
  const words = messageOf(error.cause);
  const { status } = error;
  if (!/protected|rule violation/i.test(words)) {
    return new Overtaken(error.message, status, null, { cause: error });
  }
  const why = plainLine(words, LENGTHS.quote);
  return new ServiceError(`a rule protects the branch ${branch} (${why})`, status, null, {
    cause: error,
  });
}

/** Another writer was first. */
class Overtaken extends ServiceError {}
