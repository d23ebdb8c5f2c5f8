import { accessSync, constants, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { messageOf, UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { isInside, realPath, repositoryRoot } from '../system/paths.ts';
import { FILES } from './file-names.ts';
import { lockFolder } from './out-lock.ts';

/** Folders of the kernel, without files of users. */
const KERNEL = ['/proc', '/sys', '/dev'];
/** A folder in /dev that is a disk in memory, so it may hold results. */
const SHARED_MEMORY = '/dev/shm';

/**
 * Open a folder for a run's files, and make it if necessary. Its content stays, because the run may
 * still fail to start. No link from the repository may lead the output elsewhere.
 * @throws UserError if the folder cannot be used
 */
export function openOut(out: string): void {
  const wanted = resolve(out);
  const root = repositoryRoot(process.cwd());
  if (isInside(wanted, root) && !isInside(realPath(wanted), root)) {
    throw new UserError([
      { place: { file: out }, message: 'out: is a link that leads outside the repository' },
    ]);
  }
  forResults(out, () => {
    const [kernels] = KERNEL.filter((folder) => isInside(realPath(wanted), folder));
    if (kernels !== undefined && !isInside(realPath(wanted), SHARED_MEMORY)) {
      throw new UserError(`${kernels} is the kernel's; name a folder on a disk`);
    }
    makeFolder(wanted);
    accessSync(wanted, constants.W_OK | constants.X_OK);
  });
}

/**
 * Open a folder for a run's files, and keep other runs out of it while `body` runs.
 * @throws UserError if the folder cannot be used, or another run has it
 */
export async function withOut<T>(out: string, body: () => Promise<T>): Promise<T> {
  openOut(out);
  let release = () => {};
  forResults(out, () => {
    release = lockFolder(resolve(out));
  });
  try {
    return await body();
  } finally {
    release();
  }
}

/**
 * Remove an earlier run's files, so that nobody takes them for this run's.
 * @param out a folder that was opened
 * @throws UserError if a file cannot be removed
 */
export function clearOut(out: string): void {
  forResults(out, () => {
    for (const name of Object.values(FILES)) rmSync(join(resolve(out), name), { force: true });
  });
}

function forResults(out: string, errand: () => void): void {
  try {
    errand();
  } catch (error) {
    const message = `out: cannot take the results: ${messageOf(error)}`;
    throw new UserError([{ place: { file: out }, message }], { cause: error });
  }
}

/**
 * True when the folder holds these results, by whatever name. It would be cleared before they are
 * read.
 */
export function isIn(folder: string, results: string): boolean {
  return existsSync(folder) && realpathSync(folder) === realpathSync(folderOf(results));
}

/**
 * Find the folder of a run's other files.
 * @param results a results file, or its folder
 */
export function folderOf(results: string): string {
  return statSync(results).isDirectory() ? results : dirname(results);
}
