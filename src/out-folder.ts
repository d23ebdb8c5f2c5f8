import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isInside, realPath, repositoryRoot } from './config/paths.ts';
import { messageOf, UserError } from './errors.ts';
import { FILES } from './report/files.ts';

/**
 * Have a folder for a run's files.
 * An earlier run's files must not be taken for this one's, nor may a link that came with the
 * repository lead what is written elsewhere.
 * @throws UserError where it cannot be had
 */
export function prepareOut(out: string): void {
  const wanted = resolve(out);
  const root = repositoryRoot(process.cwd());
  if (isInside(wanted, root) && !isInside(realPath(wanted), root)) {
    throw new UserError([
      { place: { file: out }, message: 'out: is a link that leads outside the repository' },
    ]);
  }
  try {
    mkdirSync(wanted, { recursive: true });
    for (const name of Object.values(FILES)) rmSync(join(wanted, name), { force: true });
  } catch (error) {
    const message = `out: cannot take the results: ${messageOf(error)}`;
    throw new UserError([{ place: { file: out }, message }], { cause: error });
  }
}
