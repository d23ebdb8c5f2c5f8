import type { SuiteSettings } from '../config/settings.ts';
import { MEASURE_KINDS, MOST_NAMES } from '../records/decision-schemas.ts';
import type { GateRule } from '../records/gate-result.ts';
import { groupNames } from '../records/group.ts';
import { LIMIT_NAMES, LIMITS, type ReportedLimits } from '../records/limits.ts';
import type { MeasureChange } from '../records/measure.ts';
import type { ProblemVerdicts, VariantVerdicts } from '../records/problem-verdicts.ts';
import type { RunRules } from '../records/rules.ts';
import { confidenceText, plural } from '../text/numbers.ts';
import { ruleKey } from './gate-config.ts';
import { limitText } from './same-work.ts';

/** The measure of a suite on one side; absent parts are unknown. */
interface MeasuredSuite {
  readonly problems: readonly ProblemVerdicts[];
  readonly gates?: readonly GateRule[] | undefined;
  readonly settings?: SuiteSettings | undefined;
  readonly limits?: ReportedLimits | undefined;
}

/** One side of a comparison. */
export interface Measured {
  readonly suites: ReadonlyMap<string, MeasuredSuite>;
  readonly rules?: RunRules | undefined;
  /** The way programs were isolated. */
  readonly tier?: string | undefined;
}

/**
 * The differences between two sides' measures: suites, gates, settings, limits, problems and
 * prompts. Parts that are unknown on one side make no difference.
 */
export function measureOf(head: Measured, base: Measured): MeasureChange[] {
  const changes: MeasureChange[] = [];
  const about = { suite: null, base: null, head: null };
  for (const [name, suite] of base.suites) {
    if (head.suites.has(name)) continue;
    changes.push({ ...about, kind: 'suite-removed', what: name, base: sizeOf(suite) });
  }
  for (const [name, suite] of head.suites) {
    const other = base.suites.get(name);
    if (other === undefined) {
      changes.push({ ...about, kind: 'suite-added', what: name, head: sizeOf(suite) });
    } else {
      changes.push(...suiteChanges(name, suite, other));
    }
  }
  changes.push(...runChanges(head, base));
  return changes.sort((a, b) => weightOf(a) - weightOf(b));
}

/** A rule for the whole run weighs as much as a gate. */
function weightOf({ kind, suite }: MeasureChange): number {
  return MEASURE_KINDS.indexOf(kind === 'setting' && suite === null ? 'gate-added' : kind);
}

function sizeOf({ problems, gates }: MeasuredSuite): string {
  const size = plural(problems.length, 'problem');
  return gates === undefined ? size : `${size}, ${plural(gates.length, 'gate')}`;
}

function runChanges(head: Measured, base: Measured): MeasureChange[] {
  const runChange = (what: string, ours: string | undefined, theirs: string | undefined) =>
    settingChange(null, what, ours, theirs);
  // The isolation in use tells most. A base that is evaluated again shares it with head, so the
  // configs' choices are compared too.
  const done = runChange('isolation', head.tier, base.tier);
  const chosen = runChange('isolation', head.rules?.isolation, base.rules?.isolation);
  return [
    ...runChange('gates-from', head.rules?.gatesFrom, base.rules?.gatesFrom),
    ...runChange(
      'require-baseline',
      head.rules && String(head.rules.requireBaseline),
      base.rules && String(base.rules.requireBaseline),
    ),
    ...runChange('gates-confidence', togetherIn(head.rules), togetherIn(base.rules)),
    ...(done.length > 0 ? done : chosen).map((change) => ({
      ...change,
      kind: 'isolation' as const,
    })),
  ];
}

/** `holm at 95%`; undefined if unknown. */
function togetherIn(rules: RunRules | undefined): string | undefined {
  if (rules?.gatesConfidence === undefined) return undefined;
  const { method, level } = rules.gatesConfidence;
  return method === 'none' ? method : `${method} at ${confidenceText(level)}`;
}

function settingChange(
  suite: string | null,
  what: string,
  head: string | undefined,
  base: string | undefined,
): MeasureChange[] {
  if (head === undefined || base === undefined || head === base) return [];
  return [{ kind: 'setting', suite, what, base: bounded(base), head: bounded(head) }];
}

const LONGEST_VALUE = 1000;

function bounded(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}

function suiteChanges(suite: string, head: MeasuredSuite, base: MeasuredSuite): MeasureChange[] {
  const settings = Object.entries(head.settings ?? {}).flatMap(([key, value]) => {
    const other = Object.entries(base.settings ?? {}).find(([name]) => name === key)?.[1];
    const textOf = (of: typeof value | undefined) => (of === undefined ? of : settingText(of));
    return settingChange(suite, key, textOf(value), textOf(other));
  });
  const limits = LIMIT_NAMES.flatMap((name) =>
    settingChange(
      suite,
      LIMITS[name].name,
      limitText(name, head.limits),
      limitText(name, base.limits),
    ),
  );
  const gates =
    head.gates === undefined || base.gates === undefined
      ? []
      : gateChanges(suite, head.gates, base.gates);
  return [...gates, ...settings, ...limits, ...problemChanges(suite, head, base)];
}

function settingText(value: NonNullable<SuiteSettings[keyof SuiteSettings]> | null): string {
  if (value === null) return 'none';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** `pass@1`, `robust-pass@1 func_name`: gates with one name are one gate whose bounds may change. */
function nameOf(rule: GateRule): string {
  return [rule.metric, ...groupNames(rule)].join(' ');
}

function gateChanges(
  suite: string,
  head: readonly GateRule[],
  base: readonly GateRule[],
): MeasureChange[] {
  // A rule on both sides is no change, however often it is repeated.
  const [ours, theirs] = [without(head, base), without(base, head)];
  const changes: MeasureChange[] = [];
  const note = (kind: MeasureChange['kind'], rules: NonNullable<MeasureChange['gate']>) => {
    const rule = rules.head ?? rules.base;
    const what = rule === null ? '' : nameOf(rule);
    changes.push({ kind, suite, what, base: null, head: null, gate: rules });
  };
  for (const gate of theirs) {
    const at = ours.findIndex((other) => nameOf(other) === nameOf(gate));
    const [other] = at < 0 ? [] : ours.splice(at, 1);
    if (other === undefined) note('gate-removed', { base: gate, head: null });
    else note('gate-changed', { base: gate, head: other });
  }
  for (const gate of ours) note('gate-added', { base: null, head: gate });
  return changes;
}

/** Rules that the others lack. A repeated rule is kept as often as the others lack it. */
function without(rules: readonly GateRule[], others: readonly GateRule[]): GateRule[] {
  const left = others.map(ruleKey);
  return rules.filter((rule) => {
    const at = left.indexOf(ruleKey(rule));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function problemChanges(suite: string, head: MeasuredSuite, base: MeasuredSuite): MeasureChange[] {
  const lists: Partial<Record<MeasureChange['kind'], string[]>> = {};
  const note = (kind: MeasureChange['kind'], name: string) => {
    const list = lists[kind] ?? [];
    lists[kind] = list;
    list.push(name);
  };
  const ours = new Map(head.problems.map((problem) => [problem.id, problem]));
  for (const problem of base.problems) {
    const other = ours.get(problem.id);
    if (other === undefined) note('problems-removed', problem.id);
    else compareProblem(other, problem, note);
    ours.delete(problem.id);
  }
  for (const id of ours.keys()) note('problems-added', id);
  // A suite without tags on one side says so by its settings.
  if (head.settings?.tags == null || base.settings?.tags == null) delete lists['tags-changed'];
  return Object.entries(lists).flatMap(([key, names]): MeasureChange[] => {
    const kind = MEASURE_KINDS.find((each) => each === key);
    if (kind === undefined) return [];
    const some = names.slice(0, MOST_NAMES);
    return [{ kind, suite, what: '', base: null, head: null, count: names.length, names: some }];
  });
}

function compareProblem(
  head: ProblemVerdicts,
  base: ProblemVerdicts,
  note: (kind: MeasureChange['kind'], name: string) => void,
): void {
  const { id, hashes: ours, hash } = head;
  const { hashes: theirs } = base;
  if (ours !== undefined && theirs !== undefined) {
    if (ours.prompt !== theirs.prompt) note('prompts-changed', id);
    if (ours.tests !== theirs.tests) note('tests-changed', id);
    if (ours.reference !== theirs.reference) note('references-changed', id);
  } else if (hash !== undefined && base.hash !== undefined && hash !== base.hash) {
    // Results of earlier versions have one hash for prompt and tests together.
    note('tests-changed', id);
  }
  if (String(head.tags) !== String(base.tags)) note('tags-changed', id);
  const others = new Map(base.variants.map((variant) => [variantName(variant), variant]));
  for (const variant of head.variants) {
    const name = variantName(variant);
    const other = others.get(name);
    others.delete(name);
    if (other === undefined) note('variants-added', `${id} ${name}`);
    else if (isChanged(variant, other)) note('variants-changed', `${id} ${name}`);
  }
  for (const name of others.keys()) note('variants-removed', `${id} ${name}`);
}

function isChanged({ hash }: VariantVerdicts, other: VariantVerdicts): boolean {
  return hash !== undefined && other.hash !== undefined && hash !== other.hash;
}

function variantName({ family, transform, seed }: VariantVerdicts): string {
  return `${family}/${transform} seed ${seed}`;
}
