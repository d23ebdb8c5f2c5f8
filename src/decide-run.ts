import type { Baseline, BaseSuite, Resolved } from './baseline/resolve.ts';
import type { GateConfig } from './config/schema.ts';
import { type Shared, share } from './gate/compare.ts';
import { decideGate, decideOverall, skipGate } from './gate/decide.ts';
import { differencesOf, type Work } from './gate/same-work.ts';
import type { Results, SuiteResults } from './report/results.ts';
import { samplesOf } from './score/tally.ts';

/** A suite's results before it was compared with a baseline. */
export type Undecided = Omit<SuiteResults, 'gates' | 'compared'>;

/** What came of comparing all suites. */
export interface Decided {
  readonly suites: readonly SuiteResults[];
  readonly decision: Results['decision'];
  /** By suite: both sides cut to what they share; null where the base does not have the suite. */
  readonly shared: ReadonlyMap<string, Shared | null>;
}

/**
 * Compare each suite with its baseline and decide its gates.
 * @param gatesOf the gates of a suite, by its name
 * @param isolation how head's programs ran
 * @param isPart whether these are a part of the work alone, whose gates nobody can decide
 */
export function decideRun(
  suites: readonly Undecided[],
  gatesOf: (name: string) => readonly GateConfig[],
  resolved: Resolved,
  isolation: Results['isolation'],
  isPart = false,
): Decided {
  const shared = new Map<string, Shared | null>();
  const isBased = 'baseline' in resolved;
  const whyNoBaseline = isBased ? 'the baseline does not have this suite' : 'no baseline';
  const decided = suites.map((suite): SuiteResults => {
    const base = isBased ? resolved.baseline.suites.get(suite.name) : undefined;
    const common = base === undefined ? null : share(suite.problems, base.problems);
    shared.set(suite.name, common);
    const gates = gatesOf(suite.name).map((gate) =>
      isPart
        ? skipGate(gate, 'is decided when the shards are merged')
        : decideGate(gate, suite.problems, common, whyNoBaseline),
    );
    if (common === null || base === undefined || !isBased) return { ...suite, gates };
    const theirs = workOf(base, isolationOf(resolved.baseline, isolation));
    const differences = differencesOf(workOf(suite, isolation), theirs);
    return { ...suite, gates, compared: { ...countsOf(common), differences } };
  });
  const decision = decideOverall(decided.flatMap(({ gates }) => gates));
  return { suites: decided, decision, shared };
}

function isolationOf(baseline: Baseline, head: Results['isolation']): Results['isolation'] {
  return baseline.isolation ?? head;
}

function workOf(suite: BaseSuite, { tier, python }: Results['isolation']): Work {
  const { datasetHash, problems, limits, gradings, toolchain } = suite;
  const runtime = toolchain ?? `Python ${python}`;
  return { datasetHash, samples: samplesOf(problems), limits, gradings, runtime, tier };
}

function countsOf({ head, onlyInHead, onlyInBase, changed, unsharedVariants }: Shared) {
  return { problems: head.length, onlyInHead, onlyInBase, changed, unsharedVariants };
}
