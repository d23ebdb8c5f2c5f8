/** Several gates with a confidence are decided together. */

import { describe, expect, it } from 'vitest';
import { judge } from './support/change.ts';
import { withGitHub } from './support/github.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const GATES = [
  '{ metric: pass@1, max-drop: 0, confidence: 0.95 }',
  '{ metric: pass^1, max-drop: 0, confidence: 0.95 }',
];

/** Twelve problems with one sample each. The first ones fail. */
function losing(lost: number, rest: readonly string[] = [], gates: readonly string[] = GATES) {
  const nominal = Array.from({ length: 12 }, (_, i) => (i < lost ? '0' : '1'));
  return suite({ nominal, gates, rest });
}

const decisions = (run: Awaited<ReturnType<typeof judge>>) =>
  run.document.suites[0]?.gates.map(({ decision }) => decision);

describe('gates with a confidence', () => {
  it('are inconclusive if they fail alone, but one of two may fail by chance', async () => {
    // Five of five flips the same way: ½⁵ = 0.031. Of two gates the first has to be below 0.025.
    const run = await judge(await github(), losing(0), losing(5));
    expect(decisions(run)).toEqual(['inconclusive', 'inconclusive']);
    expect(run.exitCode).toBe(0);
    const said = "one of 2 gates can do so by chance (Holm's rule at 95%)";
    for (const text of [run.comment, run.summary, run.log]) {
      expect(text.replaceAll('\\', '')).toContain(said);
      expect(text.replaceAll('\\', '')).toMatch(
        /2 gates have a confidence\. If nothing changed, at least one of them fails in at most 5% of runs/,
      );
    }
  });

  it('fail if they are sure enough among that many', async () => {
    // ½⁶ = 0.016.
    const run = await judge(await github(), losing(0), losing(6));
    expect(decisions(run)).toEqual(['fail', 'fail']);
    expect(run.exitCode).toBe(1);
  });

  it('are decided separately with the method none, or if there is only one', async () => {
    const none = ['gates-confidence: { method: none }'];
    const alone = await judge(await github(), losing(0, none), losing(5, none));
    expect(decisions(alone)).toEqual(['fail', 'fail']);
    expect(alone.comment).toMatch(/at least one of them fails in up to 5% of runs/);
    const one = GATES.slice(0, 1);
    const single = await judge(await github(), losing(0, [], one), losing(5, [], one));
    expect(decisions(single)).toEqual(['fail']);
    expect(single.comment).not.toContain('gates have a confidence');
  });

  it('are not weakened in the base by the gates that a pull request adds', async () => {
    const binding = ['gates-from: base'];
    const more = Array.from(
      { length: 20 },
      (_, i) => `{ metric: pass@1, min: 0.${10 + i}, confidence: 0.95 }`,
    );
    const [gate = ''] = GATES;
    for (const own of [[gate, ...more], more]) {
      const run = await judge(await github(), losing(0, binding, [gate]), losing(5, binding, own));
      const bound = run.document.suites[0]?.gates.find(({ bound }) => bound['max-drop'] === 0);
      expect(bound, own[0]).toMatchObject({ decision: 'fail' });
      expect(run.exitCode).toBe(1);
    }
  });

  it('report a changed method, and keep the method of the base with gates-from: base', async () => {
    const own = ['gates-confidence: { method: none }', 'gates-from: base'];
    const run = await judge(await github(), losing(0, own), losing(5));
    expect(run.comment).toMatch(/`gates-confidence` `none` → `holm at 95%`/);
    expect(decisions(run)).toEqual(['fail', 'fail']);
  });
});
