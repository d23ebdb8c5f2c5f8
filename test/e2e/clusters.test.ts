/** Problems from the same source carry less information than independent ones. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Judged, judge } from './support/change.ts';
import { withGitHub } from './support/github.ts';
import type { Files } from './support/repository.ts';
import { suite } from './support/suite.ts';
import { together } from './support/together.ts';

const github = withGitHub();
const GATES = ['{ metric: pass@1, max-drop: 0, confidence: 0.95 }'];
const PROBLEMS = '.github/data/problems.jsonl';

/** Twelve problems with one sample each, three per source. The first two sources fail. */
function losing(lost: number, more = ['cluster: source'], name = 'source'): Files {
  const nominal = Array.from({ length: 12 }, (_, i) => (i < lost ? '0' : '1'));
  const files = suite({ nominal, gates: GATES, more });
  const lines = String(files[PROBLEMS]).trimEnd().split('\n');
  const rows = lines.map((line, i) => ({ ...JSON.parse(line), [name]: `s${Math.floor(i / 3)}` }));
  return { ...files, [PROBLEMS]: `${rows.map((row) => JSON.stringify(row)).join('\n')}\n` };
}

describe('a suite with `cluster`', () => {
  let run: Judged;
  beforeAll(async () => {
    const states = (lost: number, later: string[]) => ({
      clusters: losing(lost),
      alone: losing(lost, []),
      changed: losing(0, later),
    });
    // Each suite decides for itself, and not together with the gates of the others.
    const rest = { 'gates-confidence': { method: 'none' } };
    run = await judge(
      await github(),
      together(states(0, []), rest),
      together(states(6, ['cluster: source']), rest),
    );
  });
  const named = (name: string) => run.document.suites.find((suite) => suite.name === name);

  it('treats sources as the units that were drawn', () => {
    const [gate] = named('clusters')?.gates ?? [];
    expect(gate).toMatchObject({ delta: -0.5, decision: 'inconclusive' });
    expect(gate?.reason).toMatch(/: only 2 of 4 clusters changed, and fewer than 5 can be chance$/);
    expect(named('clusters')?.problems.map(({ cluster }) => cluster)).toEqual(
      Array.from({ length: 12 }, (_, i) => `s${Math.floor(i / 3)}`),
    );
    // Without clusters the six problems are surely worse: ½⁶.
    expect(named('alone')?.gates).toMatchObject([{ delta: -0.5, decision: 'fail' }]);
    expect(run.document.decision).toBe('fail');
  });

  it('counts as a change of the measure', () => {
    expect(run.comment).toMatch(/`cluster` `none` → `source`/);
    expect(run.document.measure?.changes.map(({ suite }) => suite)).toEqual(['changed']);
  });

  it('lists the rows that lack the field', async () => {
    const head = losing(0, ['cluster: source'], 'origin');
    await expect(judge(await github(), losing(0), head)).rejects.toThrow(
      /data\/problems\.jsonl:1: has no "source", which the suite's cluster names: expected a text/,
    );
  });
});
