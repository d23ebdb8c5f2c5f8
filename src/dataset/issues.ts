import type { z } from 'zod';

/** `the field "prompt": expected string, received undefined`, in our words. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  const message = issue.message.replace(/^Invalid input: /, '');
  if (message.endsWith('received undefined')) return `the field "${field}" is missing`;
  return `the field "${field}": ${message}`;
}
