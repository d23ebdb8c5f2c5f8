import { headWarnings } from '../baseline/head-warnings.ts';
import { resolveBaseline } from '../baseline/resolve-baseline.ts';
import type { Executor } from '../execute/executor.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { stoppable } from '../system/stoppable.ts';
import { plural } from '../text/numbers.ts';
import type { RunWork } from './read-work.ts';
import type { RunContext } from './run-options.ts';

/**
 * Get the results that head is compared with. The base is executed if no results of it were kept.
 * @returns the base, or why there is none, with every warning that belongs before a comparison
 * @throws UserError if the base was named and is not available
 */
export async function findBase(
  { plan, head }: RunWork,
  executor: Executor,
  { config, event, stores, asking, signal }: RunContext,
): Promise<FoundBase> {
  const found = await stoppable(signal, () =>
    resolveBaseline(plan, { config, means: { executor, asking }, stores, signal }),
  );
  const warnings = [
    ...headWarnings(head, event),
    ...(found.warnings ?? []),
    ...busyWarnings(executor),
  ];
  const { rerun, notRerun } = executor;
  return { resolved: { ...found, warnings }, rerun, notRerun };
}

/** The base's side, and the programs of both sides that a busy machine slowed down. */
export interface FoundBase {
  readonly resolved: ResolvedBase;
  /** Programs that were run again. */
  readonly rerun: number;
  /** Programs that there was no time to run again. */
  readonly notRerun: number;
}

/** A warning if time-outs may be the machine's fault and not the programs'. */
function busyWarnings({ notRerun }: Executor): string[] {
  if (notRerun === 0) return [];
  return [
    `${plural(notRerun, 'time-out')} may be the machine's: other work kept the cores busy, and there was no time to run ${notRerun === 1 ? 'it' : 'them'} again. Run this on a quieter machine, or with fewer workers.`,
  ];
}
