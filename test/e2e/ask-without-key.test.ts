/** Suites whose model may not be asked: there is no key, or a fork proposes the change. */

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../support/files.ts';
import {
  ask,
  askingFiles,
  askingRepository,
  askingSuite,
  chatAnswer,
  repositoryWith,
  unescaped,
} from './support/asking.ts';
import { Change } from './support/change.ts';
import {
  type Event,
  issueComment,
  pullRequest,
  workflowDispatch,
  workflowRun,
} from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { startModel } from './support/model-server.ts';

const github = withGitHub();
const env = { MODEL_KEY: 'sk-0123456789abcdef' };
const gates = [{ metric: 'pass@1', min: 0.5 }];
const UNSET =
  'the environment variable MODEL_KEY is not set: set it, or commit the answers with keep';

describe('without a key', () => {
  it('a suite with missing answers is skipped, and says so before all else', async () => {
    const model = await startModel(({ text }) => chatAnswer(text));
    const generate = { keep: 'answers', key: 'MODEL_KEY' };
    const options = { url: model.url, generate, suite: { gates } };
    const repository = askingRepository({ ...options, problems: [1] });
    const { exitCode, suite } = await ask(repository, { env });
    expect([exitCode, suite.gates[0]?.decision]).toEqual([0, 'pass']);
    model.count();

    writeFiles(repository.folder, askingFiles([askingSuite(options)], [1, 2]));
    // As a secret that is not set, or with nothing but a line break in it.
    const kept = await ask(repository, { env: { MODEL_KEY: '\n' } });
    expect(model.count()).toBe(0);
    const why = `2 answers are missing, because ${UNSET}`;
    expect(kept.exitCode, kept.stderr).toBe(0);
    expect(kept.document.decision).toBe('skipped');
    expect(kept.generated).toMatchObject({ skipped: why, kept: 2, asked: 0, missing: 2 });
    expect(kept.verdicts).toEqual([]);
    expect(kept.suite.gates).toMatchObject([
      { decision: 'skipped', value: null, reason: expect.stringContaining(`is skipped: ${why}`) },
    ]);
    expect(unescaped(kept.comment)).toMatch(
      /^Not compared: .*\n\n> \[!WARNING\]\n> ⚠️ small is skipped: 2 answers are missing/m,
    );
    expect(kept.stdout).toMatch(/^small .* 0 samples, 0 distinct programs$/m);
    expect(kept.stdout).toMatch(
      /^warning: small is skipped: 2 answers .*\n\n.*1 gate could not be judged/m,
    );
  });

  it('a run with one skipped suite among others does not pass', async () => {
    const model = await startModel(({ text }) => chatAnswer(text));
    const of = (name: string, generate: object) =>
      askingSuite({ url: model.url, generate: { ...generate }, suite: { name, gates } });
    const suites = [of('open', {}), of('closed', { key: 'MODEL_KEY', model: 'small-2' })];
    const run = await ask(repositoryWith(askingFiles(suites)));
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.document.suites.map((suite) => suite.gates[0]?.decision)).toEqual([
      'pass',
      'skipped',
    ]);
    expect(run.document).toMatchObject({
      decision: 'inconclusive',
      reason: `closed is skipped: 4 answers are missing, because ${UNSET}`,
    });
    expect(model.count()).toBe(4);
  });
});

describe('a fork’s pull request', () => {
  const FORK = { headRepository: 'mona-contributes/Hello-World' };

  it.each(['pull_request', 'pull_request_target', 'workflow_run'])(
    'asks nothing and starts no command on %s, though a key is there',
    async (name) => {
      const model = await startModel(({ text }) => chatAnswer(text));
      const of = (generate: Readonly<Record<string, unknown>>) => ({
        ...{ url: model.url, generate, suite: { gates } },
      });
      const suites = [
        askingSuite(of({ key: 'MODEL_KEY' })),
        { ...askingSuite(of({})), name: 'open' },
        {
          ...{ name: 'command', problems: 'problems.jsonl', gates },
          generate: { command: ['sh', '-c', 'touch started'] },
        },
      ];
      const { repository, base, head, merge } = new Change(
        { 'README.md': 'Hello\n' },
        askingFiles(suites),
      );
      const hub = await github();
      const workspace = repository.checkout(merge, { depth: 2 });
      const before = hub.jobs.add({ event: 'pull_request', headSha: head, ...FORK });
      const event =
        name === 'workflow_run'
          ? workflowRun(before, 'feature', base)
          : { ...pullRequest({ sha: merge, base, head }, true), name };
      const run = await runJob({ github: hub, workspace, environment: env, event, run: FORK });
      expect(run.exitCode, run.log).toBe(0);
      expect(model.asked).toEqual([]);
      expect(run.results().suites.map(({ generated }) => generated?.skipped)).toEqual(
        Array(3).fill(expect.stringContaining('a pull request of a fork may ask no model')),
      );
      expect(readdirSync(workspace)).not.toContain('started');
      expect(run.summary).toContain('a pull request of a fork may ask no model');
    },
  );
});

describe('an event that names no pull request', () => {
  const started = async (event: (base: string) => Event, at: 'merge' | 'head') => {
    const model = await startModel(({ text }) => chatAnswer(text));
    const suite = askingSuite({ url: model.url, generate: { key: 'MODEL_KEY' }, suite: { gates } });
    const change = new Change({ 'README.md': 'Hello\n' }, askingFiles([suite]));
    // The whole history comes with the branches of the repository.
    const workspace = change.repository.checkout(change[at], { depth: at === 'head' ? 0 : 2 });
    const hub = await github();
    const run = await runJob({
      github: hub,
      workspace,
      environment: env,
      event: event(change.base),
    });
    return { run, model };
  };

  it.each([
    ['issue_comment', issueComment],
    ['workflow_dispatch', workflowDispatch],
  ])('asks nothing on %s if a pull request is checked out all the same', async (_, event) => {
    const { run, model } = await started(event, 'merge');
    expect(run.exitCode, run.log).toBe(0);
    expect(model.asked).toEqual([]);
    expect(run.summary).toContain("the checkout may be a fork's");
    expect(unescaped(run.summary)).toContain('name its pull request in the input pull-request');
  });

  it('asks if a branch of the repository is checked out', async () => {
    const { run, model } = await started(workflowDispatch, 'head');
    expect(run.exitCode, run.log).toBe(0);
    expect(model.count()).toBe(4);
  });
});
