/**
 * Events that only people with write access can start. Their runs use the repository's own workflow
 * and code.
 */
export const TRUSTED_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch'] as const;

export function isTrusted(event: string): boolean {
  return TRUSTED_EVENTS.some((trusted) => trusted === event);
}
