/** Metrics that exist for each k, by what stands before it. */
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

/** How many problems flipped against the baseline: for gates alone. */
const FLIP_KINDS = ['newly-failing', 'newly-passing'] as const;

export type FlipKind = (typeof FLIP_KINDS)[number];

export type MetricKind = (typeof KINDS_WITH_K)[number] | (typeof KINDS_WITHOUT_K)[number];

/** A metric, such as robust-pass@10; k is null for a metric that has none. */
export interface MetricName {
  readonly kind: MetricKind;
  readonly k: number | null;
}

/** What a gate can be about. */
export type GateMetric = MetricName | FlipMetric;

interface FlipMetric {
  readonly kind: FlipKind;
  readonly k: null;
}

/** Read `pass@10` or `newly-failing`; null when no gate can be about it. */
export function parseGateMetric(text: string): GateMetric | null {
  const kind = FLIP_KINDS.find((each) => each === text);
  return kind === undefined ? parseMetric(text) : { kind, k: null };
}

/** Whether a gate is about problems that flipped. */
export function isFlip(metric: GateMetric): metric is FlipMetric {
  return FLIP_KINDS.some((kind) => kind === metric.kind);
}

/** Read `pass@10`; null when it is not a metric. */
export function parseMetric(text: string): MetricName | null {
  const plain = KINDS_WITHOUT_K.find((kind) => kind === text);
  if (plain !== undefined) return { kind: plain, k: null };
  const [, before, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
  const kind = KINDS_WITH_K.find((candidate) => candidate === before);
  if (kind === undefined || (kind === 'robust-pass-unpaired@' && digits !== '1')) return null;
  return { kind, k: Number(digits) };
}

/** The k that a suite's metrics are of. */
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

/** Whether the metric is about perturbed prompts, and so exists per family and transform. */
export function isRobustness(kind: MetricKind | FlipKind): boolean {
  return kind !== 'pass@' && kind !== 'pass^' && !FLIP_KINDS.some((each) => each === kind);
}

/** Whether the metric is a number of things, not a share from 0 to 1. */
export function isCount(kind: MetricKind | FlipKind): boolean {
  return kind === 'changed-prompts' || FLIP_KINDS.some((each) => each === kind);
}

/** The nominal metrics, in the order of reports. */
export function nominalMetrics(ks: readonly number[]): MetricName[] {
  return ks.flatMap((k) => (['pass@', 'pass^'] as const).map((kind) => ({ kind, k })));
}

/**
 * The metrics of perturbed prompts, in the order of reports.
 * @param ofOneTransform a single transform is its own worst
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
    // With one draw it is robust-relative@1.
    ...ks.flatMap((k) => (k === 1 ? [] : [{ kind: 'robust-relative-paper@', k } as const])),
    { kind: 'robust-pass-unpaired@', k: 1 },
    { kind: 'attack-success-rate', k: null },
    ...(ofOneTransform ? [] : [{ kind: 'worst-transform', k: null } as const]),
    { kind: 'changed-prompts', k: null },
  ];
}
