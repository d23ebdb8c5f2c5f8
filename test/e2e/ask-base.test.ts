/** The base of a pull request that changes how a model is asked. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitHub } from './loopback/server.ts';
import { askingFiles, askingSuite, chatAnswer, PROMPT, unescaped } from './support/asking.ts';
import { Change } from './support/change.ts';
import { PULL_REQUEST, pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { type Asked, startModel } from './support/model-server.ts';

const github = withGitHub();
const SHORT = 'Be short.\n\n{{prompt}}\n';
const gates = [{ metric: 'pass@1', 'max-drop': 0.05 }];

/** Under the short prompt the second problem is solved no more. */
const answer = ({ text }: Asked) =>
  chatAnswer(text, !(text.startsWith('Be short.') && text.includes('Add 2.')));

/** Files whose base is compared; each suite has two questions. */
const filesOf = (...suites: readonly object[]) =>
  askingFiles(suites, [1, 2], { baseline: undefined });
const suiteOf = (url: string, generate: object = {}, name = 'small') =>
  askingSuite({ url, generate: { n: 1, ...generate }, suite: { name, gates } });

/** Run a pull request as a job on a machine of its own. */
async function judge(
  hub: GitHub,
  { repository, base, head, merge }: Change,
  { env = {}, fork }: { readonly env?: Record<string, string>; readonly fork?: string } = {},
) {
  const run = await runJob({
    ...{ github: hub, workspace: repository.checkout(merge, { depth: 2 }) },
    event: pullRequest({ sha: merge, base, head }, fork !== undefined),
    ...(fork === undefined ? {} : { run: { headRepository: fork } }),
    environment: env,
  });
  return { ...run, comment: hub.comments(PULL_REQUEST)[0]?.body ?? '' };
}

const isBase = ({ text }: Asked) => text.startsWith('Complete');
const REGRESSION = [{ decision: 'fail', value: 0.5, baseline: 1, delta: -0.5 }];

describe('a pull request that changes its prompt', () => {
  it('is compared with the answers to the base’s own prompt, which the Actions cache keeps', async () => {
    const model = await startModel(answer);
    const files = filesOf(suiteOf(model.url, { key: 'MODEL_KEY' }));
    const change = new Change(files, { 'prompts/solve.md': SHORT });
    const hub = await github();
    const first = await judge(hub, change, { env: { MODEL_KEY: 'sk-0123456789abcdef' } });
    expect(first.exitCode, first.log).toBe(1);
    expect(model.asked.map(isBase).sort()).toEqual([false, false, true, true]);
    expect(first.log).toMatch(/^small: asking small-1: 2 questions, /m);
    expect(first.log).toMatch(/^small at the base: asking small-1: 2 questions, /m);
    const [suite] = first.results().suites;
    expect(suite?.gates).toMatchObject(REGRESSION);
    expect(suite?.generated).toMatchObject({ asked: 2, tokens: { input: 20, output: 10 } });
    const { promptHash, ...asked } = suite?.compared?.askedAtBase ?? {};
    expect(asked).toEqual({
      source: suite?.generated?.source,
      ...{ model: 'small-1', prompt: 'prompts/solve.md', settings: 'seed 100' },
      promptTexts: [{ role: 'user', text: PROMPT.trimEnd() }],
      used: { input: 20, output: 10 },
    });
    expect(promptHash).not.toBe(suite?.generated?.promptHash);
    expect(unescaped(first.comment)).toContain(
      'Asked otherwise than at the base: prompt prompts/solve.md has another text.',
    );
    for (const report of [first.comment, first.summary, first.log]) {
      expect(report).toMatch(/^ *-Complete \{\{entry_point\}\}\.\n *\+Be short\./m);
    }
    expect(hub.jobs.caches.map(({ key }) => key.replace(/-v\d.*/, '')).sort()).toEqual([
      'passgate-answers',
      'passgate-verdicts',
    ]);
    model.count();

    // Another machine, where nobody has the key.
    const later = await judge(hub, change);
    expect(later.exitCode, later.log).toBe(1);
    expect(later.results().suites[0]?.gates).toMatchObject(REGRESSION);
    expect(later.results().suites[0]?.generated).toMatchObject({ kept: 2, asked: 0 });
    expect(model.count()).toBe(0);
  });

  it('asks nothing for what is kept: results of the base, its answers, and those of a fork', async () => {
    const model = await startModel(answer);
    const files = filesOf(suiteOf(model.url, { keep: 'answers' }));
    const change = new Change(files, { 'prompts/solve.md': SHORT });
    const hub = await github();
    const workspace = change.repository.checkout(change.base);
    const event = push(change.base, '0'.repeat(40));
    const pushed = await runJob({ github: hub, workspace, event });
    expect(pushed.exitCode, pushed.log).toBe(0);
    const answers = readFileSync(join(workspace, 'answers/small.jsonl'), 'utf8');
    expect(answers.split('\n')).toHaveLength(3);
    model.count();
    const isOfAnswers = ({ key }: { readonly key: string }) => key.startsWith('passgate-answers-');
    hub.jobs.caches.splice(hub.jobs.caches.findIndex(isOfAnswers), 1);
    const compared = await judge(hub, change);
    expect(compared.results().baseline?.source).toBe('cache');
    expect(compared.results().suites[0]?.gates).toMatchObject(REGRESSION);
    expect(compared.comment).toContain('Asked otherwise than at the base');
    expect(model.asked.slice(-model.count()).map(isBase)).toEqual([false, false]);

    const base = { ...files, 'answers/small.jsonl': answers };
    const rerun = await judge(await github(), new Change(base, { 'prompts/solve.md': SHORT }));
    expect(rerun.results().baseline?.source).toBe('rerun');
    expect(rerun.results().suites[0]?.gates).toMatchObject(REGRESSION);
    expect(model.asked.slice(-model.count()).map(isBase)).toEqual([false, false]);

    const fork = 'mona-contributes/Hello-World';
    const read = new Change(base, { 'README.md': 'Hello\n' });
    const forked = await judge(await github(), read, { fork });
    expect(forked.exitCode, forked.log).toBe(0);
    expect(forked.results().suites[0]?.gates).toMatchObject([{ decision: 'pass', delta: 0 }]);
    expect(model.count()).toBe(0);
  });

  it('is not compared where answers of the base cannot be had', async () => {
    const model = await startModel(answer);
    const budget = { budget: { requests: 3 } };
    const suites = (generate: object) =>
      filesOf(
        suiteOf(model.url, budget, 'budgeted'),
        suiteOf(model.url, { model: 'small-2', ...generate }, 'locked'),
      );
    const change = new Change(suites({ key: 'MODEL_KEY' }), {
      ...suites({}),
      'prompts/solve.md': SHORT,
    });
    const run = await judge(await github(), change);
    expect(run.exitCode, run.log).toBe(0);
    const reasons = [
      'at the base 1 answer of 2 could not be had (the budget of 3 requests is used up: run again for the rest, or raise it)',
      'at the base 2 answers are missing, because the environment variable MODEL_KEY is not set',
    ];
    const told = run.results().suites.flatMap(({ gates }) => gates);
    expect(told).toMatchObject(
      reasons.map((reason) => ({
        ...{ decision: 'skipped', value: 0.5 },
        reason: expect.stringContaining(reason),
      })),
    );
    for (const reason of reasons) expect(unescaped(run.comment)).toContain(reason);
    expect(model.asked.filter(isBase)).toHaveLength(1);
  });
});
