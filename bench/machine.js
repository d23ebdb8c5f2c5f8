import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {string} cpu
 * @property {number} cores
 * @property {number} memoryGiB
 * @property {string} kernel
 * @property {string} node
 * @property {string} python
 * @property {string} passgate version, and the commit where there is one
 * @property {number} load processes waiting for a core over the last minute, when the bench began
 */

/**
 * The interpreter behind the first `python3` on PATH: version managers put a slow script there.
 * @returns {string} absolute path
 */
export function findPython() {
  return output('python3', ['-c', 'import sys; print(sys.executable)']);
}

/**
 * @param {string} root the project's folder
 * @param {string} python
 * @returns {Machine}
 */
export function describeMachine(root, python) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    cpu: cpuModel(),
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release()}`,
    node: process.version,
    python: output(python, ['-c', 'import platform; print(platform.python_version())']),
    passgate: `${version}${describeCommit(root, ['dist', 'src'])}`,
    load: loadavg()[0] ?? 0,
  };
}

/** @param {Machine} machine */
export function printMachine(machine) {
  const { cpu, cores, memoryGiB, kernel, node, python, passgate, load } = machine;
  console.log(`machine:  ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${kernel}`);
  console.log(`versions: passgate ${passgate}, Node ${node}, Python ${python}`);
  const quiet = load < 0.5 ? '' : ' (not idle: figures will be worse than they could be)';
  console.log(`load:     ${load.toFixed(2)} when the bench began${quiet}`);
}

function cpuModel() {
  try {
    const model = /^Model name:\s*(.+)$/m.exec(output('lscpu', []))?.[1];
    if (model !== undefined) return model;
  } catch {
    // No lscpu here: Node's own word for it does.
  }
  return cpus()[0]?.model ?? 'unknown processor';
}

/**
 * @param {string} checkout
 * @param {string[]} paths what must be unchanged in it
 * @returns {string} such as ` (0123456789ab, modified)`; empty where there is no commit to tell
 */
export function describeCommit(checkout, paths) {
  try {
    const hash = output('git', ['-C', checkout, 'rev-parse', '--short=12', 'HEAD']);
    const changes = output('git', ['-C', checkout, 'status', '--porcelain', ...paths]);
    return ` (${hash}${changes === '' ? '' : ', modified'})`;
  } catch {
    return '';
  }
}

/** @type {(file: string, args: string[]) => string} */
function output(file, args) {
  return execFileSync(file, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
