import { bootstrapInterval } from '../score/bootstrap.ts';
import type { Interval } from '../score/intervals.ts';
import { isCount, type MetricName } from '../score/metric-name.ts';
import {
  type Contributions,
  contributionsOf,
  valueOfParts,
  worstTransform,
} from '../score/metrics.ts';
import type { Group, ProblemVerdicts } from '../score/tally.ts';

/** A metric on both sides, over the problems and variants that both have. */
export type Delta =
  | {
      readonly base: number;
      readonly head: number;
      readonly delta: number;
      /** 95 % interval of the change, paired by problem; null where there is none. */
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly unavailable: string };

/** Head and base cut down to what both have, in the same order of problems. */
export interface Shared {
  readonly head: readonly ProblemVerdicts[];
  readonly base: readonly ProblemVerdicts[];
  /** Problems that one side alone has, and so are left out of every change. */
  readonly onlyInHead: number;
  readonly onlyInBase: number;
  /** Problems whose prompt or tests are not the same on both sides, left out as well. */
  readonly changed: number;
  /** Perturbed prompts that one side lacks or has otherwise, over all shared problems. */
  readonly unsharedVariants: number;
  /** Both sides as they are: what the cut leaves out can still be counted. */
  readonly whole: {
    readonly head: readonly ProblemVerdicts[];
    readonly base: readonly ProblemVerdicts[];
  };
}

/** Cut two sides down to their common problems and, within each, their common variants. */
export function share(head: readonly ProblemVerdicts[], base: readonly ProblemVerdicts[]): Shared {
  const baseById = new Map(base.map((problem) => [problem.id, problem]));
  let changed = 0;
  const pairs = head.flatMap((problem) => {
    const other = baseById.get(problem.id);
    if (other === undefined) return [];
    if (isSame(problem, other)) return [{ problem, other }];
    changed += 1;
    return [];
  });
  const unshared = new Set<string>();
  const cut = (problem: ProblemVerdicts, other: ProblemVerdicts): ProblemVerdicts => {
    const others = new Map(other.variants.map((variant) => [nameOf(variant), variant]));
    const variants = problem.variants.filter((variant) => {
      const same = others.get(nameOf(variant));
      if (same !== undefined && isSame(variant, same)) return true;
      unshared.add(JSON.stringify([problem.id, nameOf(variant)]));
      return false;
    });
    return { ...problem, variants };
  };
  const sides = {
    head: pairs.map(({ problem, other }) => cut(problem, other)),
    base: pairs.map(({ problem, other }) => cut(other, problem)),
  };
  return {
    ...sides,
    onlyInHead: head.length - pairs.length - changed,
    onlyInBase: base.length - pairs.length - changed,
    changed,
    unsharedVariants: unshared.size,
    whole: { head, base },
  };
}

/** Where one side does not know its content, the same name has to do. */
function isSame(one: Hashed, other: Hashed): boolean {
  return one.hash === undefined || other.hash === undefined || one.hash === other.hash;
}

type Hashed = { readonly hash?: string | undefined };

function nameOf({ family, transform, seed }: ProblemVerdicts['variants'][number]): string {
  return JSON.stringify([family, transform, seed]);
}

/**
 * The change of a metric from base to head, with a bootstrap interval that draws the same
 * problems on both sides. worst-transform is compared with the same transform of base, a count
 * with the count of all that base has.
 */
export function deltaOf(shared: Shared, metric: MetricName, group: Group = {}): Delta {
  if (metric.kind === 'worst-transform') {
    const worst = worstTransform(shared.head, group);
    if ('unavailable' in worst) return { unavailable: `in head: ${worst.unavailable}` };
    return deltaOf(shared, { kind: 'robust-pass@', k: 1 }, worst.group);
  }
  // How many prompts changed is about the prompts, and those that are not the same are the point.
  const sides = isCount(metric.kind) ? shared.whole : shared;
  if (shared.head.length === 0) return { unavailable: 'head and base share no problem' };
  const head = contributionsOf(sides.head, metric, group);
  if ('unavailable' in head) return { unavailable: `in head: ${head.unavailable}` };
  const base = contributionsOf(sides.base, metric, group);
  if ('unavailable' in base) return { unavailable: `in base: ${base.unavailable}` };
  const headValue = valueOfParts(head);
  if (typeof headValue !== 'number') return { unavailable: `in head: ${headValue.unavailable}` };
  const baseValue = valueOfParts(base);
  if (typeof baseValue !== 'number') return { unavailable: `in base: ${baseValue.unavailable}` };
  const interval = isCount(metric.kind) ? null : changeInterval(head, base);
  return {
    base: baseValue,
    head: headValue,
    delta: headValue - baseValue,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

function changeInterval(head: Contributions, base: Contributions): Interval | null {
  const isSame = head.columns.every((column, c) =>
    column.every((value, i) => value === base.columns[c]?.[i]),
  );
  if (isSame) return { low: 0, high: 0 };
  const width = head.columns.length;
  const combined = [...head.columns, ...base.columns];
  return bootstrapInterval(
    combined,
    (means) => head.combine(means.slice(0, width)) - base.combine(means.slice(width)),
  );
}
