import type { EventContext } from '../github/event-context.ts';

/** The events whose runs may belong to the history; GitHub starts `schedule` only on the default branch. */
const EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** The reason why a run is not part of the default branch's history. */
export interface Outside {
  readonly why: string;
  /** True if the user will not expect it. */
  readonly isSurprise: boolean;
}

/**
 * Tell if a run belongs to the history: it was started by somebody with write access, on the default
 * branch, and evaluated the commit of its event.
 * @param commit the evaluated commit
 * @returns null if it does, otherwise the reason
 */
export function outsideOf(event: EventContext, commit: string | null): Outside | null {
  const { name, ref, pullRequest, endedRun, defaultBranch, sha } = event;
  if (pullRequest !== null) return { why: 'it is about a pull request', isSurprise: false };
  if (endedRun !== null || !EVENTS.includes(name)) {
    return { why: `the event is ${name}, not ${EVENTS.join(', ')}`, isSurprise: false };
  }
  if (name !== 'schedule' && defaultBranch === null) {
    return { why: 'the event does not name the default branch', isSurprise: true };
  }
  if (name !== 'schedule' && ref !== `refs/heads/${defaultBranch}`) {
    return { why: `it is on ${ref}, not on the default branch`, isSurprise: false };
  }
  if (commit === null || commit !== sha) {
    return { why: 'it did not evaluate the commit of its event', isSurprise: true };
  }
  return null;
}
