/** If a finished run cannot write one output, all other outputs stay. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE as CLI } from '../support/cli.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from '../support/kept.ts';
import { pullRequestEvent } from './loopback/event.ts';
import type { GitHubOptions } from './loopback/server.ts';
import { type ActionRun, runAction, runCli } from './support/action.ts';
import {
  type Event,
  PULL_REQUEST,
  pullRequest,
  REPOSITORY,
  workflowRun,
} from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { withGitHub } from './support/github.ts';
import { type JobOptions, MERGE_REF, runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const repository = new Repository();
let merge: string;
let event: Event;

beforeAll(() => {
  const base = repository.commit('main', { 'README.md': 'Hello\n' });
  const gates = ['{ metric: pass@1, min: 0.9 }'];
  const head = repository.commit('feature', suite({ nominal: ['11', '10'], gates }), base);
  merge = repository.merge(base, head);
  event = pullRequest({ sha: merge, base, head });
});

const folder = temporaryFolder('outputs');

/** A shell's limit on the size of each written file, in KiB. */
const filesOf = (most: number) => ['bash', '-c', `ulimit -S -f ${most}; exec "$@"`, 'sh'];

/** A run whose gate fails, with every kind of report. */
async function runFailing(options: Partial<JobOptions> = {}, hub: Partial<GitHubOptions> = {}) {
  const served = await github({
    permissions: { checks: 'write' },
    ...hub,
  });
  const { inputs, ...rest } = options;
  const { run: stored, ...run } = await runJob({
    github: served,
    workspace: repository.checkout(merge),
    event,
    ...rest,
    inputs: { check: 'true', ...inputs },
  });
  const comment = served.comments(PULL_REQUEST)[0]?.body ?? '';
  return { run, comment, checks: served.checks, artifacts: stored.artifacts };
}

/** Everything that a failed gate must cause. */
function expectAllTold({
  run,
  comment,
  checks,
  artifacts,
}: Awaited<ReturnType<typeof runFailing>>) {
  expect(run.exitCode, run.log).toBe(1);
  expect(comment).toContain('below the minimum of 90.0%');
  expect(checks).toMatchObject([{ conclusion: 'failure' }]);
  expect(artifacts).toHaveLength(1);
  expect(run.errors).toMatchObject([{ properties: { file: CONFIG } }]);
  expect(run.results().decision).toBe('fail');
  expect(run.log).not.toMatch(/\bat .*index\.js|node:internal/);
}

const messages = (run: ActionRun) => run.warnings.map(({ message }) => message);
const SUMMARY = /^the job summary cannot be written: .*passgate-results\/summary\.md/;
const OUTPUTS = /^the outputs cannot be set: .*passgate-results\/results\.json/;

/** Paths that the two variables of the runner may hold. */
const UNWRITABLE: readonly (readonly [what: string, output: string, summary: string])[] = [
  ['on a full disk', '/dev/full', '/dev/full'],
  ['in a folder that is missing', join(folder, 'nowhere', 'file'), join(folder, 'nowhere', 'file')],
  ['a folder', folder, folder],
  ['nowhere', '', ''],
  // A file that is missing is made for the summary, and not for the outputs.
  ['in a missing file', join(folder, 'none'), join(folder, 'nowhere', 'file')],
];

describe('a job summary', () => {
  it('gives a warning with its path if it cannot be written', async () => {
    const told = await runFailing({ environment: { GITHUB_STEP_SUMMARY: '/dev/full' } });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([expect.stringMatching(SUMMARY)]);
    expect(told.run.outputs.decision).toBe('fail');
    expect(told.run.file('summary.md')).toContain('below the minimum of 90.0%');
  });

  it('is left out with a warning if GitHub would drop it together with the existing text', async () => {
    const path = join(folder, 'large');
    const there = `${'x'.repeat((1 << 20) - 100)}\n`;
    writeFileSync(path, there);
    const told = await runFailing({ environment: { GITHUB_STEP_SUMMARY: path } });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([expect.stringMatching(SUMMARY)]);
    expect(messages(told.run)[0]).toContain('1 MiB');
    expect(readFileSync(path, 'utf8')).toBe(there);
  });

  it('is added to the existing text if it fits', async () => {
    const path = join(folder, 'small');
    const there = `${'x'.repeat(1 << 19)}\n`;
    writeFileSync(path, there);
    const told = await runFailing({ environment: { GITHUB_STEP_SUMMARY: path } });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(`${there}${told.run.file('summary.md')}`);
  });

  it('gives one warning for mode: comment, whatever the number of comments', async () => {
    const pull = pullRequestEvent().pull_request;
    const hub = await github({ pulls: [{ ...pull, head: { ...pull.head, sha: merge } }] });
    const of = { event: 'pull_request', headSha: merge, ref: MERGE_REF };
    const stored = hub.jobs.add({ ...of, headRepository: REPOSITORY });
    for (const job of ['one', 'two']) {
      const inputs = { comment: 'never' };
      const workspace = repository.checkout(merge);
      const { run } = await runJob({ github: hub, workspace, event, job, inputs });
      stored.artifacts.push(...run.artifacts);
    }
    const temp = temporaryFolder('temp');
    const run = await runAction({
      temp,
      workspace: temporaryFolder('empty'),
      event: workflowRun(stored, pull.head.ref, merge),
      inputs: { mode: 'comment' },
      api: hub.url,
      environment: { GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_OUTPUT: '' },
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(2);
    // This mode has no files, so it creates no folder for them.
    expect(readdirSync(temp)).toEqual([]);
    expect(messages(run)).toEqual([
      expect.stringMatching(
        /^the job summary cannot be written: the disk is full \(ENOSPC.*the comment/,
      ),
    ]);
  });
});

describe('outputs', () => {
  it('give a warning with their path if they cannot be written', async () => {
    const told = await runFailing({ environment: { GITHUB_OUTPUT: '/dev/full' } });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([expect.stringMatching(OUTPUTS)]);
    expect(told.run.summary).toContain('below the minimum of 90.0%');
    expect(told.run.commands.filter(({ name }) => name === 'set-output')).toEqual([]);
  });

  it('are set completely or not at all, since half a value would fail the step', async () => {
    const path = join(folder, 'half');
    const there = `${'x'.repeat((4 << 20) - 200)}\n`;
    writeFileSync(path, there);
    const environment = { GITHUB_OUTPUT: path };
    const told = await runFailing({ environment, wrapper: filesOf(4 << 10) });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([expect.stringMatching(OUTPUTS)]);
    expect(readFileSync(path, 'utf8')).toBe(there);
  });

  it.each(UNWRITABLE)(
    'and the summary give a warning each if both are %s',
    async (_, output, summary) => {
      const environment = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
      const told = await runFailing({ environment });
      expectAllTold(told);
      expect(messages(told.run)).toEqual([
        expect.stringMatching(SUMMARY),
        expect.stringMatching(OUTPUTS),
      ]);
      expect(told.run.file('summary.md')).toContain('below the minimum of 90.0%');
      expect(told.run.commands.filter(({ name }) => name === 'set-output')).toEqual([]);
    },
  );

  it('and the summary give a warning each in mode: merge', async () => {
    const out = temporaryFolder('shard');
    const workspace = repository.checkout(merge);
    const shard = await runCli(workspace, 'run', CONFIG, '--shard', '1/1', '--out', out);
    expect(shard.exitCode, shard.log).toBe(0);
    const told = await runFailing({
      inputs: { mode: 'merge', shards: out },
      environment: { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' },
    });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([
      expect.stringMatching(SUMMARY),
      expect.stringMatching(OUTPUTS),
    ]);
  });
});

describe('a file of the run that cannot be written', () => {
  it('gives a warning with its name if it is report.html', async () => {
    const told = await runFailing({ wrapper: filesOf(100) });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([
      expect.stringMatching(/passgate-results: report\.html cannot be written: EFBIG/),
    ]);
    // No part of the file is left.
    expect(readdirSync(told.run.out).sort()).toEqual([
      'baseline.json',
      'comment.md',
      'junit.xml',
      'results.json',
      'sources.jsonl.gz',
      'summary.md',
      'verdicts.jsonl.gz',
    ]);
  });

  /**
   * The output of the candidates does not compress. @param name of each problem, before its number
   */
  const noisy = (name = 'add') =>
    repository.commit('noisy', {
      ...suite({
        nominal: Array.from({ length: 200 }, () => '0'),
        ids: Array.from({ length: 200 }, (_, number) => `${name}/${number}`),
        gates: ['{ metric: pass@1, min: 0.9 }'],
        wrong: 'import os; print(os.urandom(4000).hex()); return None',
      }),
    });

  it('gives a warning if it grows with the run, which goes on and is judged', async () => {
    const workspace = repository.checkout(noisy());
    const told = await runFailing({ workspace, wrapper: filesOf(64), inputs: { cache: 'none' } });
    expectAllTold(told);
    expect(messages(told.run)).toEqual([
      expect.stringMatching(/: verdicts\.jsonl\.gz, report\.html cannot be written: EFBIG/),
    ]);
    expect(told.run.results().suites[0]?.verdicts).toMatchObject({ failed: 200 });
  });

  it('ends a shard with 2, since the shard cannot be merged', async () => {
    const workspace = repository.checkout(noisy());
    const inputs = { shard: '1/1', cache: 'none' };
    const { run, artifacts } = await runFailing({ workspace, wrapper: filesOf(64), inputs });
    expect(run.exitCode, run.log).toBe(2);
    expect(artifacts).toEqual([]);
    expect(run.errors).toMatchObject([
      { message: expect.stringMatching(/: verdicts\.jsonl\.gz cannot be written: EFBIG/) },
    ]);
  });

  it('ends the run with 2 if it is results.json, after all reports', async () => {
    const workspace = repository.checkout(noisy('a'.repeat(290)));
    const told = await runFailing({ workspace, wrapper: filesOf(64), inputs: { cache: 'none' } });
    const { run, comment, checks, artifacts } = told;
    expect(run.exitCode, run.log).toBe(2);
    expect(comment, run.log).toContain('below the minimum of 90.0%');
    expect(checks).toMatchObject([{ conclusion: 'failure' }]);
    expect(artifacts).toEqual([]);
    const said = run.errors.map(({ message }) => message);
    expect(said).toContainEqual(
      expect.stringMatching(/passgate-results: .*\bresults\.json\b.* cannot be written: EFBIG/),
    );
    expect(said.at(-1)).toContain('below the minimum of 90.0%');
    expect(run.file('results.json')).toBeUndefined();
  });

  it('is reported by the command line too, which still judges the run', async () => {
    const workspace = repository.checkout(merge);
    const args = [BUNDLE_NODE, CLI, 'run', CONFIG, '--baseline', 'none', '--no-cache'];
    const [limited, whole] = [filesOf(100), filesOf(1 << 20)].map(([file = '', ...rest]) =>
      spawnSync(file, [...rest, ...args], {
        cwd: workspace,
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE },
      }),
    );
    expect([limited?.status, whole?.status], limited?.stderr).toEqual([1, 1]);
    expect(limited?.stderr).toMatch(/^passgate-results: report\.html cannot be written: EFBIG/m);
    expect(whole?.stderr).not.toContain('cannot be written');
  });
});
