/**
 * The event that starts a run. It is a payload that GitHub really sent, from
 * `@octokit/webhooks-examples`, or the same pull request as if it came from a fork. Code makes the
 * second from the first, so the two differ only in the fields that mark a fork.
 */

import { readFileSync } from 'node:fs';

/** The part of a `pull_request` payload that tests read. The other fields are there too. */
export interface PullRequestEvent {
  readonly action: string;
  readonly number: number;
  readonly pull_request: {
    readonly number: number;
    readonly state: string;
    readonly head: Branch;
    readonly base: Branch;
    readonly user: User;
    readonly author_association: string;
  };
  readonly repository: Repository;
  readonly sender: User;
}

interface Branch {
  readonly sha: string;
  readonly ref: string;
  readonly user: User;
  readonly repo: Repository;
}

interface User {
  readonly login: string;
  readonly id: number;
}

interface Repository {
  readonly id: number;
  readonly full_name: string;
  readonly fork: boolean;
}

const CONTRIBUTOR = 'mona-contributes';

// The contributor and the fork have ids of their own, as at GitHub.
const CONTRIBUTOR_ID = 90_214_871;
const FORK_ID = 712_345_678;

/** A pull request from a branch of the repository itself (`synchronize`). A fresh copy each time. */
export function pullRequestEvent(): PullRequestEvent {
  const text = readFileSync(new URL('./fixtures/pull_request.json', import.meta.url), 'utf8');
  return JSON.parse(text) as PullRequestEvent;
}

/** The same pull request, opened from a stranger's fork whose branch bears the same name. */
export function forkPullRequestEvent(): PullRequestEvent {
  const event = pullRequestEvent();
  const { head } = event.pull_request;
  const [owner = ''] = event.repository.full_name.split('/');
  const renamed = <T>(part: T): T =>
    JSON.parse(JSON.stringify(part).replaceAll(owner, CONTRIBUTOR), (key, value) =>
      key === 'owner' || key === 'user' ? { ...value, id: CONTRIBUTOR_ID } : value,
    );
  const forkedHead = renamed(head);
  return {
    ...event,
    pull_request: {
      ...event.pull_request,
      head: { ...forkedHead, repo: { ...forkedHead.repo, id: FORK_ID, fork: true } },
      user: forkedHead.user,
      author_association: 'FIRST_TIME_CONTRIBUTOR',
    },
    sender: forkedHead.user,
  };
}
