/** For teams that want no pass without a comparison. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from './support/action.ts';
import { Change, type Judged, judge } from './support/change.ts';
import { push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { type Files, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, min: 0.2, max-drop: 0.05 }'];
const GOOD = { nominal: ['11', '11'], gates };
const REQUIRED = { ...GOOD, rest: ['require-baseline: true'] };
/** It cannot be evaluated again, and no results of it are kept. */
const BROKEN: Files = { ...suite(GOOD), '.github/data/samples.jsonl': null };

const WHY = /^no baseline, but require-baseline is true: /;

function expectOpen(run: Judged): void {
  expect(run.document).toMatchObject({ decision: 'inconclusive', baseline: null });
  expect(run.document.reason).toMatch(WHY);
  expect(run.outputs.decision).toBe('inconclusive');
  const said = z.object({ reason: z.string() }).parse(JSON.parse(run.outputs.json ?? ''));
  expect(said.reason).toMatch(WHY);
  for (const text of [run.comment, run.summary]) {
    expect(text).toMatch(/^## 🟡 Passgate: no baseline, but require\\-baseline is true/m);
  }
  expect(run.log).toMatch(/^INCONCLUSIVE +no baseline, but require-baseline is true/m);
  expect(run.file('junit.xml')).toMatch(
    /name="is compared"[^>]*>\s*<skipped message="no baseline, but require-baseline/,
  );
}

describe('require-baseline', () => {
  it('makes a missing base inconclusive, and fail-on decides', async () => {
    // The other values treat an inconclusive run in the same way as a gate that is not judged.
    const change = new Change(BROKEN, suite(REQUIRED));
    for (const [failOn, exitCode] of [
      ['fail', 0],
      ['inconclusive', 1],
    ] as const) {
      const inputs = { 'fail-on': failOn };
      const run = await change.judge(await github(), { inputs });
      expectOpen(run);
      expect(run.exitCode, failOn).toBe(exitCode);
      if (exitCode === 1) expect(run.errors[0]?.message).toMatch(WHY);
    }
  });

  it('asks for nothing if there is a base', async () => {
    const run = await judge(await github(), suite(GOOD), suite(REQUIRED));
    expect(run.document.decision).toBe('pass');
    expect(run.document.reason).toBeUndefined();
  });

  it('keeps a failed gate a failure', async () => {
    const head = suite({ ...REQUIRED, nominal: ['00', '00'] });
    const run = await judge(await github(), BROKEN, head);
    expect(run.document).toMatchObject({ decision: 'fail' });
    expect(run.exitCode).toBe(1);
  });

  it('is off by default, so a run without a base passes', async () => {
    const run = await judge(await github(), BROKEN, suite(GOOD));
    expect(run.document.decision).toBe('pass');
    expect(run.comment).toMatch(/^## ⏸️ /m);
  });

  it('counts in the base with gates-from: base only', async () => {
    const base = (rest: string[]): Files => ({
      ...suite({ ...GOOD, rest }),
      '.github/data/samples.jsonl': null,
    });
    const bound = base(['require-baseline: true', 'gates-from: base']);
    expectOpen(await judge(await github(), bound, suite(GOOD)));
    // Head cannot give up the base by its own config.
    expectOpen(await judge(await github(), bound, suite({ ...GOOD, rest: ['baseline: none'] })));
    const free = base(['require-baseline: true']);
    const run = await judge(await github(), free, suite(GOOD));
    expect(run.document.decision).toBe('pass');
  });

  it('applies to the first push of a branch and the command line too', async () => {
    const repository = new Repository();
    const commit = repository.commit('main', suite(REQUIRED));
    const workspace = repository.checkout(commit);
    const event = push(commit, '0'.repeat(40));
    const run = await runJob({ github: await github(), workspace, event });
    expect(run.results()).toMatchObject({ decision: 'inconclusive', baseline: null });
    expect(run.exitCode, run.log).toBe(0);
    const local = await runCli(
      workspace,
      'run',
      CONFIG,
      '--out',
      'out',
      '--fail-on',
      'inconclusive',
    );
    expect(local.exitCode, local.log).toBe(1);
    expect(local.stdout).toMatch(/^INCONCLUSIVE +no baseline, but require-baseline is true/m);
  });
});
