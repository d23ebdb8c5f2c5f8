import { existsSync } from 'node:fs';
import { messageOf, UserError } from '../system/errors.ts';
import { COMMIT, commitOf, fetch, isShallow } from '../system/git.ts';

/** Names that are safe to send to a host: branches, tags and commits, but no git options. */
const FETCHABLE = /^\w[\w./+@-]*$/;

/** True if a name can only be a path: no part of a branch's name begins with a dot. */
export function isWrittenAsPath(name: string): boolean {
  return /^\/|(?:^|\/)\.|\.json$/.test(name);
}

/**
 * The commit for a name that a user gave: a hash, a branch, a tag or git's own notation (`HEAD~1`).
 * In a workflow a missing commit is fetched from the host, because nobody is there to do it.
 * @throws UserError with the reason if there is none
 */
export async function namedCommit(repository: string, name: string): Promise<string> {
  try {
    return await find(repository, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isPath = name !== '' && existsSync(name);
    const hint = isPath ? `; write "./${name}" for the file or folder in this checkout` : '';
    throw new UserError(`baseline "${name}": ${messageOf(error)}${hint}`, { cause: error });
  }
}

async function find(repository: string, name: string): Promise<string> {
  for (const each of name === '' ? [] : [name, `refs/remotes/origin/${name}`]) {
    const commit = await commitOf(repository, each);
    if (commit !== null) return commit;
  }
  const shallow = await isShallow(repository);
  if (/[~^]/.test(name) && shallow) {
    throw new UserError(
      'this clone is shallow, and its history ends before that commit: add "fetch-depth: 0" to the checkout step, or run "git fetch --unshallow"',
    );
  }
  const nowhere = 'there is no such file, folder, branch, tag or commit';
  if (process.env.GITHUB_ACTIONS !== 'true' || !FETCHABLE.test(name)) {
    const isCut = shallow && COMMIT.test(name);
    throw new UserError(
      isCut ? `${nowhere} in this shallow clone: run "git fetch" first` : nowhere,
    );
  }
  try {
    await fetch(repository, 1, name);
  } catch (error) {
    throw new UserError(`${nowhere} (${messageOf(error)})`, { cause: error });
  }
  const commit = await commitOf(repository, 'FETCH_HEAD');
  if (commit === null) throw new UserError(nowhere);
  return commit;
}
