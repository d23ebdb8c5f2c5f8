/** A gate whose change could not be judged never looks like a passed gate. */

import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from './support/action.ts';
import { Change, type Judged, judge, WAYS } from './support/change.ts';
import { withGitHub } from './support/github.ts';
import type { Files } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, min: 0.2, max-drop: 0.05 }', '{ metric: newly-failing, max: 0 }'];
const GOOD = { nominal: ['11', '11', '10'], gates };
const BASE = suite(GOOD);

/** A suite of the same files under another name. */
function renamed(files: Files, name: string): Files {
  return { ...files, [CONFIG]: String(files[CONFIG]).replace('name: small', `name: ${name}`) };
}

const outputs = z.object({
  decision: z.string(),
  reason: z.string().optional(),
  suites: z.array(
    z.object({
      gates: z.array(z.object({ decision: z.string(), notJudged: z.string().optional() })),
    }),
  ),
});

function expectNotJudged(run: Judged, why: string): void {
  const [, headline = ''] = /^## (.*)$/m.exec(run.comment) ?? [];
  expect(headline).not.toContain('✅');
  // The gate's row, its symbol and its reason.
  const row = run.comment.split('\n').find((line) => /^\| .*`pass@1`/.test(line)) ?? '';
  expect(row).toMatch(/^\| ⏸️ \|/);
  expect(row).toContain('**not compared**');
  for (const text of [run.comment, run.summary]) {
    expect(text.replaceAll('\\', '')).toContain(`its change is not judged: ${why}`);
  }
  expect(run.log).toMatch(/^│ not compared +│ (small: |other: )?pass@1 /m);
  expect(run.log).toMatch(new RegExp(`^not compared +.*pass@1 .*: ${why}$`, 'm'));
  expect(run.file('junit.xml')).toMatch(
    new RegExp(`<skipped message="not compared: is .*; its change is not judged: ${why}">`),
  );
  expect(run.file('report.html')).toContain('Not compared');
  const said = outputs.parse(JSON.parse(run.outputs.json ?? ''));
  expect(said.suites[0]?.gates[0]).toEqual({ decision: 'pass', notJudged: why });
}

/** A pull request that gives the suite another name, so that nothing can be compared. */
const renaming = new Change(BASE, renamed(BASE, 'other'));
/** Its run, whose base was evaluated again. */
let other: Judged;
beforeAll(async () => {
  other = await renaming.judge(await github());
});

describe('a gate whose change cannot be judged', () => {
  it.each(WAYS)('is not passed for a renamed suite (base by %s)', async (way) => {
    const run = way === 'rerun' ? other : await renaming.judge(await github(), { way });
    expectNotJudged(run, 'the baseline does not have this suite');
    expect(run.document.decision).toBe('inconclusive');
    const why = 'nothing is shared with the baseline: its suites are others (small)';
    expect(run.document.reason).toBe(why);
    expect(run.comment.replaceAll('\\', '')).toContain(`## 🟡 Passgate: ${why}`);
    expect(run.exitCode).toBe(0);
  });

  it('is not passed for problems with other names', async () => {
    const run = await judge(await github(), BASE, suite({ ...GOOD, ids: ['x', 'y', 'z'] }));
    expectNotJudged(run, 'head and base share no problem');
    expect(run.document.reason).toBe(
      'nothing is shared with the baseline: none of its problems is the same here',
    );
    // The flips have no problems to count, so their absence proves nothing.
    expect(run.document.suites[0]?.gates[1]).toMatchObject({
      decision: 'skipped',
      notJudged: 'head and base share no problem',
    });
  });

  it('is not passed without any baseline, and the headline counts such gates', async () => {
    const config = { ...GOOD, rest: ['baseline: none'] };
    const gated = [...gates, '{ metric: pass@1, min: 0.1 }'];
    const run = await judge(await github(), BASE, suite({ ...config, gates: gated }));
    expectNotJudged(run, 'no baseline');
    expect(run.comment).toContain(
      '## ⏸️ Passgate: 1 gate passes, 2 could not be compared \\(no baseline\\)\n',
    );
    expect(run.exitCode).toBe(0);
  });

  it.each([
    [{ nominal: GOOD.nominal, renamed: ['11', '00', '11'] }, {}, 'base'],
    [{}, { renamed: ['11', '11', '11'] }, 'head'],
  ] as const)('names the side that lacks a family', async (inHead, inBase, side) => {
    const rule = '{ metric: robust-pass@1, family: func_name, max-drop: 0.05 }';
    const plain = { ...GOOD, gates: ['{ metric: pass@1, min: 0.2 }'] };
    const head = suite({
      ...plain,
      ...inHead,
      gates: [...(side === 'base' ? [rule] : []), ...plain.gates],
    });
    const base = suite({
      ...plain,
      ...inBase,
      rest: ['gates-from: base'],
      gates: [...(side === 'head' ? [rule] : []), ...plain.gates],
    });
    const run = await judge(await github(), base, head);
    const all = run.document.suites[0]?.gates ?? [];
    const gate = all.find(({ metric }) => metric === 'robust-pass@1');
    if (side === 'base') {
      expect(gate?.notJudged).toMatch(/^in base: no problem has a perturbed prompt/);
      expect(gate?.decision).toBe('skipped');
      expect(run.comment).toContain(
        '**1 of 3 problems** solved as asked breaks when asked differently\n',
      );
      expect(run.comment).toMatch(/^\| ⏸️ \| `robust-pass@1` `func_name` /m);
      expect(run.comment).toMatch(
        /^## ⏸️ Passgate: 1 gate passes, 1 could not be compared \\\(in base:/m,
      );
    } else {
      // Head removed the family: its gate fails, and the base is not blamed.
      expect(gate).toMatchObject({ decision: 'fail', from: 'base' });
      expect(gate?.reason).not.toContain('in base');
    }
  });

  it('is reported beside a gate that fails or is inconclusive', async () => {
    const config = suite({
      ...GOOD,
      rest: ['baseline: none'],
      gates: [...gates, '{ metric: pass@1, min: 0.8, confidence: 0.95 }'],
    });
    const run = await judge(await github(), BASE, config);
    expect(run.log).toMatch(/inconclusive.*, and 2 gates could not be compared/i);
  });
});

describe('fail-on: not-judged', () => {
  const ended = async (failOn: string, head: Files) => {
    const run = await judge(await github(), BASE, head, { inputs: { 'fail-on': failOn } });
    return run;
  };

  it('fails if a change was not judged, and only then', async () => {
    const head = suite({ ...GOOD, rest: ['baseline: none'] });
    const run = await ended('not-judged', head);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.errors.map(({ message }) => message).join('\n')).toMatch(/could not be compared/);
    expect((await ended('inconclusive', head)).exitCode).toBe(0);
  });

  it('includes inconclusive, which fails if nothing is shared', async () => {
    for (const [failOn, exitCode] of [
      ['inconclusive', 1],
      ['not-judged', 1],
      ['never', 0],
    ] as const) {
      const run = await renaming.judge(await github(), { inputs: { 'fail-on': failOn } });
      expect(run.exitCode, run.log).toBe(exitCode);
    }
  });

  it('exists on the command line too, for run and compare', async () => {
    for (const [failOn, exitCode] of [
      ['fail', 0],
      ['not-judged', 1],
    ] as const) {
      const args = ['compare', `${other.out}/baseline.json`, other.out, '--fail-on', failOn];
      expect((await runCli(other.out, ...args)).exitCode).toBe(exitCode);
    }
    const bad = await runCli(other.out, 'compare', 'a', 'b', '--fail-on', 'sometimes');
    expect(bad.exitCode).toBe(2);
    expect(bad.stderr).toContain('fail, inconclusive, not-judged, never');
  });
});

it('a check run is neutral if a change was not judged', async () => {
  const hub = await github({ permissions: { checks: 'write' } });
  const head = suite({ ...GOOD, gates: gates.slice(0, 1), rest: ['baseline: none'] });
  const run = await judge(hub, BASE, head, { inputs: { check: 'true' } });
  expect(run.document.decision).toBe('pass');
  expect(hub.checks).toMatchObject([{ conclusion: 'neutral' }]);
});

it('results of another config are no baseline, and no pass', async () => {
  const folder = other.out;
  const file = `${folder}/results.json`;
  const own = await runCli(folder, 'compare', file, folder, '--fail-on', 'not-judged');
  expect(own.exitCode, own.log).toBe(0);
  const inputs = { 'fail-on': 'not-judged' };
  const same = await judge(await github(), BASE, { ...BASE, 'README.md': 'x' }, { inputs });
  // Everything was judged.
  expect(same.exitCode, same.log).toBe(0);
  const compared = await runCli(folder, 'compare', same.out, folder);
  expect(compared.stdout).toContain(
    'nothing is shared with the baseline: its suites are others (small)',
  );
  expect(compared.stdout).toMatch(/^INCONCLUSIVE /m);
});
