import type { SuiteResults } from '../records/results.ts';
import { plural } from '../text/numbers.ts';

/**
 * The reasons not to trust a suite, besides programs that could not be judged: more questions
 * without an answer than are allowed, and commands of metrics that failed.
 */
export function suiteErrors(
  name: string,
  { generated, unmeasured = [] }: Pick<SuiteResults, 'generated' | 'unmeasured'>,
  allowed: number,
): string[] {
  const failed = generated?.failed ?? 0;
  const why = generated?.reasons[0]?.reason ?? 'no reason known';
  const lost =
    failed <= allowed
      ? []
      : [`${name}: ${plural(failed, 'question')} got no answer, ${allowed} allowed (${why})`];
  return [...lost, ...unmeasured.map((fault) => `${name}: ${fault}`)];
}
