import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { DEFAULT_OUT } from '../records/options.ts';
import { FILES } from '../results/file-names.ts';
import { readResults } from '../results/read-results.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { realPath } from '../system/paths.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';

/** The most steps of one job that use the default folder. */
const MOST_STEPS = 1000;

/** The data that decide the owner of a folder. */
interface Step {
  /** The key of its results. */
  readonly key: string;
  /** The folder for notes of a job's steps. Null if the job cannot be identified. */
  readonly notes: string | null;
  /** The job's run and attempt. */
  readonly job: string;
}

/**
 * Choose the folder for a step's files. An earlier step of the job, or another config or job, must
 * not have used it: its results would be lost. The default name gets a number if it is taken.
 * @param out the value of the input
 * @param key of this step's results
 * @returns its absolute path
 * @throws UserError if the input names a folder that is taken
 */
export function takeOut(out: string, key: string, environment: NodeJS.ProcessEnv): string {
  const { RUNNER_TEMP, GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '1' } = environment;
  const isKnown = Boolean(RUNNER_TEMP) && GITHUB_RUN_ID !== '';
  const notes = isKnown ? join(RUNNER_TEMP ?? '', 'passgate-out') : null;
  try {
    if (notes !== null) makeFolder(notes);
    return firstFree(out, { key, notes, job: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}` });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = plainLine(messageOf(error), LENGTHS.cause);
    core.warning(
      `later steps may write to the same folder (${why}): give each an "out" of its own`,
    );
    return resolve(out);
  }
}

function firstFree(out: string, step: Step): string {
  const isDefault = out === DEFAULT_OUT;
  if (!(isDefault && isAnothers(out, step)) && take(resolve(out), step)) return resolve(out);
  for (let number = 2; isDefault && number <= MOST_STEPS; number += 1) {
    const name = `${out}-${number}`;
    if (isAnothers(name, step) || !take(resolve(name), step)) continue;
    core.notice(
      `results go to ${name}, because ${out} has results of another step; set the input "out" to choose a folder`,
    );
    return resolve(name);
  }
  const message =
    'input "out": an earlier step of this job has its results there: name another folder for this one';
  throw new UserError([{ place: { file: out }, message }]);
}

/** True if a folder has results of another config or job, from any run. */
function isAnothers(folder: string, { key }: Step): boolean {
  if (!existsSync(join(folder, FILES.results))) return false;
  try {
    const found = readResults(folder);
    return found.key !== undefined && found.key !== key;
  } catch (error) {
    // A file that is no results document belongs to nobody.
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Note that a folder is this step's, under its real path. True if it was free. */
function take(folder: string, { notes, job }: Step): boolean {
  if (notes === null) return true;
  const real = realPath(folder);
  const name = createHash('sha256').update(`${job} ${real}`).digest('hex');
  try {
    writeFileSync(join(notes, name), `${real}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
