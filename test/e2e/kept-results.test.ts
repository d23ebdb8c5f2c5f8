/** Results that one run keeps and another finds, through GitHub's services. */

import { beforeAll, describe, expect, it } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const GOOD = suite({ nominal: ['11', '10'], gates });
const WORSE = suite({ nominal: ['10', '00'], gates });

const repository = new Repository();
let base: string;
let head: string;
let merge: string;

beforeAll(() => {
  base = repository.commit('main', GOOD);
  head = repository.commit('feature', WORSE, base);
  merge = repository.merge(base, head);
});

describe('a pull request is compared with what the push to its base has kept', () => {
  it('in the Actions cache', async () => {
    const hub = await github();
    const before = await runJob({
      github: hub,
      workspace: repository.checkout(base),
      event: push(base, '0'.repeat(40)),
    });
    expect(before.exitCode, before.log).toBe(0);
    expect(before.warnings).toEqual([]);
    expect(hub.jobs.caches.map(({ ref }) => ref)).toContain('refs/heads/main');
    const run = await runJob({
      github: hub,
      workspace: repository.checkout(merge),
      event: pullRequest({ sha: merge, base, head }),
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.warnings).toEqual([]);
    expect(run.results()).toMatchObject({
      baseline: { source: 'cache', commit: base, distance: 0 },
      suites: [{ gates: [{ baseline: 0.75, delta: -0.5, decision: 'fail' }] }],
    });
    expect(run.results().baselineNotes).toBeUndefined();
    expect(run.summary).toContain('from the Actions cache');
  });
});
