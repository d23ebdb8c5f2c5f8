import type { GateConfig } from '../config/schema.ts';
import { type Baseline, type BaseSuite, type ResolvedBase, rulesOf } from '../records/baseline.ts';
import { MOST_CHANGES } from '../records/decision-schemas.ts';
import { askedAndUsed } from '../records/generated.ts';
import type { MeasureChange } from '../records/measure.ts';
import type { Results, SuiteResults, Undecided } from '../records/results.ts';
import { MANY_GATES, type RunRules } from '../records/rules.ts';
import { samplesOf } from '../score/tally.ts';
import { VERSION } from '../system/version.ts';
import { bindingGates, joinGates } from './bound-gates.ts';
import { decideOverall, loseGate, skipGate } from './decide.ts';
import { decideBound, fixed, ofTheBase } from './decide-bound.ts';
import { decideSlides } from './decide-slides.ts';
import { type Shared, share } from './deltas.ts';
import { ruleOf } from './gate-config.ts';
import { decideAll } from './many-gates.ts';
import { type Measured, measureOf } from './measure-changes.ts';
import { differencesOf, type Work } from './same-work.ts';

/** All suites before their comparison, and the rules for it. */
export interface ToDecide {
  readonly suites: readonly Undecided[];
  /** The gates of a suite, by its name. */
  readonly gatesOf: (name: string) => readonly GateConfig[];
  /** The rules of head's config for deciding. */
  readonly rules: RunRules;
  readonly resolved: ResolvedBase;
  /** The isolation of head's programs. */
  readonly isolation: Results['isolation'];
  /** True if these results are only a part of the work, whose gates cannot be decided yet. */
  readonly isPart: boolean;
}

/** The results of comparing all suites. */
export interface Decided
  extends Pick<Results, 'decision' | 'reason' | 'measure' | 'removedSuites'> {
  readonly suites: readonly SuiteResults[];
  /**
   * For each suite, both sides cut to their common parts; null if the base does not have the suite.
   */
  readonly shared: ReadonlyMap<string, Shared | null>;
}

/**
 * Compare each suite with its baseline, then decide its own gates and the base's gates that bind
 * it.
 */
export function decideRun(work: ToDecide): Decided {
  const { resolved, gatesOf, rules, isPart } = work;
  const shared = new Map<string, Shared | null>();
  const baseline = 'baseline' in resolved ? resolved.baseline : null;
  const theirs = isPart ? undefined : rulesOf(resolved);
  const ofBase = bindingGates(theirs);
  const whyNone = (name: string) =>
    baseline === null
      ? 'no baseline'
      : (baseline.lacking?.get(name) ?? 'the baseline does not have this suite');
  const decided = work.suites.map((suite) => {
    const base = baseline?.suites.get(suite.name);
    const common = base === undefined ? null : share(suite.problems, base.problems);
    shared.set(suite.name, common);
    const bound = joinGates(gatesOf(suite.name), ofBase.get(suite.name) ?? []);
    const gates = isPart
      ? bound.map((each) =>
          fixed(each, skipGate(each.rule, 'is decided when the shards are merged')),
        )
      : bound.map((each) => decideBound(each, suite, common, whyNone(suite.name)));
    return { suite, base, common, gates };
  });
  const results = decideAll(
    decided.flatMap(({ gates }) => gates),
    rules.gatesConfidence ?? MANY_GATES,
    theirs?.gatesConfidence ?? MANY_GATES,
  );
  const judged = decideSlides(
    decided.map((each) => ({ ...each, gates: results.splice(0, each.gates.length) })),
    isPart ? [] : (baseline?.history ?? []),
    baseline === null ? 'no baseline' : null,
  );
  const suites = judged.map(({ suite: own, base, common, gates, slides }): SuiteResults => {
    const suite = slides.length === 0 ? own : { ...own, slides };
    if (baseline === null || base === undefined || common === null) return { ...suite, gates };
    const ours = workOf(suite, work.isolation, VERSION);
    const theirVersion = baseline.tool?.version ?? VERSION;
    const differences = differencesOf(
      ours,
      workOf(base, baseline.isolation ?? work.isolation, theirVersion),
    );
    const asked =
      base.generated === undefined ? {} : { askedAtBase: askedAndUsed.parse(base.generated) };
    return { ...suite, gates, compared: { ...countsOf(common), differences, ...asked } };
  });
  const removed = [...ofBase].filter(([name, gates]) => gates.length > 0 && !shared.has(name));
  const removedSuites = removed.map(([name, gates]) => ({
    name,
    gates: gates.map((rule) => ofTheBase(loseGate(rule, `head has no suite ${name}`))),
  }));
  const all = [...suites, ...removedSuites].flatMap(({ gates }) => gates);
  const decision = decideOverall(all);
  const reason = isPart ? null : whyInconclusive(work, shared);
  const isOpen = reason !== null && decision !== 'fail';
  return {
    suites,
    shared,
    decision: isOpen ? 'inconclusive' : decision,
    ...(isOpen ? { reason } : {}),
    ...(baseline === null ? {} : { measure: { changes: changesOf(work, baseline) } }),
    ...(removedSuites.length === 0 ? {} : { removedSuites }),
  };
}

/** The reason why the run cannot pass, whatever was measured; null if there is none. */
function whyInconclusive(
  { resolved, rules, suites: own }: ToDecide,
  shared: ReadonlyMap<string, Shared | null>,
): string | null {
  const skipped = own.find(({ generated }) => generated?.skipped !== undefined);
  if (skipped !== undefined && own.length > 1) {
    return `${skipped.name} is skipped: ${skipped.generated?.skipped}`;
  }
  if ('none' in resolved) {
    const theirs = rulesOf(resolved);
    const isTheirs = theirs?.gatesFrom === 'base' && theirs.requireBaseline;
    if (!rules.requireBaseline && !isTheirs) return null;
    return `no baseline, but require-baseline is true: ${resolved.none}`;
  }
  if ([...shared.values()].some((common) => common !== null && common.head.length > 0)) return null;
  const { suites } = resolved.baseline;
  const names = [...suites.keys()].slice(0, MOST_NAMED).join(', ');
  const theirs = [...shared.keys()].some((name) => suites.has(name))
    ? 'none of its problems is the same here'
    : `its suites are others (${names || 'none'})`;
  return `nothing is shared with the baseline: ${theirs}`;
}

const MOST_NAMED = 5;

function changesOf(
  { suites, gatesOf, rules, isolation }: ToDecide,
  base: Baseline,
): MeasureChange[] {
  const head: Measured = {
    suites: new Map(
      suites.map((suite) => [suite.name, { ...suite, gates: gatesOf(suite.name).map(ruleOf) }]),
    ),
    rules,
    tier: isolation.tier,
  };
  return measureOf(head, { ...base, tier: base.isolation?.tier }).slice(0, MOST_CHANGES);
}

function workOf(suite: BaseSuite, { tier, python }: Results['isolation'], tool: string): Work {
  const { datasetHash, problems, limits, toolchain, settings, metadata } = suite;
  return {
    ...{ datasetHash, samples: samplesOf(problems), limits, gradings: gradingsOf(suite), tier },
    runtime: toolchain ?? `Python ${python}`,
    extract: settings?.extract,
    ...{ tool, metadata },
  };
}

/**
 * The gradings without the answers that borrow names from their tests: those count as `split`. They
 * depend on the answers themselves, and so are no difference of the work.
 */
function gradingsOf({ gradings, problems }: BaseSuite): Work['gradings'] {
  const borrowing = problems.reduce((sum, { borrowed }) => sum + (borrowed?.answers ?? 0), 0);
  if (gradings === undefined || borrowing === 0) return gradings;
  const { split = 0, shared = 0 } = gradings;
  return { ...gradings, split: split + borrowing, shared: shared - borrowing };
}

function countsOf({ head, onlyInHead, onlyInBase, changed, unsharedVariants }: Shared) {
  return { problems: head.length, onlyInHead, onlyInBase, changed, unsharedVariants };
}
