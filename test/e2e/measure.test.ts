/** The measure is compared too: a lowered bar is reported. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resultsSchema } from '../../src/records/results.ts';
import { forkPullRequestEvent } from './loopback/event.ts';
import { runAction, runCli } from './support/action.ts';
import { Change, type Judged, judge, WAYS } from './support/change.ts';
import { PULL_REQUEST, pullRequest, workflowRun } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { withGitHub } from './support/github.ts';
import { environmentOf, MERGE_REF } from './support/job.ts';
import { brokenRows, references, render } from './support/markdown.ts';
import {
  another,
  EACH_RIGHT,
  edited,
  lineOf,
  ONE_GATE,
  PLAIN,
  PROBLEMS,
} from './support/measure.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const kindsOf = ({ document }: Judged) => document.measure?.changes.map(({ kind }) => kind);

describe('a pull request that lowers the bar', () => {
  const base = suite({ ...PLAIN, others: another('second', '{ metric: pass@1, min: 0.5 }') });
  const head = edited(
    suite({
      nominal: EACH_RIGHT.slice(0, 3),
      gates: ['{ metric: pass@1, min: 0.1, max-drop: 0.02 }'],
    }),
    PROBLEMS,
    ['candidate(1) == 2', 'True'],
  );

  const change = new Change(base, head);

  it.each(WAYS)('is reported wherever the run is reported (base by %s)', async (way) => {
    const run = await change.judge(await github(), { way });
    expect(run.document.baseline).toMatchObject({ source: way, commit: run.base });
    const line =
      'suite second removed, pass@1 minimum 50% → 10%, 1 problem removed, tests of 1 problem changed';
    expect(lineOf(run)).toBe(line);
    expect(run.exitCode, run.log).toBe(0);
    const told = `This pull request also changes the measure: ${line}`;
    expect(run.summary.replaceAll('`', '')).toContain(`> ⚠️ ${told}.`);
    expect(run.log).toContain(`warning: ${told}`);
    // The details are in a fold of the comment, and below the line in the log.
    expect(run.comment).toContain('| suite `second` | 4 problems, 1 gate | – |');
    expect(run.comment).toContain(
      '| gate `pass@1` of `small` | ≥ 50.0%, drop ≤ 2.0 | ≥ 10.0%, drop ≤ 2.0 |',
    );
    expect(run.log).toContain('  problems of small: add/3 → –');
    expect(run.file('report.html')).toContain('What is measured differently');
    expect(run.file('junit.xml')).toMatch(
      /name="the measure is the same"[^>]*>\s*<skipped message="suite second removed,/,
    );
    const { changes = [] } = run.document.measure ?? {};
    expect(changes).toEqual([
      {
        kind: 'suite-removed',
        suite: null,
        what: 'second',
        base: '4 problems, 1 gate',
        head: null,
      },
      {
        kind: 'gate-changed',
        suite: 'small',
        what: 'pass@1',
        base: null,
        head: null,
        gate: {
          base: { metric: 'pass@1', bound: { min: 0.5, 'max-drop': 0.02 } },
          head: { metric: 'pass@1', bound: { min: 0.1, 'max-drop': 0.02 } },
        },
      },
      expect.objectContaining({ kind: 'problems-removed', count: 1, names: ['add/3'] }),
      expect.objectContaining({ kind: 'tests-changed', count: 1, names: ['add/0'] }),
    ]);
    const { measure } = z
      .object({ measure: z.array(z.unknown()) })
      .parse(JSON.parse(run.outputs.json ?? ''));
    expect(measure).toEqual(changes);
  });

  it('has base, head and change of a row over the same problems, and its own value beside', async () => {
    const files = suite({ ...PLAIN, nominal: ['11', '10', '00', '11', '11'] });
    // Emptying the tests of a failing problem improves nothing.
    const easier = edited(
      files,
      PROBLEMS,
      ['candidate(1) == 3', 'True'],
      ['candidate(1) == 4', 'True'],
    );
    const run = await judge(await github(), files, easier);
    expect(run.document.suites[0]?.gates[0]).toMatchObject({
      value: 1,
      baseline: 1,
      delta: 0,
      compared: { value: 1, problems: 3, of: 5 },
    });
    expect(run.comment).toContain('| 100.0% | 100.0% (100.0% over all 5) | 0.0 |');
    expect(run.comment).toContain('changes are over 3 of 5 problems');
    expect(lineOf(run)).toBe('tests of 2 problems changed');
  });
});

describe('the size of the line about the measure', () => {
  it('stays small for 300 renamed problems, which are counted and partly named', async () => {
    const numbers = Array.from({ length: 300 }, (_, i) => i);
    const nominal = numbers.map(() => '1');
    const ids = (name: string) => numbers.map((i) => `${name}/${i}-${'x'.repeat(200)}`);
    const base = suite({ ...PLAIN, nominal, ids: ids('old') });
    const head = suite({ ...PLAIN, nominal, ids: ids('new') });
    const run = await judge(await github(), base, head);
    expect(lineOf(run)).toBe('300 problems removed, 300 problems added');
    expect(run.document.measure?.changes.map(({ names }) => names?.length)).toEqual([50, 50]);
    const said = z
      .object({ measure: z.array(z.object({ names: z.array(z.string()) })) })
      .parse(JSON.parse(run.outputs.json ?? ''));
    expect(said.measure.map(({ names }) => names.length)).toEqual([5, 5]);
    expect(run.comment).toContain('and 295 more');
    expect(run.comment.length).toBeLessThan(10_000);
    expect(run.log.length).toBeLessThan(30_000);
    expect(run.document).toMatchObject({ decision: 'inconclusive' });
  }, 60_000);

  it('stays small for a k with as many values as are allowed', async () => {
    const k = Array.from({ length: 100 }, (_, i) => i + 100_001).join(', ');
    const run = await judge(await github(), suite(PLAIN), suite({ ...PLAIN, more: [`k: [${k}]`] }));
    expect(run.exitCode, run.log.slice(0, 2000)).toBe(0);
    expect(lineOf(run)).toMatch(/^k 1 → 100001, 100002, .{30,60}…$/);
  });

  it('has no markup from hostile names', async () => {
    const ids = ['a|b', '`x`', '@mention', '<img src=x>'];
    const base = suite({ ...PLAIN, ids, others: another('@team/a', ...ONE_GATE) });
    const head = suite({ ...PLAIN, ids: ids.map((id) => `${id} #1`) });
    const { comment, summary, log } = await judge(await github(), base, head);
    for (const text of [comment, summary]) {
      expect(references(render(text.replace(/^<!--.*-->\n/gm, '')).text)).toEqual([]);
      expect(render(text.replace(/^<!--.*-->\n/gm, '')).html).toEqual([]);
      expect(brokenRows(text)).toEqual([]);
    }
    expect(log).toContain('suite @team/a removed');
  });
});

describe('the same line about the measure', () => {
  const base = suite({ ...PLAIN, others: another('second', '{ metric: pass@1, min: 0.5 }') });
  const head = suite({ ...PLAIN, nominal: EACH_RIGHT.slice(0, 3) });
  const line = 'suite second removed, 1 problem removed';

  it('appears in passgate compare', async () => {
    const change = new Change(base, head);
    const folders = await Promise.all(
      [change.base, change.merge].map(async (commit) => {
        const folder = change.repository.checkout(commit, { depth: 2 });
        const out = join(temporaryFolder('results'), 'out');
        const run = await runCli(folder, 'run', CONFIG, '--out', out, '--baseline', 'none');
        expect(run.exitCode, run.log).toBe(0);
        return out;
      }),
    );
    const { stdout, exitCode } = await runCli(temporaryFolder('cwd'), 'compare', ...folders);
    expect(exitCode).toBe(0);
    // A results file may come from anywhere, so no pull request is blamed.
    expect(stdout).toContain(`The measure differs from the baseline's: ${line}`);
    const kept = join(folders[0] ?? '', 'results.json');
    const older = JSON.parse(readFileSync(kept, 'utf8'));
    // Earlier versions did not write these fields.
    delete older.rules;
    for (const each of older.suites) {
      delete each.settings;
      for (const problem of each.problems) delete problem.hashes;
    }
    writeFileSync(kept, JSON.stringify(older));
    const again = await runCli(temporaryFolder('cwd'), 'compare', ...folders);
    expect(again.stdout).toContain(`The measure differs from the baseline's: ${line}`);
  });

  it('appears in a merge of shards', async () => {
    const hub = await github();
    const change = new Change(base, head);
    await change.keepBase(hub, 'cache');
    const { merge: sha } = change;
    const run = hub.jobs.add({
      event: 'pull_request',
      headSha: sha,
      ref: MERGE_REF,
      reads: ['refs/heads/main'],
    });
    const job = (inputs: Readonly<Record<string, string>>) =>
      runAction({
        workspace: change.repository.checkout(sha, { depth: 2 }),
        event: pullRequest({ sha, base: change.base, head: change.head }),
        inputs,
        api: hub.url,
        environment: environmentOf(hub, run),
      });
    for (const shard of ['1/2', '2/2']) {
      const part = await job({ shard });
      expect(part.exitCode, part.log).toBe(0);
      expect(part.results().measure).toBeUndefined();
    }
    const merged = await job({ mode: 'merge' });
    expect(merged.results().baseline?.source, merged.log).toBe('cache');
    expect(lineOf({ comment: hub.comments(PULL_REQUEST)[0]?.body ?? '' })).toBe(line);
  });

  it('appears in the later comment on a fork’s pull request', async () => {
    const change = new Change(base, head);
    const { pull_request: pull } = forkPullRequestEvent();
    const pulls = [{ ...pull, head: { ...pull.head, sha: change.head } }];
    const fork = pull.head.repo.full_name;
    const own = await github({ permissions: { issues: 'read' } });
    await change.judge(own, { fork });
    const [run] = own.jobs.runs;
    if (run === undefined) throw new Error('there was no run');
    const hub = await github({ pulls });
    const stored = hub.jobs.add({ ...run, headSha: change.head });
    stored.artifacts.push(...run.artifacts);
    const later = await runAction({
      workspace: temporaryFolder('empty'),
      event: workflowRun(stored, pull.head.ref, change.base),
      inputs: { mode: 'comment' },
      api: hub.url,
    });
    expect(later.exitCode, later.log).toBe(0);
    expect(lineOf({ comment: hub.comments(PULL_REQUEST)[0]?.body ?? '' }), later.log).toBe(line);
  });

  it('appears with comment: on-change, though no value changed', async () => {
    const inputs = { comment: 'on-change' };
    const files = suite(PLAIN);
    const same = await judge(await github(), files, { ...files, 'README.md': 'x' }, { inputs });
    expect(same.comment).toBe('');
    const lower = suite({ ...PLAIN, gates: ['{ metric: pass@1, min: 0.4, max-drop: 0.02 }'] });
    const run = await judge(await github(), files, lower, { inputs });
    expect(lineOf(run)).toBe('pass@1 minimum 50% → 40%');
  });
});

it('a difference from an earlier commit is not blamed on the pull request', async () => {
  const hub = await github();
  const change = new Change(suite(PLAIN), {});
  const { repository } = change;
  await change.keepBase(hub, 'cache');
  // The base changes the measure, and cannot be evaluated again: its samples are missing.
  const gates = ['{ metric: pass@1, min: 0.4 }'];
  const samples = '.github/data/samples.jsonl';
  const base = repository.commit('main', { ...suite({ ...PLAIN, gates }), [samples]: null });
  const head = repository.commit('other', suite({ ...PLAIN, gates }), base);
  const sha = repository.merge(base, head);
  const run = hub.jobs.add({
    event: 'pull_request',
    headSha: sha,
    ref: MERGE_REF,
    reads: ['refs/heads/main'],
  });
  const ended = await runAction({
    workspace: repository.checkout(sha, { depth: 0 }),
    event: pullRequest({ sha, base, head }),
    api: hub.url,
    environment: environmentOf(hub, run),
  });
  const { baseline, measure } = resultsSchema.parse(ended.results());
  expect(baseline, ended.log).toMatchObject({ source: 'ancestor', distance: 1 });
  expect(measure?.changes).toHaveLength(1);
  expect(ended.log).not.toContain('This pull request');
  expect(ended.summary).toMatch(
    /Compared with [\da-f]{7}, 1 commit before the base, what is measured differs: `pass@1` minimum 50% → 40%/,
  );
});

it('kinds of changes are listed by their weight', async () => {
  const base = suite({ ...PLAIN, others: another('second', ...ONE_GATE) });
  const head = edited(
    suite({ nominal: EACH_RIGHT.slice(1), gates: [], more: ['k: [1, 2]'] }),
    PROBLEMS,
    ['candidate(1) == 2', 'True'],
  );
  expect(
    kindsOf(
      await judge(await github(), base, {
        ...head,
        [CONFIG]: String(head[CONFIG]).replace('gates:\n', 'gates: []\n'),
      }),
    ),
  ).toEqual(['suite-removed', 'gate-removed', 'problems-removed', 'tests-changed', 'setting']);
});
