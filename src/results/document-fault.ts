import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The first fault of a document, by its field: `suites.0.name: Invalid input`. */
export function faultIn(error: z.ZodError): string {
  const { path, message } = first(error.issues);
  return `${path.join('.')}: ${message}`;
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function first(issues: readonly Issue[]): Found {
  const [issue] = issues;
  if (issue === undefined) return { path: [], message: 'is not valid' };
  if (issue.code !== 'invalid_union') return issue;
  // The variant that matched deepest, with the fewest faults, is the one that was meant.
  const [nearest] = issue.errors
    .filter((errors) => errors.length > 0)
    .map((errors) => ({ size: errors.length, found: first(errors) }))
    .sort((a, b) => b.found.path.length - a.found.path.length || a.size - b.size);
  if (nearest === undefined) return issue;
  const { path, message } = nearest.found;
  return { path: [...issue.path, ...path], message };
}
