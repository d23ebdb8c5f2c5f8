/** A run over several jobs of one workflow run, joined by a last job. */

import { beforeAll, describe, expect, it } from 'vitest';
import { WORKFLOW } from './loopback/jobs.ts';
import type { GitHub } from './loopback/server.ts';
import { runAction } from './support/action.ts';
import { type Event, PULL_REQUEST, pullRequest } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { environmentOf, MERGE_REF, runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const repository = new Repository();
const gates = ['{ metric: pass@1, min: 0.9, max-drop: 0.05 }'];
let head: string;
let merge: string;
let event: Event;

beforeAll(() => {
  const base = repository.commit('main', suite({ nominal: ['11', '11', '11', '11'], gates }));
  head = repository.commit('feature', suite({ nominal: ['11', '10', '01', '11'], gates }), base);
  merge = repository.merge(base, head);
  event = pullRequest({ sha: merge, base, head });
});

/** A workflow run whose jobs share its artifacts. */
function workflow(hub: GitHub, attempt = 1) {
  const run = hub.jobs.add({
    event: 'pull_request',
    headSha: merge,
    path: WORKFLOW,
    ref: MERGE_REF,
    reads: ['refs/heads/main'],
    attempt,
  });
  const job = (
    name: string,
    inputs: Readonly<Record<string, string>>,
    again = attempt,
    matrix?: Readonly<Record<string, unknown>>,
    commit = merge,
  ) =>
    runAction({
      ...(matrix === undefined ? {} : { matrix }),
      workspace: repository.checkout(commit, { depth: 2 }),
      event,
      inputs,
      job: name,
      api: hub.url,
      environment: { ...environmentOf(hub, run), GITHUB_RUN_ATTEMPT: String(again) },
    });
  return { run, job };
}

describe('shards as jobs', () => {
  it('are merged from the artifacts of their run, decided and commented on once', async () => {
    const hub = await github();
    const { run, job } = workflow(hub);
    for (const number of [1, 2]) {
      const part = await job('evals', { shard: `${number}/2` }, 1, { shard: number });
      expect(part.exitCode, part.log).toBe(0);
      expect(part.outputs.decision).toBe('skipped');
    }
    expect(hub.comments(PULL_REQUEST)).toEqual([]);
    expect(run.artifacts.map(({ name }) => name.replace(/-[\da-f]{16}-/, '-ID-'))).toEqual([
      'passgate-shard-v1-ID-1-of-2-1',
      'passgate-shard-v1-ID-2-of-2-1',
    ]);
    const merged = await job('gate', { mode: 'merge' });
    expect(merged.exitCode, merged.log).toBe(1);
    const comments = hub.comments(PULL_REQUEST);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('below the minimum of 90.0%');
    expect(merged.errors).toMatchObject([{ properties: { file: CONFIG, line: '6' } }]);
    // One single job would get the same result.
    const alone = await runJob({
      github: await github(),
      workspace: repository.checkout(merge, { depth: 2 }),
      event,
    });
    const [ours, theirs] = [merged, alone].map((ended) => {
      const { suites } = ended.results();
      // The base is not evaluated, as this job executes nothing.
      return suites.map(({ gates: _gates, compared: _compared, ...rest }) => rest);
    });
    expect(ours).toEqual(theirs);
    expect(merged.results().baselineNotes?.join()).toContain('merge executes nothing');
  });

  it('count in their latest attempt only, and in the same place of a matrix only', async () => {
    const { job } = workflow(await github());
    await job('evals', { shard: '1/2' }, 1, { model: 'a', shard: 1 });
    await job('evals', { shard: '2/2' }, 1, { model: 'a', shard: 2 });
    const other = await job('evals', { shard: '2/2' }, 1, { model: 'b', shard: 2 });
    expect(other.exitCode, other.log).toBe(0);
    const again = await job('evals', { shard: '2/2' }, 2, { model: 'a', shard: 2 });
    expect(again.exitCode, again.log).toBe(0);
    const merged = await job('gate', { mode: 'merge' }, 2, { model: 'a' });
    expect(merged.exitCode, merged.log).toBe(1);
    expect(merged.results().suites[0]?.counts.problems).toBe(4);
  });

  it('are merged separately if two jobs have different values of the input name', async () => {
    const hub = await github();
    const { job } = workflow(hub);
    // A shard of the other name would be there twice.
    for (const name of ['small', 'large']) {
      const part = await job('evals', { shard: '1/1', name });
      expect(part.exitCode, part.log).toBe(0);
    }
    for (const name of ['small', 'large']) {
      const merged = await job('gate', { mode: 'merge', name });
      expect(merged.exitCode, merged.log).toBe(1);
      expect(merged.warnings).toEqual([]);
      expect(merged.results().key).toBe(`${CONFIG}#gate[${name}]`);
    }
    expect(hub.comments(PULL_REQUEST)).toHaveLength(2);
  });

  it('get a warning if the merging job has checked out another commit', async () => {
    const { job } = workflow(await github());
    const part = await job('evals', { shard: '1/1' });
    const same = await job('gate', { mode: 'merge' });
    expect(same.results().warnings, part.log).toBeUndefined();
    // The base branch has moved on in between, and so has GitHub's merge.
    const base = repository.commit('main', { 'other.txt': 'not the data' });
    const newer = repository.merge(base, head);
    const merged = await job('gate', { mode: 'merge' }, 1, undefined, newer);
    expect(merged.results().commit).toBe(merge);
    expect(merged.results().warnings).toEqual([
      `The shards are of ${merge.slice(0, 7)}, but ${newer.slice(0, 7)} is checked out here: the base may be another one. Check out the same commit in all jobs.`,
    ]);
  });

  it('are named in an error if they are missing', async () => {
    const hub = await github();
    const { job } = workflow(hub);
    const none = await job('gate', { mode: 'merge' });
    expect(none.exitCode).toBe(2);
    expect(none.errors[0]?.message).toContain('this workflow run has no shards of this config');
    await job('evals', { shard: '2/3' });
    const some = await job('gate', { mode: 'merge' });
    expect(some.exitCode).toBe(2);
    expect(some.errors[0]?.message).toContain('2 shards of 3 are missing: 1, 3');
    expect(hub.comments(PULL_REQUEST)).toEqual([]);
  });

  it('fail if they cannot be uploaded, since nobody could merge them', async () => {
    const hub = await github();
    const { job } = workflow(hub);
    await job('evals', { shard: '1/2' });
    const twice = await job('evals', { shard: '1/2' });
    expect(twice.exitCode).toBe(2);
    expect(twice.errors[0]?.message).toMatch(/^shard 1 of 2 cannot be merged: it is not uploaded/);
  });
});
