import type { Outcome } from '../../src/perturb/make-variants.ts';

/** The changed prompt, or that there is none. */
export function told(outcome: Outcome): string {
  if ('parts' in outcome) return outcome.parts.prompt;
  return 'dropped' in outcome ? `dropped: ${outcome.dropped}` : 'not applicable';
}
