import { z } from 'zod';
import { COMMIT } from '../system/git.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { name } from './fields.ts';

/** The most earlier runs that a run remembers. */
export const MOST_HISTORY = 30;

/** An earlier run of the base branch: its headline metrics and those with a gate, by suite. */
const historyPoint = z.object({
  commit: z.string().regex(COMMIT).nullable(),
  createdAt: z.iso.datetime(),
  suites: z.record(name, z.record(z.string().max(200), z.number())),
  /**
   * The measure of each suite: equal hashes mean equal problems, tests, settings and limits. Absent
   * in results of earlier versions.
   */
  measures: z.record(name, z.string().regex(/^[0-9a-f]{16}$/)).optional(),
});

export const history = z.array(historyPoint).max(MOST_HISTORY);

/** The remembered metrics of one run, by suite and metric. */
export type HistoryPoint = DeepReadonly<z.output<typeof historyPoint>>;
