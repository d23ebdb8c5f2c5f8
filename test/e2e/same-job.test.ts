/** Two jobs of one run that nothing but their number tells apart, and how to tell them apart. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { GitHub } from './loopback/server.ts';
import { type ActionOptions, runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { MERGE_REF, runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, min: 0.5 }'];
const PASSING = { nominal: ['1'], gates, rest: ['baseline: none'] };
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const MARKER = /^<!-- passgate:v1 key=\S+ -->/;
const STAMP =
  /\n<!-- passgate:run id=(\d+) attempt=1 head=[\da-f]{40} by=([\da-f]{16}) decision=(\w+) -->\n/;
const TWO =
  'two jobs of this run have the same config, job id and matrix place; give each the input "name"';

const repository = new Repository();
type Pull = Omit<ActionOptions, 'api'>;
/** Two jobs of the same name. One of them fails. */
let good: Pull;
let bad: Pull;

beforeAll(() => {
  const base = repository.commit('main', suite(PASSING));
  const propose = (branch: string, nominal: string): Pull => {
    const head = repository.commit(branch, suite({ ...PASSING, nominal: [nominal] }), base);
    const sha = repository.merge(base, head);
    return { workspace: repository.checkout(sha), event: pullRequest({ sha, base, head }) };
  };
  good = propose('good', '1');
  bad = propose('bad', '0');
});

const run = (hub: GitHub, pull: Pull, id: number, inputs: ActionOptions['inputs'] = {}) =>
  runAction({ ...pull, api: hub.url, inputs, environment: { GITHUB_RUN_ID: String(id) } });

/** For each comment its marker's key and its heading. */
const told = (hub: GitHub) =>
  hub.comments(PULL_REQUEST).map(({ body }) => {
    const [marker = ''] = MARKER.exec(body) ?? [];
    return `${marker.slice('<!-- passgate:v1 key='.length, -' -->'.length)} ${/## (.)/u.exec(body)?.[1]}`;
  });

describe('two jobs of a run with the same config, job id and matrix place', () => {
  it('have a comment each, which later runs update, whichever comes first', async () => {
    const hub = await github();
    const first = await run(hub, good, 100);
    expect(first.warnings).toEqual([]);
    const second = await run(hub, bad, 100);
    expect(second.warnings.map(({ message }) => message)).toEqual([TWO]);
    expect(told(hub)).toEqual([`${CONFIG}#evals ✅`, `${CONFIG}#evals~2 ❌`]);
    const [by, other] = hub.comments(PULL_REQUEST).map(({ body }) => STAMP.exec(body)?.[2]);
    expect(by).toMatch(/^[\da-f]{16}$/);
    expect(other).toMatch(/^[\da-f]{16}$/);
    expect(by).not.toBe(other);
    const ids = hub.comments(PULL_REQUEST).map(({ id }) => id);

    await run(hub, bad, 101);
    await run(hub, good, 101);
    expect(told(hub)).toEqual([`${CONFIG}#evals ❌`, `${CONFIG}#evals~2 ✅`]);
    expect(hub.comments(PULL_REQUEST).map(({ id }) => id)).toEqual(ids);

    // An outdated run changes neither of them.
    const outdated = await run(hub, good, 99);
    expect(outdated.log).toContain('of a newer run (101');
    expect(told(hub)).toEqual([`${CONFIG}#evals ❌`, `${CONFIG}#evals~2 ✅`]);
  });

  it('have nine comments at most, and a further job gets the reason for having none', async () => {
    const hub = await github();
    const stamp = `passgate:run id=100 attempt=1 head=${'a'.repeat(40)}`;
    for (const place of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const key = `${CONFIG}#evals${place === 1 ? '' : `~${place}`}`;
      const by = String(place).repeat(16);
      const body = `<!-- passgate:v1 key=${key} -->\n<!-- ${stamp} by=${by} decision=pass -->\n\n## ✅`;
      hub.seedComment({ issue: PULL_REQUEST, body, ...BOT });
    }
    const before = hub.comments(PULL_REQUEST).map(({ body }) => body);
    const tenth = await run(hub, bad, 100);
    expect(tenth.exitCode, tenth.log).toBe(1);
    expect(tenth.warnings.map(({ message }) => message)).toEqual([
      'no comment: 9 other jobs of this run have the same config, job id and matrix place; give each the input "name". The report is in the job summary.',
    ]);
    expect(hub.comments(PULL_REQUEST).map(({ body }) => body)).toEqual(before);
    await run(hub, bad, 101);
    expect(told(hub)[0]).toBe(`${CONFIG}#evals ❌`);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(9);
  });

  it('need no warning if the input name tells them apart', async () => {
    const hub = await github();
    for (const id of [100, 101]) {
      const large = await run(hub, good, id, { name: 'large' });
      expect(large.results().key).toBe(`${CONFIG}#evals[large]`);
      const small = await run(hub, bad, id, { name: 'small model/v1.2' });
      const ended = [large, small, await run(hub, good, id)];
      expect(ended.flatMap(({ warnings }) => warnings)).toEqual([]);
      expect(told(hub)).toEqual([
        `${CONFIG}#evals%5Blarge%5D ✅`,
        `${CONFIG}#evals%5Bsmall%20model/v1.2%5D ❌`,
        `${CONFIG}#evals ✅`,
      ]);
    }
  });

  it('keep their own results under their names', async () => {
    const hub = await github();
    const baseline = ['{ metric: pass@1, max-drop: 0.05 }'];
    const sources = new Repository();
    const base = sources.commit('main', suite({ nominal: ['1'], gates: baseline }));
    const head = sources.commit('feature', suite({ nominal: ['0'], gates: baseline }), base);
    const merge = sources.merge(base, head);
    const pushed = await runJob({
      github: hub,
      workspace: sources.checkout(base),
      event: push(base, '0'.repeat(40)),
      inputs: { name: 'large' },
    });
    expect(pushed.warnings).toEqual([]);
    const pull = (inputs: ActionOptions['inputs'] = {}) =>
      runJob({
        github: hub,
        workspace: sources.checkout(merge, { depth: 2 }),
        event: pullRequest({ sha: merge, base, head }),
        run: { ref: MERGE_REF },
        inputs,
      });
    expect((await pull()).results().baseline?.source).toBe('rerun');
    expect((await pull({ name: 'large' })).results().baseline?.source).toBe('cache');
  });
});
