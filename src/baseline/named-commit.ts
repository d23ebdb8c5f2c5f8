import { existsSync } from 'node:fs';
import { messageOf, UserError } from '../system/errors.ts';
import { COMMIT, commitOf, fetch, isShallow } from '../system/git.ts';

/** Names that a host can be asked for: branches, tags and commits, and no option of git's. */
const FETCHABLE = /^\w[\w./+@-]*$/;

/** Whether a name can only be a file's or a folder's: no part of a branch's name begins with a dot. */
export function isWrittenAsPath(name: string): boolean {
  return /^\/|(?:^|\/)\.|\.json$/.test(name);
}

/**
 * The commit that somebody names: by its hash, a branch, a tag or in git's own words (`HEAD~1`). A
 * clone that lacks it asks its host where that can be done without anybody at hand, in a workflow.
 * @throws UserError that says why there is none
 */
export async function namedCommit(repository: string, name: string): Promise<string> {
  try {
    return await find(repository, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isPath = name !== '' && existsSync(name);
    const hint = isPath ? `; what is checked out under that name is "./${name}"` : '';
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
