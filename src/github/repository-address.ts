import { UserError } from '../system/errors.ts';
import { runGit } from '../system/git-process.ts';
import { hostOf, originOf } from './this-host.ts';

/** The name of a repository, as the last part of an address. */
const NAME = '([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?';
const WEB = new RegExp(`^(https?://[^/?#@]+)/${NAME}$`);
/** `git@github.com:owner/name.git`, `ssh://git@github.com/owner/name`. */
const SHELL = new RegExp(`^(?:ssh://)?(?:[\\w.-]+@)?([\\w.-]+)[:/]${NAME}$`);

/**
 * The web address of a repository on GitHub as a user gives it, `https://github.com/owner/name`.
 * @throws UserError if it is no such address
 */
export function givenRepository(address: string): string {
  const [, server = '', name] = WEB.exec(address) ?? [];
  const origin = originOf(server);
  if (origin !== null && name !== undefined) return `${origin}/${name}`;
  throw new UserError(
    `--repository: expected an address such as https://github.com/owner/name, found ${JSON.stringify(address)}`,
  );
}

/**
 * The web address of the repository that a folder belongs to: as the runner names it, or the remote
 * `origin` if that is on GitHub. Null if neither is known.
 */
export async function findRepository(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | null> {
  const host = hostOf(environment);
  if (host !== null) return `${host.server}/${host.repository}`;
  const remote = await originOfClone(folder);
  return remote === null ? null : onGitHub(remote, environment);
}

async function originOfClone(folder: string): Promise<string | null> {
  try {
    const { exitCode, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
    return exitCode === 0 ? stdout.trim() : null;
  } catch {
    // A history can be shown without links, and without a repository.
    return null;
  }
}

function onGitHub(remote: string, { GITHUB_SERVER_URL }: NodeJS.ProcessEnv): string | null {
  const server = originOf(GITHUB_SERVER_URL || 'https://github.com') ?? 'https://github.com';
  const [, web, webName] = WEB.exec(withoutUser(remote)) ?? [];
  if (web !== undefined) return originOf(web) === server ? `${server}/${webName}` : null;
  const [, shellHost, shellName] = SHELL.exec(remote) ?? [];
  return shellHost === new URL(server).hostname ? `${server}/${shellName}` : null;
}

/** A web address without a name and a password, which a page must never show. */
function withoutUser(address: string): string {
  return address.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}
