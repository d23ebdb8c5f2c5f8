import type { Shared } from '../gate/deltas.ts';
import type { GateResult } from '../records/gate-result.ts';
import type { Results, SuiteResults } from '../records/results.ts';
import { MANY_GATES } from '../records/rules.ts';
import { plural, points } from '../text/numbers.ts';
import { APART } from './answers-texts.ts';
import type { MetricRow } from './metric-rows.ts';

/** A note on the smallest change that is likely to be found. */
export function noiseNote(row: MetricRow | undefined): string[] {
  if (row === undefined || row.delta === null) return [];
  if ('unavailable' in row.delta || row.delta.detectable === null) return [];
  const { problems, detectable } = row.delta;
  const over = `Over the ${plural(problems, 'problem')} that were compared`;
  return [
    Number.isFinite(detectable)
      ? `${over}, a drop of ${row.metric} by ${points(detectable)} points would be found four times in five at 95% confidence.`
      : `${over}, no drop of ${row.metric} can be found for sure: they are too few.`,
  ];
}

/**
 * A note on the chance that some of a run's gates with a confidence fails by chance. It stands at
 * the first suite with such a gate. A single gate needs no note, because its confidence says the
 * same.
 */
export function manyGatesNote(
  { rules, suites }: Pick<Results, 'rules' | 'suites'>,
  suite: SuiteResults,
): string[] {
  const isConfident = ({ confidence, decision }: GateResult) =>
    confidence !== undefined && decision !== 'skipped';
  const first = suites.find(({ gates }) => gates.some(isConfident));
  const gates = suites.flatMap((each) => each.gates.filter(isConfident));
  if (gates.length < 2 || first?.name !== suite.name) return [];
  const { method, level } = rules?.gatesConfidence ?? MANY_GATES;
  const alone = gates.reduce((sum, { confidence = 1 }) => sum + (1 - confidence) / 2, 0);
  const share = (chance: number) => `${Number((100 * Math.min(1, chance)).toFixed(1))}%`;
  return [
    method === 'holm'
      ? `${gates.length} gates have a confidence. If nothing changed, at least one of them fails in at most ${share(1 - level)} of runs (Holm's rule).`
      : `${gates.length} gates have a confidence, and each is decided by itself. If nothing changed, at least one of them fails in up to ${share(alone)} of runs.`,
  ];
}

/** Notes on differences between the sides, and on problems left out of the comparison. */
export function comparisonNotes(shared: Shared, compared: SuiteResults['compared']): string[] {
  return [...(compared === undefined ? [] : differenceNote(compared)), ...leftOutNote(shared)];
}

function differenceNote({ differences, askedAtBase }: NonNullable<SuiteResults['compared']>) {
  if (differences.length === 0) return [];
  // Another way of asking says it itself.
  const apart = differences.length > 1 && askedAtBase === undefined ? `${APART}.` : '';
  return [`Not only the samples differ, but also: ${differences.join(', ')}.${apart}`];
}

function leftOutNote(shared: Shared): string[] {
  const notes: string[] = [];
  if (shared.onlyInHead > 0) notes.push(`${plural(shared.onlyInHead, 'problem')} only in head`);
  if (shared.onlyInBase > 0) notes.push(`${plural(shared.onlyInBase, 'problem')} only in base`);
  if (shared.changed > 0) {
    notes.push(`${plural(shared.changed, 'problem')} with another prompt or other tests`);
  }
  if (shared.unsharedVariants > 0)
    notes.push(`${plural(shared.unsharedVariants, 'perturbed prompt')} not the same on both`);
  return notes.length === 0
    ? []
    : [
        `Changes are over the ${plural(shared.head.length, 'problem')} that both sides have: ${notes.join(', ')}.`,
      ];
}
