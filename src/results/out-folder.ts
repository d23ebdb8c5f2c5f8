import { accessSync, constants, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { messageOf, UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { isInside, realPath, repositoryRoot } from '../system/paths.ts';
import { FILES } from './files.ts';
import { lockFolder } from './out-lock.ts';

/** Folders that have no files of users. */
const KERNEL = ['/proc', '/sys', '/dev'];
/** A disk in memory. */
const SHARED_MEMORY = '/dev/shm';

/**
 * Have a folder that takes a run's files. What lies in it stays: the run may yet turn out to be none.
 * No link that came with the repository may lead elsewhere what is written.
 * @throws UserError where it cannot be had
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
 * Have a folder that takes a run's files, and keep other runs out of it as long as `body` goes on.
 * @throws UserError where it cannot be had, or another run has it
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
 * Remove an earlier run's files, which must not be taken for those that are written from now on.
 * @param out a folder that was opened
 * @throws UserError where one cannot be removed
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

/** Whether a folder is where results lie, by whatever name: it would be cleared before they are read. */
export function isIn(folder: string, results: string): boolean {
  return existsSync(folder) && realpathSync(folder) === realpathSync(folderOf(results));
}

/** Find the folder of a run's other files. @param results a results file, or its folder */
export function folderOf(results: string): string {
  return statSync(results).isDirectory() ? results : dirname(results);
}
