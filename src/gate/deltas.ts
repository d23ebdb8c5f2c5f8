import type { Group } from '../records/group.ts';
import { isCount, type MetricName } from '../records/metric-name.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { byCluster } from '../score/clusters.ts';
import type { Contributions } from '../score/contributions.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import {
  contributionsOf,
  metricOf,
  type Unavailable,
  valueOfParts,
  worstTransform,
} from '../score/metrics.ts';
import { plural } from '../text/numbers.ts';
import { changeOf } from './change-interval.ts';
import { detectableDrop, mcNemar, mcNemarMidP } from './significance.ts';

/** A metric on both sides, over the problems and variants that both have. */
export type Delta =
  | {
      readonly base: number;
      readonly head: number;
      readonly delta: number;
      /** The interval of the change, paired by problem; null if there is none. */
      readonly low: number | null;
      readonly high: number | null;
      /** McNemar's exact p if each problem passes or fails (n = k = 1); otherwise null. */
      readonly p: number | null;
      /** The same by mid-p, which decides. */
      readonly midP: number | null;
      /**
       * The number of problems or clusters that differ; null for a count, which covers other
       * problems too.
       */
      readonly changed: number | null;
      /** The number of clusters of the problems; null if problems stand for themselves. */
      readonly clusters: number | null;
      /**
       * The smallest drop that is found four times in five. Infinity: no drop would be found. Null:
       * unknown.
       */
      readonly detectable: number | null;
      /** The number of problems behind all these values: those judged on both sides. */
      readonly problems: number;
    }
  | { readonly unavailable: string };

/** Head and base cut down to their common parts, in the same order of problems. */
export interface Shared {
  readonly head: readonly ProblemVerdicts[];
  readonly base: readonly ProblemVerdicts[];
  /** Problems on only one side, which are left out of every change. */
  readonly onlyInHead: number;
  readonly onlyInBase: number;
  /** Problems whose prompt or tests differ between the sides; left out as well. */
  readonly changed: number;
  /** Perturbed prompts of shared problems that one side lacks or that differ. */
  readonly unsharedVariants: number;
  /** Both sides before the cut, for counts that need the parts left out. */
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

/** If one side does not know its content, the same name must do. */
function isSame(one: Hashed, other: Hashed): boolean {
  return one.hash === undefined || other.hash === undefined || one.hash === other.hash;
}

type Hashed = { readonly hash?: string | undefined };

function nameOf({ family, transform, seed }: ProblemVerdicts['variants'][number]): string {
  return JSON.stringify([family, transform, seed]);
}

/**
 * The change of a metric from base to head, over the problems judged on both sides. Its interval
 * pairs each problem with itself (change-interval.ts). worst-transform is compared with the same
 * transform of base, and a count with the count over the whole base.
 * @param confidence of the interval
 */
export function deltaOf(
  shared: Shared,
  metric: MetricName,
  group: Group = {},
  confidence = CONFIDENCE,
): Delta {
  if (metric.kind === 'worst-transform') {
    const worst = worstTransform(shared.head, group);
    if ('unavailable' in worst) return { unavailable: whyNot(shared, metric, group) };
    return deltaOf(shared, { kind: 'robust-pass@', k: 1 }, worst.group, confidence);
  }
  const pairs = pairsOf(shared, metric, group);
  if ('unavailable' in pairs) return pairs;
  const { head, base } = pairs;
  const headValue = valueOfParts(head);
  if (typeof headValue !== 'number') return { unavailable: whyNot(shared, metric, group) };
  const baseValue = valueOfParts(base);
  if (typeof baseValue !== 'number') return { unavailable: whyNot(shared, metric, group) };
  return {
    base: baseValue,
    head: headValue,
    delta: headValue - baseValue,
    problems: head.ids.length,
    ...(isCount(metric.kind) ? NO_NOISE : noiseOf(head, base, confidence)),
  };
}

/** The parts of a metric on both sides, by problem: those that were judged on both. */
export function pairsOf(
  shared: Shared,
  metric: MetricName,
  group: Group = {},
): { readonly head: Contributions; readonly base: Contributions } | Unavailable {
  // The count of changed prompts is about the prompts themselves, so prompts that differ belong to
  // it.
  const isWhole = isCount(metric.kind);
  const sides = isWhole ? shared.whole : shared;
  if (shared.head.length === 0) return { unavailable: 'head and base share no problem' };
  const ours = contributionsOf(sides.head, metric, group);
  const theirs = contributionsOf(sides.base, metric, group);
  if ('unavailable' in ours || 'unavailable' in theirs) {
    return { unavailable: whyNot(shared, metric, group) };
  }
  const head = isWhole ? ours : among(ours, theirs);
  const base = isWhole ? theirs : among(theirs, ours);
  if (head.ids.length === 0) return { unavailable: 'no problem was judged on both sides' };
  return { head, base };
}

/** The side that lacks a metric, and why: by itself, or after the cut to the common parts. */
function whyNot({ head, base, whole }: Shared, metric: MetricName, group: Group): string {
  const whyIn = (problems: readonly ProblemVerdicts[]) => {
    const value = metricOf(problems, metric, group);
    return 'unavailable' in value ? value.unavailable : null;
  };
  for (const side of ['head', 'base'] as const) {
    const why = whyIn(whole[side]);
    if (why !== null) return `in ${side}: ${why}`;
  }
  for (const [side, shared] of [
    ['head', head],
    ['base', base],
  ] as const) {
    const why = whyIn(shared);
    if (why !== null)
      return `in ${side}, over the ${plural(shared.length, 'problem')} that both have: ${why}`;
  }
  return 'head and base share no prompt that could be judged on both sides';
}

/** Contributions of the problems that the other side has too: an `error` can leave one out. */
function among(parts: Contributions, others: Contributions): Contributions {
  const known = new Set(others.ids);
  if (parts.ids.every((id) => known.has(id))) return parts;
  const keeps = (_: unknown, i: number) => known.has(parts.ids[i] ?? '');
  return {
    ...parts,
    ids: parts.ids.filter(keeps),
    columns: parts.columns.map((column) => column.filter(keeps)),
    clusters: parts.clusters?.filter(keeps) ?? null,
  };
}

/** A count has no interval. */
const NO_NOISE = {
  low: null,
  high: null,
  p: null,
  midP: null,
  changed: null,
  clusters: null,
  detectable: null,
};

function noiseOf(head: Contributions, base: Contributions, confidence: number) {
  // Head's clusters count for both sides, so that the sides pair up.
  const sides = [byCluster(head, head.clusters), byCluster(base, head.clusters)] as const;
  const { influences, changed, flips, interval } = changeOf(...sides, confidence);
  return {
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p: flips === null ? null : mcNemar(flips.lost, flips.won),
    midP: flips === null ? null : mcNemarMidP(flips.lost, flips.won),
    changed,
    clusters: head.clusters === null ? null : sides[0].ids.length,
    detectable:
      head.clusters === null ? detectableIn(head, base, influences, flips !== null) : null,
  };
}

function detectableIn(
  head: Contributions,
  base: Contributions,
  influences: Float64Array,
  isBinary: boolean,
): number | null {
  const [ours, theirs] = [head.columns[0], base.columns[0]];
  const areShares = head.shape === 'mean' && Number.isFinite(head.most);
  if (!areShares || ours === undefined || theirs === undefined) return null;
  const draws = Math.max(1, Math.min(head.n.min, base.n.min) / head.k);
  return detectableDrop({ influences, head: ours, base: theirs, draws, isBinary });
}
