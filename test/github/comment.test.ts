import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { postComment } from '../../src/github/post-comment.ts';
import type { GitHub } from '../e2e/loopback/server.ts';
import { PULL_REQUEST, REPOSITORY } from '../e2e/support/events.ts';
import { TOKEN, withGitHub } from '../e2e/support/github.ts';

const github = withGitHub();
const [owner = '', repo = ''] = REPOSITORY.split('/');
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const MARKER = '<!-- passgate:v1 key=a.yml#evals -->';
const MARKERS = [MARKER, ...[2, 3].map((place) => MARKER.replace('evals', `evals~${place}`))];
const HEAD = 'a'.repeat(40);

/**
 * The post of a run, by its number and attempt, and by a job. Without a number it is an earlier
 * version's.
 */
function post(
  hub: GitHub,
  text: string,
  id?: number,
  attempt = 1,
  by: string | null = null,
  mayCreate = true,
) {
  return postComment(getOctokit(TOKEN, { baseUrl: hub.url }), {
    repository: { owner, repo },
    pull: { number: PULL_REQUEST, isFork: false },
    body: `${MARKER}\n\n${text}\n`,
    markers: MARKERS,
    stamp: id === undefined ? null : { id, attempt, head: HEAD, by, outcome: null },
    mayCreate,
  });
}

const bodies = (hub: GitHub) => hub.comments(PULL_REQUEST).map(({ body }) => body);
const stamped = (text: string, id: number, attempt = 1, by?: string, place = 0) =>
  `${MARKERS[place]}\n<!-- passgate:run id=${id} attempt=${attempt} head=${HEAD}${by === undefined ? '' : ` by=${by}`} -->\n\n${text}\n`;

describe('a comment', () => {
  it('is changed only by the same run and later ones', async () => {
    const hub = await github();
    hub.seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\nof an earlier version`, ...BOT });
    const steps = [
      [100, 1, 'updated'],
      [100, 1, 'updated'],
      [99, 7, 'newer'],
      [100, 2, 'updated'],
      [100, 1, 'newer'],
      [9_000_000_000, 1, 'updated'],
      [101, 1, 'newer'],
    ] as const;
    let last = '';
    for (const [id, attempt, what] of steps) {
      const text = `run ${id}, attempt ${attempt}`;
      const result = await post(hub, text, id, attempt);
      if (what === 'updated') last = stamped(text, id, attempt);
      expect(result).toMatchObject(what === 'newer' ? { newer: {} } : { posted: what });
      expect(bodies(hub)).toEqual([last]);
    }
  });

  it('is recognised even if GitHub’s editor changed the line ends of its hidden line', async () => {
    const hub = await github();
    const body = stamped('edited', 200).replaceAll('\n', '\r\n');
    hub.seedComment({ issue: PULL_REQUEST, body, ...BOT });
    expect(await post(hub, 'older', 100)).toMatchObject({ newer: { id: 200 } });
    expect(bodies(hub)).toEqual([body]);
  });

  it('does not belong to a run that only its text names', async () => {
    const hub = await github();
    const claim = `<!-- passgate:run id=900 attempt=1 head=${HEAD} -->`;
    hub.seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\n${claim}`, ...BOT });
    expect(await post(hub, `x\n${claim}`, 100)).toMatchObject({ posted: 'updated' });
    expect(await post(hub, 'y', 101)).toMatchObject({ posted: 'updated' });
  });

  const list = { method: 'GET', pathPattern: /\/issues\/\d+\/comments$/ };
  const create = { ...list, method: 'POST' };
  const read = { method: 'GET', pathPattern: /\/issues\/comments\/\d+$/ };
  const write = { ...read, method: 'PATCH' };

  it.each([
    ['an older and a newer run', [100, 1], [200, 1]],
    ['two attempts of a run', [200, 1], [200, 2]],
  ] as const)('stays single if %s write theirs at the same time', async (_, one, other) => {
    for (const order of [
      [one, other],
      [other, one],
    ] as const) {
      const hub = await github({ faults: [{ ...create, times: 2, until: { ...list, times: 2 } }] });
      await Promise.all(order.map(([id, attempt]) => post(hub, 'x', id, attempt)));
      expect(bodies(hub)).toEqual([stamped('x', 200, other[1])]);
    }
  });

  const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16));

  it.each([
    ['none exists yet', []],
    ['only the second exists', [stamped('old', 99, 1, A, 1)]],
  ])('exists once for each of three jobs that write at the same time: %s', async (_, there) => {
    const hub = await github({ faults: [{ ...create, times: 3, until: { ...list, times: 3 } }] });
    for (const body of there) hub.seedComment({ issue: PULL_REQUEST, body, ...BOT });
    const jobs = [A, B, C] as string[];
    await Promise.all(jobs.map((by) => post(hub, 'x', 100, 1, by)));
    const left = bodies(hub);
    expect(left).toHaveLength(3);
    const isOf = (by: string) => left.filter((body) => body.includes(` by=${by} `));
    expect(jobs.map((by) => isOf(by).length)).toEqual([1, 1, 1]);
    expect(new Set(left.map((body) => body.split('\n')[0]))).toEqual(new Set(MARKERS));

    // The next run finds all of them, in any order.
    for (const by of [C, D, A])
      expect(await post(hub, 'y', 101, 1, by)).toMatchObject({ posted: 'updated' });
    expect(bodies(hub)).toHaveLength(3);
    expect(bodies(hub).every((body) => body.includes('id=101 '))).toBe(true);
  });

  it('is not written if other jobs of the run have used all places', async () => {
    const hub = await github();
    for (const by of [A, B, C]) await post(hub, 'x', 100, 1, by);
    const left = bodies(hub);
    expect(await post(hub, 'x', 100, 1, D)).toEqual({ crowded: true });
    expect(bodies(hub)).toEqual(left);
    // Another attempt starts anew. A comment for the whole run belongs to none of the jobs.
    expect(await post(hub, 'z', 100, 2, D)).toMatchObject({ posted: 'updated', place: 0 });
    expect(await post(hub, 'z', 100, 2)).toMatchObject({ posted: 'updated', place: 0 });
    expect(bodies(hub)).toEqual([stamped('z', 100, 2), ...left.slice(1)]);
  });

  it('is not written beside another job’s if there is nothing to report', async () => {
    const hub = await github();
    await post(hub, 'x', 100, 1, A);
    expect(await post(hub, 'y', 100, 1, B, false)).toEqual({ none: true });
    expect(bodies(hub)).toEqual([stamped('x', 100, 1, A)]);
  });

  it('is written again beside another job’s comment that replaced it', async () => {
    const hub = await github({
      faults: [
        // Both read it. The second writes only after the first.
        { ...write, until: write },
        { ...read, times: 2, until: { ...read, times: 0 } },
        // The first looks again after that.
        { ...read, until: { ...write, times: 2 } },
      ],
    });
    hub.seedComment({ issue: PULL_REQUEST, body: stamped('old', 99), ...BOT });
    const jobs = [post(hub, 'one', 100, 1, A), post(hub, 'other', 100, 1, B)];
    await Promise.all(jobs);
    const left = bodies(hub);
    expect(left).toHaveLength(2);
    expect(left.map((body) => body.split('\n')[0])).toEqual(MARKERS.slice(0, 2));
    expect(left.join()).toContain('one');
    expect(left.join()).toContain('other');
  });

  it('is left alone by an older run if the jobs of its run are not told apart yet', async () => {
    const hub = await github();
    // This is the state for a moment if both jobs have written at the same time.
    for (const by of [A ?? '', B ?? '']) {
      hub.seedComment({ issue: PULL_REQUEST, body: stamped('x', 200, 1, by), ...BOT });
    }
    const left = bodies(hub);
    expect(await post(hub, 'old', 100, 1, C)).toMatchObject({ newer: { id: 200 } });
    expect(await post(hub, 'same', 200, 1)).toMatchObject({ posted: 'updated' });
    expect(bodies(hub)).toEqual([stamped('same', 200), left[1]]);
    // A later run needs only one.
    expect(await post(hub, 'new', 300, 1, C)).toMatchObject({ posted: 'updated', place: 0 });
    expect(bodies(hub)).toEqual([stamped('new', 300, 1, C)]);
  });

  it('is restored if an earlier run has replaced it', async () => {
    const hub = await github({
      faults: [
        // The earlier run reads, and writes only after the later one has written.
        { ...write, until: write },
        { ...read, times: 2, until: { ...read, times: 0 } },
        // The later one looks again after that.
        { ...read, times: 2, until: { ...write, times: 2 } },
      ],
    });
    hub.seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\nold`, ...BOT });
    const earlier = post(hub, 'earlier', 100);
    await hub.answered(read);
    await post(hub, 'later', 200);
    await earlier;
    expect(hub.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(3);
    expect(bodies(hub)).toEqual([stamped('later', 200)]);
  });

  it('is written again if somebody deletes it meanwhile', async () => {
    const hub = await github({ faults: [{ ...read, status: 404, body: gone }] });
    hub.seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\nold`, ...BOT });
    expect(await post(hub, 'x', 100)).toMatchObject({ posted: 'created' });
  });

  it('is posted even if GitHub breaks down right after', async () => {
    const faults = [
      { ...list, until: { ...list, times: 0 } },
      { ...list, status: 502, body: '<html>', times: 9 },
    ];
    const hub = await github({ faults });
    expect(await post(hub, 'x', 100)).toMatchObject({ posted: 'created' });
    expect(bodies(hub)).toEqual([stamped('x', 100)]);
  });
});

const gone = {
  message: 'Not Found',
  documentation_url: 'https://docs.github.com/rest',
  status: '404',
};
