/** The folder of a run's files: its owner, and when an earlier run's files are removed. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../../src/results/file-names.ts';
import {
  makeRepository,
  type Repository as Prepared,
  removeRepository,
  runCli as runAs,
} from '../support/cli.ts';
import { type ActionOptions, runAction, runCli } from './support/action.ts';
import { push } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { Repository, writeFiles } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const gates = ['{ metric: pass@1, min: 0.5 }'];
const GOOD = suite({ nominal: ['11', '10'], gates, rest: ['baseline: none'] });
const repository = new Repository();
let commit: string;

beforeAll(() => {
  commit = repository.commit('main', GOOD);
});

/** The steps of one job, in one workspace. */
function job({ temp = temporaryFolder('temp'), workspace = repository.checkout(commit) } = {}) {
  const step = (inputs: Readonly<Record<string, string>> = {}, more: Partial<ActionOptions> = {}) =>
    runAction({
      workspace,
      event: push(commit, commit),
      temp,
      inputs,
      ...more,
      environment: { GITHUB_RUN_ID: '7', ...more.environment },
    });
  return { workspace, temp, step };
}

const notices = (run: Awaited<ReturnType<typeof runAction>>) =>
  run.commands.filter(({ name }) => name === 'notice').map(({ message }) => message);
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('steps of one job', () => {
  it('get one folder each by default, and each run names its folder', async () => {
    const { workspace, step } = job();
    const first = await step();
    expect(first.exitCode, first.log).toBe(0);
    expect(notices(first)).toEqual([]);
    expect(first.outputs.results).toBe(join(workspace, 'passgate-results/results.json'));
    const before = read(first.out, 'results.json');
    for (const number of [2, 3]) {
      const next = await step();
      expect(next.exitCode, next.log).toBe(0);
      const name = `passgate-results-${number}`;
      expect(next.outputs.results).toBe(join(workspace, name, 'results.json'));
      expect(notices(next)).toEqual([expect.stringContaining(`results go to ${name}, because`)]);
      expect(notices(next)[0]).toContain('the input "out"');
      expect(readdirSync(join(workspace, name)).sort()).toEqual(Object.values(FILES).sort());
    }
    expect(read(first.out, 'results.json')).toBe(before);
    // The next job starts anew in the same workspace.
    const next = await job({ workspace }).step();
    expect(next.exitCode, next.log).toBe(0);
    expect(notices(next)).toEqual([]);
    expect(next.outputs.results).toBe(join(workspace, 'passgate-results/results.json'));
  });

  it('get one folder each with an empty input, and skip a name that another step was given', async () => {
    const { workspace, step } = job();
    const named = await step({ out: 'passgate-results-2' });
    expect(named.exitCode, named.log).toBe(0);
    await step({ out: '' });
    const third = await step({ out: '' });
    expect(third.outputs.results).toBe(join(workspace, 'passgate-results-3/results.json'));
  });

  it('do not collide if their working directories differ', async () => {
    const { workspace, step } = job();
    const config = join(workspace, CONFIG);
    mkdirSync(join(workspace, 'sub'));
    await step();
    const run = await step({ 'working-directory': 'sub', config });
    expect(run.exitCode, run.log).toBe(0);
    expect(notices(run)).toEqual([]);
    expect(run.outputs.results).toBe(join(workspace, 'sub/passgate-results/results.json'));
  });

  it('cannot write to the folder of an earlier step, however it is named', async () => {
    const { workspace, step } = job();
    const first = await step({ out: 'reports' });
    expect(first.exitCode, first.log).toBe(0);
    expect(notices(first)).toEqual([]);
    expect(first.outputs.results).toBe(join(workspace, 'reports/results.json'));
    // A folder of its own needs no notice.
    const own = await step({ out: './own' });
    expect(own.exitCode, own.log).toBe(0);
    expect(notices(own)).toEqual([]);
    expect(own.outputs.results).toBe(join(workspace, 'own/results.json'));
    const before = read(first.out, 'results.json');
    symlinkSync('reports', join(workspace, 'link'));
    symlinkSync('.', join(workspace, 'here'));
    const names = ['reports', './x/../reports', join(workspace, 'reports'), 'link', 'here/reports'];
    for (const out of names) {
      const second = await step({ out });
      expect(second.exitCode, out).toBe(2);
      expect(second.errors).toHaveLength(1);
      expect(second.errors[0]?.message).toContain(out);
      expect(second.errors[0]?.message).toMatch(
        /an earlier step of this job .*name another folder/,
      );
      expect(second.log).not.toContain('isolation:');
      expect(second.outputs.results).toBeUndefined();
      expect(read(first.out, 'results.json')).toBe(before);
    }
  });

  it('are recognised before the folder exists: a path through a link is the same folder', async () => {
    const { workspace, step } = job();
    symlinkSync('.', join(workspace, 'here'));
    const first = await step({ out: 'here/deep/reports' });
    expect(first.exitCode, first.log).toBe(0);
    expect((await step({ out: 'deep/reports' })).exitCode).toBe(2);
  });

  it('share one folder without RUNNER_TEMP, which the later step takes over', async () => {
    const { workspace, step } = job();
    for (const _ of [1, 2]) {
      const run = await step({ cache: 'none' }, { environment: { RUNNER_TEMP: '' } });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs.results).toBe(join(workspace, 'passgate-results/results.json'));
    }
  });

  it('get a warning if the list of folders cannot be written', async () => {
    const { workspace, temp, step } = job();
    writeFileSync(join(temp, 'passgate-out'), '');
    const run = await step();
    expect(run.exitCode, run.log).toBe(0);
    expect(run.warnings).toMatchObject([{ message: expect.stringContaining('"out"') }]);
    expect(run.outputs.results).toBe(join(workspace, 'passgate-results/results.json'));
  });

  it('include steps that merge shards', async () => {
    const { workspace, step } = job();
    const shard = await step({ shard: '1/1' });
    expect(shard.exitCode, shard.log).toBe(0);
    const merged = await step({ mode: 'merge', shards: 'passgate-results' });
    expect(merged.exitCode, merged.log).toBe(0);
    expect(merged.outputs.results).toBe(join(workspace, 'passgate-results-2/results.json'));
    const again = await step({ mode: 'merge', shards: 'passgate-results', out: shard.out });
    expect(again.exitCode).toBe(2);
    expect(again.errors[0]?.message).toContain('an earlier step of this job');
  });
});

/** Files of an earlier run, as far as this test needs them. */
const EARLIER = { 'results.json': '{"of":"an earlier run"}\n', 'comment.md': 'all is well\n' };
const earlierIn = (folder: string) =>
  Object.fromEntries(Object.entries(EARLIER).map(([name, text]) => [join(folder, name), text]));
const expectEarlier = (folder: string) => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(EARLIER).sort());
  for (const [name, text] of Object.entries(EARLIER)) expect(read(folder, name)).toBe(text);
};

const MISTAKES = {
  'the config': { [CONFIG]: 'suites: 3\n' },
  'the data': { '.github/data/samples.jsonl': 'no JSON\n' },
};

describe('an earlier run’s files', () => {
  it.each(Object.entries(MISTAKES))('stay if there is a mistake in %s', async (_, files) => {
    const { workspace, step } = job();
    writeFiles(workspace, { ...earlierIn('passgate-results'), ...files });
    const run = await step();
    expect(run.exitCode).toBe(2);
    expect(run.outputs.results).toBeUndefined();
    expectEarlier(run.out);
  });

  it('stay if there is a mistake in the data, on the command line too', async () => {
    const { workspace } = job();
    writeFiles(workspace, { ...earlierIn('out'), ...MISTAKES['the data'] });
    const asked = await runCli(workspace, 'run', CONFIG, '--out', 'out');
    expect(asked.exitCode).toBe(2);
    expectEarlier(join(workspace, 'out'));
  });

  it('stay if the named base does not exist', async () => {
    const { workspace } = job();
    writeFiles(workspace, earlierIn('out'));
    const named = await runCli(workspace, 'run', CONFIG, '--out', 'out', '--baseline', 'nothing');
    expect(named.exitCode).toBe(2);
    expectEarlier(join(workspace, 'out'));
  });

  it('are all removed if a run has something to write', async () => {
    const { workspace, step } = job();
    const all = Object.values(FILES).map((name) => [`passgate-results/${name}`, 'earlier\n']);
    writeFiles(workspace, { ...Object.fromEntries(all), 'passgate-results/own.txt': 'mine\n' });
    const run = await step({ shard: '1/1' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results().decision).toBe('skipped');
    // A shard writes neither of the two.
    for (const name of [FILES.page, FILES.baseline]) expect(run.file(name)).toBeUndefined();
    for (const name of [FILES.summary, FILES.junit]) expect(run.file(name)).not.toBe('earlier\n');
    expect(run.file('own.txt')).toBe('mine\n');
  });

  it('stay if the documents to merge or compare are invalid', async () => {
    const { workspace } = job();
    writeFiles(workspace, { ...earlierIn('out'), 'broken/results.json': '{}\n' });
    const out = join(workspace, 'out');
    const whole = await runCli(workspace, 'run', CONFIG, '--out', 'whole', '--no-cache');
    expect(whole.exitCode, whole.log).toBe(0);
    for (const args of [
      ['merge', 'broken'],
      ['merge', 'whole'],
      ['merge', 'whole', '--baseline', 'broken'],
      ['compare', 'broken', 'whole'],
      ['compare', 'whole', 'broken'],
      ['compare', 'whole', 'whole', '--config', 'nowhere.yml'],
    ]) {
      const run = await runCli(workspace, ...args, '--out', 'out');
      expect(run.exitCode, args.join(' ')).toBe(2);
      expectEarlier(out);
    }
    const compared = await runCli(workspace, 'compare', 'whole', 'whole', '--out', 'out');
    expect(compared.exitCode, compared.log).toBe(0);
    expect(read(out, 'results.json')).toContain('"suites"');
  });

  it('stay if they are a shard to merge: the merged files go elsewhere', async () => {
    const { workspace } = job();
    const args = ['--no-cache', '--shard', '1/1', '--out', 'part'];
    const shard = await runCli(workspace, 'run', CONFIG, ...args);
    expect(shard.exitCode, shard.log).toBe(0);
    const before = readdirSync(join(workspace, 'part')).sort();
    const merged = await runCli(workspace, 'merge', 'part', '--out', './part');
    expect(merged.exitCode).toBe(2);
    expect(merged.stderr).toMatch(/part has results that are merged: name another folder/);
    expect(readdirSync(join(workspace, 'part')).sort()).toEqual(before);
  });
});

describe('a folder that cannot be used', () => {
  it.each<[string, (workspace: string) => string, RegExp]>([
    ['a file', () => 'README.md', /README\.md: out: cannot take the results/],
    [
      'a path below a file',
      () => 'README.md/deep',
      /README\.md\/deep: out: cannot take the results/,
    ],
    [
      'a link that leads outside',
      (workspace) => {
        symlinkSync(temporaryFolder('outside'), join(workspace, 'link'));
        return 'link';
      },
      /link: out: is a link that leads outside the repository/,
    ],
    [
      'a path below a link that leads outside',
      (workspace) => {
        symlinkSync(temporaryFolder('outside'), join(workspace, 'link'));
        return 'link/deep/er';
      },
      /link\/deep\/er: out: is a link that leads outside the repository/,
    ],
  ])('gives one error before anything is executed: %s', async (_, name, message) => {
    const { workspace, step } = job();
    writeFileSync(join(workspace, 'README.md'), 'Hello\n');
    const out = name(workspace);
    const run = await step({ out });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toMatch(message);
    const asked = await runCli(workspace, 'run', CONFIG, '--out', out);
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toMatch(message);
    for (const { log } of [run, asked]) {
      expect(log).not.toContain('isolation:');
      expect(log).not.toMatch(/\bat .*index\.js|node:internal/);
    }
    expect(existsSync(join(workspace, 'link/deep'))).toBe(false);
  });

  it('gives one error before anything is executed: a read-only folder', async () => {
    // Root may write anywhere.
    const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
    const prepared: Prepared = makeRepository({ samples: ['def f():\n    return 1\n'], owner });
    try {
      chmodSync(prepared.out, 0o555);
      const { exitCode, stderr } = await runAs(prepared);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^\S*\/out: out: cannot take the results: EACCES/);
      expect(stderr.trimEnd()).not.toContain('\n');
    } finally {
      removeRepository(prepared);
    }
  });

  it('is reported after a mistake in the config', async () => {
    const { workspace } = job();
    writeFiles(workspace, { ...MISTAKES['the config'], 'README.md': 'Hello\n' });
    const run = await runCli(workspace, 'run', CONFIG, '--out', 'README.md');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^\.github\/passgate\.yml:1/);
  });
});
