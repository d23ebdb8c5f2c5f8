/** Results that one run keeps and another run finds, through GitHub's services. */

import { beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../src/baseline/stores/sealed.ts';
import { readZipped } from '../../src/baseline/stores/zip.ts';
import { Seal } from '../../src/cache/seal.ts';
import { KeptName } from '../../src/github/kept-name.ts';
import { resultsSchema } from '../../src/records/results.ts';
import { type CacheEntry, type StoredArtifact, type StoredRun, WORKFLOW } from './loopback/jobs.ts';
import { ResultsService } from './loopback/results-service.ts';
import { type GitHub, startGitHub } from './loopback/server.ts';
import { type ActionRun, runAction } from './support/action.ts';
import { type Event, mergeGroup, PULL_REQUEST, pullRequest, push } from './support/events.ts';
import { TOKEN, withGitHub } from './support/github.ts';
import { environmentOf, type JobOptions, MERGE_REF, runJob } from './support/job.ts';
import { type Files, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const GOOD = suite({ nominal: ['11', '10'], gates });
const WORSE = suite({ nominal: ['10', '00'], gates });
const MAIN = 'refs/heads/main';
const NOBODY = '0'.repeat(40);
const FORK = 'mona-contributes/Hello-World';

const NAME = new KeptName(WORKFLOW, `${CONFIG}#evals`);

const repository = new Repository();
/** On `main`. Results of this commit are kept. */
let base: string;
/** Also on `main`, two commits later. */
let later: string;
let change: Commits;
/** The results that the push of `base` kept. */
let kept: { readonly caches: readonly CacheEntry[]; readonly artifacts: readonly StoredArtifact[] };
let pushed: ActionRun;
let runtimeToken: string;
let environment: Record<string, string>;

/** A pull request: its starting commit, its own commit and GitHub's merge of both. */
interface Commits {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Make a pull request from a branch with these files. */
function propose(branch: string, from: string, files: Files = WORSE): Commits {
  const head = repository.commit(branch, files, from);
  return { base: from, head, merge: repository.merge(from, head) };
}

beforeAll(async () => {
  base = repository.commit('main', GOOD);
  repository.commit('main', { 'README.md': 'a' });
  later = repository.commit('main', { 'README.md': 'b' });
  change = propose('feature', base);
  const hub = await startGitHub({ token: TOKEN });
  const { run, ...rest } = await runPush(hub);
  pushed = rest;
  runtimeToken = ResultsService.tokenOf(run);
  environment = environmentOf(hub, run);
  kept = { caches: [...hub.jobs.caches], artifacts: [...run.artifacts] };
  await hub.close();
  expect(hub.problems).toEqual([]);
});

/** A GitHub where the push of `base` has been run. */
async function seeded(what: { readonly caches?: false; readonly artifacts?: false } = {}) {
  const hub = await github();
  const run = hub.jobs.add({ event: 'push', headSha: base });
  if (what.caches !== false) hub.jobs.caches.push(...kept.caches);
  if (what.artifacts !== false) run.artifacts.push(...kept.artifacts);
  return hub;
}

type Rest = Partial<Omit<JobOptions, 'github'>>;

const runPush = (hub: GitHub, rest: Rest = {}) =>
  runJob({ github: hub, workspace: repository.checkout(base), event: push(base, NOBODY), ...rest });

const runPull = (
  hub: GitHub,
  commits: Commits,
  rest: Rest & { depth?: number; isFork?: boolean } = {},
) => {
  const { depth = 2, isFork = false, ...options } = rest;
  const { merge, ...parents } = commits;
  return runJob({
    github: hub,
    workspace: repository.checkout(merge, { depth }),
    event: pullRequest({ sha: merge, ...parents }, isFork),
    ...options,
    run: { ...(isFork ? { headRepository: FORK } : {}), ...options.run },
  });
};

const regression = { suites: [{ gates: [{ baseline: 0.75, delta: -0.5, decision: 'fail' }] }] };
const keysIn = (hub: GitHub, prefix: string) =>
  hub.jobs.caches.filter(({ key }) => key.startsWith(prefix));

describe('a push', () => {
  it('keeps its results in the cache and as an artifact, and its verdicts', () => {
    expect(pushed.exitCode, pushed.log).toBe(0);
    expect(pushed.warnings).toEqual([]);
    expect(kept.caches.map(({ ref }) => ref)).toEqual([MAIN, MAIN]);
    const [results, verdicts] = kept.caches;
    expect(results?.key).toBe(NAME.cacheKey(base, environment));
    expect(verdicts?.key).toMatch(/^passgate-verdicts-v1-/);
    expect(kept.artifacts.map(({ name }) => name)).toEqual([NAME.artifact(1)]);
    const file = readZipped(kept.artifacts[0]?.content ?? Buffer.alloc(0), 'results.json', 1 << 20);
    expect(resultsSchema.parse(JSON.parse(file.toString()))).toEqual(pushed.results());
    // A signed address allows its readers to write, so the runner's log must not show one.
    const masks = pushed.commands.filter(({ name }) => name === 'add-mask');
    const shown = masks.reduce(
      (text, { message }) => text.replaceAll(message, '***'),
      pushed.log.replaceAll('%25', '%'),
    );
    expect(shown).not.toMatch(/[?&]sig=[^*]/);
    expect(shown).not.toContain(runtimeToken);
  });

  it('keeps its results again when it runs again, and no verdict twice', async () => {
    const hub = await seeded();
    const again = await runPush(hub, { run: { attempt: 2 } });
    expect(again.warnings).toEqual([]);
    expect(again.run.artifacts.map(({ name }) => name)).toEqual([NAME.artifact(2)]);
    expect(again.results().suites[0]?.counts).toMatchObject({ executed: 0, earlier: 3 });
    expect(keysIn(hub, 'passgate-results-')).toHaveLength(2);
    expect(keysIn(hub, 'passgate-verdicts-')).toHaveLength(1);
  });

  it('keeps nothing if its inputs say so', async () => {
    const hub = await github();
    const run = await runPush(hub, { inputs: { upload: 'false', cache: 'none' } });
    expect(run.exitCode).toBe(0);
    expect(run.run.artifacts).toEqual([]);
    expect(hub.jobs.caches).toEqual([]);
  });
});

describe('a merge queue', () => {
  it('keeps its results too', async () => {
    const hub = await github();
    const ref = 'refs/heads/gh-readonly-queue/main/pr-2';
    const workspace = repository.checkout(later);
    const run = await runJob({
      github: hub,
      workspace,
      event: mergeGroup(later, base),
      run: { ref },
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(keysIn(hub, 'passgate-results-')).toMatchObject([
      { ref, key: expect.stringContaining(NAME.cachePrefix(later)) },
    ]);
    expect(run.run.artifacts).toHaveLength(1);
  });
});

describe('a pull request', () => {
  it('is compared with the results in the cache, and takes verdicts from there', async () => {
    const hub = await seeded({ artifacts: false });
    const run = await runPull(hub, change);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.warnings).toEqual([]);
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'cache', commit: base, distance: 0 });
    expect(run.results().baselineNotes).toBeUndefined();
    expect(run.summary).toContain('from the Actions cache');
    expect(run.log).toContain(`baseline: ${base.slice(0, 7)}, from the Actions cache`);
    expect(run.results().suites[0]?.counts).toMatchObject({ executed: 1, earlier: 2 });
    // It keeps an artifact for people, and verdicts for its own later runs.
    expect(run.run.artifacts).toHaveLength(1);
    expect(keysIn(hub, 'passgate-results-')).toHaveLength(1);
    expect(keysIn(hub, 'passgate-verdicts-').map(({ ref }) => ref)).toEqual([MAIN, MERGE_REF]);
  });

  it('is compared with the artifact if it comes from a fork, and executes its programs itself', async () => {
    const hub = await seeded();
    hub.jobs.caches.shift();
    const run = await runPull(hub, change, { isFork: true });
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'artifact', commit: base, distance: 0 });
    expect(run.results().baselineNotes).toEqual([`cache: no results of ${base.slice(0, 7)}`]);
    expect(run.summary).toContain('from the artifact of its run');
    expect(run.summary).toContain(`no results of ${base.slice(0, 7)}`);
    expect(run.results().suites[0]?.counts).toMatchObject({ executed: 3 });
    expect(run.log).toContain('verdicts of earlier runs are not used for a fork’s pull request');
    expect(run.warnings).toEqual([]);
    expect(hub.jobs.caches).toHaveLength(1);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(1);
  });

  it('is compared with its base, evaluated again, in the first run of a repository', async () => {
    const run = await runPull(await github(), change);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: base, distance: 0 });
    expect(run.results().baselineNotes).toEqual([
      `cache: no results of ${base.slice(0, 7)}`,
      expect.stringMatching(/^artifact: no run of .* has finished for /),
    ]);
    expect(run.warnings).toEqual([]);
  });

  it('is compared neither with its own results nor with those of a fork’s run', async () => {
    const hub = await seeded({ artifacts: false });
    const [entry] = kept.caches;
    if (entry !== undefined) hub.jobs.caches.push({ ...entry, ref: MERGE_REF });
    const forged = { event: 'push', headSha: base, headRepository: FORK };
    hub.jobs.add(forged).artifacts.push(...kept.artifacts);
    const run = await runPull(hub, change, { isFork: true });
    expect(run.results().baseline?.source).toBe('rerun');
    expect(run.results().baselineNotes).toEqual([
      'cache: this pull request itself wrote the entry, so it is not used',
      `artifact: the run for ${base.slice(0, 7)} kept no results of this config and job, or no longer has them`,
    ]);
  });

  it('trusts results that the secret has sealed', async () => {
    const hub = await github({ permissions: { actions: 'none' } });
    const secret = 'a secret of this repository';
    const { isolation } = pushed.results();
    const older = { ...pushed.results(), isolation: { ...isolation, python: '2.7.18' } };
    const content = pack(JSON.stringify(older), new Seal(secret));
    hub.jobs.caches.push(...kept.caches.slice(0, 1).map((entry) => ({ ...entry, content })));
    const run = await runPull(hub, change, { environment: { PASSGATE_CACHE_KEY: secret } });
    expect(run.results().baseline?.source).toBe('cache');
    expect(run.results().baselineNotes).toBeUndefined();
    expect(run.results().suites[0]?.compared?.differences).toEqual([
      `the language (Python 2.7.18 in base, Python ${isolation.python} in head)`,
    ]);
  });

  it.each([
    ['cache', 1, 'the Actions cache'],
    ['artifact', 2, 'the artifact of its run'],
  ] as const)(
    'goes back to the nearest commit in the %s (depth %i)',
    async (source, depth, words) => {
      const hub = await seeded(source === 'cache' ? {} : { caches: false });
      const config = `${WORSE[CONFIG]}baseline: ${source}\n`;
      const own = propose(`only-${source}`, later, { ...WORSE, [CONFIG]: config });
      const run = await runPull(hub, own, { depth });
      expect(run.exitCode, run.log).toBe(1);
      expect(run.results()).toMatchObject(regression);
      expect(run.results().baseline).toEqual({ source: 'ancestor', commit: base, distance: 2 });
      expect(run.results().baselineNotes).toEqual([
        expect.stringContaining(`${source}: no `),
        `ancestor: ${base.slice(0, 7)}, 2 first-parent commits before ${later.slice(0, 7)}, is the nearest with results (${words})`,
      ]);
      expect(run.summary).toContain('2 first-parent commits before the base');
    },
  );

  it('is judged without a baseline if its only source has none', async () => {
    const config = `${WORSE[CONFIG]}baseline: cache\n`;
    const own = propose('nothing', later, { ...WORSE, [CONFIG]: config });
    const run = await runPull(await github(), own);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results()).toMatchObject({ baseline: null, decision: 'skipped' });
    expect(run.results().baselineNotes?.[1]).toBe(
      `ancestor: no commit before ${later.slice(0, 7)} has results`,
    );
    expect(run.summary).toMatch(/Not compared.*Actions cache.*no results/);
  });

  it('is compared with an earlier commit if its base cannot be evaluated', async () => {
    // No commit contains the samples, as if they were generated just before grading.
    const lost = repository.commit('lost', { '.github/data/samples.jsonl': null }, base);
    const run = await runPull(await seeded(), propose('found', lost));
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'ancestor', commit: base, distance: 1 });
    expect(run.results().baselineNotes?.join('\n')).toMatch(
      /^rerun: .* cannot be evaluated: .*samples/m,
    );
  });
});

describe('services of GitHub that fail', () => {
  const CACHE = /CacheService/;
  const twirp = { code: 'permission_denied', msg: 'cache write denied: untrusted' };

  it('are noted with the missing permission, and the rest is judged', async () => {
    const faults = [{ method: 'POST', pathPattern: CACHE, status: 503, body: '<html>', times: 99 }];
    const hub = await github({ faults, permissions: { actions: 'none' } });
    const config = `${WORSE[CONFIG]}baseline: auto\n`;
    const lost = repository.commit('gone', { [CONFIG]: null }, base);
    const run = await runPull(hub, propose('unlucky', lost, { ...WORSE, [CONFIG]: config }));
    expect(run.exitCode, run.log).toBe(0);
    const notes = run.results().baselineNotes ?? [];
    expect(notes).toEqual([
      'cache: answered 503',
      expect.stringMatching(/^artifact: .*"actions: read"/),
      expect.stringMatching(/^rerun: .*does not have this config yet/),
    ]);
    const comment = hub.comments(PULL_REQUEST)[0]?.body ?? '';
    expect(comment).toContain('actions: read');
    expect(comment).toContain('answered 503');
    expect(run.summary).toMatch(/Not compared.*does not have this config yet/);
    expect(run.warnings.map(({ message }) => message)).toEqual([
      'cache: verdicts of earlier runs are not used: answered 503',
      'cache: verdicts are not kept for later runs: answered 503',
    ]);
  });

  it('end in time if they are silent, and fail no run', async () => {
    const faults = [
      { method: 'POST', pathPattern: /CreateCacheEntry$/, status: 403, body: twirp },
      { method: 'POST', pathPattern: /GetCacheEntry/, stall: true },
      { method: 'POST', pathPattern: /CreateArtifact$/, stall: true },
      { method: 'POST', pathPattern: /CreateCacheEntry$/, stall: true },
    ] as const;
    const hub = await github({ faults });
    const environment = { PASSGATE_NETWORK_TIMEOUT: '0.5' };
    const run = await runPush(hub, { environment });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.errors).toEqual([]);
    expect(run.warnings.map(({ message }) => message)).toEqual([
      'cache: verdicts of earlier runs are not used: no answer within 0.5 s',
      'results are not kept in the Actions cache: answered 403 (cache write denied: untrusted)',
      'results are not kept as an artifact: no answer within 2.5 s',
      'cache: verdicts are not kept for later runs: no answer within 0.5 s',
    ]);
  });
});

describe('the jobs of a matrix', () => {
  it('keep their own results, find them again and comment separately', async () => {
    const hub = await github();
    const models = [
      { size: 7, model: 'small' },
      { size: 70, model: 'large' },
    ];
    const ofAll = async (event: Event, commit: string, run: StoredRun, which = models) => {
      const ended: ActionRun[] = [];
      for (const matrix of which) {
        const workspace = repository.checkout(commit, { depth: 2 });
        const environment = environmentOf(hub, run);
        ended.push(await runAction({ workspace, event, matrix, environment, api: hub.url }));
      }
      return ended;
    };
    const main = hub.jobs.add({ event: 'push', headSha: base, ref: MAIN });
    const pushes = await ofAll(push(base, NOBODY), base, main);
    expect(pushes.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(new Set(main.artifacts.map(({ name }) => name)).size).toBe(2);

    const event = pullRequest({ sha: change.merge, base, head: change.head });
    const run = { event: 'pull_request', headSha: change.merge, ref: MERGE_REF, reads: [MAIN] };
    // The second job kept the base of this one.
    const [pull] = await ofAll(event, change.merge, hub.jobs.add(run), models.slice(1));
    expect(pull?.results().baseline?.source, pull?.log).toBe('cache');
    const keys = hub.comments(PULL_REQUEST).map(({ body }) => body.split('\n', 1)[0]);
    expect(keys).toEqual(['<!-- passgate:v1 key=.github/passgate.yml#evals(large,%2070) -->']);
  });
});
