import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from '../errors.ts';

const execute = promisify(execFile);
/** A commit's name: SHA-1, or SHA-256 in repositories that were made with it. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Of what git prints, in bytes; more is a mistake. */
const MOST_OUTPUT = 1 << 28;

/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];

/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws UserError with git's own words when it fails
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await execute('git', [...SAFE, ...PATIENT, ...args], {
      cwd: folder,
      // Nobody is there to type a password.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
      maxBuffer: MOST_OUTPUT,
    });
    return stdout.trim();
  } catch (error) {
    throw new UserError(`git ${args[0]} failed: ${reasonOf(error)}`, { cause: error });
  }
}

/** The last line of what git said, or how it ended, or why it did not start. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
  if (said) return said;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no git on PATH, install it';
  return typeof code === 'number' ? `exit status ${code}` : error.message;
}

/** The commit that a name stands for, or null where git knows none. */
export async function commitOf(folder: string, name: string): Promise<string | null> {
  try {
    return await git(
      folder,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    );
  } catch {
    return null;
  }
}

/** The parents of a commit as it records them, which a shallow clone knows too. */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const text = await git(folder, 'cat-file', 'commit', commit);
  const header = text.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
export async function ensureCommit(folder: string, commit: string): Promise<void> {
  if ((await commitOf(folder, commit)) !== null) return;
  await git(folder, 'fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
}
