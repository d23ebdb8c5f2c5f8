import { judgedSuites } from '../gate/fail-on.ts';
import { boundsOf } from '../records/bounds.ts';
import { type Decision, type GateResult, isFailure } from '../records/gate-result.ts';
import { groupNames } from '../records/group.ts';
import { isFlip, parseGateMetric } from '../records/metric-name.ts';
import type { Results } from '../records/results.ts';
import { describeShard } from '../records/shard.ts';
import { plural } from '../text/numbers.ts';
import { countVacuous, vacuousText } from './faulty-tests.ts';

/**
 * The decision's reason in one sentence. If it is about a gate, the text follows the gate's name.
 */
export interface Headline {
  readonly gate: GateResult | null;
  readonly text: string;
}

export function headlineOf(results: Results): Headline {
  const about = (text: string, gate: GateResult | null = null): Headline => ({ gate, text });
  if (results.errors.length > 0) return about(`could not decide: ${results.errors[0]}`);
  const gates = judgedSuites(results).flatMap((suite) => suite.gates);
  const failed = gates.filter(isFailure);
  const [worst] = failed;
  if (worst !== undefined) {
    const more = failed.length - 1;
    const others = more > 0 ? `, and ${plural(more, 'more gate')} failed` : '';
    return about(gistOf(worst.reason) + others, worst);
  }
  if (results.shard !== undefined) {
    return about(`shard ${describeShard(results.shard)}: decided when all of them are merged`);
  }
  if (results.reason !== undefined) return about(results.reason);
  if (gates.length === 0) {
    const vacuous = vacuousText(results);
    return about(`no gate is configured${vacuous === '' ? '' : `, and ${vacuous}`}`);
  }
  const unclear = gates.filter((gate) => gate.decision === 'inconclusive');
  if (unclear[0] !== undefined) {
    const more = unclear.length - 1;
    const others = more > 0 ? `, and ${plural(more, 'more gate')} cannot be decided` : '';
    return about(`${unclear[0].reason}${others}${alsoNotJudged(gates)}`, unclear[0]);
  }
  const vacuous = vacuousText(results);
  const doubt = vacuous === '' ? '' : `, but ${vacuous}`;
  return about(`${passSentence(gates)}${scopeOf(gates)}${doubt}`);
}

/**
 * `2 gates pass, 1 could not be compared (no baseline)`. It also tells if the absolute bounds of
 * those hold.
 */
function passSentence(gates: readonly GateResult[]): string {
  const open = notJudged(gates);
  const passed = gates.filter((gate) => gate.decision === 'pass' && !open.includes(gate)).length;
  const passing =
    passed === 0 ? '' : `${plural(passed, 'gate')} ${passed === 1 ? 'passes' : 'pass'}`;
  if (open.length === 0) return passing === '' ? 'every gate was skipped' : passing;
  const reasons = [...new Set(open.flatMap((gate) => gate.notJudged ?? []))];
  const more = reasons.length > 1 ? ', …' : '';
  const count = passing === '' ? plural(open.length, 'gate') : `${passing}, ${open.length}`;
  const isHalf = passing === '' && open.every(isHalfJudged);
  const held = isHalf ? '; absolute bounds hold' : '';
  return `${count} ${couldNotBe(open)} (${reasons[0]}${more})${held}`;
}

function alsoNotJudged(gates: readonly GateResult[]): string {
  const open = notJudged(gates);
  return open.length === 0 ? '' : `, and ${plural(open.length, 'gate')} ${couldNotBe(open)}`;
}

/** A gate without a base's part may lack a value too, such as one of answers that are missing. */
function couldNotBe(gates: readonly GateResult[]): string {
  return gates.some(needsBase) ? 'could not be compared' : 'could not be judged';
}

function notJudged(gates: readonly GateResult[]): readonly GateResult[] {
  return gates.filter((gate) => gate.notJudged !== undefined);
}

/** The part of head's problems that changes are over, if not all are compared. */
function scopeOf(gates: readonly GateResult[]): string {
  const parts = gates.flatMap(({ compared }) =>
    compared === undefined || compared.problems === compared.of ? [] : [compared],
  );
  const [least] = parts.sort((a, b) => a.problems / a.of - b.problems / b.of);
  if (least === undefined) return '';
  return `; changes are over ${least.problems} of ${plural(least.of, 'problem')}`;
}

/** Cut off the brackets at the end of a reason, because the headline has no room for them. */
function gistOf(reason: string): string {
  return reason.replace(/(?:, though that could be noise)? \([^()]*\)$/, '');
}

/** The headline without markup. */
export function headlineText({ gate, text }: Headline): string {
  return gate === null ? text : `${gateName(gate)} ${text}`;
}

/** `robust-pass@1 func_name`, without markup. */
export function gateName(gate: GateResult): string {
  const parts = [
    gate.metric,
    ...groupNames(gate),
    ...(gate.from === undefined ? [] : [OF_THE_BASE]),
  ];
  return parts.join(' ');
}

/** Marks a gate that only the base's config asks for. */
export const OF_THE_BASE = "(the base's)";

const SYMBOLS: Readonly<Record<Decision, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '🟡',
  skipped: '⏸️',
};

/** The sign of a gate's decision. Only a gate that was judged completely gets a tick. */
export function gateSymbol(gate: GateResult): string {
  return isHalfJudged(gate) ? SYMBOLS.skipped : SYMBOLS[gate.decision];
}

/** The same for a run. */
export function runSymbol(results: Results): string {
  if (results.errors.length > 0 || isDoubtful(results)) return '⚠️';
  return isHalfJudgedRun(results) ? SYMBOLS.skipped : SYMBOLS[results.decision];
}

/** True when a gate passes by its absolute bounds, but its change was not judged. */
function isHalfJudged({ decision, notJudged: why }: GateResult): boolean {
  return decision === 'pass' && why !== undefined;
}

/** True when a run passes although some change could not be judged. */
export function isHalfJudgedRun(results: Results): boolean {
  if (results.decision !== 'pass') return false;
  return notJudged(judgedSuites(results).flatMap((suite) => suite.gates)).length > 0;
}

/** True when a run passes but counts problems that every answer passes. */
export function isDoubtful(results: Results): boolean {
  return results.decision === 'pass' && countVacuous(results) > 0;
}

/** A gate's decision in a word. */
export function gateWord(gate: GateResult): Decision | 'not compared' {
  return gate.notJudged === undefined ||
    isFailure(gate) ||
    gate.decision === 'inconclusive' ||
    !needsBase(gate)
    ? gate.decision
    : 'not compared';
}

/**
 * True for a gate that compares with the base or the runs before it: by its bounds, or because it
 * counts flips.
 */
export function needsBase({ metric, bound }: GateResult): boolean {
  const named = parseGateMetric(metric);
  const bounds = [...boundsOf(bound, 'change'), ...boundsOf(bound, 'slide')];
  return bounds.length > 0 || (named !== null && isFlip(named));
}
