import { chmodSync, lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { messageOf, UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { isInside, realPath } from '../system/paths.ts';
import { findSeal } from './find-seal.ts';
import { RecordFolder } from './record-folder.ts';

/** A request to open the cache. */
export interface CacheRequest {
  /** Created if it does not exist. */
  readonly folder: string;
  /** A commit may have brought files that lie in here. */
  readonly repository: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Open the verdicts of earlier runs.
 * @throws UserError with the reason why the folder cannot be trusted or used
 */
export function openCache({ folder, repository, environment }: CacheRequest): RecordFolder {
  const path = resolve(folder);
  try {
    privateFolder(path);
    const seal = findSeal(environment);
    if (!seal.isSecret && isInside(realPath(path), repository)) {
      throw new UserError(
        'it lies in the repository, where a commit could bring verdicts along; set PASSGATE_CACHE_KEY or name another folder',
      );
    }
    return new RecordFolder(path, seal);
  } catch (error) {
    throw new UserError(`${folder} is not used: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Make a folder for verdicts if there is none.
 * @throws UserError if others can write to an existing one
 */
export function privateFolder(path: string): void {
  // The parent may hold other caches, so it gets the usual mode.
  makeFolder(dirname(path));
  // A dangling link would keep the folder from being made.
  refuseLink(path);
  makeFolder(path, 0o700);
  requirePrivate(path);
}

/** Content that others could have written or changed is not trusted. */
function requirePrivate(path: string): void {
  refuseLink(path);
  const found = lstatSync(path);
  if (found.uid !== process.geteuid?.()) throw new UserError('it belongs to another user');
  if ((found.mode & 0o022) !== 0) {
    throw new UserError('others can write to it; remove it, or allow its owner alone (chmod 700)');
  }
  if ((found.mode & 0o077) !== 0) chmodSync(path, 0o700);
}

function refuseLink(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) throw new UserError('it is a symbolic link; name its target');
}
