import { type EventContext, isNamed } from '../github/context.ts';
import { commitOf, parentsOf } from './git.ts';

/** The commit to compare with, or why there is none. */
export type BaseCommit = { readonly commit: string } | { readonly none: string };

const NO_COMMIT = /^0+$/;

/**
 * Which commit an event asks to compare with: for a pull request the first parent of the merge
 * commit that was checked out (the base branch as it is now; the payload's `base.sha` goes
 * stale), in a merge queue the group's base, on a push what the branch was before, by the clock or
 * by hand the commit before this one.
 * @param repository the folder git runs in
 */
export async function baseCommitOf(
  event: EventContext | null,
  repository: string,
): Promise<BaseCommit> {
  if (event === null)
    return { none: 'there is no event to compare with; name a commit with --baseline' };
  switch (isNamed(event) ? 'pull_request' : event.name) {
    case 'pull_request': {
      const head = await commitOf(repository, 'HEAD');
      const [base, other] = head === null ? [] : await parentsOf(repository, head);
      // Where the event is about something else, GitHub's merge is known by the head that it merges.
      const isMerge = isNamed(event) ? other === event.pullRequest?.headSha : head === event.sha;
      if (base !== undefined && other !== undefined && isMerge) return { commit: base };
      return orNone(event.pullRequest?.baseSha ?? undefined, 'the event names no base commit');
    }
    case 'merge_group':
      return orNone(event.mergeGroupBaseSha, 'the event names no base commit');
    case 'push':
      return orNone(event.before, 'this push made the branch');
    case 'schedule':
    case 'workflow_dispatch': {
      const head = await commitOf(repository, 'HEAD');
      const [parent] = head === null ? [] : await parentsOf(repository, head);
      return orNone(parent, 'this is the first commit of its branch');
    }
    default:
      return { none: `the event ${event.name} has no base commit` };
  }
}

function orNone(commit: string | undefined, why: string): BaseCommit {
  return commit === undefined || NO_COMMIT.test(commit) ? { none: why } : { commit };
}
