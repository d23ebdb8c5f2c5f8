/** The promise of `confidence: 0.95`, over many simulated pull requests. */

import { describe, expect, it } from 'vitest';
import { decideGate } from '../../src/gate/decide.ts';
import { deltaOf, share } from '../../src/gate/deltas.ts';
import { parseMetric } from '../../src/records/metric-name.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';

/** xorshift32 (Marsaglia 2003). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

interface Suite {
  readonly problems: number;
  readonly samples: number;
  /** The number of perturbed prompts of a problem, each a little harder than its nominal one. */
  readonly prompts: number;
}

/** The solving chance of each problem: many are always or never solved, as with real models. */
function chancesOf({ problems }: Suite, random: () => number): number[] {
  return Array.from({ length: problems }, () => {
    const kind = random();
    if (kind < 0.3) return 0;
    return kind < 0.5 ? 1 : random();
  });
}

/** One evaluation of a model. */
function evaluate(chances: readonly number[], suite: Suite, random: () => number) {
  const draw = (chance: number): Verdict[] =>
    Array.from({ length: suite.samples }, () => (random() < chance ? 'passed' : 'failed'));
  return chances.map((chance, i): ProblemVerdicts => {
    const variants = Array.from({ length: suite.prompts }, (_, seed) => ({
      family: 'format',
      transform: 'Tabs',
      seed,
      verdicts: draw(chance * 0.9),
    }));
    return { id: `T/${i}`, nominal: draw(chance), variants };
  });
}

function metricOf(text: string) {
  const metric = parseMetric(text);
  if (metric === null) throw new Error(text);
  return metric;
}

/** The share of failed gates among this many pull requests. */
function failures(
  count: number,
  gate: { metric: string; bound: 'max-drop' | 'max-rise' },
  suite: Suite,
  loss: number,
): number {
  const random = randomFrom(20210707);
  let failed = 0;
  for (let pull = 0; pull < count; pull += 1) {
    const before = chancesOf(suite, random);
    const after = before.map((chance) => chance * (1 - loss));
    const shared = share(evaluate(after, suite, random), evaluate(before, suite, random));
    const rule = { metric: metricOf(gate.metric), [gate.bound]: 0, confidence: 0.95 };
    // A metric that is not available fails too, but has nothing to do with confidence.
    const { decision, value } = decideGate(rule, shared.head, shared, '');
    if (decision === 'fail' && value !== null) failed += 1;
  }
  return failed / count;
}

const DROP = (metric: string) => ({ metric, bound: 'max-drop' }) as const;

const RISE = (metric: string) => ({ metric, bound: 'max-rise' }) as const;

describe('a gate of 95 % confidence', () => {
  // bench/calibration.js has the whole grid. These are the corners where intervals used to be too
  // narrow.
  it.each([
    { pulls: 500, gate: DROP('pass@1'), suite: { problems: 164, samples: 1, prompts: 0 } },
    { pulls: 1000, gate: DROP('pass@1'), suite: { problems: 8, samples: 5, prompts: 0 } },
    { pulls: 500, gate: DROP('pass@5'), suite: { problems: 40, samples: 10, prompts: 0 } },
    { pulls: 1000, gate: DROP('robust-pass@1'), suite: { problems: 20, samples: 1, prompts: 3 } },
    { pulls: 1000, gate: RISE('robust-drop@1'), suite: { problems: 2, samples: 5, prompts: 3 } },
    { pulls: 1000, gate: RISE('robust-drop@1'), suite: { problems: 10, samples: 1, prompts: 3 } },
    {
      pulls: 500,
      gate: RISE('attack-success-rate'),
      suite: { problems: 50, samples: 2, prompts: 3 },
    },
    {
      pulls: 500,
      gate: RISE('robust-relative@1'),
      suite: { problems: 50, samples: 2, prompts: 3 },
    },
  ])(
    'fails at most 5 % of $pulls pull requests without a change: $gate.metric, $suite.problems × $suite.samples',
    ({ pulls, gate, suite }) => {
      expect(failures(pulls, gate, suite, 0)).toBeLessThanOrEqual(0.05);
    },
  );

  it.each([
    { problems: 164, samples: 5, prompts: 0 },
    { problems: 50, samples: 1, prompts: 0 },
    { problems: 164, samples: 1, prompts: 0 },
  ])(
    'finds four in five drops of the size that it claims to find: $problems × $samples',
    (suite) => {
      const random = randomFrom(7);
      // The claimed size is averaged over 50 comparisons, because each estimates the noise with
      // noise.
      let detectable = 0;
      let solved = 0;
      for (let pull = 0; pull < 50; pull += 1) {
        const chances = chancesOf(suite, random);
        const shared = share(evaluate(chances, suite, random), evaluate(chances, suite, random));
        const delta = deltaOf(shared, metricOf('pass@1'));
        if ('unavailable' in delta) throw new Error(delta.unavailable);
        detectable += (delta.detectable ?? Number.NaN) / 50;
        solved += delta.base / 50;
      }
      const found = failures(600, DROP('pass@1'), suite, detectable / solved);
      expect(found).toBeGreaterThan(0.75);
      expect(found).toBeLessThan(0.85);
    },
  );
});
