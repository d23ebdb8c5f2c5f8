import { judgedSuites } from '../gate/fail-on.ts';
import { gateWord } from '../report/headline.ts';
import type { ReportModel } from '../report/model.ts';

/** The values of the input `comment`: when a pull request gets a comment. */
export const COMMENT_POLICIES = ['auto', 'always', 'on-change', 'on-failure', 'never'] as const;
export type CommentPolicy = (typeof COMMENT_POLICIES)[number];

/**
 * True if a run deserves a new comment. An existing one is always updated, so that it never shows
 * an old result.
 */
export function isWorthComment(policy: CommentPolicy, model: ReportModel): boolean {
  switch (policy) {
    case 'auto':
    case 'always':
      return true;
    case 'on-failure':
      return model.results.decision !== 'pass';
    case 'on-change':
      return !isAsBefore(model);
    case 'never':
      return false;
  }
}

/** True if every gate passes and no gate's value and no headline metric differs from the base. */
function isAsBefore({ results, suites }: ReportModel): boolean {
  if (results.errors.length > 0 || results.baseline === null) return false;
  const { measure, warnings = [] } = results;
  if ((measure?.changes ?? []).length > 0 || warnings.length > 0) return false;
  const gates = judgedSuites(results).flatMap((suite) => suite.gates);
  if (gates.some((gate) => gateWord(gate) !== 'pass')) return false;
  const flips = gates.filter(({ metric, value }) => metric.startsWith('newly-') && value !== 0);
  const changes = gates.filter(({ delta = 0 }) => delta !== 0);
  if (flips.length > 0 || changes.length > 0) return false;
  return suites.every(
    ({ metrics, robustness, flips: compared }) =>
      compared !== null &&
      [metrics[0], robustness[0]?.rows[0]].every(
        (row) => row?.delta == null || 'unavailable' in row.delta || row.delta.delta === 0,
      ),
  );
}
