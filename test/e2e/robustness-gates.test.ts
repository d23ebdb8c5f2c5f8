/** Gates on every metric, for all prompts, a family and a transform, at their bounds and beyond. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  formatMetric,
  isCount,
  type MetricName,
  nominalMetrics,
  robustMetrics,
} from '../../src/records/metric-name.ts';
import type { Results, SuiteResults } from '../../src/records/results.ts';
import { jsonLines } from '../support/files.ts';
import { type Evaluation, evaluate, metricValue } from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';
import type { Files } from './support/repository.ts';

/** The return values of the answers to each problem by variant, where 1 is right. */
type Answers = Readonly<Record<string, readonly string[]>>;

const ONE: Answers = {
  nominal: ['111', '000', '110', '111', '100', '011', '111'],
  fmt_Tabs_s0: ['111', '000', '010', '110', '000', '011', '111'],
  fmt_Tabs_s1: ['111', '000', '110', '011', '100', '010', '101'],
  fmt_Split_s0: ['111', '000', '100', '111', '010', '011', '111'],
  name_Camel_s0: ['111', '000', '110', '100', '100', '010', '110'],
};
// Better as asked, worse in other words, and worst under another transform.
const OTHER: Answers = {
  nominal: ['111', '000', '111', '111', '110', '011', '111'],
  fmt_Tabs_s0: ['111', '000', '110', '110', '100', '010', '111'],
  fmt_Tabs_s1: ['111', '000', '110', '111', '000', '010', '110'],
  fmt_Split_s0: ['110', '000', '011', '000', '100', '010', '111'],
  name_Camel_s0: ['100', '000', '001', '010', '100', '000', '100'],
};
const TESTS = 'def check(candidate):\n    assert candidate() == 1\n';
const KS = [1, 2];
/** Just beyond a bound. */
const STEP = 1e-6;

interface Gate extends Group {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly 'max-drop'?: number;
  readonly 'max-rise'?: number;
}

/** @param same problems whose prompt is the nominal one under every transform */
function suite(
  answers: Answers,
  gates: readonly Gate[] = [],
  same: readonly number[] = [4],
): Files {
  const files = Object.entries(answers).flatMap(([variant, rows]) => {
    const problems = rows.map((_, i) => ({
      task_id: `T/${i}`,
      prompt: `def f():\n    """Return ${same.includes(i) ? 'one' : variant}."""\n`,
      entry_point: 'f',
      test: TESTS,
    }));
    const samples = rows.flatMap((marks, i) =>
      [...marks].map((mark) => ({ task_id: `T/${i}`, completion: `    return ${mark}\n` })),
    );
    return [
      [`p_${variant}.jsonl`, jsonLines(problems)],
      [`s_${variant}.jsonl`, jsonLines(samples)],
    ];
  });
  const entry = (family: string) => ({
    family,
    problems: `p_${family}_{transform}_s{seed}.jsonl`,
    samples: `s_${family}_{transform}_s{seed}.jsonl`,
  });
  const only = {
    name: 'small',
    problems: 'p_nominal.jsonl',
    samples: 's_nominal.jsonl',
    variants: [entry('fmt'), entry('name')],
    k: KS,
    gates,
  };
  const config = JSON.stringify({ suites: [only], baseline: 'none' });
  return { 'passgate.yml': config, ...Object.fromEntries(files) };
}

interface Group {
  readonly family?: string | undefined;
  readonly transform?: string | undefined;
}

const GROUPS: readonly Group[] = [
  {},
  { family: 'fmt' },
  { family: 'name' },
  { family: 'fmt', transform: 'Tabs' },
  { family: 'name', transform: 'Camel' },
];
const RULES: readonly { readonly name: MetricName; readonly group: Group }[] = [
  ...nominalMetrics(KS).map((name) => ({ name, group: {} })),
  ...GROUPS.flatMap((group) => robustMetrics(KS, false).map((name) => ({ name, group }))),
];

function metricsOf({ metrics, robustness }: SuiteResults, name: MetricName, group: Group) {
  if (name.kind === 'pass@' || name.kind === 'pass^') return metrics;
  if (group.family === undefined) return robustness?.overall.metrics;
  const family = robustness?.families[group.family];
  return group.transform === undefined
    ? family?.metrics
    : family?.transforms[group.transform]?.metrics;
}

/** The transform that worst-transform is about. */
function worstOf(side: SuiteResults, group: Group): { family: string; transform: string } {
  const groups = Object.entries(side.robustness?.families ?? {}).flatMap(([family, scores]) =>
    Object.entries(scores.transforms).map(([transform, { metrics }]) => ({
      family,
      transform,
      value: metricValue(metrics, 'robust-pass@1'),
    })),
  );
  const [worst] = groups
    .filter((each) => (group.family ?? each.family) === each.family)
    .filter((each) => (group.transform ?? each.transform) === each.transform)
    .sort((a, b) => a.value - b.value);
  if (worst === undefined) throw new Error('the suite has no transform');
  return { family: worst.family, transform: worst.transform };
}

/** A metric of one side. worst-transform is the robust-pass@1 of head's worst transform. */
function valueOn(side: SuiteResults, head: SuiteResults, name: MetricName, group: Group): number {
  if (name.kind !== 'worst-transform') {
    return metricValue(metricsOf(side, name, group), formatMetric(name));
  }
  const robust: MetricName = { kind: 'robust-pass@', k: 1 };
  return metricValue(metricsOf(side, robust, worstOf(head, group)), 'robust-pass@1');
}

/** The results of a run as a baseline, in which every prompt had changed, or none. */
function baselineOf(run: Evaluation, changed: boolean): { folder: string; suite: SuiteResults } {
  const results: Results = structuredClone(run.results());
  const suites = results.suites.map((each) => ({
    ...each,
    problems: each.problems.map((problem) => ({
      ...problem,
      // Older results are like this: they do not contain hashes of the prompts.
      variants: problem.variants.map(({ hash, ...variant }) => ({ ...variant, changed })),
    })),
  }));
  const folder = join(temporaryFolder('baseline'), 'results');
  mkdirSync(folder);
  writeFileSync(join(folder, 'results.json'), JSON.stringify({ ...results, suites }));
  return { folder, suite: run.suite() };
}

/** The number of prompts in a group of a baseline in which all changed, or none. */
function changedIn({ problems }: SuiteResults, group: Group, changed: boolean): number {
  const variants = problems.flatMap((problem) => problem.variants);
  return variants.filter(
    (v) =>
      changed &&
      (group.family ?? v.family) === v.family &&
      (group.transform ?? v.transform) === v.transform,
  ).length;
}

const known = new Map<Answers, Promise<Evaluation>>();

/** A run without gates. */
async function evaluateOnce(answers: Answers): Promise<Evaluation> {
  const started = known.get(answers) ?? evaluate(suite(answers));
  known.set(answers, started);
  const run = await started;
  expect(run.exitCode, run.log).toBe(0);
  return run;
}

describe.each([
  { what: 'with a base that is worse as asked', head: ONE, base: OTHER, changed: false },
  { what: 'with a base that is better as asked', head: OTHER, base: ONE, changed: true },
])('gates on every metric, $what', ({ head, base, changed }) => {
  let side: SuiteResults;
  let baseline: { folder: string; suite: SuiteResults };
  /** Each rule with its head's value and the change since base. */
  let judged: { name: MetricName; group: Group; value: number; delta: number }[];
  beforeAll(async () => {
    const [mine, others] = await Promise.all([evaluateOnce(head), evaluateOnce(base)]);
    side = mine.suite();
    baseline = baselineOf(others, changed);
    judged = RULES.map(({ name, group }) => {
      const value = valueOn(side, side, name, group);
      const before = isCount(name.kind)
        ? changedIn(baseline.suite, group, changed)
        : valueOn(baseline.suite, side, name, group);
      return { name, group, value, delta: value - before };
    });
  });

  const judge = (gates: readonly Gate[]) =>
    evaluate(suite(head, gates), '--baseline', baseline.folder);

  it('can be judged in both directions', () => {
    expect(judged).toHaveLength(4 + GROUPS.length * robustMetrics(KS, false).length);
    for (const { name, group, value } of judged) {
      const what = `${formatMetric(name)} ${JSON.stringify(group)}`;
      expect(value, what).toBeGreaterThan(0);
      if (!isCount(name.kind)) expect(value, what).toBeLessThan(1);
    }
    // Each kind of metric changes, so each bound has an effect.
    for (const kind of new Set(RULES.map(({ name }) => name.kind))) {
      expect(
        judged.some(({ name, delta }) => name.kind === kind && delta !== 0),
        kind,
      ).toBe(true);
    }
    expect(worstOf(side, {})).not.toEqual(worstOf(baseline.suite, {}));
  });

  it('pass at exactly their bounds', async () => {
    const gates = judged.map(({ name, group, value, delta }) => ({
      metric: formatMetric(name),
      ...group,
      min: value,
      max: value,
      'max-drop': Math.max(0, -delta),
      'max-rise': Math.max(0, delta),
    }));
    const run = await judge(gates);
    expect(run.exitCode, run.log).toBe(0);
    const results = run.suite().gates;
    expect(results).toHaveLength(judged.length);
    for (const [i, gate] of results.entries()) {
      const { name, group, value, delta } = judged[i] ?? {};
      expect(gate).toMatchObject({ metric: gates[i]?.metric, ...group, decision: 'pass', value });
      expect(gate.delta).toBeCloseTo(delta ?? Number.NaN, 12);
      expect((gate.baseline ?? Number.NaN) + (gate.delta ?? Number.NaN)).toBeCloseTo(
        gate.value ?? 0,
        12,
      );
      if (name?.kind !== 'worst-transform') continue;
      const worst = worstOf(side, group ?? {});
      expect(gate.reason).toContain(`(worst: ${worst.family} ${worst.transform})`);
    }
    expect(run.results().decision).toBe('pass');
  });

  it('fail just beyond their bounds, with the difference in the reason', async () => {
    const beyond = judged.flatMap(({ name, group, value, delta }) => {
      const named = { metric: formatMetric(name), ...group };
      const step = isCount(name.kind) ? 1 : STEP;
      const change = Math.abs(delta);
      return [
        { gate: { ...named, min: value + step }, verb: 'below the minimum' },
        { gate: { ...named, max: value - step }, verb: 'above the maximum' },
        ...(delta < -STEP
          ? [{ gate: { ...named, 'max-drop': change - step }, verb: 'fell by' }]
          : []),
        ...(delta > STEP
          ? [{ gate: { ...named, 'max-rise': change - step }, verb: 'rose by' }]
          : []),
      ];
    });
    const verbs = beyond.map(({ verb }) => verb);
    for (const verb of ['fell by', 'rose by']) expect(verbs).toContain(verb);
    const run = await judge(beyond.map(({ gate }) => gate));
    expect(run.exitCode, run.log).toBe(1);
    const results = run.suite().gates;
    expect(results).toHaveLength(beyond.length);
    for (const [i, { decision, reason, ...gate }] of results.entries()) {
      const { verb = '', gate: asked } = beyond[i] ?? {};
      expect(decision, `${JSON.stringify(asked)}: ${reason}`).toBe('fail');
      expect(reason).toContain(verb);
      // The two shown numbers differ, however small the difference is.
      const numbers =
        reason.replace(/, though.*| \(McNemar.*|\(worst.*/, '').match(/\d+(?:\.\d+)?/g) ?? [];
      expect(numbers).toHaveLength(2);
      expect(numbers[0]).not.toBe(numbers[1]);
      expect(reason.includes('%') || reason.includes('points')).toBe(
        gate.metric !== 'changed-prompts',
      );
      if (gate.metric !== 'worst-transform') continue;
      const worst = worstOf(side, gate);
      expect(reason).toContain(`(worst: ${worst.family} ${worst.transform})`);
    }
    expect(run.results().decision).toBe('fail');
  });
});

describe('changed-prompts', () => {
  // Prompts that differ between the sides are left out of every other change.
  it('fails max-drop if it falls', async () => {
    const before = await evaluate(suite(ONE, [], []));
    const gate = { metric: 'changed-prompts', 'max-drop': 0 };
    const after = await evaluate(suite(ONE, [gate], [4]), '--baseline', before.out);
    const count = (run: typeof before) =>
      run.suite().robustness?.overall.metrics['changed-prompts'];
    expect(count(before)).toMatchObject({ value: 28 });
    expect(count(after)).toMatchObject({ value: 24 });
    expect(after.suite().gates).toMatchObject([{ decision: 'fail', baseline: 28, delta: -4 }]);
  });
});
