import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaOf, share } from '../../src/gate/deltas.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { metricOf } from '../../src/score/metrics.ts';

const PASS_1 = { kind: 'pass@', k: 1 } as const;
const ROBUST_1 = { kind: 'robust-pass@', k: 1 } as const;
const DROP_1 = { kind: 'robust-drop@', k: 1 } as const;

type Row = readonly [
  id: string,
  nominal: readonly Verdict[],
  variants?: Readonly<Record<string, readonly Verdict[]>>,
];

/** Problems in short form; a variant is named `family/transform/seed`. */
function problems(...rows: readonly Row[]): ProblemVerdicts[] {
  return rows.map(([id, nominal, variants = {}]) => ({
    id,
    nominal,
    variants: Object.entries(variants).map(([name, verdicts]) => {
      const [family = '', transform = '', seed = ''] = name.split('/');
      return { family, transform, seed: Number(seed), verdicts };
    }),
  }));
}

const named = (problem: ProblemVerdicts | undefined) =>
  problem?.variants.map((v) => `${v.family}/${v.transform}/${v.seed}`);

describe('share', () => {
  it('keeps the problems that both sides have, in the same order, and counts the others', () => {
    const head = problems(['A', ['passed']], ['B', ['failed']], ['C', ['passed']]);
    const base = problems(['C', ['failed']], ['D', ['failed']], ['A', ['passed']], ['E', []]);
    const shared = share(head, base);
    expect(shared.head.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(shared.base.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(shared.base.map(({ nominal }) => nominal)).toEqual([['passed'], ['failed']]);
    expect(shared).toMatchObject({ onlyInHead: 1, onlyInBase: 2, unsharedVariants: 0 });
  });

  it('keeps the variants that both sides have, by family, transform and seed', () => {
    const head = problems([
      'A',
      [],
      { 'x/T/0': ['passed'], 'x/T/1': ['passed'], 'y/T/0': [], 'x/U/0': [] },
    ]);
    const base = problems(['A', [], { 'y/T/0': [], 'x/T/1': ['failed'], 'x/V/0': [] }]);
    const shared = share(head, base);
    expect(named(shared.head[0])).toEqual(['x/T/1', 'y/T/0']);
    expect(new Set(named(shared.base[0]))).toEqual(new Set(['x/T/1', 'y/T/0']));
    // Only head has x/T/0 and x/U/0, and only the base has x/V/0.
    expect(shared.unsharedVariants).toBe(3);
  });

  it('does not mix up names that look alike only when they are put together', () => {
    const head = problems(['A', [], { 'a b/c/0': [] }]);
    const base = problems(['A', [], { 'a/b c/0': [] }]);
    expect(share(head, base).unsharedVariants).toBe(2);
  });
});

describe('deltaOf', () => {
  it('is the change over shared problems, without the others', () => {
    const head = problems(['A', ['passed']], ['B', ['failed']], ['New', ['passed']]);
    const base = problems(['A', ['passed']], ['B', ['passed']], ['Old', ['failed']]);
    expect(deltaOf(share(head, base), PASS_1)).toMatchObject({ base: 1, head: 0.5, delta: -0.5 });
  });

  it('compares the worst case over shared variants, without the others', () => {
    const head = problems(
      ['A', ['passed'], { 'x/T/0': ['passed'], 'x/T/1': ['failed'] }],
      ['B', ['passed'], { 'x/T/0': ['passed'], 'x/T/1': ['failed'] }],
    );
    const base = problems(
      ['A', ['passed'], { 'x/T/0': ['passed'] }],
      ['B', ['passed'], { 'x/T/0': ['failed'] }],
    );
    // The base lacks seed 1, which would make head's robust-pass@1 0.
    expect(deltaOf(share(head, base), ROBUST_1)).toMatchObject({ base: 0.5, head: 1, delta: 0.5 });
  });

  it('is head’s value minus base’s for equal problems, and no change is exactly 0', () => {
    const verdicts = fc.array(fc.constantFrom<Verdict>('passed', 'failed'), {
      minLength: 2,
      maxLength: 2,
    });
    const side = fc
      .array(fc.tuple(verdicts, verdicts), { minLength: 2, maxLength: 6 })
      .map((rows) => problems(...rows.map(([a, b], i): Row => [`T/${i}`, a, { 'x/T/0': b }])));
    fc.assert(
      fc.property(side, side, (head, base) => {
        const count = Math.min(head.length, base.length);
        const [ours, theirs] = [head.slice(0, count), base.slice(0, count)];
        for (const metric of [PASS_1, ROBUST_1, DROP_1]) {
          const [h, b] = [metricOf(ours, metric), metricOf(theirs, metric)];
          const delta = deltaOf(share(ours, theirs), metric);
          if ('unavailable' in h || 'unavailable' in b) {
            expect(delta).toHaveProperty('unavailable');
          } else {
            expect(delta).toMatchObject({ head: h.value, base: b.value, delta: h.value - b.value });
            const same = deltaOf(share(ours, ours), metric);
            expect(same).toMatchObject({ delta: 0, changed: 0 });
            // So few problems may have missed changes upwards and downwards equally.
            if ('unavailable' in same || same.low === null) continue;
            expect(same.low).toBeLessThan(0);
            expect(same.high).toBeCloseTo(-same.low, 12);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is paired: if all problems change equally, only missed problems leave it open', () => {
    const rows = Array.from({ length: 50 }, (_, i) => i % 9);
    const side = (more: number) =>
      problems(
        ...rows.map(
          (passed, i): Row => [
            `T/${i}`,
            Array.from(
              { length: 10 },
              (_, s): Verdict => (s < passed + more ? 'passed' : 'failed'),
            ),
          ],
        ),
      );
    const delta = deltaOf(share(side(1), side(0)), PASS_1);
    if ('unavailable' in delta) throw new Error(delta.unavailable);
    expect(delta.delta).toBeCloseTo(0.1, 12);
    // None of 50 changed otherwise. So 1 − 0.025^(1/50) of problems may change by −1 to 1.
    const unseen = 1 - 0.025 ** (1 / 50);
    expect(delta.low).toBeCloseTo(0.1 - unseen * 1.1, 9);
    expect(delta.high).toBeCloseTo(0.1 + unseen * 0.9, 9);
  });

  it('names the side where a metric is not available', () => {
    const few = problems(['A', ['passed']], ['B', ['passed']]);
    const many = problems(['A', ['passed', 'passed']], ['B', ['passed', 'passed']]);
    const pass2 = { kind: 'pass@', k: 2 } as const;
    expect(deltaOf(share(few, many), pass2)).toEqual({
      unavailable: 'in head: needs 2 samples, A has 1 (and 1 more problem)',
    });
    expect(deltaOf(share(many, few), pass2)).toEqual({
      unavailable: 'in base: needs 2 samples, A has 1 (and 1 more problem)',
    });
  });

  it('reports that nothing is shared', () => {
    const delta = deltaOf(share(problems(['A', ['passed']]), problems(['B', ['passed']])), PASS_1);
    expect(delta).toHaveProperty('unavailable', 'head and base share no problem');
  });

  it('has no interval for one shared problem', () => {
    const delta = deltaOf(share(problems(['A', ['passed']]), problems(['A', ['failed']])), PASS_1);
    expect(delta).toMatchObject({ base: 0, head: 1, delta: 1, low: null, high: null });
  });
});
