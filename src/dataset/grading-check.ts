import type { SuiteConfig } from '../config/schema.ts';
import type { FaultList } from '../system/errors.ts';
import type { SuitePlace } from './loaded.ts';
import type { VariantProblems } from './problem-set.ts';

/** Standard output is compared as a whole, so all of it is in memory. */
const LARGEST_OUTPUT = 64 << 20;

/**
 * Check that a suite's grading settings suit the kind of its problems: tests that are code, or
 * cases.
 */
export function checkGrading(
  { grading, tolerance, limits }: Pick<SuiteConfig, 'grading' | 'tolerance' | 'limits'>,
  variants: readonly VariantProblems[],
  faults: FaultList,
  { at, placeOf: place }: SuitePlace,
): void {
  let [cases, code] = [false, false];
  for (const { problems } of variants) {
    for (const problem of problems.values()) {
      if (problem.cases === undefined) code = true;
      else cases = true;
    }
  }
  const add = (message: string, ...path: string[]) =>
    faults.add(`${at}.${path.join('.')}: ${message}`, place(...path));
  if (cases && (grading === 'split' || grading === 'shared')) {
    const message = `stdin/stdout tasks are compared outside the sandbox, and ${grading} is for tests that are code: expected auto or outside`;
    add(message, 'grading');
  }
  if (code && grading === 'outside') {
    const message =
      'outside is for stdin/stdout tasks, and there are problems whose tests are code: expected auto, split or shared';
    add(message, 'grading');
  }
  if (!cases && tolerance !== null) {
    add('is for the output of stdin/stdout tasks, and there are none: leave it out', 'tolerance');
  }
  if (cases && limits.output > LARGEST_OUTPUT) {
    const message =
      'the output of stdin/stdout tasks is compared whole: expected at most 64MiB, found more';
    add(message, 'limits', 'output');
  }
}
