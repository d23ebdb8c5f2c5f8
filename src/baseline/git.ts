import { getExecOutput } from '@actions/exec';
import { UserError } from '../errors.ts';

/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];

/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws UserError with git's own words when it fails
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await getExecOutput('git', [...SAFE, ...PATIENT, ...args], {
    cwd: folder,
    // Nobody is there to type a password.
    env: { ...environment(), GIT_TERMINAL_PROMPT: '0' },
    silent: true,
    ignoreReturnCode: true,
  });
  if (exitCode === 0) return stdout.trim();
  const said = stderr.trim().split('\n').at(-1) ?? '';
  throw new UserError(`git ${args[0]} failed: ${said || `exit status ${exitCode}`}`);
}

function environment(): Record<string, string> {
  const known = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Record<string, string>;
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
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((match) => match[1] ?? '');
}

/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
export async function ensureCommit(folder: string, commit: string): Promise<void> {
  if ((await commitOf(folder, commit)) !== null) return;
  await git(folder, 'fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
}
