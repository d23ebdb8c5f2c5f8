import { planBaseline } from '../baseline/plan-baseline.ts';
import type { Plan } from '../baseline/ways.ts';
import { type CheckedSuite, checkSuites } from '../evaluate/read-suites.ts';
import { cutToShard } from '../evaluate/shard-slice.ts';
import type { Work } from '../evaluate/with-executor.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { type Head, headOf } from '../system/git.ts';
import { stoppable } from '../system/stoppable.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { RunContext } from './run-options.ts';

/** The work of a run: its suites, read from end to end, and the source of its base. */
export interface RunWork extends Work {
  readonly suites: readonly CheckedSuite[];
  readonly plan: Plan;
  /** The commit that is checked out. */
  readonly head: Head;
  /** Wall time of reading, in milliseconds. */
  readonly readMs: number;
}

const NOT_MERGED: Plan = {
  source: { none: 'shards are compared when they are merged', notes: [] },
  warnings: [],
  boundBy: 'nobody',
};

/**
 * Read everything that a run needs before its first program.
 * @param named the base that the user names; read already if it is a file
 * @throws UserError with all mistakes of the data
 */
export function readWork(
  context: RunContext,
  named: ResolvedBase | string | undefined,
): Promise<RunWork> {
  return stoppable(context.signal, () => readAll(context, named));
}

async function readAll(
  { config, environment, shard, event, stores, progress, stopwatch }: RunContext,
  named: ResolvedBase | string | undefined,
): Promise<RunWork> {
  const [head, whole] = await Promise.all([
    headOf(config.repository),
    checkSuites(config, environment),
  ]);
  const suites = shard === null ? whole : whole.map((suite) => cutToShard(suite, shard));
  const plan =
    shard === null
      ? await planBaseline(config, named, { event, head, canRead: stores.length > 0 })
      : NOT_MERGED;
  for (const { config: suite, dataset } of suites) {
    for (const note of dataset.notes)
      progress.say(`note: ${suite.name}: ${plainLine(note, LENGTHS.message)}`);
  }
  const programs = suites.reduce((sum, { samples }) => sum + samples, 0);
  return { suites, plan, head, programs, readMs: stopwatch.lap() };
}
