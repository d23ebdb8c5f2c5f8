import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutantLimits } from '../../src/evaluate/mutant-limits.ts';
import { OUR_LIMITS } from '../../src/records/limits.ts';

const time = fc.integer({ min: 1, max: 200_000 });

it('a mutant has ten times the time of its reference solution, 0.25 s at least, and no more than answers', () => {
  fc.assert(
    fc.property(
      time,
      time,
      fc.double({ min: 0, max: 20_000, noNaN: true }),
      (cpuMs, wallMs, own) => {
        const answers = { ...OUR_LIMITS, cpuMs, wallMs };
        const limits = mutantLimits(answers, own);
        expect(limits.cpuMs).toBeGreaterThanOrEqual(Math.min(cpuMs, Math.max(250, 10 * own)));
        expect(limits).toEqual({ ...answers, cpuMs: limits.cpuMs, wallMs: limits.wallMs });
        expect(limits.cpuMs).toBeLessThanOrEqual(cpuMs);
        expect(limits.wallMs).toBeLessThanOrEqual(wallMs);
      },
    ),
  );
});

it('the limit is the same for times that differ by chance', () => {
  const answers = { ...OUR_LIMITS, cpuMs: 3000, wallMs: 9000 };
  expect(mutantLimits(answers, 2)).toEqual(mutantLimits(answers, 20));
  expect(mutantLimits(answers, 2).cpuMs).toBe(250);
});
