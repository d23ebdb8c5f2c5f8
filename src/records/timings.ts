import { z } from 'zod';
import { count, milliseconds } from './fields.ts';

/** The parts of the run's time. All are wall time, except for `cpuMs` of programs. */
export const timings = z.object({
  totalMs: milliseconds,
  baselineMs: milliseconds,
  // Later additions: results of earlier versions, which are baselines, do not have them.
  /** Reading and checking the config and the data. */
  readMs: milliseconds.default(0),
  /** Choosing and proving the isolation: only the time after the reading was done. */
  isolationMs: milliseconds.default(0),
  referencesMs: milliseconds.default(0),
  samplesMs: milliseconds.default(0),
  /** Sums over all executed programs: CPU time, and the busy time of workers. */
  programs: z
    .object({ cpuMs: milliseconds, wallMs: milliseconds })
    .default({ cpuMs: 0, wallMs: 0 }),
  /** The number of programs that ran out of wall time on a busy machine and were run again. */
  rerun: count.default(0),
  /**
   * The number of such programs whose first result counts, because no time was left to run them
   * again.
   */
  notRerun: count.default(0),
});
