import type { GateConfig } from '../config/schema.ts';
import { boundsOf } from '../records/bounds.ts';
import {
  type Decision,
  type GateResult,
  type GateRule,
  isFailure,
} from '../records/gate-result.ts';
import type { Group } from '../records/group.ts';
import { groupNames, groupOf } from '../records/group.ts';
import { isFlip } from '../records/metric-name.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { isSame } from '../records/rounding.ts';
import { within } from '../score/groups.ts';
import { metricOf, worstTransform } from '../score/metrics.ts';
import {
  chance,
  confidenceText,
  metricChangeText,
  metricValueText,
  plural,
} from '../text/numbers.ts';
import { type Delta, deltaOf, type Shared } from './deltas.ts';
import { type Flips, flipsOf } from './flips.ts';
import { ruleOf } from './gate-config.ts';
import { type Judgement, judgeChange, judgeValue, rangeOf } from './judge.ts';

/**
 * Decide one gate: `min` and `max` bind the head's value, `max-drop` and `max-rise` its change. The
 * point estimate decides, or with `confidence` the interval. A metric that is not available fails
 * its gate, because a gate that cannot fail guards nothing.
 * @param shared null if there is no baseline, or none with this suite
 * @param whyNoBaseline the reason for a skipped gate
 */
export function decideGate(
  gate: GateConfig,
  problems: readonly ProblemVerdicts[],
  shared: Shared | null,
  whyNoBaseline: string,
): GateResult {
  const { metric } = gate;
  if (isFlip(metric)) return decideFlips({ ...gate, metric }, shared, whyNoBaseline);
  const result = decideMetric({ ...gate, metric }, problems, shared, whyNoBaseline);
  const isTold = result.value !== null && result.decision !== 'skipped';
  if (metric.kind !== 'worst-transform' || !isTold) return result;
  const worst = worstTransform(problems, groupOf(gate));
  if ('unavailable' in worst) return result;
  const { family, transform } = worst.group;
  return { ...result, reason: `${result.reason} (worst: ${family} ${transform})` };
}

/** A gate that cannot be decided now. */
export function skipGate(rule: GateRule, reason: string): GateResult {
  return { ...rule, value: null, decision: 'skipped', reason };
}

/**
 * A gate that fails because its suite or metric is gone. Otherwise removing it would be a way
 * around the gate.
 */
export function loseGate(rule: GateRule, why: string): GateResult {
  return { ...rule, value: null, decision: 'fail', reason: `is not available: ${why}` };
}

type About<M> = GateConfig & { readonly metric: M };
type Flip = Extract<GateConfig['metric'], { kind: `newly-${string}` }>;
type Metric = Exclude<GateConfig['metric'], Flip>;

/** Flips are counted without an interval. Without a baseline there are none to count. */
function decideFlips(gate: About<Flip>, shared: Shared | null, whyNoBaseline: string): GateResult {
  const named = ruleOf(gate);
  const flips = shared === null ? null : flipsOf(shared, groupOf(gate));
  const why = shared === null ? whyNoBaseline : whyNoFlips(shared, groupOf(gate), flips);
  if (flips === null || why !== null) {
    return { ...skipGate(named, `is not known: ${why}`), notJudged: why ?? whyNoBaseline };
  }
  const found = gate.metric.kind === 'newly-failing' ? flips.newlyFailing : flips.newlyPassing;
  const value = found.length;
  const [worst] = judgeValue(gate, value, null);
  if (worst !== undefined) return { ...named, value, ...worst };
  const { all, lostInHead, lostInBase } = flips.prompts;
  const lost = Math.max(lostInHead, lostInBase);
  const open = lost === 0 ? '' : `; ${lost} of ${plural(all, 'prompt')} could not be judged`;
  return { ...named, value, decision: 'pass', reason: `is ${value}, within bounds${open}` };
}

/**
 * The reason why no flip can be seen: the sides share no prompt that could flip, or one side has no
 * verdicts. Otherwise null.
 */
function whyNoFlips(
  { head, whole }: Shared,
  group: Group,
  flips: Pick<Flips, 'prompts'> | null,
): string | null {
  if (head.length === 0) return 'head and base share no problem';
  const { all, lostInHead, lostInBase } = flips?.prompts ?? {
    all: 0,
    lostInHead: 0,
    lostInBase: 0,
  };
  if (all > 0 && lostInHead === all) return 'in head every verdict is an error';
  if (all > 0 && lostInBase === all) return 'in the base every verdict is an error';
  const hasPrompts = (problems: readonly ProblemVerdicts[]) =>
    within(problems, group).some(({ variants }) => variants.length > 0);
  if (group.family === undefined || hasPrompts(head)) return null;
  const name = groupNames(group).join(' ');
  if (!hasPrompts(whole.head)) return `head has no prompt of ${name}`;
  if (!hasPrompts(whole.base)) return `the base has no prompt of ${name}`;
  return `head and base share no prompt of ${name}`;
}

function decideMetric(
  gate: About<Metric>,
  problems: readonly ProblemVerdicts[],
  shared: Shared | null,
  whyNoBaseline: string,
): GateResult {
  const { metric, confidence } = gate;
  const named = ruleOf(gate);
  const measured = metricOf(problems, metric, groupOf(gate), confidence);
  if ('unavailable' in measured) {
    const reason = `is not available: ${measured.unavailable}`;
    return { ...named, value: null, decision: 'fail', reason };
  }
  const { value, low, high } = measured;
  const delta = shared === null ? null : deltaOf(shared, metric, groupOf(gate), confidence);
  const change = delta === null || 'unavailable' in delta ? null : delta;
  const missing =
    delta === null ? whyNoBaseline : 'unavailable' in delta ? delta.unavailable : null;
  const notJudged = isRelative(gate) ? missing : null;
  const result = {
    ...named,
    value,
    ...(change === null ? {} : changeOf(change, measured)),
    ...(notJudged === null ? {} : { notJudged }),
  };

  const judged = [
    ...judgeValue(gate, value, low === null || high === null ? null : { low, high }),
    ...(change === null ? [] : judgeChange(gate, change)),
  ];
  const decision = worstOf(judged);
  if (decision !== 'pass') {
    const decisive = judged.filter((each) => each.decision === decision);
    const reasons = decisive.map(({ reason }) => reason).join(' and ');
    return {
      ...result,
      decision,
      reason: `${reasons}${consequence(gate['on-inconclusive'], decision)}`,
    };
  }
  if (notJudged !== null) {
    const isAbsolute = boundsOf(gate, 'value').length > 0;
    if (!isAbsolute) return { ...result, decision: 'skipped', reason: `is skipped: ${notJudged}` };
    const reason = `${inBounds(gate, value)}; its change is not judged: ${notJudged}`;
    return { ...result, decision, reason };
  }
  const isChange = isRelative(gate) && change !== null;
  return { ...result, decision, reason: isChange ? kept(gate, change) : inBounds(gate, value) };
}

function isRelative(gate: GateConfig): boolean {
  return boundsOf(gate, 'change').length > 0;
}

function worstOf(judged: readonly Judgement[]): Judgement['decision'] {
  for (const decision of ['fail', 'inconclusive'] as const) {
    if (judged.some((each) => each.decision === decision)) return decision;
  }
  return 'pass';
}

type Change = Exclude<Delta, { unavailable: string }>;

function changeOf(change: Change, own: { readonly value: number; readonly problems: number }) {
  const { base, head, delta, low, high, p, midP, detectable, problems } = change;
  const isOther = problems !== own.problems || !isSame(head, own.value);
  return {
    baseline: base,
    delta,
    ...(isOther ? { compared: { value: head, problems, of: own.problems } } : {}),
    ...(low === null || high === null ? {} : { low, high }),
    ...(p === null ? {} : { p }),
    ...(midP === null ? {} : { midP }),
    ...(detectable === null || !Number.isFinite(detectable) ? {} : { detectable }),
  };
}

/** Says that an inconclusive gate counts as a failure, if its rule demands that. */
export function consequence(
  onInconclusive: GateResult['onInconclusive'],
  decision: Decision,
): string {
  const isFailed = decision === 'inconclusive' && onInconclusive === 'fail';
  return isFailed ? ', a failure because of on-inconclusive: fail' : '';
}

function inBounds({ metric, confidence }: GateConfig, value: number): string {
  return `is ${metricValueText(metric, value)}, within bounds${atConfidence(confidence)}`;
}

function kept(
  { metric, confidence }: GateConfig,
  { head, delta, low, high, midP }: Change,
): string {
  if (isSame(delta, 0)) {
    const isOpen = confidence !== undefined && low !== null && high !== null;
    const range = isOpen ? ` (${rangeOf(metric, { low, high })}${atConfidence(confidence)})` : '';
    return `is unchanged at ${metricValueText(metric, head)}${range}`;
  }
  const chanceText = midP === null ? '' : ` (McNemar's mid-p ${chance(midP)})`;
  const verb = delta < 0 ? 'fell' : 'rose';
  return `${verb} by ${metricChangeText(metric, delta)}${chanceText}, within bounds${atConfidence(confidence)}`;
}

function atConfidence(confidence: number | undefined): string {
  return confidence === undefined ? '' : ` at ${confidenceText(confidence)} confidence`;
}

/**
 * The overall decision. One failed gate fails the run, and so does an inconclusive one that counts
 * as a failure. A run without gates, or with skipped ones only, is skipped.
 */
export function decideOverall(
  gates: readonly Pick<GateResult, 'decision' | 'onInconclusive'>[],
): Decision {
  if (gates.some(isFailure)) return 'fail';
  for (const decision of ['inconclusive', 'pass'] as const) {
    if (gates.some((gate) => gate.decision === decision)) return decision;
  }
  return 'skipped';
}
