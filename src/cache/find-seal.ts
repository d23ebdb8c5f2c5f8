import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { Seal } from './seal.ts';

const SHORTEST_SECRET = 16;

/**
 * The seal of this user's cache. Its secret is PASSGATE_CACHE_KEY, or a secret in the user's state
 * folder that is made on first use. On a hosted runner the home folder is new for each job, and a
 * secret in it would be lost. There, and if no file can be made, the seal has no secret.
 * @throws UserError if others can read the secret, or it is too short
 */
export function findSeal(environment: NodeJS.ProcessEnv): Seal {
  const given = environment.PASSGATE_CACHE_KEY ?? '';
  if (given !== '') {
    if (given.length >= SHORTEST_SECRET) return new Seal(given);
    throw new UserError(`PASSGATE_CACHE_KEY has less than ${SHORTEST_SECRET} characters`);
  }
  if (environment.RUNNER_ENVIRONMENT === 'github-hosted') return new Seal(null);
  const state = environment.XDG_STATE_HOME ?? '';
  const folder = isAbsolute(state) ? state : join(homedir(), '.local', 'state');
  const file = join(folder, 'passgate', 'cache.key');
  return new Seal(readSecret(file) ?? makeSecret(file));
}

/** Null if there is no file. */
function readSecret(file: string): string | null {
  let open: number;
  try {
    open = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UserError(`${file} cannot be read; remove it`, { cause: error });
  }
  try {
    const found = fstatSync(open);
    const isOurs = found.isFile() && found.uid === process.geteuid?.();
    if (!isOurs || (found.mode & 0o077) !== 0) {
      throw new UserError(`${file} is open to others; remove it`);
    }
    const secret = readFileSync(open, 'latin1');
    if (secret.length >= SHORTEST_SECRET) return secret;
    throw new UserError(`${file} is damaged; remove it`);
  } finally {
    closeSync(open);
  }
}

/** Null if no secret can be kept. */
function makeSecret(file: string): string | null {
  const part = `${file}.${randomUUID()}`;
  try {
    makeFolder(dirname(file), 0o700);
    writeFileSync(part, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
    try {
      // If several runs make it at once, one wins. Nobody sees a half-written file.
      linkSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return null;
  }
  return readSecret(file);
}
