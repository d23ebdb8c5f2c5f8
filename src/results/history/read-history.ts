import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { HistoryLine } from '../../records/history-line.ts';
import { messageOf, UserError } from '../../system/errors.ts';
import { git } from '../../system/git.ts';
import { GitError } from '../../system/git-process.ts';
import { compareText } from '../../system/paths.ts';
import {
  entriesIn,
  HISTORY_BRANCH,
  HISTORY_ENDING,
  joinLines,
  LARGEST_HISTORY,
} from './entries.ts';

/** The history that was found. */
export interface History {
  /** Every run once, in its latest attempt, oldest first. */
  readonly lines: HistoryLine[];
  /** Lines and files that are left out, with the reason. Their words may come from anywhere. */
  readonly remarks: string[];
}

/** The most files of one source. */
const MOST_FILES = 1000;
/** The most lines of one file that get a remark of their own. */
const MOST_REMARKS = 5;

/** A file of history: its name in messages, its size in bytes, and a way to its text. */
interface Source {
  readonly name: string;
  readonly size: number;
  readonly read: () => string | Promise<string>;
}

/**
 * Read the runs of a history. Its files are untrusted: bounded in size, and each line is validated.
 * @param sources files of JSON lines, or folders with such files; if empty, the branch
 * `passgate-history` of the repository that the working directory is in
 * @throws UserError if a source does not exist or has no file of history, or if there is no branch
 */
export async function readHistory(sources: readonly string[]): Promise<History> {
  const files =
    sources.length === 0 ? await filesOfBranch(process.cwd()) : sources.flatMap(filesAt);
  const lines: HistoryLine[] = [];
  const remarks: string[] = [];
  for (const file of files) {
    if (file.size > LARGEST_HISTORY) {
      remarks.push(`${file.name}: is left out: it has over ${LARGEST_HISTORY} bytes`);
      continue;
    }
    const entries = entriesIn(await file.read());
    const faults = entries.flatMap((entry) =>
      entry.line === null ? [`${file.name}:${entry.number}: is left out: it ${entry.why}`] : [],
    );
    lines.push(...entries.flatMap(({ line }) => line ?? []));
    remarks.push(...faults.slice(0, MOST_REMARKS));
    const more = faults.length - MOST_REMARKS;
    if (more > 0) remarks.push(`${file.name}: ${more} more lines are left out`);
  }
  return { lines: joinLines(lines), remarks };
}

function filesAt(path: string): Source[] {
  const found = statSync(path, { throwIfNoEntry: false });
  const fail = (message: string): never => {
    throw new UserError([{ place: { file: path }, message }]);
  };
  if (found === undefined) return fail('there is no such file or folder of history');
  if (!found.isDirectory()) return [fileAt(path)];
  const names = globSync(`**/*${HISTORY_ENDING}`, { cwd: path, followSymbolicLinks: false });
  if (names.length === 0) return fail(`is a folder without files ${HISTORY_ENDING} of history`);
  if (names.length > MOST_FILES) return fail(`has over ${MOST_FILES} files of history`);
  return names.sort(compareText).map((name) => fileAt(join(path, name)));
}

function fileAt(path: string): Source {
  const fail = (message: string, cause?: unknown): never => {
    throw new UserError([{ place: { file: path }, message }], { cause });
  };
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return fail('is not a file');
  const read = () => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      return fail(`cannot be read: ${messageOf(error)}`, error);
    }
  };
  return { name: path, size: found.size, read };
}

/** The files of the branch, as the clone last saw it at the host or has it itself. */
async function filesOfBranch(folder: string): Promise<Source[]> {
  const places = [`refs/remotes/origin/${HISTORY_BRANCH}`, `refs/heads/${HISTORY_BRANCH}`];
  const format = '--format=%(objectname)';
  const newest = ['--sort=-committerdate', '--count=1'];
  const commit = await git(folder, 'for-each-ref', format, ...newest, ...places).catch(
    (error: unknown) => {
      if (!(error instanceof GitError)) throw error;
      const message = `${error.message}: name files of history, or go to a clone of the repository`;
      throw new UserError(message, { cause: error });
    },
  );
  if (commit === '') {
    throw new UserError(
      `this repository has no branch ${HISTORY_BRANCH}: fetch it with "git fetch origin ${HISTORY_BRANCH}:${HISTORY_BRANCH}", or name files of history`,
    );
  }
  const entries = await git(folder, 'ls-tree', '-r', '-l', '-z', '--full-tree', commit);
  const files = entries.split('\0').flatMap((entry) => {
    const [, object = '', size, name = ''] = BLOB.exec(entry) ?? [];
    if (!name.endsWith(HISTORY_ENDING)) return [];
    const read = () => git(folder, 'cat-file', 'blob', object);
    return [{ name: `${HISTORY_BRANCH}:${name}`, size: Number(size), read }];
  });
  if (files.length <= MOST_FILES) return files;
  throw new UserError(`the branch ${HISTORY_BRANCH} has over ${MOST_FILES} files of history`);
}

/** A file in the listing of a tree: its mode, kind, object, size and path. */
const BLOB = /^100\d{3} blob ([0-9a-f]{40,64}) +(\d+)\t([^\n]+)$/;
