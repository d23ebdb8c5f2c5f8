import type { getOctokit } from '@actions/github';
import { type OwnComment, placesOf, sortOut } from './comment-places.ts';
import type { EventContext } from './event-context.ts';
import { ownAccount } from './own-account.ts';
import { explainRefusal, statusOf } from './refusal.ts';
import { isOlder, isTwin, type RunStamp, readStamp, withStamp } from './run-stamp.ts';

/** A comment to be placed on a pull request. */
export interface CommentRequest {
  readonly repository: EventContext['repository'];
  readonly pull: { readonly number: number; readonly isFork: boolean };
  /** Begins with the first marker. */
  readonly body: string;
  /** The first marker, and further ones for jobs of the same run with the same key. */
  readonly markers: readonly string[];
  /** The stamp of the reported run, or null if unknown. */
  readonly stamp: RunStamp | null;
  /** True if a comment may be created when there is none. */
  readonly mayCreate: boolean;
}

/** The outcome for the comment. */
export type CommentResult =
  | {
      readonly posted: 'created' | 'updated';
      readonly url: string;
      /** The index of its marker. Not 0 if another job of this run has the first. */
      readonly place: number;
      /** The comment's global id if its decision has changed. */
      readonly changed: string | null;
    }
  /** A later run has commented, and its comment stays. */
  | { readonly newer: RunStamp; readonly url: string }
  /** There is no comment, and none was to be made. */
  | { readonly none: true }
  /** Other jobs of this run have all markers. */
  | { readonly crowded: true }
  /** GitHub refused or the token has no permission. This never fails a gate. */
  | { readonly refused: string };

type Octokit = ReturnType<typeof getOctokit>;
type Comment = Awaited<ReturnType<Octokit['rest']['issues']['getComment']>>['data'];

/**
 * Create or update the one comment that starts with a marker. Only comments of the token's own
 * account count, so nobody's comment is overwritten and nobody can pose as us. A comment of a later
 * run, or of another job of this run, stays. If runs at the same time have made one each, the
 * latest run's stays.
 */
export async function postComment(
  octokit: Octokit,
  request: CommentRequest,
): Promise<CommentResult> {
  try {
    return await new CommentAttempt(octokit, request, await ownAccount(octokit)).post();
  } catch (error) {
    return { refused: explainRefusal(error, 'pull-requests: write', request.pull.isFork) };
  }
}

/** One attempt to post, with all its requests to GitHub. */
class CommentAttempt {
  readonly #issues: Octokit['rest']['issues'];
  readonly #octokit: Octokit;
  readonly #request: CommentRequest;
  readonly #mine: (author: Comment['user']) => boolean;

  constructor(
    octokit: Octokit,
    request: CommentRequest,
    mine: (author: Comment['user']) => boolean,
  ) {
    this.#octokit = octokit;
    this.#issues = octokit.rest.issues;
    this.#request = request;
    this.#mine = mine;
  }

  async post(): Promise<CommentResult> {
    // A job starts again if another job of this run has taken the free place.
    for (const _ of this.#request.markers) {
      const result = await this.#attempt();
      if (result !== null) return result;
    }
    return { crowded: true };
  }

  /** Null if another job of this run was faster. */
  async #attempt(): Promise<CommentResult | null> {
    const { markers, mayCreate } = this.#request;
    const ours = await this.#list();
    const later = this.#later(ours);
    if (later !== null) return later;
    const taken = placesOf(ours.filter((each) => this.#isTwin(each)));
    const place = markers.findIndex((_, index) => !taken.has(index));
    if (place < 0) return { crowded: true };
    const found = await this.#latestIn(place, ours);
    const updated = found === null ? 'gone' : await this.#update(found.id, place);
    if (updated === 'taken') return null;
    if (updated !== 'gone') return updated;
    return mayCreate ? this.#create(place) : { none: true };
  }

  async #create(place: number): Promise<CommentResult | null> {
    const body = this.#body(place);
    const { data } = await this.#issues.createComment({ ...this.#issue, body });
    const { id, html_url: url, node_id: node } = data;
    const created = { id, place, stamp: this.#request.stamp, url, node };
    const settled = await unlessBroken(this.#settle(created));
    if (settled === 'again') return null;
    return settled ?? { posted: 'created', url, place, changed: null };
  }

  /**
   * Handle comments made since the list was read, by another run or by jobs of this run. Each job
   * of this run keeps a place of its own.
   */
  async #settle(created: OwnComment): Promise<CommentResult | 'again'> {
    const others = (await this.#list()).filter(({ id }) => id !== created.id);
    const later = this.#later(others);
    if (later !== null) {
      await this.#delete(created.id);
      return later;
    }
    const before = others.filter((each) => this.#isTwin(each) && each.id < created.id);
    const taken = [...placesOf([...before, created])];
    const place = taken.find(([, id]) => id === created.id)?.[0] ?? created.place;
    if (place >= this.#request.markers.length) {
      await this.#delete(created.id);
      return { crowded: true };
    }
    const own = { ...created, place };
    if (place !== created.place && (await this.#write(own, place)) === null) return 'again';
    const latest = await this.#latestIn(place, [...others, own]);
    if (latest === null || latest.id === own.id) {
      return { posted: 'created', url: own.url, place, changed: null };
    }
    const updated = await this.#update(latest.id, place);
    return updated === 'gone' || updated === 'taken' ? 'again' : updated;
  }

  get #issue() {
    const { repository, pull } = this.#request;
    return { ...repository, issue_number: pull.number };
  }

  #comment(id: number) {
    return { ...this.#request.repository, comment_id: id };
  }

  #body(place: number): string {
    const { markers, body, stamp } = this.#request;
    const [first = ''] = markers;
    return withStamp(`${markers[place] ?? first}${body.slice(first.length)}`, stamp);
  }

  /** The result if a later run has commented: this run's report is then out of date. */
  #later(ours: readonly OwnComment[]): CommentResult | null {
    const { stamp } = this.#request;
    for (const { stamp: newer, url } of stamp === null ? [] : ours) {
      if (newer !== null && isOlder(stamp, newer)) return { newer, url };
    }
    return null;
  }

  #isTwin({ stamp }: OwnComment): boolean {
    return isTwin(stamp, this.#request.stamp);
  }

  /** Null for a comment by somebody else, or without a marker of this job. */
  #read({ id, body, user, html_url: url, node_id: node }: Comment): OwnComment | null {
    const text = body ?? '';
    const place = this.#request.markers.findIndex((marker) => text.startsWith(marker));
    return place < 0 || !this.#mine(user) ? null : { id, place, stamp: readStamp(text), url, node };
  }

  /** Our comments, the oldest first. */
  async #list(): Promise<readonly OwnComment[]> {
    const ours: OwnComment[] = [];
    const options = { ...this.#issue, per_page: 100 };
    const pages = this.#octokit.paginate.iterator(this.#issues.listComments, options);
    for await (const { data } of pages)
      ours.push(...data.flatMap((each) => this.#read(each) ?? []));
    return ours;
  }

  /**
   * The comment that counts in a place, leaving out other jobs of this run. The rest are deleted.
   */
  async #latestIn(place: number, ours: readonly OwnComment[]): Promise<OwnComment | null> {
    const here = ours.filter((each) => each.place === place && !this.#isTwin(each));
    const { latest, rest } = sortOut(here, this.#request.stamp);
    for (const { id } of rest) await this.#delete(id);
    return latest;
  }

  /** "gone" if somebody has deleted it since, "taken" if another job of this run has it. */
  async #update(id: number, place: number): Promise<CommentResult | 'gone' | 'taken'> {
    const current = await this.#get(id, place);
    if (current === null) return 'gone';
    if (this.#isTwin(current)) return 'taken';
    const later = this.#later([current]);
    if (later !== null) return later;
    const { stamp } = this.#request;
    const updated = await this.#write(current, place);
    if (updated === null) return 'gone';
    if (stamp === null) return updated;
    // Another job may have read the comment before this write and written after it.
    const after = await unlessBroken(this.#get(id, place));
    if (after === null) return updated;
    if (this.#isTwin(after)) return 'taken';
    return isOlder(after.stamp, stamp) ? ((await this.#write(current, place)) ?? 'gone') : updated;
  }

  async #get(id: number, place: number): Promise<OwnComment | null> {
    const answer = await unlessGone(this.#issues.getComment(this.#comment(id)));
    const read = answer === null ? null : this.#read(answer.data);
    return read?.place === place ? read : null;
  }

  /** @param current the comment before the write */
  async #write(current: OwnComment, place: number): Promise<CommentResult | null> {
    const request = { ...this.#comment(current.id), body: this.#body(place) };
    const written = await unlessGone(this.#issues.updateComment(request));
    if (written === null) return null;
    const before = current.stamp?.outcome ?? null;
    const now = this.#request.stamp?.outcome ?? null;
    const isChanged = before !== null && now !== null && before !== now;
    const changed = isChanged ? current.node : null;
    return { posted: 'updated', url: written.data.html_url, place, changed };
  }

  async #delete(id: number): Promise<void> {
    await unlessGone(this.#issues.deleteComment(this.#comment(id)));
  }
}

async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** A failed check after posting must not hide that the comment was posted. */
async function unlessBroken<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch {
    return null;
  }
}
