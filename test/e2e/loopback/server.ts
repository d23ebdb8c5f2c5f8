/**
 * A loopback GitHub. End-to-end tests start the committed bundle as a runner would, and
 * GITHUB_API_URL points here. The bundle has no mocks, and no request leaves the machine.
 *
 * It is honest on purpose. It pages, refuses, limits and answers as GitHub does. Everything that it
 * receives and sends is checked against GitHub's own description (contract.ts). Tests end by
 * expecting `problems` to be empty.
 */

import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ActionsPermission, actionsHandlers } from './actions-routes.ts';
import { BlobStore } from './blobs.ts';
import { ACTIONS_BOT, type Account, CommentStore, type StoredComment } from './comments.ts';
import { type Body, checkRequest, checkResponse, findRoute, type Route } from './contract.ts';
import { pullRequestEvent } from './event.ts';
import { type ContentsPermission, gitHandlers } from './git-routes.ts';
import { answerGraphql } from './graphql.ts';
import { JobStore } from './jobs.ts';
import { type CheckRequest, checkHandlers, type Pull, pullHandlers } from './pull-routes.ts';
import { ResultsService } from './results-service.ts';
import {
  type Answer,
  commentHandlers,
  concerns,
  failure,
  type Handler,
  type IssuesPermission,
  type RawAnswer,
} from './routes.ts';

/**
 * A fault, for the first request that it matches. Earlier faults in the list come first. With
 * `drop` the connection breaks before GitHub has done anything. A text `body` is sent as it is, as
 * a proxy's error page would be. Any other body is GitHub's own and checked against the contract.
 */
type Fault = {
  readonly method: string;
  readonly pathPattern: RegExp;
  /** The number of requests that meet it; one by default. */
  readonly times?: number;
} & (
  | { readonly drop: true }
  /** The answer waits until this many such requests have come (one by default). */
  | {
      readonly until: {
        readonly method: string;
        readonly pathPattern: RegExp;
        readonly times?: number;
      };
    }
  /** Sends the headers and one byte, and then nothing more. */
  | { readonly stall: true }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
);

type Held = Extract<Fault, { until: object }>['until'];

export interface GitHubOptions {
  /** The only token that is accepted. */
  readonly token: string;
  /** The token's permissions; by default those in Passgate's documentation. */
  readonly permissions?: {
    readonly issues?: IssuesPermission;
    readonly actions?: ActionsPermission;
    readonly checks?: 'write' | 'none';
    readonly contents?: ContentsPermission;
  };
  /** The folder of the bare repository with the code. Without it no git object exists. */
  readonly origin?: string;
  /** Open pull requests; by default the event payload's. */
  readonly pulls?: readonly Pull[];
  /** The owner of the token: the job's own (an app installation's, the default) or a person's. */
  readonly actor?: 'app' | 'user';
  /** The person's login, if `actor` is `user`. */
  readonly login?: string;
  /** The one repository that exists, `owner/name`; by default the event payload's. */
  readonly repository?: string;
  /** Issues and pull requests that exist; by default the event payload's pull request. */
  readonly issues?: readonly number[];
  readonly faults?: readonly Fault[];
  /**
   * Answers to described operations that have none here (`repos/get-commit`, ...), by operation id.
   * They are checked against the contract like all others.
   */
  readonly answers?: Readonly<Record<string, Handler>>;
}

/** One request as it was answered; `dropped` if a fault broke the connection instead. */
interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number | 'dropped' | 'stalled';
}

export interface GitHub {
  /** The value for GITHUB_API_URL. */
  readonly url: string;
  /** An issue's comments as they are now, oldest first. */
  comments(issue: number): readonly StoredComment[];
  /** All requests, in the order of their answers. */
  readonly requests: readonly LoggedRequest[];
  /** Violations of GitHub's contract, by the client or by this server. */
  readonly problems: readonly string[];
  /** The check runs that were created. */
  readonly checks: readonly CheckRequest[];
  /** Workflow runs, with what they left. */
  readonly jobs: JobStore;
  /** Hides a comment, as somebody with write access can. */
  minimise(comment: StoredComment): void;
  isMinimised(comment: StoredComment): boolean;
  /** Adds a comment as if somebody had written it before. */
  seedComment(comment: { readonly issue: number; readonly body: string } & Account): StoredComment;
  /** Resolves when this many such requests have been answered. */
  answered(wanted: Held): Promise<void>;
  close(): Promise<void>;
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The body as JSON, or undefined if it is not JSON. */
function parseBody(text: string): Body | undefined {
  if (text === '') return { present: false };
  try {
    return { present: true, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function bodyOf(answer: Answer): Body {
  return answer.body === undefined ? { present: false } : { present: true, value: answer.body };
}

/** GitHub's refusal of a token, or undefined if the token is right. */
function refuse(authorization: string | undefined, token: string): Answer | undefined {
  if (authorization === undefined) return failure(401, 'Requires authentication');
  const given = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
  return given === token ? undefined : failure(401, 'Bad credentials');
}

/** A request as it came in. Its errors have already gone to `complain`. */
interface Received {
  readonly method: string;
  readonly target: URL;
  readonly authorization: string | undefined;
  /** Undefined if the fixture does not describe the request. */
  readonly route: Route | undefined;
  /** Undefined if it is not JSON. */
  readonly body: Body | undefined;
  readonly complain: (problem: string) => void;
}

/** The one address beside the REST API that takes the same token. */
function isGraphql(method: string, { pathname }: URL): boolean {
  return method === 'POST' && pathname === '/graphql';
}

/** Reads a request and checks it against the contract. */
async function receive(
  request: IncomingMessage,
  url: string,
  problems: string[],
): Promise<Received> {
  const { method = 'GET', headers } = request;
  const target = new URL(request.url ?? '/', url);
  const route = findRoute(method, target.pathname);
  const body = parseBody((await readBytes(request)).toString('utf8'));
  const name = `${method} ${target.pathname}${route === undefined ? '' : ` (${route.id})`}`;
  const complain = (problem: string): void => {
    problems.push(`${name}: ${problem}`);
  };
  const isDescribed = route !== undefined || isGraphql(method, target);
  if (!isDescribed) complain('not an operation of the fixture');
  else if (body === undefined) complain('request body is not JSON');
  else if (route !== undefined) checkRequest(route, target.searchParams, body).forEach(complain);
  return { method, target, authorization: headers.authorization, route, body, complain };
}

/** Sends an answer with the headers of every answer of GitHub. */
function send(response: ServerResponse, answer: Answer, used: number): void {
  const raw = typeof answer.body === 'string';
  response.writeHead(answer.status, {
    'content-type': raw ? 'text/html' : 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(Math.max(0, 1000 - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...answer.headers,
  });
  if (answer.body === undefined) response.end();
  else response.end(raw ? answer.body : JSON.stringify(answer.body));
}

/** A fault of the services outside the contract. A text is sent as it is. */
function rawFault(fault: Extract<Fault, { status: number }>): RawAnswer {
  const { status, headers = {}, body = '' } = fault;
  const content = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { status, headers: { 'content-type': 'application/json', ...headers }, content };
}

/** Listens on a free port of this machine only. */
async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * Starts a GitHub that knows one repository.
 *
 * @returns the running server; `close` it in any case
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const event = pullRequestEvent();
  const repository = options.repository ?? event.repository.full_name;
  const author: Account =
    options.actor === 'user' ? { login: options.login ?? 'monalisa', type: 'User' } : ACTIONS_BOT;
  const requests: LoggedRequest[] = [];
  const problems: string[] = [];
  const checks: CheckRequest[] = [];
  const answered = new EventEmitter();
  const faults = (options.faults ?? []).map((fault) => ({ fault, left: fault.times ?? 1 }));

  const server = createServer((request, response) => {
    exchange(request, response).catch((error: unknown) => {
      problems.push(`${request.method} ${request.url}: the loopback server broke: ${error}`);
      response.destroy();
    });
  });
  const url = await listen(server);
  const store = new CommentStore(repository, options.issues ?? [event.number], url);
  const jobs = new JobStore(repository, url);
  const blobs = new BlobStore(url);
  const service = new ResultsService(jobs, blobs);
  const issues = options.permissions?.issues ?? 'write';
  const handlers = new Map([
    ...commentHandlers(store, issues, author),
    ...pullHandlers(options.pulls ?? [event.pull_request], issues),
    ...checkHandlers(options.permissions?.checks ?? 'none', checks),
    ...actionsHandlers(jobs, blobs, options.permissions?.actions ?? 'read'),
    ...(options.origin === undefined
      ? []
      : gitHandlers(options.origin, repository, url, options.permissions?.contents ?? 'read')),
    ...Object.entries(options.answers ?? {}),
  ]);

  function takeFault(method: string, path: string): Fault | undefined {
    const found = faults.find(
      ({ fault, left }) => left > 0 && fault.method === method && fault.pathPattern.test(path),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }

  /** Wait until other requests have been answered. */
  async function hold({ method, pathPattern, times = 1 }: Held): Promise<void> {
    const isOver = () =>
      requests.filter((one) => one.method === method && pathPattern.test(one.path)).length >= times;
    while (!isOver()) await once(answered, 'request');
  }

  /** GitHub's answer if no fault intervenes. */
  function answerTo(received: Received): Answer {
    const { route, body, target, complain } = received;
    const refusal = refuse(received.authorization, options.token);
    if (refusal !== undefined) return refusal;
    if (isGraphql(received.method, target)) return answerGraphql(body, store, issues, complain);
    if (route === undefined || !concerns(repository, route)) return failure(404, 'Not Found');
    if (body === undefined) return failure(400, 'Problems parsing JSON', route.documentation);
    const handler = handlers.get(route.id);
    if (handler) return handler({ route, query: target.searchParams, body, url: target });
    complain('the loopback server has no answer to this operation; give it one in `answers`');
    return failure(404, 'Not Found', route.documentation);
  }

  /** Tells if the fault left nothing to answer. */
  function disturb(
    fault: Fault | undefined,
    response: ServerResponse,
    log: (status: LoggedRequest['status']) => void,
  ): boolean {
    if (fault !== undefined && 'drop' in fault) {
      log('dropped');
      response.socket?.destroy();
      return true;
    }
    if (fault !== undefined && 'stall' in fault) {
      log('stalled');
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{');
      return true;
    }
    return false;
  }

  /** The services beside the REST API. */
  async function exchangeRaw(
    request: IncomingMessage,
    response: ServerResponse,
    target: URL,
  ): Promise<void> {
    const { method = 'GET', headers } = request;
    const body = await readBytes(request);
    const log = (status: LoggedRequest['status']): void => {
      requests.push({ method, path: target.pathname, query: {}, status });
    };
    const complain = (problem: string): void => {
      problems.push(`${method} ${target.pathname}: ${problem}`);
    };
    const fault = takeFault(method, target.pathname);
    if (disturb(fault, response, log)) return;
    const answer =
      fault !== undefined && 'status' in fault
        ? rawFault(fault)
        : ResultsService.isFor(target)
          ? service.answer(target, headers.authorization, body, complain)
          : blobs.answer({ method, target, headers, body }, complain);
    log(answer.status);
    response.writeHead(answer.status, answer.headers).end(answer.content);
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', url);
    if (ResultsService.isFor(address) || BlobStore.isFor(address)) {
      return exchangeRaw(request, response, address);
    }
    const received = await receive(request, url, problems);
    const { method, target, route, complain } = received;
    const log = (status: LoggedRequest['status']): void => {
      const query = Object.fromEntries(target.searchParams);
      requests.push({ method, path: target.pathname, query, status });
      answered.emit('request');
    };

    const fault = takeFault(method, target.pathname);
    if (fault !== undefined && 'until' in fault) await hold(fault.until);
    if (disturb(fault, response, log)) return;
    const answer = fault !== undefined && 'status' in fault ? fault : answerTo(received);
    const fromProxy = fault !== undefined && typeof (answer.body ?? '') === 'string';
    if (!fromProxy && !isGraphql(method, target))
      checkResponse(route, answer.status, bodyOf(answer)).forEach(complain);
    log(answer.status);
    send(response, answer, requests.length);
  }

  return {
    url,
    requests,
    problems,
    checks,
    answered: hold,
    jobs,
    comments: (issue) => store.of(issue) ?? [],
    minimise: ({ node_id }) => store.minimised.add(node_id),
    isMinimised: ({ node_id }) => store.minimised.has(node_id),
    seedComment: ({ issue, body, ...account }) => store.add(issue, body, account),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
