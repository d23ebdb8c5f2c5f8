import type { EventContext, PullRequest } from '../github/event-context.ts';
import { commitOf, type Head, parentsOf } from '../system/git.ts';
import { shortCommit } from '../text/commit.ts';
import { mergeBaseOf } from './merge-base.ts';

/** The commit to compare with, or the reason why there is none. */
export type BaseCommit = ({ readonly commit: string } | { readonly none: string }) & {
  /** Warnings for the reader. Empty if the base is exactly the right commit. */
  readonly warnings: readonly string[];
};

const NO_COMMIT = /^0+$/;

/**
 * The commit that an event should be compared with. Pull request: the first parent of GitHub's
 * merge commit, or the commit where it left its base branch. Merge queue: the group's base. Push:
 * the previous commit of the branch. Scheduled or manual run: the commit before this one.
 * @param repository the folder git runs in
 * @param head the checked-out commit
 */
export async function baseCommitOf(
  event: EventContext | null,
  repository: string,
  head: Head,
): Promise<BaseCommit> {
  if (event === null) return none('use --baseline COMMIT, for example --baseline main');
  const { name, pullRequest } = event;
  if (pullRequest !== null && name !== 'pull_request_target') {
    // The event's base gets out of date, and without git nobody can check it. So it is not used.
    if (head.commit === null) return none(head.why);
    return baseOfPull(event, pullRequest, repository, head.commit);
  }
  switch (name) {
    case 'merge_group':
      return given(event.mergeGroupBaseSha) ?? before(event, repository, head);
    case 'push': {
      if (event.before === undefined) return before(event, repository, head);
      if (!NO_COMMIT.test(event.before)) return { commit: event.before, warnings: [] };
      const [, tag] = /^refs\/tags\/(.+)$/.exec(event.ref) ?? [];
      return none(
        tag === undefined
          ? 'this push created the branch'
          : `this push created the tag ${tag}, so there is no commit before it`,
      );
    }
    case 'schedule':
    case 'workflow_dispatch':
      return before(event, repository, head);
    default:
      return none(`the event ${name} has no base commit`);
  }
}

const none = (why: string): BaseCommit => ({ none: why, warnings: [] });

function given(commit: string | undefined): BaseCommit | null {
  return commit === undefined || NO_COMMIT.test(commit) ? null : { commit, warnings: [] };
}

/** The parent of the checked-out commit, used if the event names no base. */
async function before(
  { missing }: EventContext,
  repository: string,
  head: Head,
): Promise<BaseCommit> {
  if (head.commit === null) return none(head.why);
  const [parent] = await parentsOf(repository, head.commit);
  if (parent === undefined) return none('this is the first commit of its branch');
  const [field] = missing;
  if (field === undefined) return { commit: parent, warnings: [] };
  const warning = `The event lacks ${field}: the base is ${short(parent)}, the commit before the one that is checked out.`;
  return { commit: parent, warnings: [warning] };
}

async function baseOfPull(
  event: EventContext,
  pull: PullRequest,
  repository: string,
  head: string,
): Promise<BaseCommit> {
  const merged = await baseOfMerge(event, pull, repository, head);
  if (merged !== null) return { commit: merged, warnings: [] };
  const warnings: string[] = [];
  if (pull.headSha !== null && pull.headSha !== head) {
    warnings.push(
      `The checked-out commit (${short(head)}) is neither the head of the pull request (${short(pull.headSha)}) nor GitHub's merge of it. Leave out "ref" at the checkout, or name one of the two.`,
    );
  }
  const { baseRef: branch, baseSha: known } = pull;
  const fork = await mergeBaseOf({ repository, head, branch, known });
  if ('commit' in fork) {
    if (fork.commit === head) {
      warnings.push(`${short(head)} is part of the base branch: there is nothing to compare.`);
    }
    if (!fork.isSure && known !== null) {
      warnings.push(
        `The event's base (${short(known)}) is neither in the clone nor at its remote "origin", which may be a fork. Changes that others have merged meanwhile may count as this pull request's own. Check out the repository of the base to avoid that.`,
      );
    }
    return { commit: fork.commit, warnings };
  }
  const why = `The commit where this pull request left its base branch is not known: ${fork.none.replace(/\.$/, '')}.`;
  if (known === null) return { none: `${why} The event names no base commit.`, warnings };
  const believed = `${why} It is compared with ${short(known)}, the event's base. Changes that others have merged since may count as its own. Add "fetch-depth: 0" to the checkout step to avoid that.`;
  return { commit: known, warnings: [...warnings, believed] };
}

/** The first parent, if the checked-out commit is GitHub's merge of this pull request. */
async function baseOfMerge(
  { name, sha }: EventContext,
  { number, headSha }: PullRequest,
  repository: string,
  head: string,
): Promise<string | null> {
  // The pull request's own head may be a merge, but it is not GitHub's merge.
  if (head === headSha) return null;
  const [base, merged, ...more] = await parentsOf(repository, head);
  if (base === undefined || merged === undefined || more.length > 0) return null;
  // Also accept a newer merge than the event's: the base has moved on, but the head is the same.
  if (merged === headSha) return base;
  if (headSha !== null && name === 'pull_request' && head === sha) return base;
  const ref = number === null ? null : `refs/remotes/pull/${number}/merge`;
  return ref !== null && (await commitOf(repository, ref)) === head ? base : null;
}

function short(commit: string): string {
  return shortCommit(commit);
}
