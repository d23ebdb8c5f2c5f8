/** The promises about slides, over simulated histories of runs. bench/slides.js has more of them. */

import { describe, expect, it } from 'vitest';
import { alarmShares, type Branch, foundShare } from './slide-histories.ts';

const SAME: Branch = { suites: 3, metrics: 2, problems: 164, drawn: 1, part: 1, loss: 0 };

describe('histories of 30 runs without a slide', () => {
  it.each([
    { of: 'three suites of two metrics', branch: SAME },
    { of: 'a single metric', branch: { ...SAME, suites: 1, metrics: 1 } as const },
    { of: '20 problems, so that many values are equal', branch: { ...SAME, problems: 20 } },
    { of: 'answers that most runs take over', branch: { ...SAME, drawn: 0.3 } },
  ])('tell one in at most 5 %, and in at most 1 % of the looks: $of', ({ branch }) => {
    const shares = alarmShares(branch, 200);
    expect(shares.histories).toBeLessThanOrEqual(0.05);
    expect(shares.looks).toBeLessThanOrEqual(0.01);
  });
});

describe('a slide of half a point a run', () => {
  it('is mostly told after 20 runs of 164 problems', () => {
    // bench/slides.js finds 89 % in one suite and 78 % among three.
    expect(foundShare({ ...SAME, suites: 1, loss: 0.005 }, 20, 200)).toBeGreaterThan(0.8);
    expect(foundShare({ ...SAME, loss: 0.005 }, 20, 200)).toBeGreaterThan(0.68);
  });
});
