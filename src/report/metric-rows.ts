import type { Delta } from '../gate/deltas.ts';
import type { Flip } from '../gate/flips.ts';
import type { Cause } from '../records/causes.ts';
import type { MetricValue } from '../score/metrics.ts';

/** A metric of head beside the same metric of base. */
export interface MetricRow {
  readonly metric: string;
  readonly head: MetricValue;
  /** Null without a baseline. */
  readonly delta: Delta | null;
}

/** One transform, one family, or (both null) all perturbations together. */
export interface RobustnessRow {
  readonly family: string | null;
  readonly transform: string | null;
  /** The number of perturbed prompts that a problem has here. */
  readonly prompts: number;
  readonly rows: readonly MetricRow[];
}

/** The problems with a tag. */
export interface TagRow {
  readonly tag: string;
  readonly problems: number;
  readonly rows: readonly MetricRow[];
}

/** A problem that flipped, with its likely cause and a link. */
export interface FlipRow extends Flip {
  /** The reason why the first prompt that flipped does not pass any more; null if unknown. */
  readonly cause: Cause | null;
  readonly href: string | null;
}

/** A metric of a group by its name. */
export function rowOf(
  group: { readonly rows: readonly MetricRow[] },
  metric: string,
): MetricRow | undefined {
  return group.rows.find((row) => row.metric === metric);
}
