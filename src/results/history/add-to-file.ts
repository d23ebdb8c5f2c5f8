import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HistoryLine } from '../../records/history-line.ts';
import { messageOf, UserError } from '../../system/errors.ts';
import { makeFolder } from '../../system/make-folder.ts';
import { realPath } from '../../system/paths.ts';
import { writeWhole } from '../../system/write-whole.ts';
import { lockFolder } from '../out-lock.ts';
import { LARGEST_HISTORY } from './entries.ts';
import { type Extended, withLine } from './with-line.ts';

/** The time to wait for another process that writes into the folder, in milliseconds. */
const LONGEST_WAIT = 10_000;
const PAUSE = 50;

/**
 * Add a run to a file of history, which is made if it does not exist. The file changes as a whole,
 * and one process at a time writes it.
 * @param keep the most runs in the file
 * @throws UserError if the file cannot be read or written, or is too large
 */
export async function addToFile(path: string, line: HistoryLine, keep: number): Promise<Extended> {
  // A link stays a link: the file that it leads to changes.
  const file = realPath(path);
  try {
    makeFolder(dirname(file));
    const release = await lockWhenFree(dirname(file));
    try {
      const before = textOf(file);
      const extended = withLine(before, line, keep);
      if (extended.text !== before) writeWhole(dirname(file), basename(file), extended.text);
      return extended;
    } finally {
      release();
    }
  } catch (error) {
    const message = `cannot take the run: ${messageOf(error)}`;
    throw new UserError([{ place: { file: path }, message }], { cause: error });
  }
}

function textOf(file: string): string {
  if (!existsSync(file)) return '';
  const { size } = statSync(file);
  if (size > LARGEST_HISTORY) throw new UserError(`it has over ${LARGEST_HISTORY} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    // Written back as text, its bytes would be lost.
    if (error instanceof TypeError) throw new UserError('it is not UTF-8 text', { cause: error });
    throw error;
  }
}

async function lockWhenFree(folder: string): Promise<() => void> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      return lockFolder(resolve(folder));
    } catch (error) {
      if (!(error instanceof UserError) || Date.now() > end) throw error;
    }
    await wait(PAUSE);
  }
}
