import type { Shared } from '../../gate/deltas.ts';
import type { CurvePoint, Estimate } from '../../page/data.ts';
import type { ProblemVerdicts } from '../../records/problem-verdicts.ts';
import { metricOf } from '../../score/metrics.ts';
import { samplesOf } from '../../score/tally.ts';

/** A chart has room for no more, and large n take time. */
const MOST_POINTS = 100;

/**
 * pass@k for k from 1 to the fewest samples of a problem. With a base, both curves are over the
 * problems that both sides share.
 */
export function curveOf(
  problems: readonly ProblemVerdicts[],
  shared: Shared | null,
): readonly CurvePoint[] {
  const isShared = shared !== null && shared.head.length > 0;
  const head = isShared ? shared.head : problems;
  const base = isShared ? shared.base : null;
  return ksUpTo(samplesOf(head).min).flatMap((k) => {
    const ours = estimate(head, k);
    return ours === null ? [] : [{ k, head: ours, base: base === null ? null : estimate(base, k) }];
  });
}

function estimate(problems: readonly ProblemVerdicts[], k: number): Estimate | null {
  const metric = metricOf(problems, { kind: 'pass@', k });
  if ('unavailable' in metric) return null;
  return { value: metric.value, low: metric.low, high: metric.high };
}

/** Every k, or as many as fit, evenly spaced on a logarithmic scale. */
function ksUpTo(most: number): number[] {
  if (!Number.isFinite(most)) return [];
  if (most <= MOST_POINTS) return Array.from({ length: most }, (_, index) => index + 1);
  const step = most ** (1 / (MOST_POINTS - 1));
  const ks = Array.from({ length: MOST_POINTS }, (_, index) => Math.round(step ** index));
  return [...new Set(ks)];
}
