import { execFile } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../system/errors.ts';
import { findOnPath, NOBODYS_FOLDER } from '../system/find-on-path.ts';

/**
 * The absolute path of the Python that candidates run in: the first `python3` on PATH.
 * Version managers put a script there; it is asked for the interpreter behind it, since the
 * sandbox starts with an empty environment in which such a script would not work.
 * @throws UserError when there is none
 */
export async function findPython(path: string | undefined): Promise<string> {
  const candidate = findOnPath('python3', path);
  if (candidate !== null) return isScript(candidate) ? askForInterpreter(candidate) : candidate;
  throw new UserError(
    'no python3 on PATH: install Python 3.9 or newer, or add actions/setup-python before this step',
  );
}

/** What is wrong with a Python of an old version, in words for a user. */
export function oldPython(found: string, needed: string): UserError {
  return new UserError(
    `python3 on PATH is Python ${found}, and ${needed} or newer is needed: put a newer one first on PATH, or add actions/setup-python before this step`,
  );
}

function isScript(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(2);
    readSync(file, start, 0, 2, 0);
    return start.toString('latin1') === '#!';
  } finally {
    closeSync(file);
  }
}

async function askForInterpreter(script: string): Promise<string> {
  try {
    // Without the modules that PYTHONPATH would bring in.
    const args = ['-I', '-c', 'import sys; print(sys.executable)'];
    const { stdout } = await promisify(execFile)(script, args, { cwd: NOBODYS_FOLDER });
    return stdout.trim();
  } catch (error) {
    throw new UserError(`${script} does not start: ${messageOf(error)}`, { cause: error });
  }
}
