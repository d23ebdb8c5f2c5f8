/** The metrics that are computed for each k. */
export const METRIC_KINDS = [
  'pass@',
  'pass^',
  'robust-pass@',
  'robust-drop@',
  'robust-relative@',
] as const;

export type MetricKind = (typeof METRIC_KINDS)[number];

/** A metric and its k, such as robust-pass@10. */
export interface MetricName {
  readonly kind: MetricKind;
  readonly k: number;
}

/** Read `pass@10`; null when it is not a metric. */
export function parseMetric(text: string): MetricName | null {
  const [, kind, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
  const known = METRIC_KINDS.find((candidate) => candidate === kind);
  return known === undefined ? null : { kind: known, k: Number(digits) };
}

/** Write `pass@10`. */
export function formatMetric({ kind, k }: MetricName): string {
  return `${kind}${k}`;
}

/** Whether the metric is about perturbed prompts, and so exists per family and transform. */
export function isRobustness(kind: MetricKind): boolean {
  return kind.startsWith('robust-');
}
