/** Bounds on a slide, in comparisons of results that have a history. */

import { describe, expect, it } from 'vitest';
import { gate } from '../../src/config/gate.ts';
import { skipGate } from '../../src/gate/decide.ts';
import { decideRun } from '../../src/gate/decide-run.ts';
import { ruleOf } from '../../src/gate/gate-config.ts';
import { measureHashOf } from '../../src/gate/remember.ts';
import type { HistoryPoint } from '../../src/records/history-point.ts';
import { OUR_LIMITS } from '../../src/records/limits.ts';
import type { Results, SuiteResults } from '../../src/records/results.ts';
import { HEAD_RULES } from '../../src/records/rules.ts';
import { fromResults } from '../../src/results/read-results.ts';
import { historyWith } from '../../src/results/trend.ts';
import { BASE, compared, documentOf, suiteOf, verdicts } from '../report/documents.ts';

/** The parts of a measure besides the problems. */
const MEASURED = {
  settings: {
    ...{ language: 'python', k: [1], grading: 'auto', 'reference-check': 'warn' },
    ...{ 'max-errors': 0, tolerance: null, repeat: 1 },
  },
  limits: OUR_LIMITS,
};

/** A hundred problems, this many of them solved; perturbed, some fewer. */
function suiteAt(solved: number, change: Partial<SuiteResults> = {}, robust = solved) {
  const problems = Array.from({ length: 100 }, (_, i) => ({
    id: `T/${i}`,
    nominal: verdicts(i < solved ? '1' : '0'),
    variants: [
      {
        ...{ family: 'format', transform: 'tabs', seed: 0 },
        verdicts: verdicts(i < robust ? '1' : '0'),
      },
    ],
  }));
  return suiteOf('sums', problems, { ...MEASURED, ...change });
}

const MEASURE = measureHashOf(suiteAt(0)) ?? '';
const EMPTY = { commit: null, createdAt: '2026-01-05T09:12:44.000Z' };

function pointOf(values: Record<string, number>, measure: string | null = MEASURE): HistoryPoint {
  const measures = measure === null ? {} : { measures: { sums: measure } };
  return { ...EMPTY, suites: { sums: values }, ...measures };
}

/** The base with earlier runs whose pass@1 was so many percent. */
function baseAt(solved: number, history: readonly HistoryPoint[]): Results {
  return documentOf([suiteAt(solved)], { commit: BASE, history: [...history] });
}

const falling = (count: number) =>
  Array.from({ length: count }, (_, i) => pointOf({ 'pass@1': 0.8 - i / 100 }));

const gates = (...rules: object[]) => rules.map((rule) => gate.parse(rule));

function judged(head: SuiteResults, base: Results | null, ...rules: object[]) {
  const { results } = compared(documentOf([head]), base, { gates: gates(...rules) }).model;
  const [suite] = results.suites;
  if (suite === undefined) throw new Error('no suite');
  return { gates: suite.gates, slides: suite.slides };
}

const BOUND = { metric: 'pass@1', 'max-slide': 0.03 };

describe('a gate with max-slide', () => {
  // Ten runs from 80 % to 71 %, the base at 70 % and head at 69 %.
  const base = baseAt(70, falling(10));

  it('fails if the metric slid by more, although this change is small', () => {
    const { gates: found, slides } = judged(suiteAt(69), base, BOUND, {
      metric: 'pass@1',
      'max-drop': 0.02,
    });
    // All 12 values fall: 1 of 12! orders. Two metrics are looked at, but one has no history.
    const p = 1 / 479_001_600;
    expect(slides).toEqual([
      {
        ...{ metric: 'pass@1', runs: 12, adjustedP: expect.closeTo(p, 15) },
        ...{ from: expect.closeTo(0.79), to: expect.closeTo(0.7), delta: expect.closeTo(-0.09) },
        p: expect.closeTo(p, 15),
      },
    ]);
    expect(found).toMatchObject([
      {
        decision: 'fail',
        reason:
          'slid by 9.0 points over the last 12 runs, from 79.0% to 70.0% (p < 0.001), 3.0 are allowed',
      },
      { decision: 'pass' },
    ]);
    const [both] = judged(suiteAt(69), base, { ...BOUND, min: 0.7 }).gates;
    expect(both?.reason).toMatch(/^is 69.0%, below the minimum of 70.0% and slid by 9.0 points/);
  });

  it('passes within its bound, back at the level, and without a slide', () => {
    const within = judged(suiteAt(69), base, { metric: 'pass@1', 'max-slide': 0.1 });
    expect(within.gates).toMatchObject([
      { decision: 'pass', reason: expect.stringMatching(/\(p < 0\.001\), within bounds$/) },
    ]);
    expect(within.slides).toHaveLength(1);
    const back = judged(suiteAt(77), base, BOUND);
    expect(back.gates).toMatchObject([
      { decision: 'pass', reason: expect.stringMatching(/, but this run is back at 77\.0%$/) },
    ]);
    const even = [0.7, 0.71, 0.69, 0.7, 0.7, 0.71, 0.7, 0.69].map((value) =>
      pointOf({ 'pass@1': value }),
    );
    const none = judged(suiteAt(69), baseAt(70, even), BOUND, { ...BOUND, 'max-drop': 0.02 });
    expect(none.slides).toBeUndefined();
    expect(none.gates).toMatchObject([
      { decision: 'pass', reason: 'shows no slide over the last 10 runs' },
      { decision: 'pass', reason: expect.stringMatching(/within bounds; shows no slide over/) },
    ]);
  });

  it.each([
    ['with too few runs', baseAt(70, falling(5)), 'needs 8 runs with this measure, has 7'],
    ['without a baseline', null, 'no baseline'],
    [
      'after another measure',
      baseAt(70, [...falling(8), pointOf({ 'pass@1': 0.9 }, 'f'.repeat(16)), ...falling(3)]),
      'needs 8 runs with this measure, has 5',
    ],
    [
      'after runs of an unknown measure',
      baseAt(70, [...falling(8), pointOf({ 'pass@1': 0.9 }, null), ...falling(4)]),
      'needs 8 runs with this measure, has 6',
    ],
  ])('is skipped %s, and its other bounds decide', (_, theirs, why) => {
    const found = judged(suiteAt(69), theirs, BOUND, { ...BOUND, min: 0.5 });
    expect(found.slides).toBeUndefined();
    expect(found.gates).toMatchObject([
      { decision: 'skipped', notJudged: why, reason: `is skipped: ${why}` },
      {
        decision: 'pass',
        notJudged: why,
        reason: expect.stringMatching(new RegExp(`; its slide is not judged: ${why}$`)),
      },
    ]);
  });

  it('looks past runs without the suite or the metric', () => {
    const gaps = falling(9).flatMap((point) => [point, pointOf({}), { ...EMPTY, suites: {} }]);
    expect(judged(suiteAt(69), baseAt(70, gaps), BOUND).slides).toMatchObject([{ runs: 11 }]);
  });

  it('takes a rise of robust-drop@1 for a slide', () => {
    const rising = Array.from({ length: 10 }, (_, i) => pointOf({ 'robust-drop@1': i / 100 }));
    const theirs = documentOf([suiteAt(50, {}, 44)], { commit: BASE, history: rising });
    const rule = { metric: 'robust-drop@1', 'max-slide': 0.05 };
    const { slides, gates: found } = judged(suiteAt(50, {}, 43), theirs, rule);
    expect(slides).toMatchObject([{ metric: 'robust-drop@1', from: 0.01 }]);
    expect(found).toMatchObject([
      {
        decision: 'fail',
        reason: expect.stringMatching(/^rose by 10\.7 points over the last 12 runs/),
      },
    ]);
  });

  it('is adjusted for all metrics that are looked at', () => {
    const both = falling(10).map(({ suites }, i) =>
      pointOf({ 'pass@1': suites.sums?.['pass@1'] ?? 0, 'robust-pass@1': (i * 7) % 10 }),
    );
    const [slide] = judged(suiteAt(69), baseAt(70, both), BOUND).slides ?? [];
    expect(slide?.adjustedP).toBeCloseTo(2 * (slide?.p ?? 0), 15);
  });
});

describe('a gate with max-slide of the base', () => {
  const [rule] = gates(BOUND).map(ruleOf);
  const base = baseAt(70, falling(10));
  const suites = base.suites.map((suite) => ({
    ...suite,
    gates: rule === undefined ? [] : [skipGate(rule, '')],
  }));
  const rules = { gatesFrom: 'base', requireBaseline: false } as const;
  const baseline = fromResults(
    { ...base, suites, rules },
    { source: 'cache', commit: BASE, distance: 0 },
  );
  const run = (isPart: boolean, own: ReturnType<typeof gates> = []) =>
    decideRun({
      ...{ suites: [suiteAt(69)], gatesOf: () => own, rules: HEAD_RULES, isPart },
      ...{ resolved: { baseline, notes: [] }, isolation: base.isolation },
    });

  it('binds a pull request that removes it, and the removal is named', () => {
    const { suites: found, decision, measure } = run(false);
    expect(found[0]?.gates).toMatchObject([{ from: 'base', decision: 'fail' }]);
    expect(decision).toBe('fail');
    const [change] = measure?.changes ?? [];
    expect(change).toMatchObject({ kind: 'gate-removed', gate: { base: rule, head: null } });
  });

  it('waits for the merge in a shard, which knows a part of the problems', () => {
    const { suites: found } = run(true, gates(BOUND));
    expect(found[0]?.gates).toMatchObject([{ decision: 'skipped' }]);
    expect(found[0]?.slides).toBeUndefined();
  });
});

describe('the history', () => {
  it('has headline metrics, those with a gate of all prompts, and the measure', () => {
    const rules = [
      { metric: 'robust-drop@1', max: 0.5 },
      { metric: 'mean-perturbed-pass@1', min: 0.5, family: 'format' },
      { metric: 'changed-prompts', min: 0 },
    ];
    const { results } = compared(documentOf([suiteAt(60, {}, 30)]), baseAt(70, []), {
      gates: gates(...rules),
    }).model;
    expect(historyWith(results).at(-1)).toMatchObject({
      suites: { sums: { 'pass@1': 0.6, 'robust-pass@1': 0.3, 'robust-drop@1': 0.5 } },
      measures: { sums: MEASURE },
    });
    expect(Object.keys(historyWith(results).at(-1)?.suites.sums ?? {})).toHaveLength(3);
  });

  it('has the same measure with other samples and k, and another with other limits', () => {
    const { settings } = MEASURED;
    const hashOf = (change: Partial<SuiteResults>) => measureHashOf(suiteAt(3, change));
    expect(hashOf({ settings: { ...settings, k: [1, 10], 'max-errors': 3 } })).toBe(MEASURE);
    expect(hashOf({ settings: { ...settings, preamble: null } })).toBe(MEASURE);
    const others = [
      { settings: { ...settings, grading: 'shared' } },
      { datasetHash: 'b'.repeat(64) },
      { limits: { ...OUR_LIMITS, memory: 1 } },
    ].map(hashOf);
    expect(new Set([MEASURE, ...others]).size).toBe(4);
    const { settings: _unknown, ...old } = suiteAt(3);
    expect(measureHashOf(old)).toBeNull();
  });
});
