import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attemptOfAll, LIMIT_SECONDS, WORKERS } from './contestant.js';
import { measure, requireSuccess } from './measure.js';
import { COPIES, programsOf } from './workloads.js';

/** passgate's own default. */
const MEMORY = 2 ** 30;

/**
 * @typedef {object} Setup
 * @property {string} root
 * @property {string} python
 * @property {string} folder
 */

/**
 * The least that running programs can cost when the interpreter stays warm: a fork for each.
 * @param {Setup} setup
 * @param {import('./workloads.js').Workload} workload
 * @returns {import('./contestant.js').Contestant}
 */
export function bareLoop(setup, workload) {
  const programs = programsOf(workload);
  const attempt = runner(setup, 'bare-loop', programs, preloaded(setup.root));
  return {
    name: 'bare loop',
    attempt: async () => {
      const { measured, outcomes } = await attempt();
      return attemptOfAll(measured, outcomes);
    },
  };
}

/**
 * The least when each program gets an interpreter of its own: fork and execve. It is slow, so it
 * runs one sample of each problem; each time another one, since the first is often the best.
 * @param {Setup} setup
 * @param {import('./workloads.js').Workload} workload
 * @returns {import('./contestant.js').Contestant}
 */
export function coldPython(setup, workload) {
  const programs = programsOf(workload);
  const chosen = programs
    .map((_, place) => place)
    .filter((place) => place % COPIES === Math.floor(place / COPIES) % COPIES);
  const subset = chosen.map((place) => programs[place] ?? '');
  const attempt = runner(setup, 'cold-python', subset, null);
  return {
    name: 'cold python',
    attempt: async () => {
      const { measured, outcomes: some } = await attempt();
      /** @type {(import('./contestant.js').Outcome | null)[]} */
      const outcomes = programs.map(() => null);
      for (const [at, place] of chosen.entries()) outcomes[place] = some[at] ?? null;
      return attemptOfAll(measured, outcomes);
    },
  };
}

/**
 * @param {Setup} setup
 * @param {string} name
 * @param {string[]} programs
 * @param {string[] | null} preload modules to fork with; null: a cold interpreter each
 */
export function runner({ python, folder: parent }, name, programs, preload) {
  const folder = join(parent, name);
  mkdirSync(folder);
  const [job, answer] = [join(folder, 'job.json'), join(folder, 'answer.json')];
  const settings = { workers: WORKERS, cpuSeconds: LIMIT_SECONDS, memory: MEMORY, preload };
  writeFileSync(job, JSON.stringify({ ...settings, programs }));
  const script = join(import.meta.dirname, 'bare_loop.py');
  return async () => {
    const measured = await measure(python, [python, script, job, answer], folder);
    requireSuccess(script, measured);
    /** @type {import('./contestant.js').Outcome[]} */
    const outcomes = JSON.parse(readFileSync(answer, 'utf8'));
    if (outcomes.length !== programs.length || outcomes.some((outcome) => outcome === null)) {
      throw new Error(`${name}: programs without an outcome`);
    }
    return { measured, outcomes };
  };
}

/**
 * The modules that passgate's own helper imports before it forks, read from its bundle.
 * @param {string} root
 * @returns {string[]}
 */
function preloaded(root) {
  const file = join(root, 'dist', 'cli', 'sandbox', 'helper.py');
  const names = [...readFileSync(file, 'utf8').matchAll(/^import ([\w, ]+?) *(?:#.*)?$/gm)]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim());
  if (!names.includes('typing')) throw new Error('helper.py: cannot tell what it preloads');
  return names;
}
