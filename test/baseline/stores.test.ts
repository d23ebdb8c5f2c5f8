/** The stores of results, against the loopback GitHub with all of its possible faults. */

import { getOctokit } from '@actions/github';
import { beforeAll, describe, expect, it } from 'vitest';
import { artifactStore } from '../../src/baseline/stores/artifact-store.ts';
import { cacheStore } from '../../src/baseline/stores/cache-store.ts';
import { ownEntries } from '../../src/baseline/stores/own-entries.ts';
import { pack } from '../../src/baseline/stores/sealed.ts';
import type { ResultStore } from '../../src/baseline/stores/store.ts';
import { Seal } from '../../src/cache/seal.ts';
import { CacheService } from '../../src/github/cache-service.ts';
import { KeptName } from '../../src/github/kept-name.ts';
import { messageOf } from '../../src/system/errors.ts';
import { type StoredRun, WORKFLOW } from '../e2e/loopback/jobs.ts';
import { failure } from '../e2e/loopback/routes.ts';
import type { GitHub, GitHubOptions } from '../e2e/loopback/server.ts';
import { REPOSITORY } from '../e2e/support/events.ts';
import { TOKEN, withGitHub } from '../e2e/support/github.ts';
import { environmentOf, MERGE_REF } from '../e2e/support/job.ts';
import { archives } from './archives.ts';
import { someResults } from './some-results.ts';

type Faults = NonNullable<GitHubOptions['faults']>;

const github = withGitHub();
const COMMIT = 'c0ffee0'.padEnd(40, '0');
const OTHER = 'decade0'.padEnd(40, '0');
const KEY = '.github/passgate.yml#evals';
const NAME = new KeptName(WORKFLOW, KEY);
const TEXT = JSON.stringify(someResults(COMMIT));
const [owner = '', repo = ''] = REPOSITORY.split('/');
const PATIENCE = 400;
const GENEROUS = 20_000;
let archive: (name: string) => Buffer;

beforeAll(() => {
  archive = archives(TEXT, 257);
});

/** A store's answer about a commit: `found`, or the reason why not. */
async function ask(store: ResultStore, commit = COMMIT): Promise<string> {
  try {
    const found = await store.find(commit, new AbortController().signal);
    if ('none' in found) return found.none;
    expect(found.results).toEqual(someResults(commit));
    return ['found', ...(found.notes ?? [])].join('; ');
  } catch (error) {
    return messageOf(error);
  }
}

function artifactsOf(hub: GitHub, patience = GENEROUS): ResultStore {
  const octokit = getOctokit(TOKEN, { baseUrl: hub.url });
  const where = { repository: { owner, repo }, workflow: WORKFLOW };
  return artifactStore({ octokit, ...where, name: NAME, patience });
}

/** A finished run on a push, with this archive as its results. */
function keep(hub: GitHub, content: Buffer, options: Partial<StoredRun> = {}): StoredRun {
  const run = hub.jobs.add({ event: 'push', headSha: COMMIT, ...options });
  run.artifacts.push({ id: hub.jobs.nextId(), name: NAME.artifact(1), content, expired: false });
  return run;
}

describe('the artifact of a run', () => {
  it('is found for a commit, from the last attempt', async () => {
    const hub = await github();
    const run = keep(hub, archive('text'));
    for (const [attempt, kind] of [
      [9, 'text'],
      [10, 'deflated'],
      [2, 'text'],
    ] as const) {
      const name = NAME.artifact(attempt);
      run.artifacts.push({ id: hub.jobs.nextId(), name, content: archive(kind), expired: false });
    }
    // A page of other artifacts, some with similar names.
    for (let index = 0; index < 120; index += 1) {
      const name = index % 2 === 0 ? `${NAME.artifact(99)}-x` : `log-${index}`;
      const other = { id: hub.jobs.nextId(), name, content: Buffer.from('x'), expired: false };
      run.artifacts.unshift(other);
    }
    expect(await ask(artifactsOf(hub))).toBe('found');
    expect(await ask(artifactsOf(hub), OTHER)).toBe(
      'no run of .github/workflows/eval.yml on push, merge_group, schedule, workflow_dispatch has finished for decade0',
    );
  });

  it('counts only for finished runs of this repository and workflow on its own events', async () => {
    const hub = await github();
    const none = /^no run of .*eval\.yml on push.* has finished for c0ffee0$/;
    for (const untrusted of [
      { headRepository: 'mona-contributes/Hello-World' },
      { event: 'pull_request' },
      { event: 'pull_request', headRepository: 'mona-contributes/Hello-World' },
      { event: 'pull_request_target' },
      { event: 'workflow_run' },
      { event: 'issue_comment' },
      { status: 'in_progress' },
    ] as const) {
      keep(hub, archive('deflated'), untrusted);
    }
    expect(await ask(artifactsOf(hub))).toMatch(none);
    keep(hub, archive('deflated'), { path: '.github/workflows/another.yml' });
    expect(await ask(artifactsOf(hub))).toMatch(none);
    for (const event of ['push', 'merge_group', 'schedule', 'workflow_dispatch']) {
      const own = await github();
      keep(own, archive('deflated'), { event, path: `${WORKFLOW}@refs/heads/main` });
      expect(await ask(artifactsOf(own)), event).toBe('found');
    }
  });

  it('does not count if it has expired or belongs to another config', async () => {
    const hub = await github();
    const run = hub.jobs.add({ event: 'push', headSha: COMMIT });
    const content = archive('deflated');
    const others = [
      { name: NAME.artifact(1), expired: true },
      { name: new KeptName(WORKFLOW, 'other.yml#evals').artifact(1), expired: false },
      { name: new KeptName('.github/workflows/nightly.yml', KEY).artifact(1), expired: false },
      { name: NAME.artifact(1).replace('-v1-', '-v0-'), expired: false },
    ];
    for (const other of others) run.artifacts.push({ id: hub.jobs.nextId(), content, ...other });
    const says =
      'the run for c0ffee0 kept no results of this config and job, or no longer has them';
    expect(await ask(artifactsOf(hub))).toBe(says);
    // An earlier run of the same commit still has them.
    const [first] = hub.jobs.runs.splice(0);
    keep(hub, content);
    if (first !== undefined) hub.jobs.runs.push(first);
    expect(await ask(artifactsOf(hub))).toBe('found');
  });

  it.each([
    ['deflated', 'found'],
    ['slip', 'found'],
    ['elsewhere', 'the archive has no results.json'],
    ['bomb', 'the results.json of the archive unpacks to over 268435456 bytes'],
    ['liar', 'the download is not a zip archive, or is damaged'],
    ['text', 'the download is not a zip archive, or is damaged'],
    ['nothing', 'the download is not a zip archive, or is damaged'],
  ])('is read or refused: %s: %s', async (kind, says) => {
    const hub = await github();
    keep(hub, archive(kind));
    expect(await ask(artifactsOf(hub))).toBe(says);
  });

  it('does not count if it has another commit’s results', async () => {
    const hub = await github();
    keep(hub, archive('deflated'), { headSha: OTHER });
    expect(await ask(artifactsOf(hub), OTHER)).toBe(
      'its results.json is of another commit (c0ffee0)',
    );
  });

  const RUNS = /\/actions\/workflows\/eval\.yml\/runs$/;
  const LIST = /\/artifacts$/;
  const ZIP = /\/zip$/;
  const BLOB = /^\/blobs\//;
  const denied = failure(403, 'Resource not accessible by integration').body;
  const permission = /the token lacks the permission "actions: read"; add it under "permissions:"/;

  it('is refused with the name of the missing permission', async () => {
    const hub = await github({ permissions: { actions: 'none' } });
    keep(hub, archive('deflated'));
    expect(await ask(artifactsOf(hub))).toMatch(permission);
    expect(hub.requests).toHaveLength(1);
  });

  const get = { method: 'GET' } as const;
  it.each<[string, Faults, RegExp, number]>([
    ['403 for the list', [{ ...get, pathPattern: LIST, status: 403, body: denied }], permission, 2],
    [
      '404 for the file',
      [{ ...get, pathPattern: ZIP, status: 404, body: failure(404, 'Not Found').body }],
      permission,
      3,
    ],
    [
      '410 for the file',
      [{ ...get, pathPattern: ZIP, status: 410, body: failure(410, 'Gone').body }],
      /^GitHub answered 410$/,
      3,
    ],
    ['a dropped connection, once', [{ ...get, pathPattern: RUNS, drop: true }], /^found$/, 5],
    [
      'a dropped connection, always',
      [{ ...get, pathPattern: RUNS, drop: true, times: 9 }],
      /^cannot be reached \(.+\)$/,
      3,
    ],
    [
      '502, always',
      [{ ...get, pathPattern: LIST, status: 502, body: '<html>', times: 9 }],
      /^GitHub answered 502$/,
      4,
    ],
    [
      '429 that asks for no wait',
      [
        {
          ...get,
          pathPattern: RUNS,
          status: 429,
          headers: { 'retry-after': '0' },
          body: failure(429, 'Slow down').body,
          times: 2,
        },
      ],
      /^found$/,
      6,
    ],
    [
      '429 that asks for an hour',
      [
        {
          ...get,
          pathPattern: RUNS,
          status: 429,
          headers: { 'retry-after': '3600' },
          body: failure(429, 'Slow down').body,
        },
      ],
      /^GitHub answered 429$/,
      1,
    ],
    [
      'a rate limit that says 403',
      [
        {
          ...get,
          pathPattern: RUNS,
          status: 403,
          headers: { 'retry-after': '0' },
          body: failure(403, 'You have exceeded a secondary rate limit').body,
        },
      ],
      /^found$/,
      5,
    ],
    [
      'a spent rate limit',
      [
        {
          ...get,
          pathPattern: RUNS,
          status: 403,
          headers: { 'x-ratelimit-remaining': '0' },
          body: failure(403, 'API rate limit exceeded for installation ID 1.').body,
        },
      ],
      /^GitHub's rate limit for this token is used up \(403\)$/,
      1,
    ],
    [
      'storage that answers 403',
      [{ ...get, pathPattern: BLOB, status: 403, body: '<Error/>' }],
      /^answered 403$/,
      4,
    ],
    ['storage that breaks off, once', [{ ...get, pathPattern: BLOB, drop: true }], /^found$/, 5],
  ])('survives %s', async (_what, faults, says, requests) => {
    const hub = await github({ faults });
    keep(hub, archive('deflated'));
    expect(await ask(artifactsOf(hub))).toMatch(says);
    expect(hub.requests).toHaveLength(requests);
  });

  it.each([
    ['GitHub', RUNS],
    ['storage', BLOB],
  ])('is not waited for if %s sends nothing more', async (_who, pathPattern) => {
    const hub = await github({ faults: [{ ...get, pathPattern, stall: true }] });
    keep(hub, archive('deflated'));
    expect(await ask(artifactsOf(hub, PATIENCE))).toBe('no answer within 0.4 s');
  });
});

describe('results in the Actions cache', () => {
  const REF = 'refs/heads/main';
  const NO_SECRET = new Seal(null);
  const packed = pack(TEXT, NO_SECRET);

  interface Options {
    readonly seal?: Seal;
    readonly patience?: number;
    readonly mode?: string;
    /** True for a pull request's run, which checks who wrote the entry. */
    readonly isPull?: boolean;
  }

  function cacheOf(hub: GitHub, options: Options = {}): ResultStore & { service: CacheService } {
    const { seal = NO_SECRET, patience = GENEROUS, mode = '', isPull = true } = options;
    const run = hub.jobs.add({
      event: 'pull_request',
      headSha: OTHER,
      ref: MERGE_REF,
      reads: [REF],
    });
    const environment = { ...environmentOf(hub, run), ACTIONS_CACHE_MODE: mode };
    const service = CacheService.of(environment);
    if (service === null) throw new Error('the loopback offers a cache');
    const octokit = getOctokit(TOKEN, { baseUrl: hub.url });
    const isForged = isPull ? ownEntries(octokit, { owner, repo }, MERGE_REF) : null;
    return { ...cacheStore({ service, name: NAME, seal, patience, isForged }), service };
  }

  /** Write an entry as another run would. */
  async function put(
    hub: GitHub,
    ref: string,
    content: Buffer,
    commit = COMMIT,
    attempt = {},
  ): Promise<boolean> {
    const run = hub.jobs.add({ event: 'push', headSha: commit, ref });
    const environment = environmentOf(hub, run);
    const service = CacheService.of(environment);
    if (service === null) throw new Error('the loopback offers a cache');
    const key = NAME.cacheKey(commit, { ...environment, ...attempt });
    return service.put(key, content, new AbortController().signal);
  }

  it('are found for a commit, and never written twice', async () => {
    const hub = await github();
    const attempt = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '3' };
    expect(await put(hub, REF, packed, COMMIT, attempt)).toBe(true);
    expect(await put(hub, REF, Buffer.from('another'), COMMIT, attempt)).toBe(false);
    expect(await ask(cacheOf(hub))).toBe('found');
    expect(await ask(cacheOf(hub), OTHER)).toBe('no results of decade0');
    expect(await ask(cacheOf(hub, { mode: 'write-only' }))).toBe(
      'this job may not read the Actions cache',
    );
  });

  it('are not trusted if the pull request itself wrote them', async () => {
    const hub = await github();
    await put(hub, REF, packed);
    await put(hub, MERGE_REF, packed);
    const forged = 'this pull request itself wrote the entry, so it is not used';
    expect(await ask(cacheOf(hub))).toBe(forged);
    expect(await ask(cacheOf(hub, { isPull: false }))).toBe('found');
    const blind = await github({ permissions: { actions: 'none' } });
    await put(blind, REF, packed);
    expect(await ask(cacheOf(blind))).toMatch(
      /^found; without .*"actions: read" nobody can tell if .*$/,
    );
  });

  it('are trusted only with the right seal', async () => {
    const [ours, theirs] = [new Seal('a secret of ours'), new Seal('a secret of theirs')];
    for (const [made, read, says] of [
      [ours, ours, /^found$/],
      [theirs, ours, /^the entry is sealed with another PASSGATE_CACHE_KEY$/],
      [NO_SECRET, ours, /another PASSGATE_CACHE_KEY$/],
      [ours, NO_SECRET, /another PASSGATE_CACHE_KEY$/],
    ] as const) {
      const hub = await github();
      await put(hub, REF, pack(TEXT, made));
      expect(await ask(cacheOf(hub, { seal: read, isPull: false }))).toMatch(says);
    }
  });

  it.each<[string, () => Buffer, RegExp]>([
    ['plain text', () => Buffer.from('results'), /^the entry is damaged$/],
    ['a cut archive', () => packed.subarray(0, -9), /^the entry is damaged$/],
    ['a bomb', () => archive('bomb-gzip'), /^the entry unpacks to over 268435456 bytes$/],
    ['an archive of another tool', () => archive('foreign-gzip'), /Passgate did not write it$/],
    [
      'a foreign results.json',
      () => pack(JSON.stringify(someResults(OTHER)), NO_SECRET),
      /of another commit \(decade0\)$/,
    ],
    [
      'an archive without JSON',
      () => pack('{"schemaVersion":1', NO_SECRET),
      /^its results\.json is not JSON/,
    ],
  ])('are not used from %s', async (_what, content, says) => {
    const hub = await github();
    await put(hub, REF, content());
    expect(await ask(cacheOf(hub, { isPull: false }))).toMatch(says);
  });

  it('are reported without their content if they are not trusted', async () => {
    const evil = '\u001b[31m@everyone<script>\u202e';
    for (const [change, says] of [
      [{ commit: null }, /^its results\.json is of another commit \(unknown\)$/],
      [{ schemaVersion: 2 }, /^its results\.json is not a results\.json of this version \(schemaV/],
      [{ errors: ['no memory'] }, /^its run ended with an error$/],
      [{ suites: [{ [evil]: 1 }] }, /^its results\.json is not a results\.json of this version/],
      [{ suites: { [evil]: 1 } }, /^its results\.json is not a results\.json of this version/],
    ] as const) {
      const hub = await github();
      const text = JSON.stringify({ ...someResults(COMMIT), ...change });
      await put(hub, REF, pack(text, NO_SECRET));
      const said = await ask(cacheOf(hub, { isPull: false }));
      expect(said).toMatch(says);
      expect(said).not.toMatch(/\p{Cc}|\p{Cf}/u);
      expect(said.length).toBeLessThan(300);
    }
  });

  const READ = { method: 'POST', pathPattern: /GetCacheEntryDownloadURL$/ } as const;
  const BLOB = { method: 'GET', pathPattern: /^\/blobs\// } as const;
  const twirp = (code: string, msg: string) => ({ body: { code, msg } });
  it.each<[string, Faults, RegExp]>([
    [
      '403',
      [{ ...READ, status: 403, ...twirp('permission_denied', 'cache read denied: untrusted') }],
      /^answered 403 \(cache read denied: untrusted\)$/,
    ],
    [
      '404',
      [{ ...READ, status: 404, ...twirp('bad_route', 'no route') }],
      /^answered 404 \(no route\)$/,
    ],
    [
      '429 that asks for no wait',
      [
        {
          ...READ,
          status: 429,
          headers: { 'retry-after': '0' },
          ...twirp('resource_exhausted', 'slow'),
          times: 2,
        },
      ],
      /^found$/,
    ],
    [
      '429 that asks for an hour',
      [{ ...READ, status: 429, headers: { 'retry-after': '3600' } }],
      /^answered 429$/,
    ],
    ['503, once', [{ ...READ, status: 503, body: '<html>' }], /^found$/],
    ['503, always', [{ ...READ, status: 503, body: '<html>', times: 9 }], /^answered 503$/],
    ['a dropped connection, once', [{ ...READ, drop: true }], /^found$/],
    [
      'an answer that is not JSON',
      [{ ...READ, status: 200, body: '<html>' }],
      /^gave an answer that cannot be read$/,
    ],
    [
      'JSON in another form',
      [{ ...READ, status: 200, body: { ok: 'yes' } }],
      /^gave an answer that cannot be read$/,
    ],
    [
      'an invalid address',
      [{ ...READ, status: 200, body: { ok: true, signed_download_url: 'x', matched_key: 'y' } }],
      /^gave an answer that cannot be read$/,
    ],
    [
      'another key',
      [
        {
          ...READ,
          status: 200,
          body: {
            ok: true,
            signed_download_url: 'http://127.0.0.1:9/',
            matched_key: 'passgate-results-other',
          },
        },
      ],
      /^no results of c0ffee0$/,
    ],
    [
      'storage that redirects',
      [{ ...BLOB, status: 302, headers: { location: 'http://127.0.0.1:9/' }, times: 9 }],
      /^answered 302$/,
    ],
    ['storage that answers 404', [{ ...BLOB, status: 404, body: '<Error/>' }], /^answered 404$/],
  ])('survive %s', async (_what, faults, says) => {
    const hub = await github({ faults });
    await put(hub, REF, packed);
    expect(await ask(cacheOf(hub, { isPull: false }))).toMatch(says);
  });

  it.each([
    ['the service', READ],
    ['storage', BLOB],
  ])('are not waited for if %s sends nothing more', async (_who, fault) => {
    const hub = await github({ faults: [{ ...fault, stall: true }] });
    await put(hub, REF, packed);
    expect(await ask(cacheOf(hub, { patience: PATIENCE, isPull: false }))).toBe(
      'no answer within 0.4 s',
    );
  });

  it('do not exist if the runner offers no cache', async () => {
    const store = cacheStore({
      service: null,
      name: NAME,
      seal: NO_SECRET,
      patience: 1,
      isForged: null,
    });
    expect(await ask(store)).toBe('this runner offers no Actions cache');
    expect(CacheService.of({})).toBeNull();
  });
});
