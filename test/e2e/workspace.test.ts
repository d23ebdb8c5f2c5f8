/** The place of the repository in a runner's workspace, and its different names. */

import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resultsSchema } from '../../src/records/results.ts';
import { runAction } from './support/action.ts';
import { type Event, push } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { git, Repository, writeFiles } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const repository = new Repository();
const gates = ['{ metric: pass@1, min: 0.9 }'];
let commit: string;
let broken: string;
let event: Event;

beforeAll(() => {
  const files = suite({ nominal: ['11', '10'], gates, rest: ['baseline: none'] });
  broken = repository.commit('broken', { ...files, [CONFIG]: 'suites: 3\n' });
  commit = repository.commit('main', files, broken);
  event = push(commit, commit);
});

const annotated = z.object({ annotations: z.array(z.object({ path: z.string() })) });

/** A checkout with a link to it beside it. */
function linked() {
  const real = repository.checkout(commit);
  const link = join(temporaryFolder('link'), 'workspace');
  symlinkSync(real, link);
  return { real, link };
}

/** A workspace with a checkout in a folder. */
function checkoutIn(folder: string, of = commit): string {
  const workspace = temporaryFolder('workspace');
  mkdirSync(join(workspace, folder, '..'), { recursive: true });
  renameSync(repository.checkout(of), join(workspace, folder));
  return workspace;
}

/** The identity of a run: the key of its results, the name of its check, its annotations. */
async function namesOf(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const hub = await github({ permissions: { checks: 'write' } });
  const { run: stored, ...run } = await runJob({
    github: hub,
    workspace,
    event,
    inputs: { check: 'true', ...inputs },
    environment,
  });
  expect(run.exitCode, run.log).toBe(1);
  const [check] = hub.checks;
  return {
    results: run.outputs.results,
    names: {
      artifacts: stored.artifacts.map(({ name }) => name),
      check: check?.name,
      checked: annotated.parse(check?.output).annotations.map(({ path }) => path),
      errors: run.errors.map(({ properties }) => properties.file),
    },
  };
}

describe('a workspace that is named by a link', () => {
  let usual: Awaited<ReturnType<typeof namesOf>>['names'];
  beforeAll(async () => {
    usual = (await namesOf(repository.checkout(commit))).names;
  });

  it.each<
    [
      string,
      (real: string, link: string) => [string, Record<string, string>, Record<string, string>],
    ]
  >([
    ['the runner’s variable', (real, link) => [real, {}, { GITHUB_WORKSPACE: link }]],
    ['the current folder', (real, link) => [link, {}, { GITHUB_WORKSPACE: real }]],
    ['both', (_, link) => [link, {}, {}]],
    ['the input working-directory', (real, link) => [real, { 'working-directory': link }, {}]],
    ['the input config', (real, link) => [real, { config: join(link, CONFIG) }, {}]],
  ])('has the names of the real one: the link is in %s', async (_, arrange) => {
    const { real, link } = linked();
    const [workspace, inputs, environment] = arrange(real, link);
    const { names } = await namesOf(workspace, inputs, environment);
    expect(names).toEqual(usual);
    expect(names).toMatchObject({
      check: `Passgate ${CONFIG}#evals`,
      checked: [CONFIG],
      errors: [CONFIG],
    });
  });

  it('finds results that were kept under the other name', async () => {
    const { real, link } = linked();
    const hub = await github();
    const kept = await runJob({ github: hub, workspace: real, event });
    expect(kept.exitCode, kept.log).toBe(1);
    const config = String(
      suite({ nominal: ['11', '10'], gates, rest: ['baseline: cache'] })[CONFIG],
    );
    writeFiles(real, { [CONFIG]: config });
    const environment = { GITHUB_WORKSPACE: link };
    const next = await runJob({
      github: hub,
      workspace: real,
      event: push('a'.repeat(40), commit),
      environment,
    });
    expect(next.results().baseline, next.log).toMatchObject({ source: 'cache', commit });
  });

  it('keeps the name of a config that is a link itself', async () => {
    const { real } = linked();
    symlinkSync('passgate.yml', join(real, '.github/other.yml'));
    const { names } = await namesOf(real, { config: '.github/other.yml' });
    expect(names).toMatchObject({
      check: 'Passgate .github/other.yml#evals',
      errors: ['.github/other.yml'],
    });
  });
});

describe('a checkout below the workspace', () => {
  it.each([
    ['by the input working-directory', 'sub', { 'working-directory': 'sub' }],
    ['by the input config', 'sub', { config: `sub/${CONFIG}` }],
    ['deeper', 'one/two', { 'working-directory': 'one/two' }],
  ])('is annotated by its own paths, under a separate key: %s', async (_, folder, inputs) => {
    const workspace = checkoutIn(folder);
    const { names, results } = await namesOf(workspace, inputs);
    expect(names).toMatchObject({
      check: `Passgate ${folder}/${CONFIG}#evals`,
      checked: [CONFIG],
      errors: [CONFIG],
    });
    const { suites } = resultsSchema.parse(JSON.parse(readFileSync(String(results), 'utf8')));
    expect(suites[0]?.problems.map(({ place }) => place)).toEqual([
      { file: '.github/data/problems.jsonl', line: 1 },
      { file: '.github/data/problems.jsonl', line: 2 },
    ]);
  });

  it('is annotated for mistakes by its own paths too', async () => {
    const workspace = checkoutIn('sub', broken);
    const run = await runAction({ workspace, event, inputs: { config: `sub/${CONFIG}` } });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toMatchObject([{ properties: { file: CONFIG, line: '1' } }]);
    // The log uses the path that the user named.
    expect(run.errors[0]?.message).toContain(`sub/${CONFIG}:1`);
  });

  it('shares no key with another one', async () => {
    const names = await Promise.all(
      ['one', 'two'].map(async (folder) => {
        const found = await namesOf(checkoutIn(folder), { 'working-directory': folder });
        return found.names.artifacts;
      }),
    );
    expect(names[0]).not.toEqual(names[1]);
  });
});

describe('a worktree, whose .git is a file', () => {
  it('is a repository like any other', async () => {
    const worktree = join(temporaryFolder('tree'), 'work');
    git(repository.checkout(commit), 'worktree', 'add', '--quiet', '--detach', worktree, commit);
    const { names } = await namesOf(worktree);
    expect(names).toMatchObject({ check: `Passgate ${CONFIG}#evals`, errors: [CONFIG] });
  });
});

describe('a workspace without a repository', () => {
  it('is the start of all paths', async () => {
    const workspace = temporaryFolder('plain');
    const files = { 'evals/passgate.yml': 'suites: 3\n' };
    writeFiles(workspace, files);
    const inputs = { 'working-directory': 'evals', config: 'passgate.yml' };
    const run = await runAction({ workspace, event, inputs });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toMatchObject([{ properties: { file: 'evals/passgate.yml' } }]);
  });
});
