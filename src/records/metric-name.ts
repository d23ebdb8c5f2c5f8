import {
  type FlipKind,
  METRICS,
  type MetricEntry,
  type MetricKind,
  type Unit,
} from './metric-table.ts';
import { keysOf } from './tables.ts';

const KINDS = keysOf(METRICS);

/** A metric, such as robust-pass@10; k is null for a metric that has none. */
export type MetricName = { readonly kind: MetricKind; readonly k: number | null } | CustomMetric;

/** A metric whose numbers a command of the suite gives, by its own name. */
interface CustomMetric {
  readonly kind: 'custom';
  readonly k: null;
  readonly name: string;
}

/** A metric that a gate can bound. */
export type GateMetric = MetricName | FlipMetric;

interface FlipMetric {
  readonly kind: FlipKind;
  readonly k: null;
}

type AnyKind = GateMetric['kind'];

/** The form of a name that a suite may give to numbers of its own. */
export const CUSTOM_NAME = /^[a-z][a-z0-9-]{0,49}$/;

/** Read `pass@10` or `newly-failing`; null if no gate can bound it. */
export function parseGateMetric(text: string): GateMetric | null {
  const kind = KINDS.find((each) => each === text);
  return kind !== undefined && isFlipKind(kind) ? { kind, k: null } : parseMetric(text);
}

/** True when a gate counts problems that flipped. */
export function isFlip(metric: GateMetric): metric is FlipMetric {
  return metric.kind !== 'custom' && isFlipKind(metric.kind);
}

function isFlipKind(kind: MetricKind | FlipKind): kind is FlipKind {
  return METRICS[kind].of === 'flips';
}

/**
 * Read `pass@10`; null if it is not a metric. Any other name of the right form is one that a suite
 * gave to its own numbers.
 */
export function parseMetric(text: string): MetricName | null {
  const [, before = text, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
  const kind = KINDS.find((candidate) => candidate === before);
  if (kind === undefined) {
    return CUSTOM_NAME.test(text) ? { kind: 'custom', k: null, name: text } : null;
  }
  if (isFlipKind(kind)) return null;
  const { ks } = METRICS[kind];
  if ((ks === 'none') !== (digits === undefined) || (ks === '1' && digits !== '1')) return null;
  return { kind, k: digits === undefined ? null : Number(digits) };
}

/** Every k of a suite's metrics, in ascending order. */
export function ksOf({
  metrics,
}: {
  readonly metrics: Readonly<Record<string, unknown>>;
}): number[] {
  const ks = Object.keys(metrics).flatMap((name) => parseMetric(name)?.k ?? []);
  return [...new Set(ks)].sort((a, b) => a - b);
}

/** Write `pass@10`. */
export function formatMetric(metric: GateMetric): string {
  if (metric.kind === 'custom') return metric.name;
  return metric.k === null ? metric.kind : `${metric.kind}${metric.k}`;
}

/** True for a metric of perturbed prompts, which exists for each family and transform too. */
export function isRobustness(kind: AnyKind): boolean {
  return ofKind(kind) === 'perturbed';
}

/** True for a metric beside pass@k, which only suites that ask for it have. */
export function isFurther(kind: AnyKind): boolean {
  return ofKind(kind) === 'further';
}

function ofKind(kind: AnyKind): MetricEntry['of'] {
  return kind === 'custom' ? 'further' : METRICS[kind].of;
}

/** The kind of a metric's values. */
export function unitOf(kind: AnyKind): Unit {
  const entry: MetricEntry = kind === 'custom' ? CUSTOM : METRICS[kind];
  return entry.unit ?? 'share';
}

const CUSTOM: MetricEntry = { of: 'further', ks: 'none', unit: 'number' };

/** The direction in which a metric gets worse: 1 upwards, -1 downwards; null if it has none. */
export function badDirection(kind: AnyKind): 1 | -1 | null {
  const entry: MetricEntry = kind === 'custom' ? CUSTOM : METRICS[kind];
  return entry.worse ?? null;
}

/** True for a count, which is not a share from 0 to 1. */
export function isCount(kind: AnyKind): boolean {
  return unitOf(kind) === 'count';
}

/** The nominal metrics, in the order of reports. */
export function nominalMetrics(ks: readonly number[]): MetricName[] {
  return ks.flatMap((k) => named('nominal', 'each', k));
}

/** The metrics beside pass@k among some, in the order of reports and each once. */
export function furtherMetrics(among: readonly GateMetric[]): MetricName[] {
  const names = new Map(among.map((metric) => [formatMetric(metric), metric]));
  const place = ({ kind }: GateMetric) => (kind === 'custom' ? KINDS.length : KINDS.indexOf(kind));
  return [...names.values()]
    .filter((metric): metric is MetricName => isFurther(metric.kind))
    .sort((a, b) => place(a) - place(b));
}

/** The metrics beside pass@k that a suite's results have. */
export function furtherIn({
  metrics,
}: {
  readonly metrics: Readonly<Record<string, unknown>>;
}): MetricName[] {
  return furtherMetrics(Object.keys(metrics).flatMap((name) => parseMetric(name) ?? []));
}

/**
 * The metrics of perturbed prompts, in the order of reports.
 * @param ofOneTransform true for one transform, which needs no worst one
 */
export function robustMetrics(ks: readonly number[], ofOneTransform: boolean): MetricName[] {
  return [
    ...ks.flatMap((k) => named('perturbed', 'each', k)),
    ...ks.flatMap((k) => (k === 1 ? [] : named('perturbed', 'above 1', k))),
    ...named('perturbed', '1', 1),
    ...named('perturbed', 'none', null).filter(
      ({ kind }) => kind !== 'worst-transform' || !ofOneTransform,
    ),
  ];
}

/** The metrics of one kind of prompts that exist for such a k. */
function named(of: MetricEntry['of'], ks: MetricEntry['ks'], k: number | null): MetricName[] {
  return KINDS.flatMap((kind) => {
    const entry = METRICS[kind];
    return isFlipKind(kind) || entry.of !== of || entry.ks !== ks ? [] : [{ kind, k }];
  });
}

/** The name of each metric that a gate can bound, with the lowest k that it has. */
export const METRIC_EXAMPLES: readonly string[] = KINDS.map((kind) => {
  const { ks } = METRICS[kind];
  return ks === 'none' ? kind : `${kind}${ks === 'above 1' ? 2 : 1}`;
});
