import type { getOctokit } from '@actions/github';
import { type OwnComment, placesOf, sortOut } from './comment-places.ts';
import type { EventContext } from './context.ts';
import { ownAccount } from './own-account.ts';
import { explainRefusal, statusOf } from './refusal.ts';
import { isOlder, isTwin, type RunStamp, readStamp, withStamp } from './run-stamp.ts';

/** A comment that is to be on a pull request. */
export interface CommentRequest {
  readonly repository: EventContext['repository'];
  readonly pull: { readonly number: number; readonly isFork: boolean };
  /** Begins with the first marker. */
  readonly body: string;
  /** The first, and those for more jobs of the same run that have the same. */
  readonly markers: readonly string[];
  /** Of the run that it tells of; null where that is not known. */
  readonly stamp: RunStamp | null;
  /** Whether to make one where there is none yet. */
  readonly mayCreate: boolean;
}

/** What became of the comment. */
export type CommentResult =
  | {
      readonly posted: 'created' | 'updated';
      readonly url: string;
      /** Which marker it has: other than 0 where another job of this run has the first. */
      readonly place: number;
      /** Its global id, if it has told another decision before. */
      readonly changed: string | null;
    }
  /** A later run's stands. */
  | { readonly newer: RunStamp; readonly url: string }
  /** There is none, and none was to be made. */
  | { readonly none: true }
  /** Other jobs of this run have all markers. */
  | { readonly crowded: true }
  /** GitHub or the token did not let us: never a reason to fail a gate. */
  | { readonly refused: string };

type Octokit = ReturnType<typeof getOctokit>;
type Comment = Awaited<ReturnType<Octokit['rest']['issues']['getComment']>>['data'];

/**
 * Create or update the one comment that starts with a marker. Only a comment of the token's own
 * account counts, so nobody can have theirs overwritten or pose as ours; a later run's is left
 * alone, and so is that of another job of this run. Where runs at the same time have made one each,
 * the latest run's stays.
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
    // A job begins again when another job of this run has taken the free place.
    for (const _ of this.#request.markers) {
      const result = await this.#attempt();
      if (result !== null) return result;
    }
    return { crowded: true };
  }

  /** Null where another job of this run was faster. */
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
   * Others may have made one too since the comments were read: another run, or jobs of this run, of
   * which each has a place.
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

  /** That a later run has commented: what this one has to say is outdated. */
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

  /** Null for somebody else's, and for what bears no marker of this job. */
  #read({ id, body, user, html_url: url, node_id: node }: Comment): OwnComment | null {
    const text = body ?? '';
    const place = this.#request.markers.findIndex((marker) => text.startsWith(marker));
    return place < 0 || !this.#mine(user) ? null : { id, place, stamp: readStamp(text), url, node };
  }

  /** Ours, the oldest first. */
  async #list(): Promise<readonly OwnComment[]> {
    const ours: OwnComment[] = [];
    const options = { ...this.#issue, per_page: 100 };
    const pages = this.#octokit.paginate.iterator(this.#issues.listComments, options);
    for await (const { data } of pages)
      ours.push(...data.flatMap((each) => this.#read(each) ?? []));
    return ours;
  }

  /** The one that counts in a place where no other job of this run is; the others are deleted. */
  async #latestIn(place: number, ours: readonly OwnComment[]): Promise<OwnComment | null> {
    const here = ours.filter((each) => each.place === place && !this.#isTwin(each));
    const { latest, rest } = sortOut(here, this.#request.stamp);
    for (const { id } of rest) await this.#delete(id);
    return latest;
  }

  /** Gone where somebody has deleted it meanwhile, taken where another job of this run has it. */
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
    // Another job may have read it before this one wrote, and written after.
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

  /** @param current as it was before */
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

/** What comes after a comment was posted takes nothing from that. */
async function unlessBroken<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch {
    return null;
  }
}
