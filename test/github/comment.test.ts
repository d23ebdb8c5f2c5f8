import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { postComment } from '../../src/github/comment.ts';
import type { GitHub } from '../e2e/loopback/server.ts';
import { PULL_REQUEST, REPOSITORY } from '../e2e/support/events.ts';
import { TOKEN, withGitHub } from '../e2e/support/github.ts';

const github = withGitHub();
const [owner = '', repo = ''] = REPOSITORY.split('/');
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const MARKER = '<!-- passgate:v1 key=a.yml#evals -->';
const MARKERS = [MARKER, ...[2, 3].map((place) => MARKER.replace('evals', `evals~${place}`))];
const HEAD = 'a'.repeat(40);

/** What a run posts, by its number and attempt, and a job of it; without a number as an earlier version did. */
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
  it('is changed by the same run and later ones alone', async () => {
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

  it('whose hidden line GitHub’s editor has given other line ends is read all the same', async () => {
    const hub = await github();
    const body = stamped('edited', 200).replaceAll('\n', '\r\n');
    hub.seedComment({ issue: PULL_REQUEST, body, ...BOT });
    expect(await post(hub, 'older', 100)).toMatchObject({ newer: { id: 200 } });
    expect(bodies(hub)).toEqual([body]);
  });

  it('has no run by what its text says', async () => {
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
  ] as const)('is one where %s make theirs at the same time', async (_, one, other) => {
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
    ['none is there yet', []],
    ['the second alone is there', [stamped('old', 99, 1, A, 1)]],
  ])('is one for each of three jobs that make theirs at the same time: %s', async (_, there) => {
    const hub = await github({ faults: [{ ...create, times: 3, until: { ...list, times: 3 } }] });
    for (const body of there) hub.seedComment({ issue: PULL_REQUEST, body, ...BOT });
    const jobs = [A, B, C] as string[];
    await Promise.all(jobs.map((by) => post(hub, 'x', 100, 1, by)));
    const left = bodies(hub);
    expect(left).toHaveLength(3);
    const isOf = (by: string) => left.filter((body) => body.includes(` by=${by} `));
    expect(jobs.map((by) => isOf(by).length)).toEqual([1, 1, 1]);
    expect(new Set(left.map((body) => body.split('\n')[0]))).toEqual(new Set(MARKERS));

    // The next run finds them all, in whichever order.
    for (const by of [C, D, A])
      expect(await post(hub, 'y', 101, 1, by)).toMatchObject({ posted: 'updated' });
    expect(bodies(hub)).toHaveLength(3);
    expect(bodies(hub).every((body) => body.includes('id=101 '))).toBe(true);
  });

  it('is not made where other jobs of the run have them all', async () => {
    const hub = await github();
    for (const by of [A, B, C]) await post(hub, 'x', 100, 1, by);
    const left = bodies(hub);
    expect(await post(hub, 'x', 100, 1, D)).toEqual({ crowded: true });
    expect(bodies(hub)).toEqual(left);
    // Another attempt begins anew, and whoever tells of the run as a whole is none of them.
    expect(await post(hub, 'z', 100, 2, D)).toMatchObject({ posted: 'updated', place: 0 });
    expect(await post(hub, 'z', 100, 2)).toMatchObject({ posted: 'updated', place: 0 });
    expect(bodies(hub)).toEqual([stamped('z', 100, 2), ...left.slice(1)]);
  });

  it('is not made beside another job’s where there is nothing to tell', async () => {
    const hub = await github();
    await post(hub, 'x', 100, 1, A);
    expect(await post(hub, 'y', 100, 1, B, false)).toEqual({ none: true });
    expect(bodies(hub)).toEqual([stamped('x', 100, 1, A)]);
  });

  it('that another job of the run has written over is made again beside it', async () => {
    const hub = await github({
      faults: [
        // Both read it; the second writes only after the first,
        { ...write, until: write },
        { ...read, times: 2, until: { ...read, times: 0 } },
        // which looks again after that.
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

  it('of a run whose jobs are not told apart yet is left to them by an older run', async () => {
    const hub = await github();
    // As for a moment, where both have made theirs at the same time.
    for (const by of [A ?? '', B ?? '']) {
      hub.seedComment({ issue: PULL_REQUEST, body: stamped('x', 200, 1, by), ...BOT });
    }
    const left = bodies(hub);
    expect(await post(hub, 'old', 100, 1, C)).toMatchObject({ newer: { id: 200 } });
    expect(await post(hub, 'same', 200, 1)).toMatchObject({ posted: 'updated' });
    expect(bodies(hub)).toEqual([stamped('same', 200), left[1]]);
    // A later run needs but one.
    expect(await post(hub, 'new', 300, 1, C)).toMatchObject({ posted: 'updated', place: 0 });
    expect(bodies(hub)).toEqual([stamped('new', 300, 1, C)]);
  });

  it('of a later run is put back where an earlier one has written over it', async () => {
    const hub = await github({
      faults: [
        // The earlier one reads, and writes only after the later one has written,
        { ...write, until: write },
        { ...read, times: 2, until: { ...read, times: 0 } },
        // which looks again after that.
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

  it('that somebody deletes meanwhile is made again', async () => {
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
