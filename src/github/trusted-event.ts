/** Events whose runs have the repository's own workflow and code, which only people with write access start. */
export const TRUSTED_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch'] as const;

export function isTrusted(event: string): boolean {
  return TRUSTED_EVENTS.some((trusted) => trusted === event);
}
