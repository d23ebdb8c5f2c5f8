/**
 * The answers of the loopback GitHub: one function for each operation. Error bodies have GitHub's
 * words, because Passgate makes its own messages from them.
 */

import {
  ACTIONS_BOT,
  type Account,
  type CommentStore,
  publicUser,
  type StoredComment,
} from './comments.ts';
import type { Body, Route } from './contract.ts';

/** A request for a described operation. */
interface GitHubRequest {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly body: Body;
  /** The address that the client asked for, with its query. Pagination links are made from it. */
  readonly url: URL;
}

/** An answer before it is sent. `body` is sent as JSON; without it the answer is empty. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the services beside the REST API, sent byte by byte. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

export type Handler = (request: GitHubRequest) => Answer;

/** The token's permission for issues and pull requests, comments included. */
export type IssuesPermission = 'write' | 'read' | 'none';

// A page of GitHub's documentation for answers that belong to no operation.
const REST_DOCUMENTATION = 'https://docs.github.com/rest';

const MAX_COMMENT_LENGTH = 65_536;
const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** An error in GitHub's words. `status` is in the body too, as text. */
export function failure(
  status: number,
  message: string,
  documentation = REST_DOCUMENTATION,
  more: Readonly<Record<string, unknown>> = {},
): Answer {
  const body = { message, ...more, documentation_url: documentation, status: String(status) };
  return { status, body };
}

export function notFound(route: Route): Answer {
  return failure(404, 'Not Found', route.documentation);
}

/** The 403 for a token of an Actions job whose `permissions:` are too small. */
export function notAccessible(route: Route, accepted?: string): Answer {
  const answer = failure(403, 'Resource not accessible by integration', route.documentation);
  return accepted === undefined
    ? answer
    : { ...answer, headers: { 'x-accepted-github-permissions': accepted } };
}

/**
 * Reads the body of a new or changed comment.
 *
 * @returns the text, or GitHub's refusal of it
 */
function commentBody({ body, route }: GitHubRequest): string | Answer {
  const value = body.present ? body.value : undefined;
  const text =
    typeof value === 'object' && value !== null && 'body' in value ? value.body : undefined;
  if (typeof text !== 'string') {
    return failure(422, `Invalid request.\n\n"body" wasn't supplied.`, route.documentation);
  }
  // UTF-16 units are counted. GitHub counts a character beyond the BMP once, so this is never
  // laxer.
  if (text.length > MAX_COMMENT_LENGTH) {
    const message = `Body is too long (maximum is ${MAX_COMMENT_LENGTH} characters)`;
    const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
    return failure(422, 'Validation Failed', route.documentation, { errors });
  }
  return text;
}

/** A query parameter that counts from 1. Like GitHub, this ignores any other value. */
function count(query: URLSearchParams, name: string, fallback: number): number {
  const value = Number(query.get(name) ?? fallback);
  return Number.isInteger(value) && value >= 1 ? value : fallback;
}

/** The `link` header of one page of several, or undefined if everything fits on one page. */
function linkHeader(url: URL, page: number, last: number): string | undefined {
  const link = (number: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link(Math.min(page - 1, last), 'prev')] : [];
  const after = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  const first = page > 1 ? [link(1, 'first')] : [];
  const links = [...before, ...after, ...first];
  return links.length > 0 ? links.join(', ') : undefined;
}

/** One page of a list, with the header that leads to the next. */
export function pageOf(
  items: readonly unknown[],
  { query, url }: GitHubRequest,
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Answer {
  const size = Math.min(count(query, 'per_page', DEFAULT_PER_PAGE), MAX_PER_PAGE);
  const page = count(query, 'page', 1);
  const link = linkHeader(url, page, Math.max(1, Math.ceil(items.length / size)));
  const body = wrap(items.slice((page - 1) * size, page * size));
  return { status: 200, body, ...(link === undefined ? {} : { headers: { link } }) };
}

/** Comments changed at or after the query's `since`, or all comments without it. */
function since(
  comments: readonly StoredComment[],
  query: URLSearchParams,
): readonly StoredComment[] {
  const from = Date.parse(query.get('since') ?? '');
  if (Number.isNaN(from)) return comments;
  return comments.filter((comment) => Date.parse(comment.updated_at) >= from);
}

/** The operations on comments and on the token's own account. */
export function commentHandlers(
  store: CommentStore,
  permission: IssuesPermission,
  author: Account,
): ReadonlyMap<string, Handler> {
  const reading =
    (handler: Handler): Handler =>
    (request) =>
      permission === 'none'
        ? notAccessible(request.route, 'issues=read; pull_requests=read')
        : handler(request);
  const writing =
    (handler: (request: GitHubRequest, text: string) => Answer): Handler =>
    (request) => {
      if (permission !== 'write') {
        return notAccessible(request.route, 'issues=write; pull_requests=write');
      }
      const text = commentBody(request);
      return typeof text === 'string' ? handler(request, text) : text;
    };
  const issueOf = ({ route }: GitHubRequest): number => Number(route.parameters.issue_number);
  const commentOf = ({ route }: GitHubRequest): StoredComment | undefined =>
    store.find(Number(route.parameters.comment_id));

  return new Map<string, Handler>([
    [
      'issues/list-comments',
      reading((request) => {
        const comments = store.of(issueOf(request));
        if (comments === undefined) return notFound(request.route);
        return pageOf(since(comments, request.query), request);
      }),
    ],
    [
      'issues/get-comment',
      reading((request) => {
        const comment = commentOf(request);
        return comment ? { status: 200, body: comment } : notFound(request.route);
      }),
    ],
    [
      'issues/create-comment',
      writing((request, text) => {
        if (store.of(issueOf(request)) === undefined) return notFound(request.route);
        const comment = store.add(issueOf(request), text, author);
        return { status: 201, body: comment, headers: { location: comment.url } };
      }),
    ],
    [
      'issues/update-comment',
      writing((request, text) => {
        const comment = commentOf(request);
        return comment ? { status: 200, body: store.edit(comment, text) } : notFound(request.route);
      }),
    ],
    [
      'issues/delete-comment',
      (request) => {
        if (permission !== 'write') {
          return notAccessible(request.route, 'issues=write; pull_requests=write');
        }
        const comment = commentOf(request);
        if (comment === undefined) return notFound(request.route);
        store.remove(comment);
        return { status: 204 };
      },
    ],
    [
      'users/get-authenticated',
      // The job's own token belongs to an app installation, so it has no user to show.
      ({ route }) =>
        author === ACTIONS_BOT ? notAccessible(route) : { status: 200, body: publicUser(author) },
    ],
  ]);
}

/** Tells if a request is about this repository. Names are case-insensitive at GitHub. */
export function concerns(repository: string, { parameters }: Route): boolean {
  if (parameters.owner === undefined) return true;
  const named = `${parameters.owner}/${parameters.repo}`;
  return named.toLowerCase() === repository.toLowerCase();
}
