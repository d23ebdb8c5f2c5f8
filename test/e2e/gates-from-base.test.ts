/** With gates-from: base, nobody can weaken a gate and pass it in the same pull request. */

import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runAction, runCli } from './support/action.ts';
import { Change, type Judged, judge, WAYS } from './support/change.ts';
import { mergeGroup, pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { environmentOf, MERGE_REF, runJob } from './support/job.ts';
import { type Files, Repository } from './support/repository.ts';
import { CONFIG, type SuiteOptions, suite } from './support/suite.ts';
import { together } from './support/together.ts';

const github = withGitHub();
const GATES = ['{ metric: pass@1, min: 0.8, max-drop: 0.05 }'];
const RIGHT = ['11', '11', '11', '11'];
const WRONG = ['11', '00', '00', '00'];
const GOOD: SuiteOptions = { nominal: RIGHT, gates: GATES, rest: ['gates-from: base'] };
const BASE = suite(GOOD);
/** Worse answers. The config of each test has its own changes. */
const WORSE: SuiteOptions = { ...GOOD, nominal: WRONG };

function edited(files: Files, from: string | RegExp, to: string): Files {
  return { ...files, [CONFIG]: String(files[CONFIG]).replace(from, to) };
}

/** The gates that come only from the base, of all suites. */
function ofBase({ document: { suites, removedSuites = [] } }: Judged) {
  return [...suites, ...removedSuites].flatMap(({ name, gates }) =>
    gates.filter(({ from }) => from === 'base').map((gate) => ({ suite: name, ...gate })),
  );
}

/**
 * @param why pattern for the reason of the gate that fails
 * @param name the suite of the gate, if many have failed
 */
function expectStopped(run: Judged, why: RegExp, name?: string): void {
  expect(run.exitCode, run.log).toBe(1);
  expect(run.document.decision).toBe('fail');
  const failed = ofBase(run).filter(
    (gate) => gate.decision === 'fail' && (name === undefined || gate.suite === name),
  );
  expect(failed.map(({ reason }) => reason).join('\n')).toMatch(why);
  expect(run.comment).toMatch(/^## ❌ Passgate: .*\(the base's\) /m);
  expect(run.comment).toMatch(/^\| ❌ \|.*\(the base's\) \|/m);
  expect(run.log).toMatch(/^│ fail +│ .*(?:\n│ +│ )?\(the base's\)/m);
  expect(run.file('junit.xml')).toMatch(/\(the base&apos;s\) .*time="0">\s*<failure/);
}

/** A further suite over the files of `small`. */
const further = (name: string) => [
  `  - name: ${name}`,
  '    problems: data/problems.jsonl',
  '    samples: data/samples.jsonl',
];
const withSecond: SuiteOptions = {
  ...GOOD,
  others: [...further('second'), '    gates:', '      - { metric: pass@1, max-drop: 0.05 }'],
};

const weakened = new Change(
  suite(withSecond),
  suite({
    ...WORSE,
    gates: ['{ metric: pass@1, min: 0.1 }', '{ metric: pass@1, max: 1, min: 0.2 }'],
  }),
);

describe.each(WAYS)('the gates of the base (by %s)', (way) => {
  let run: Judged;
  beforeAll(async () => {
    run = await weakened.judge(await github(), { way });
  });

  it('bind, whatever the gates of head say', () => {
    expectStopped(run, /fell by 75\.0 points/);
    expect(run.document.baseline?.source).toBe(way);
    const kinds = run.document.measure?.changes.map(({ kind }) => kind);
    expect(kinds).toEqual(['suite-removed', 'gate-changed', 'gate-added']);
    const said = z
      .object({ suites: z.array(z.object({ gates: z.array(z.looseObject({})) })) })
      .parse(JSON.parse(run.outputs.json ?? ''));
    expect(said.suites[0]?.gates.map(({ from }) => from)).toEqual([undefined, undefined, 'base']);
    // Head's new gates are judged as well.
    const all = run.document.suites[0]?.gates ?? [];
    expect(all.map(({ from, decision }) => [from ?? 'head', decision])).toEqual([
      ['head', 'pass'],
      ['head', 'pass'],
      ['base', 'fail'],
    ]);
  });

  it('fail for a removed suite, without the old numbers', () => {
    expectStopped(run, /head has no suite second/);
    expect(run.document.removedSuites).toEqual([
      {
        name: 'second',
        gates: [
          {
            metric: 'pass@1',
            bound: { 'max-drop': 0.05 },
            value: null,
            from: 'base',
            decision: 'fail',
            reason: 'is not available: head has no suite second',
          },
        ],
      },
    ]);
  });
});

describe('the gates of the base', () => {
  it('bind beside a tighter gate of head, and are judged once if head has the same', async () => {
    const tighter = suite({ ...GOOD, gates: ['{ metric: pass@1, min: 0.9, max-drop: 0.05 }'] });
    const rest = { 'gates-from': 'base' };
    const run = await judge(
      await github(),
      together({ tighter: BASE, same: BASE }, rest),
      together({ tighter, same: BASE }, rest),
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(ofBase(run)).toMatchObject([{ suite: 'tighter', decision: 'pass' }]);
    expect(run.document.decision).toBe('pass');
    expect(run.comment.match(/\(the base's\)/g)).toHaveLength(1);
  });

  it('do not bind if the base lacks gates-from: base, whatever head says', async () => {
    const base = suite({ ...GOOD, rest: [] });
    const run = await judge(
      await github(),
      base,
      suite({ ...WORSE, gates: ['{ metric: pass@1, min: 0.1 }'] }),
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(ofBase(run)).toEqual([]);
  });
});

describe('the gates of the base', () => {
  const lax = { ...WORSE, gates: ['{ metric: pass@1, min: 0.1 }'] };
  const ways: readonly [string, Files, RegExp][] = [
    ['gates-from: head', suite({ ...lax, rest: ['gates-from: head'] }), /fell by 75/],
    ['baseline: none', suite({ ...lax, rest: ['baseline: none'] }), /fell by 75/],
    [
      'baseline: cache, where nothing is',
      suite({ ...lax, rest: ['baseline: cache'] }),
      /fell by 75/,
    ],
  ];
  it.each(ways)('cannot be avoided by %s', async (_, head, why) => {
    expectStopped(await judge(await github(), BASE, head), why);
  });

  describe('of many suites', () => {
    const robust = ['{ metric: robust-pass@1, family: func_name, max-drop: 0.05 }'];
    const wrong = edited(
      suite({ ...WORSE, renamed: WRONG, gates: [] }),
      'family: func_name',
      'family: functions',
    );
    const suites: Readonly<Record<string, Files>> = {
      'no-gates': BASE,
      errors: BASE,
      renamed: BASE,
      replaced: BASE,
      family: suite({ ...GOOD, renamed: RIGHT, gates: robust }),
    };
    const heads: Readonly<Record<string, Files>> = {
      'no-gates': edited(suite(lax), /gates:\n[\s\S]*workers/, 'gates: []\nworkers'),
      errors: suite({ ...lax, more: ['max-errors: 99'] }),
      'renamed-1': suite(lax),
      'replaced-1': suite(lax),
      'replaced-2': suite(lax),
      family: edited(wrong, 'gates:\n', 'gates: []\n'),
    };
    let run: Judged;
    beforeAll(async () => {
      const rest = { 'gates-from': 'base' };
      run = await judge(await github(), together(suites, rest), together(heads, rest));
    });

    it.each([
      ['no gates', 'no-gates', /fell by 75/],
      ['errors that are allowed', 'errors', /fell by 75/],
      ['another name of the suite', 'renamed', /head has no suite renamed$/],
      ['another suite in its place', 'replaced', /head has no suite replaced$/],
      ['another name of the gate’s family', 'family', /is not available/],
    ])('cannot be avoided by %s', (_, name, why) => {
      expectStopped(run, why, name);
    });
  });

  it.each([1, 0])('cannot be avoided by a checkout of depth %s', async (depth) => {
    expectStopped(await judge(await github(), BASE, suite(lax), { depth }), /fell by 75/);
  });

  it('cannot be avoided by own results as the baseline', async () => {
    const change = new Change(suite({ ...WORSE, gates: [], rest: [], more: [] }), {});
    const low = edited(
      suite({ ...WORSE, rest: [] }),
      /gates:\n[\s\S]*workers/,
      'gates: []\nworkers',
    );
    const folder = change.repository.checkout(change.repository.commit('low', low, change.base));
    const out = `${folder}/out`;
    const forged = await runCli(
      folder,
      'run',
      CONFIG,
      '--out',
      out,
      '--baseline',
      'none',
      '--json',
    );
    expect(forged.exitCode, forged.log).toBe(0);
    const head = {
      ...suite({ ...lax, rest: ['baseline: file:base.json'] }),
      '.github/base.json': forged.stdout,
    };
    const run = await judge(await github(), BASE, head);
    expectStopped(run, /fell by 75/);
    expect(run.document.baseline).toMatchObject({ source: 'rerun', commit: run.base });
    const [warning] = run.document.warnings ?? [];
    expect(warning).toMatch(
      /^The base \([\da-f]{7}\) has "gates-from: base", so its "baseline: auto" counts in place of this config's "baseline: file:base\.json"\.$/,
    );
  });

  describe('in results that the base names', () => {
    let numbers: Readonly<Record<'right' | 'wrong', string>>;
    beforeAll(async () => {
      const made = async (nominal: readonly string[]) => {
        const own = new Repository();
        own.commit('main', suite({ nominal, gates: GATES }));
        const clone = own.checkout(own.commit('main', {}));
        const options = ['--out', 'out', '--baseline', 'none', '--json'];
        return (await runCli(clone, 'run', CONFIG, ...options)).stdout;
      };
      numbers = { right: await made(RIGHT), wrong: await made(WRONG) };
    });

    it.each(['base.json', 'kept'])('cannot be avoided by other numbers: %s', async (name) => {
      const rest = ['gates-from: base', `baseline: file:${name}`];
      const place = `.github/${name === 'kept' ? 'kept/results.json' : name}`;
      const base = { ...suite({ ...GOOD, rest }), [place]: numbers.right };
      const head = { ...suite({ ...WORSE, rest }), [place]: numbers.wrong };
      const run = await judge(await github(), base, head);
      expect(run.exitCode, run.log).toBe(1);
      expect(run.document.suites[0]?.gates[0]?.reason).toMatch(/fell by 75/);
      expect(run.document.baseline?.source).toBe('file');
      // Removing the results does not help either.
      const gone = await judge(await github(), base, { ...head, [place]: null });
      expect(gone.exitCode, gone.log).toBe(1);
      expect(gone.document.suites[0]?.gates[0]?.reason).toMatch(/fell by 75/);
    });
  });

  it('cannot be avoided by a link to another config', async () => {
    const files = suite({ ...lax, rest: [] });
    const head = {
      ...files,
      'evals/passgate.yml': files[CONFIG] ?? null,
      [CONFIG]: { link: '../evals/passgate.yml' },
    };
    const run = await judge(await github(), BASE, head);
    expectStopped(run, /fell by 75/);
    // A link in place of its folder does not help either.
    const moved = Object.entries(files).map(([path, text]) => [
      path.replace('.github/', 'x/'),
      text,
    ]);
    const folder = { '.github': { link: 'x' }, ...Object.fromEntries(moved) };
    expectStopped(await judge(await github(), BASE, folder), /fell by 75/);
  });

  it('cannot be avoided by another default place of the config', async () => {
    const own = suite({ ...lax, rest: [], config: 'passgate.yml' });
    const gone = Object.fromEntries(Object.keys(BASE).map((path) => [path, null]));
    expectStopped(await judge(await github(), BASE, { ...gone, ...own }), /fell by 75/);
    // A default place that comes before the base's does not help either.
    const base = suite({ ...GOOD, config: 'passgate.yml' });
    const data = Object.keys(base).filter((path) => path.startsWith('data/'));
    const head = {
      ...Object.fromEntries(data.map((path) => [path, null])),
      ...suite({ ...lax, rest: [] }),
    };
    expectStopped(await judge(await github(), base, head), /fell by 75/);
  });

  it('bind if the config of the base is a link', async () => {
    const base = {
      ...BASE,
      '.github/real.yml': BASE[CONFIG] ?? null,
      [CONFIG]: { link: 'real.yml' },
      '.github/data/samples.jsonl': null,
    };
    const run = await judge(await github(), base, suite({ ...lax, rest: ['baseline: none'] }));
    expectStopped(run, /below the minimum of 80/);
  });

  it('bind if the base has no kept results and cannot be evaluated again', async () => {
    // An earlier step makes its samples, so no commit contains them.
    const base = { ...BASE, '.github/data/samples.jsonl': null };
    const run = await judge(await github(), base, suite(lax));
    expectStopped(run, /below the minimum of 80/);
    expect(run.document.baseline).toBeNull();
  });

  it('bind in a comparison with an earlier commit, whose own gates do not', async () => {
    const hub = await github();
    const free = suite({ ...GOOD, gates: ['{ metric: pass@1, max: 0 }'], rest: [] });
    const change = new Change(free, {});
    await change.keepBase(hub, 'cache');
    const { repository } = change;
    const base = repository.commit('main', { ...BASE, '.github/data/samples.jsonl': null });
    const head = repository.commit('other', suite(lax), base);
    const merge = repository.merge(base, head);
    const run = await runJob({
      github: hub,
      workspace: repository.checkout(merge, { depth: 0 }),
      event: pullRequest({ sha: merge, base, head }),
    });
    const { baseline, suites } = run.results();
    expect(baseline, run.log).toMatchObject({ source: 'ancestor', commit: change.base });
    expect(suites[0]?.gates).toMatchObject([
      { bound: { min: 0.1 }, decision: 'pass' },
      { bound: { min: 0.8, 'max-drop': 0.05 }, from: 'base', decision: 'fail', delta: -0.75 },
    ]);
    expect(run.exitCode).toBe(1);
  });

  it('bind in a merge queue and in a job that merges shards', async () => {
    const hub = await github();
    const change = new Change(BASE, suite({ ...lax, rest: ['baseline: none'] }));
    const { repository, base, head, merge } = change;
    const queue = await runJob({
      github: hub,
      workspace: repository.checkout(merge, { depth: 2 }),
      event: mergeGroup(merge, base),
      run: { ref: 'refs/heads/gh-readonly-queue/main/pr-2' },
    });
    expect(queue.exitCode, queue.log).toBe(1);
    const run = hub.jobs.add({ event: 'pull_request', headSha: merge, ref: MERGE_REF });
    const job = (inputs: Readonly<Record<string, string>>) =>
      runAction({
        workspace: repository.checkout(merge, { depth: 2 }),
        event: pullRequest({ sha: merge, base, head }),
        inputs,
        api: hub.url,
        environment: environmentOf(hub, run),
      });
    await job({ shard: '1/1' });
    const merged = await job({ mode: 'merge' });
    expect(merged.exitCode, merged.log).toBe(1);
    expect(merged.log).toContain("pass@1 (the base's)");
  });
});

describe('the gates of the base in special cases', () => {
  it('do not stop the push that has merged a change of them', async () => {
    const hub = await github();
    const change = new Change(BASE, suite({ ...WORSE, gates: ['{ metric: pass@1, min: 0.1 }'] }));
    await change.keepBase(hub, 'cache');
    const { repository, base, merge } = change;
    const run = await runJob({
      github: hub,
      workspace: repository.checkout(merge, { depth: 2 }),
      event: push(merge, base),
    });
    expect(run.results().baseline?.commit, run.log).toBe(base);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('Head also changes the measure: pass@1 minimum 80% → 10%');
  });

  it('stop a run that fails nothing but the gates of a removed suite', async () => {
    const run = await judge(await github(), suite(withSecond), BASE);
    expectStopped(run, /head has no suite second/);
    expect(run.document.suites[0]?.gates.map(({ decision }) => decision)).toEqual(['pass']);
  });

  it('do not stop a run if their config cannot be read: a warning says so', async () => {
    const base = { ...BASE, [CONFIG]: 'suites: [' };
    const run = await judge(await github(), base, suite({ ...GOOD, rest: [] }));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.document.warnings?.join()).toMatch(
      /^The config of the base \([\da-f]{7}\) cannot be read, so its gates may not bind \(gates-from\): /,
    );
    expect(run.comment).toMatch(/^> ⚠️ The config of the base/m);
    expect(run.log).toMatch(/^warning: The config of the base/m);
  });
});
