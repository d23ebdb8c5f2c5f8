import { createHash } from 'node:crypto';
import type { GateRule } from '../records/gate-result.ts';
import { groupNames } from '../records/group.ts';
import type { HistoryPoint } from '../records/history-point.ts';
import { badDirection, parseMetric } from '../records/metric-name.ts';
import type { SuiteResults, Undecided } from '../records/results.ts';

/** The most metrics of a suite that a run's history has. */
const MOST_REMEMBERED = 20;

/** Settings that no value of a metric depends on. */
const OF_NO_VALUE: ReadonlySet<string> = new Set(['k', 'cluster', 'max-errors', 'tags', 'metrics']);

type Scored = Pick<Undecided, 'metrics' | 'robustness'>;

/** The metrics that tell most about a suite: pass@k and robust-pass@k for its smallest k. */
export function headlineMetrics({ metrics }: Pick<Scored, 'metrics'>): string[] {
  const first = Object.keys(metrics)[0];
  return first === undefined ? [] : [first, `robust-pass@${parseMetric(first)?.k ?? 1}`];
}

/** The gated metrics that a later run can look back on: they can slide, and cover all prompts. */
export function gatedMetrics(gates: readonly GateRule[]): string[] {
  return gates.flatMap((gate) => {
    const kind = parseMetric(gate.metric)?.kind;
    const canSlide = kind !== undefined && badDirection(kind) !== null;
    return canSlide && groupNames(gate).length === 0 ? [gate.metric] : [];
  });
}

/** The values of these metrics over all prompts, except metrics that are not available. */
export function valuesOf(
  { metrics, robustness }: Scored,
  names: readonly string[],
): Record<string, number> {
  const values = new Map(Object.entries({ ...robustness?.overall.metrics, ...metrics }));
  return Object.fromEntries(
    [...new Set(names)].flatMap((metric) => {
      const value = values.get(metric);
      return value === undefined || 'unavailable' in value ? [] : [[metric, value.value]];
    }),
  );
}

/** A suite's values for the history of later runs. */
export function rememberedValues(suite: SuiteResults): Record<string, number> {
  const names = [...headlineMetrics(suite), ...gatedMetrics(suite.gates)];
  return valuesOf(suite, [...new Set(names)].slice(0, MOST_REMEMBERED));
}

/**
 * A hash of what a suite measures: its problems with prompts and tests, its limits and the settings
 * that values depend on. Null in results of versions that do not tell them all.
 */
export function measureHashOf(
  suite: Pick<Undecided, 'datasetHash' | 'limits' | 'settings'>,
): string | null {
  const { datasetHash, limits, settings } = suite;
  if (limits === undefined || settings === undefined) return null;
  const parts = [datasetHash, sorted(limits), sorted(settings)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The entries in an order of their own: it differs between a run and its results file. */
function sorted(values: object): [string, unknown][] {
  return Object.entries(values)
    .filter(([key, value]) => !OF_NO_VALUE.has(key) && value !== undefined && value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The values of a metric over the latest runs that measured the same, oldest first, this run last. A
 * run whose measure is unknown counts as one that measured something else: then nothing is told,
 * but no change of the measure is taken for a slide.
 */
export function seriesOf(
  suite: Undecided,
  metric: string,
  history: readonly HistoryPoint[],
): number[] {
  const measure = measureHashOf(suite);
  const now = valuesOf(suite, [metric])[metric];
  if (measure === null || now === undefined) return [];
  const values = [now];
  for (const { suites, measures } of history.toReversed()) {
    const then = suites[suite.name];
    // A run without this suite says nothing about its measure.
    if (then === undefined) continue;
    if (measures?.[suite.name] !== measure) break;
    const value = then[metric];
    if (value !== undefined) values.unshift(value);
  }
  return values;
}
