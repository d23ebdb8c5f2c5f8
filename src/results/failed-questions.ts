import type { Generated } from '../records/generated.ts';
import { plural } from '../text/numbers.ts';

/** The reason not to trust a suite with more questions without an answer than are allowed. */
export function failedQuestions(
  name: string,
  generated: Generated | undefined,
  allowed: number,
): string[] {
  const failed = generated?.failed ?? 0;
  if (failed <= allowed) return [];
  const why = generated?.reasons[0]?.reason ?? 'no reason known';
  return [`${name}: ${plural(failed, 'question')} got no answer, ${allowed} allowed (${why})`];
}
