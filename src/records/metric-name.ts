import { keysOf } from './tables.ts';

/** One metric, by the part of its name before the k. */
interface MetricEntry {
  /** The prompts that it looks at, or the problems that flipped against the baseline. */
  readonly of: 'nominal' | 'perturbed' | 'flips';
  /** The k that it exists for. */
  readonly ks: 'each' | 'above 1' | '1' | 'none';
  /** It is a count, not a share from 0 to 1. */
  readonly isCount?: true;
  /** It chooses between transforms, so one transform alone does not have it. */
  readonly isChoice?: true;
}

/**
 * Every metric, in the order of reports (docs/metrics.md). src/score/metrics.ts computes each one;
 * flips are counted for gates alone.
 */
const METRICS = {
  'pass@': { of: 'nominal', ks: 'each' },
  'pass^': { of: 'nominal', ks: 'each' },
  'robust-pass@': { of: 'perturbed', ks: 'each' },
  'robust-drop@': { of: 'perturbed', ks: 'each' },
  'robust-relative@': { of: 'perturbed', ks: 'each' },
  // For k = 1 it would equal robust-relative@1.
  'robust-relative-paper@': { of: 'perturbed', ks: 'above 1' },
  'mean-perturbed-pass@': { of: 'perturbed', ks: 'each' },
  'attack-success-rate': { of: 'perturbed', ks: 'none' },
  'robust-pass-unpaired@': { of: 'perturbed', ks: '1' },
  'worst-transform': { of: 'perturbed', ks: 'none', isChoice: true },
  'changed-prompts': { of: 'perturbed', ks: 'none', isCount: true },
  'newly-failing': { of: 'flips', ks: 'none', isCount: true },
  'newly-passing': { of: 'flips', ks: 'none', isCount: true },
} as const satisfies Readonly<Record<string, MetricEntry>>;

type AnyKind = keyof typeof METRICS;

const KINDS = keysOf(METRICS);

/** A count of problems that flipped against the baseline: for gates only. */
export type FlipKind = {
  [K in AnyKind]: (typeof METRICS)[K]['of'] extends 'flips' ? K : never;
}[AnyKind];

export type MetricKind = Exclude<AnyKind, FlipKind>;

/** A metric, such as robust-pass@10; k is null for a metric that has none. */
export interface MetricName {
  readonly kind: MetricKind;
  readonly k: number | null;
}

/** A metric that a gate can bound. */
export type GateMetric = MetricName | FlipMetric;

interface FlipMetric {
  readonly kind: FlipKind;
  readonly k: null;
}

/** Read `pass@10` or `newly-failing`; null if no gate can bound it. */
export function parseGateMetric(text: string): GateMetric | null {
  const kind = KINDS.find((each) => each === text);
  return kind !== undefined && isFlipKind(kind) ? { kind, k: null } : parseMetric(text);
}

/** True when a gate counts problems that flipped. */
export function isFlip(metric: GateMetric): metric is FlipMetric {
  return isFlipKind(metric.kind);
}

function isFlipKind(kind: AnyKind): kind is FlipKind {
  return METRICS[kind].of === 'flips';
}

/** Read `pass@10`; null if it is not a metric. */
export function parseMetric(text: string): MetricName | null {
  const [, before = text, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
  const kind = KINDS.find((candidate) => candidate === before);
  if (kind === undefined || isFlipKind(kind)) return null;
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
export function formatMetric({ kind, k }: GateMetric): string {
  return k === null ? kind : `${kind}${k}`;
}

/** True for a metric of perturbed prompts, which exists for each family and transform too. */
export function isRobustness(kind: MetricKind | FlipKind): boolean {
  return METRICS[kind].of === 'perturbed';
}

/** True for a count, which is not a share from 0 to 1. */
export function isCount(kind: MetricKind | FlipKind): boolean {
  return 'isCount' in METRICS[kind];
}

/** The nominal metrics, in the order of reports. */
export function nominalMetrics(ks: readonly number[]): MetricName[] {
  return ks.flatMap((k) => named('nominal', 'each', k));
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
      ({ kind }) => !ofOneTransform || !('isChoice' in METRICS[kind]),
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
