import type { getOctokit } from '@actions/github';
import type { EventContext } from './context.ts';
import { ownAccount } from './own-account.ts';
import { explainRefusal, statusOf } from './refusal.ts';
import { isOlder, type RunStamp, readStamp, withStamp } from './run-stamp.ts';

/** A comment that is to be on a pull request. */
export interface CommentRequest {
  readonly repository: EventContext['repository'];
  readonly pull: { readonly number: number; readonly isFork: boolean };
  /** Begins with `marker`. */
  readonly body: string;
  readonly marker: string;
  /** Of the run that it tells of; null where that is not known. */
  readonly stamp: RunStamp | null;
  /** Whether to make one where there is none yet. */
  readonly mayCreate: boolean;
}

/** What became of the comment. */
export type CommentResult =
  | { readonly posted: 'created' | 'updated'; readonly url: string }
  /** A later run's stands. */
  | { readonly newer: RunStamp; readonly url: string }
  /** There is none, and none was to be made. */
  | { readonly none: true }
  /** GitHub or the token did not let us: never a reason to fail a gate. */
  | { readonly refused: string };

type Octokit = ReturnType<typeof getOctokit>;
type Comment = Awaited<ReturnType<Octokit['rest']['issues']['getComment']>>['data'];

/**
 * Create or update the one comment that starts with a marker. Only a comment of the token's own
 * account counts, so nobody can have theirs overwritten or pose as ours; a later run's is left
 * alone. Where runs at the same time have made one each, the latest run's stays.
 */
export async function postComment(
  octokit: Octokit,
  request: CommentRequest,
): Promise<CommentResult> {
  try {
    return await new Post(octokit, request, await ownAccount(octokit)).post();
  } catch (error) {
    return { refused: explainRefusal(error, 'pull-requests: write', request.pull.isFork) };
  }
}

/** One errand: all that it asks of GitHub. */
class Post {
  readonly #issues: Octokit['rest']['issues'];
  readonly #octokit: Octokit;
  readonly #request: CommentRequest;
  readonly #mine: (author: Comment['user']) => boolean;
  readonly #body: string;

  constructor(
    octokit: Octokit,
    request: CommentRequest,
    mine: (author: Comment['user']) => boolean,
  ) {
    this.#octokit = octokit;
    this.#issues = octokit.rest.issues;
    this.#request = request;
    this.#mine = mine;
    this.#body = withStamp(request.body, request.stamp);
  }

  async post(): Promise<CommentResult> {
    const found = await this.#latest();
    const updated = found === null ? null : await this.#update(found.id);
    if (updated !== null) return updated;
    if (!this.#request.mayCreate) return { none: true };
    const { data: created } = await this.#issues.createComment({
      ...this.#issue,
      body: this.#body,
    });
    return (
      (await unlessBroken(this.#yieldTo(created.id))) ?? {
        posted: 'created',
        url: created.html_url,
      }
    );
  }

  /** Another run may have made one too since the comments were read: what became of that, if it stays. */
  async #yieldTo(created: number): Promise<CommentResult | null> {
    const latest = await this.#latest();
    return latest === null || latest.id === created ? null : this.#update(latest.id);
  }

  get #issue() {
    const { repository, pull } = this.#request;
    return { ...repository, issue_number: pull.number };
  }

  #comment(id: number) {
    return { ...this.#request.repository, comment_id: id };
  }

  #isOurs({ body, user }: Comment): boolean {
    return body?.startsWith(this.#request.marker) === true && this.#mine(user);
  }

  /** Our comment, the latest run's where there are several; the others are deleted. */
  async #latest(): Promise<Comment | null> {
    const ours: Comment[] = [];
    const options = { ...this.#issue, per_page: 100 };
    const pages = this.#octokit.paginate.iterator(this.#issues.listComments, options);
    for await (const { data } of pages) ours.push(...data.filter((each) => this.#isOurs(each)));
    // GitHub lists the oldest first: of equal ones that is the one that others may have linked.
    const latest = ours.reduce<Comment | null>(
      (best, each) => (best === null || isOlder(stampIn(best), stampIn(each)) ? each : best),
      null,
    );
    for (const { id } of ours) if (id !== latest?.id) await this.#delete(id);
    return latest;
  }

  /** Null when somebody has deleted it meanwhile. */
  async #update(id: number): Promise<CommentResult | null> {
    const current = await this.#read(id);
    if (current === null) return null;
    const newer = stampIn(current);
    const { stamp } = this.#request;
    if (stamp !== null && newer !== null && isOlder(stamp, newer)) {
      return { newer, url: current.html_url };
    }
    const updated = await this.#write(id);
    if (updated === null || stamp === null) return updated;
    // An older run may have read it before this one wrote, and written after.
    const after = await unlessBroken(this.#read(id));
    return after !== null && isOlder(stampIn(after), stamp) ? this.#write(id) : updated;
  }

  async #read(id: number): Promise<Comment | null> {
    const read = await unlessGone(this.#issues.getComment(this.#comment(id)));
    return read === null || !this.#isOurs(read.data) ? null : read.data;
  }

  async #write(id: number): Promise<CommentResult | null> {
    const request = { ...this.#comment(id), body: this.#body };
    const written = await unlessGone(this.#issues.updateComment(request));
    return written === null ? null : { posted: 'updated', url: written.data.html_url };
  }

  async #delete(id: number): Promise<void> {
    await unlessGone(this.#issues.deleteComment(this.#comment(id)));
  }
}

function stampIn({ body }: Comment): RunStamp | null {
  return readStamp(body ?? '');
}

async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** What comes after a comment was posted takes nothing from that. */
async function unlessBroken<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch {
    return null;
  }
}
