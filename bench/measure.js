import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * @typedef {object} Measured
 * @property {number} seconds wall time from spawn to exit
 * @property {number} status exit code; negative: ended by that signal
 * @property {number} cpuSeconds of the process and all its descendants
 * @property {number} mainPeak peak resident memory of the process itself, bytes
 * @property {number} largestPeak the same of the largest process of its tree, bytes
 * @property {string} log what it wrote
 */

/**
 * A folder that goes when the bench ends, however it ends.
 * @returns {string}
 */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'passgate-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Run a command from start to end (see measure.py).
 * @param {string} python
 * @param {string[]} command
 * @param {string} folder an existing one, to work in
 * @returns {Promise<Measured>}
 */
export async function measure(python, command, folder) {
  const report = join(folder, 'measured.json');
  const log = join(folder, 'log.txt');
  const script = join(import.meta.dirname, 'measure.py');
  const child = spawn(python, [script, report, log, ...command], {
    cwd: folder,
    env: environment(python),
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  // A group of its own, so that all of it ends with an interrupted bench.
  const stop = () => void (child.pid !== undefined && process.kill(-child.pid));
  process.once('exit', stop);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', stop);
  if (code !== 0) throw new Error(`measure.py ended with ${code} for ${command[0]}`);
  return { ...JSON.parse(readFileSync(report, 'utf8')), log: readFileSync(log, 'utf8') };
}

/**
 * The same for every contestant. Some of them run candidates unguarded, which must see no token,
 * and the order of sets may not differ between them. The interpreter comes first on PATH, as
 * actions/setup-python has it: no contestant asks a version manager's script for it.
 * @param {string} python
 */
function environment(python) {
  const { HOME = '', TMPDIR = tmpdir() } = process.env;
  const PATH = [dirname(python), process.env.PATH ?? ''].join(delimiter);
  return { PATH, HOME, TMPDIR, LANG: 'C.UTF-8', PYTHONHASHSEED: '0' };
}

/**
 * @param {string} what names the command
 * @param {Measured} measured
 * @throws when it failed, with the end of what it wrote
 */
export function requireSuccess(what, { status, log }) {
  if (status === 0) return;
  throw new Error(`${what} ended with ${status}:\n${log.slice(-2000)}`);
}
