import { execFile } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../system/errors.ts';
import { findOnPath, NOBODYS_FOLDER } from '../system/find-on-path.ts';

/**
 * The absolute path of the Python for candidates: the first `python3` on PATH. Version managers put
 * a script there. It is asked for the real interpreter: the script would not work in the sandbox,
 * whose environment is empty.
 * @throws UserError if there is none
 */
export async function findPython(path: string | undefined): Promise<string> {
  const candidate = findOnPath('python3', path);
  if (candidate !== null) return isScript(candidate) ? askForInterpreter(candidate) : candidate;
  throw new UserError(
    'no python3 on PATH: install Python 3.9 or newer, or add actions/setup-python before this step',
  );
}

/** The error for a Python that is too old. */
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
    // Isolated mode keeps out the modules of PYTHONPATH.
    const args = ['-I', '-c', 'import sys; print(sys.executable)'];
    const { stdout } = await promisify(execFile)(script, args, { cwd: NOBODYS_FOLDER });
    return stdout.trim();
  } catch (error) {
    throw new UserError(`${script} does not start: ${messageOf(error)}`, { cause: error });
  }
}
