/** The loopback GitHub's answers about pull requests and check runs. */

import type { pullRequestEvent } from './event.ts';
import { type Handler, type IssuesPermission, notAccessible, notFound, pageOf } from './routes.ts';

/** A pull request as GitHub lists it. */
export type Pull = ReturnType<typeof pullRequestEvent>['pull_request'];

/** A check run as the client requested it. */
export type CheckRequest = Readonly<Record<string, unknown>>;

/** Pull requests. The open ones are listed; `head` is `owner:branch`. */
export function pullHandlers(
  pulls: readonly Pull[],
  permission: IssuesPermission,
): ReadonlyMap<string, Handler> {
  return new Map<string, Handler>([
    [
      'pulls/list',
      (request) => {
        const { query } = request;
        const labelOf = ({ head }: Pull) => `${head.user.login}:${head.ref}`;
        const found = pulls.filter(
          (pull) => pull.state === 'open' && (query.get('head') ?? labelOf(pull)) === labelOf(pull),
        );
        return pageOf(found, request);
      },
    ],
    [
      'pulls/get',
      ({ route }) => {
        if (permission === 'none') return notAccessible(route, 'pull_requests=read');
        const number = Number(route.parameters.pull_number);
        const pull = pulls.find((one) => one.number === number);
        return pull === undefined ? notFound(route) : { status: 200, body: pull };
      },
    ],
  ]);
}

/** @param made takes every check run that is created */
export function checkHandlers(
  permission: 'write' | 'none',
  made: CheckRequest[],
): ReadonlyMap<string, Handler> {
  return new Map<string, Handler>([
    [
      'checks/create',
      ({ route, body }) => {
        if (permission === 'none') return notAccessible(route, 'checks=write');
        const value = body.present ? (body.value as CheckRequest) : {};
        made.push(value);
        return { status: 201, body: checkRun(value, made.length) };
      },
    ],
  ]);

  function checkRun(value: CheckRequest, number: number) {
    const id = 4_000_000_000 + number;
    const html_url = `https://github.com/octo-org/octo-repo/runs/${id}`;
    const url = `https://api.github.com/repos/octo-org/octo-repo/check-runs/${id}`;
    const output = (value.output ?? {}) as { title?: string; summary?: string };
    return {
      id,
      node_id: 'CR_1',
      head_sha: value.head_sha,
      external_id: '',
      url,
      html_url,
      details_url: html_url,
      status: value.status,
      conclusion: value.conclusion,
      started_at: '2026-01-05T09:12:44Z',
      completed_at: '2026-01-05T09:12:44Z',
      output: {
        title: output.title ?? null,
        summary: output.summary ?? null,
        text: null,
        annotations_count: 0,
        annotations_url: `${url}/annotations`,
      },
      name: value.name,
      check_suite: { id: 1 },
      app: null,
      pull_requests: [],
    };
  }
}
