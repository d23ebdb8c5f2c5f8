/** Results become a base only in the same workflow, and from a run's last attempt. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../src/baseline/stores/sealed.ts';
import { Seal } from '../../src/cache/seal.ts';
import { KeptName } from '../../src/github/kept-name.ts';
import { type CacheEntry, type StoredRun, WORKFLOW } from './loopback/jobs.ts';
import type { GitHub } from './loopback/server.ts';
import { pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { environmentOf, type JobOptions, MERGE_REF, runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const NIGHTLY = '.github/workflows/nightly.yml';
const NAME = new KeptName(WORKFLOW, `${CONFIG}#evals`);

const repository = new Repository();
let base: string;
let head: string;
let merge: string;

beforeAll(() => {
  base = repository.commit('main', suite({ nominal: ['11', '10'], gates }));
  head = repository.commit('feature', suite({ nominal: ['10', '00'], gates }), base);
  merge = repository.merge(base, head);
});

type Rest = Partial<Omit<JobOptions, 'github'>>;

const runPush = (hub: GitHub, rest: Rest = {}) =>
  runJob({
    github: hub,
    workspace: repository.checkout(base),
    event: push(base, '0'.repeat(40)),
    ...rest,
  });

const runPull = (hub: GitHub, rest: Rest = {}) =>
  runJob({
    github: hub,
    workspace: repository.checkout(merge, { depth: 2 }),
    event: pullRequest({ sha: merge, base, head }),
    ...rest,
  });

let kept: { readonly run: StoredRun; readonly caches: readonly CacheEntry[] } | undefined;
/** A GitHub after the push of the base, which is run once. */
async function pushedHub(): Promise<GitHub> {
  const hub = await github();
  if (kept === undefined) {
    const { run } = await runPush(hub);
    kept = { run, caches: [...hub.jobs.caches] };
    return hub;
  }
  hub.jobs.add(kept.run).artifacts.push(...kept.run.artifacts);
  hub.jobs.caches.push(...kept.caches);
  return hub;
}

const resultsIn = (hub: GitHub) =>
  hub.jobs.caches.filter(({ key }) => key.startsWith('passgate-results-'));

describe('a pull request', () => {
  it('is compared with results of its workflow, not of another one whose job has the same name', async () => {
    const hub = await github();
    const nightly = await runPush(hub, { run: { path: NIGHTLY } });
    expect(nightly.exitCode, nightly.log).toBe(0);
    expect(resultsIn(hub)).toHaveLength(1);
    const first = await runPull(hub);
    expect(first.results().baseline).toEqual({ source: 'rerun', commit: base, distance: 0 });
    expect(first.results().baselineNotes).toEqual([
      `cache: no results of ${base.slice(0, 7)}`,
      expect.stringContaining(`artifact: no run of ${WORKFLOW} `),
    ]);
    // Its verdicts are not used either: it may have run with other Pythons and packages.
    expect(first.results().suites[0]?.counts).toMatchObject({ executed: 3 });

    await runPush(hub);
    expect(new Set(resultsIn(hub).map(({ key }) => key)).size).toBe(2);
    const second = await runPull(hub);
    expect(second.results().baseline?.source).toBe('cache');
  });

  it('is compared with results of its workflow, even if the runner does not name it', async () => {
    const hub = await github();
    const environment = { GITHUB_WORKFLOW_REF: '' };
    await runPush(hub, { environment });
    const known = await runPull(hub);
    expect(known.results().baseline?.source).toBe('rerun');
    const run = await runPull(hub, { environment });
    expect(run.results().baseline?.source, run.log).toBe('cache');
  });
});

describe('results in the cache', () => {
  it('are those of a run’s last attempt', async () => {
    const hub = await github();
    const first = await runPush(hub);
    const [entry] = resultsIn(hub);
    expect(entry?.key).toBe(`${NAME.cachePrefix(base)}${first.run.id}-1`);
    const { isolation } = first.results();
    const older = { ...first.results(), isolation: { ...isolation, python: '2.7.18' } };
    const content = pack(JSON.stringify(older), new Seal(null));
    hub.jobs.caches.splice(0, 9, { ...known(entry), content });

    const environment = { GITHUB_RUN_ID: `${first.run.id}` };
    const second = await runPush(hub, { run: { attempt: 2 }, environment });
    expect(second.warnings).toEqual([]);
    expect(resultsIn(hub)[1]?.key).toBe(`${NAME.cachePrefix(base)}${first.run.id}-2`);
    const run = await runPull(hub);
    expect(run.results().baseline?.source).toBe('cache');
    expect(run.results().suites[0]?.compared?.differences).toEqual([]);
  });

  it('are not trusted if the pull request wrote the newest, however it is hidden', async () => {
    const hub = await pushedHub();
    const [entry] = resultsIn(hub);
    const forged = { ...known(entry), ref: MERGE_REF, key: `${NAME.cachePrefix(base)}9-1` };
    // GitHub takes a key for a prefix, and lists the matches page by page.
    for (let index = 0; index < 120; index += 1) {
      hub.jobs.caches.push({ ...forged, key: `${forged.key}${index}` });
    }
    hub.jobs.caches.push(forged);
    const run = await runPull(hub);
    expect(run.results().baseline?.source).toBe('artifact');
    expect(run.results().baselineNotes).toEqual([
      'cache: this pull request itself wrote the entry, so it is not used',
    ]);
  });

  it('do not count if their key is not one of ours', async () => {
    const hub = await pushedHub();
    const [entry] = resultsIn(hub);
    for (const end of ['x', '1', '1-0', '1-1-1', '1-1x']) {
      hub.jobs.caches.push({ ...known(entry), key: `${NAME.cachePrefix(base)}${end}` });
      const run = await runPull(hub);
      expect(run.results().baselineNotes, end).toEqual([
        `cache: no results of ${base.slice(0, 7)}`,
      ]);
    }
  });

  it('belong to one job of two, as in the artifact, and the other job gets advice', async () => {
    const hub = await github();
    const first = await runPush(hub);
    const twin = await runPush(hub, { environment: environmentOf(hub, first.run) });
    const told =
      'another job of this run has the same config, job id and matrix place, and has kept its own; give each the input "name"';
    expect(twin.warnings.map(({ message }) => message)).toEqual([
      `results are not kept in the Actions cache: ${told}`,
      `results are not kept as an artifact: ${told}`,
    ]);
    expect(twin.exitCode).toBe(0);
    expect(resultsIn(hub)).toHaveLength(1);
    expect(first.run.artifacts).toHaveLength(1);
  });
});

describe('results of an unknown commit', () => {
  it('are kept nowhere, with a warning', async () => {
    const hub = await github();
    const workspace = repository.checkout(base);
    rmSync(join(workspace, '.git'), { recursive: true });
    mkdirSync(join(workspace, '.git'));
    const run = await runPush(hub, { workspace });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results().commit).toBeNull();
    expect(run.warnings.map(({ message }) => message)).toEqual([
      'results are not kept: the commit that was evaluated is not known',
    ]);
    expect(resultsIn(hub)).toEqual([]);
    expect(run.run.artifacts).toEqual([]);
  });
});

function known(entry: CacheEntry | undefined): CacheEntry {
  if (entry === undefined) throw new Error('the push has kept nothing');
  return entry;
}
