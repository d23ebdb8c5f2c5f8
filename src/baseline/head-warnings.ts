import type { EventContext } from '../github/event-context.ts';
import type { Head } from '../system/git.ts';

/**
 * Warnings about the run itself: its commit is unknown, or its event lacks fields. A reader needs
 * them before the comparison.
 */
export function headWarnings(head: Head, event: EventContext | null): string[] {
  return [...commitWarning(head, event), ...eventWarning(event)];
}

function commitWarning(head: Head, event: EventContext | null): string[] {
  if (head.commit !== null || head.trouble === null) return [];
  // Outside of a workflow many folders are in no repository, which is no reason for a warning.
  if (event === null && head.trouble === 'no-repository') return [];
  return [`The commit of this run is not known: ${head.why}.`];
}

function eventWarning(event: EventContext | null): string[] {
  // For other events the choice of the base gives the warning.
  if (event === null || event.missing.length === 0) return [];
  if (!event.name.startsWith('pull_request')) return [];
  const fields = event.missing.join(', ');
  const isNumberless = event.pullRequest === null || event.pullRequest.number === null;
  const consequence = isNumberless ? ', so that there is no comment' : '';
  return [`The event of this run lacks ${fields}${consequence}.`];
}
