import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { realPath } from '../config/paths.ts';
import { messageOf, UserError } from '../errors.ts';
import { DEFAULT_OUT } from '../github/inputs.ts';
import { plainLine } from '../report/escape.ts';

/** Steps of one job that take the default. */
const MOST_STEPS = 1000;

/**
 * The folder for a step's files, which no earlier step of its job has: its results would be gone.
 * By default it gets a number where the name is taken.
 * @param out as the input says it
 * @returns its absolute path
 * @throws UserError where the input names a folder that is taken
 */
export function takeOut(out: string, { RUNNER_TEMP }: NodeJS.ProcessEnv): string {
  if (!RUNNER_TEMP) return resolve(out);
  // The runner empties its folder before each job.
  const notes = join(RUNNER_TEMP, 'passgate-out');
  try {
    mkdirSync(notes, { recursive: true });
    return firstFree(out, notes);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = plainLine(messageOf(error), 300);
    core.warning(
      `later steps may write to the same folder (${why}): give each an "out" of its own`,
    );
    return resolve(out);
  }
}

function firstFree(out: string, notes: string): string {
  if (take(resolve(out), notes)) return resolve(out);
  for (let number = 2; out === DEFAULT_OUT && number <= MOST_STEPS; number += 1) {
    const name = `${out}-${number}`;
    if (!take(resolve(name), notes)) continue;
    core.notice(
      `results go to ${name}, since an earlier step of this job has ${out}; the input "out" gives them a folder of your choice`,
    );
    return resolve(name);
  }
  const message =
    'input "out": an earlier step of this job has its results there: name another folder for this one';
  throw new UserError([{ place: { file: out }, message }]);
}

/** Note that a folder is this step's, by whatever name; whether it was free. */
function take(folder: string, notes: string): boolean {
  const real = realPath(folder);
  const name = createHash('sha256').update(real).digest('hex');
  try {
    writeFileSync(join(notes, name), `${real}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
