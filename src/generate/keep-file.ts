import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { readLines } from '../dataset/containers/lines.ts';
import { type KeptAnswer, keptAnswer } from '../records/answer.ts';
import { UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { isInside, realPath } from '../system/paths.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** Lines of a file of kept answers that are not used. */
export interface Unread {
  /** The number of lines that are no answers. */
  readonly lines: number;
  /** The place of the first one. */
  readonly first: number;
}

/** The file of a suite's answers in the repository: one answer a line, in the order of prompts. */
export class KeepFile {
  readonly path: string;
  /** Its name in messages. */
  readonly label: string;
  /** True if it is the base's own file. */
  readonly isOfBase: boolean;

  /**
   * @param folder as the config has it
   * @param at the place of the folder's name in the config
   * @throws UserError if it is no place in the repository
   */
  constructor(config: Config, suite: string, folder: string, at: readonly (string | number)[]) {
    const [first] = config.starts;
    const start = config.starts.find((each) => existsSync(resolve(each, folder))) ?? first;
    const inside = resolve(start, folder);
    const fail = (message: string): never => {
      throw new UserError([{ place: config.placeOf(at), message: `keep: ${folder} ${message}` }]);
    };
    if (!isInside(inside, config.repository))
      fail('is outside of the repository: name a folder in it');
    if (!mayBeFolder(inside)) fail('is or is below a file: name a folder');
    this.path = join(inside, `${suite.replaceAll('/', '%2F')}.jsonl`);
    if (!isInside(realPath(this.path), config.repository))
      fail('leads out of the repository: replace the link');
    const found = lstatSync(this.path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile())
      fail('has no file but something else there: remove it');
    this.label = relative(config.worktree ?? '', this.path) || this.path;
    this.isOfBase = config.worktree !== null;
  }

  /**
   * Read all answers. Lines that are no answers are counted and left out.
   * @throws UserError if the file cannot be read as text
   */
  async read(take: (answer: KeptAnswer) => void): Promise<Unread | null> {
    if (!existsSync(this.path)) return null;
    let lines = 0;
    let first = 0;
    for await (const group of readLines(this.path, this.label)) {
      for (const { text, place } of group) {
        const answer = parse(text);
        if (answer !== null) take(answer);
        else if (++lines === 1) first = place.line;
      }
    }
    return lines === 0 ? null : { lines, first };
  }

  /** Add an answer at once, so that a run that is stopped loses nothing. */
  append(answer: KeptAnswer): void {
    makeFolder(dirname(this.path));
    appendFileSync(this.path, lineOf(answer));
  }

  /** Replace the file by these answers; it appears complete or not at all. */
  write(answers: Iterable<KeptAnswer>): void {
    makeFolder(dirname(this.path));
    const part = `${this.path}.${randomUUID()}`;
    const file = openSync(part, 'wx');
    try {
      for (const answer of answers) writeSync(file, lineOf(answer));
      closeSync(file);
      renameSync(part, this.path);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  }
}

/** False if a file stands where the folder or one above it should be. */
function mayBeFolder(folder: string): boolean {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return statSync(nearest).isDirectory();
}

function lineOf(answer: KeptAnswer): string {
  return `${JSON.stringify(answer)}\n`;
}

function parse(line: string): KeptAnswer | null {
  try {
    return keptAnswer.parse(parseBounded(line));
  } catch {
    return null;
  }
}
