/** Metrics that exist for each k: the part before the k. */
const KINDS_WITH_K = [
  'pass@',
  'pass^',
  'robust-pass@',
  'robust-drop@',
  'robust-relative@',
  'robust-relative-paper@',
  'mean-perturbed-pass@',
  'robust-pass-unpaired@',
] as const;

/** Metrics that have no k. */
const KINDS_WITHOUT_K = ['attack-success-rate', 'worst-transform', 'changed-prompts'] as const;

/** Counts of problems that flipped against the baseline: for gates only. */
const FLIP_KINDS = ['newly-failing', 'newly-passing'] as const;

export type FlipKind = (typeof FLIP_KINDS)[number];

export type MetricKind = (typeof KINDS_WITH_K)[number] | (typeof KINDS_WITHOUT_K)[number];

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
  const kind = FLIP_KINDS.find((each) => each === text);
  return kind === undefined ? parseMetric(text) : { kind, k: null };
}

/** True when a gate counts problems that flipped. */
export function isFlip(metric: GateMetric): metric is FlipMetric {
  return FLIP_KINDS.some((kind) => kind === metric.kind);
}

/** Read `pass@10`; null if it is not a metric. */
export function parseMetric(text: string): MetricName | null {
  const plain = KINDS_WITHOUT_K.find((kind) => kind === text);
  if (plain !== undefined) return { kind: plain, k: null };
  const [, before, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
  const kind = KINDS_WITH_K.find((candidate) => candidate === before);
  if (kind === undefined || (kind === 'robust-pass-unpaired@' && digits !== '1')) return null;
  return { kind, k: Number(digits) };
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
  return kind !== 'pass@' && kind !== 'pass^' && !FLIP_KINDS.some((each) => each === kind);
}

/** True for a count, which is not a share from 0 to 1. */
export function isCount(kind: MetricKind | FlipKind): boolean {
  return kind === 'changed-prompts' || FLIP_KINDS.some((each) => each === kind);
}

/** The nominal metrics, in the order of reports. */
export function nominalMetrics(ks: readonly number[]): MetricName[] {
  return ks.flatMap((k) => (['pass@', 'pass^'] as const).map((kind) => ({ kind, k })));
}

/**
 * The metrics of perturbed prompts, in the order of reports.
 * @param ofOneTransform true for one transform, which needs no worst one
 */
export function robustMetrics(ks: readonly number[], ofOneTransform: boolean): MetricName[] {
  const each = [
    'robust-pass@',
    'robust-drop@',
    'robust-relative@',
    'mean-perturbed-pass@',
  ] as const;
  return [
    ...ks.flatMap((k) => each.map((kind) => ({ kind, k }))),
    // For k = 1 it would equal robust-relative@1.
    ...ks.flatMap((k) => (k === 1 ? [] : [{ kind: 'robust-relative-paper@', k } as const])),
    { kind: 'robust-pass-unpaired@', k: 1 },
    { kind: 'attack-success-rate', k: null },
    ...(ofOneTransform ? [] : [{ kind: 'worst-transform', k: null } as const]),
    { kind: 'changed-prompts', k: null },
  ];
}
