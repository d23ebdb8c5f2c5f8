import type { ArmDifference, ArmResult } from '../records/arms.ts';
import { formatMetric, type MetricName } from '../records/metric-name.ts';
import type { Undecided } from '../records/results.ts';
import { byCluster } from '../score/clusters.ts';
import { deltaOf, pairsOf, type Shared, share } from './deltas.ts';
import { holm, permutationP } from './permutation.ts';

/** Differences below this chance are beyond noise. */
const ALPHA = 0.05;

type Arm = Undecided & { readonly arm: ArmResult };

/** Compare each arm of a suite with its control. Suites without arms stay as they are. */
export function compareArms(suites: readonly Undecided[]): Undecided[] {
  const found = new Map<string, ArmResult>();
  const groups = groupBy(suites.filter(isArm), ({ arm }) => arm.suite);
  for (const arms of groups.values()) {
    for (const [name, arm] of comparedIn(arms)) found.set(name, arm);
  }
  return suites.map((suite) => {
    const arm = found.get(suite.name);
    return arm === undefined ? suite : { ...suite, arm };
  });
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    group.push(value);
    groups.set(keyOf(value), group);
  }
  return groups;
}

function isArm(suite: Undecided): suite is Arm {
  return suite.arm !== undefined;
}

function comparedIn(arms: readonly Arm[]): Map<string, ArmResult> {
  const control = arms.find(({ arm }) => arm.isControl);
  const best = bestOf(arms);
  const others = arms.flatMap((each) =>
    control === undefined || each === control
      ? []
      : [{ each, differences: differencesOf(each, control) }],
  );
  const adjusted = adjustedIn(others.map(({ differences }) => differences));
  const byName = new Map(others.map(({ each }, i) => [each.name, adjusted[i] ?? []]));
  return new Map(
    arms.map(({ name, arm: { suite, name: own, isControl } }) => {
      const differences = byName.get(name) ?? [];
      return [
        name,
        {
          ...{ suite, name: own, isControl },
          ...(name === best ? { isBest: true as const } : {}),
          ...(differences.length === 0 ? {} : { differences }),
        },
      ];
    }),
  );
}

type Unadjusted = Omit<ArmDifference, 'adjustedP'>;

/** The metrics that both have, by which arms are told apart. */
function metricsOf({ metrics, robustness }: Undecided): MetricName[] {
  const ks = Object.keys(metrics).flatMap((name) => {
    const [, k] = /^pass@(\d+)$/.exec(name) ?? [];
    return k === undefined ? [] : [Number(k)];
  });
  const kinds = robustness === null ? (['pass@'] as const) : (['pass@', 'robust-pass@'] as const);
  return kinds.flatMap((kind) => ks.map((k) => ({ kind, k })));
}

function differencesOf(arm: Arm, control: Arm): Unadjusted[] {
  const shared = share(arm.problems, control.problems);
  return metricsOf(arm).flatMap((metric) => {
    const delta = deltaOf(shared, metric);
    const pairs = pairedBy(shared, metric);
    if ('unavailable' in delta || pairs === null) return [];
    const { base, head, delta: change, low, high, problems } = delta;
    return [
      {
        metric: formatMetric(metric),
        ...{ control: base, arm: head, delta: change, low, high, p: permutationP(pairs.drawn) },
        ...{ problems, ...countsOf(pairs.problems) },
      },
    ];
  });
}

/** The differences of all problems, and of the independent draws: clusters, if there are some. */
function pairedBy(shared: Shared, metric: MetricName) {
  const pairs = pairsOf(shared, metric);
  if ('unavailable' in pairs) return null;
  const { head, base } = pairs;
  const between = (one: typeof head, other: typeof head) =>
    [...(one.columns[0] ?? [])].map((value, i) => value - (other.columns[0]?.[i] ?? 0));
  const drawn = between(byCluster(head, head.clusters), byCluster(base, head.clusters));
  return { problems: between(head, base), drawn };
}

function countsOf(differences: readonly number[]) {
  const won = differences.filter((each) => each > 0).length;
  const lost = differences.filter((each) => each < 0).length;
  return { won, lost, tied: differences.length - won - lost };
}

/** Adjust the p of each metric for all arms that have it. */
function adjustedIn(arms: readonly (readonly Unadjusted[])[]): ArmDifference[][] {
  const all = arms.flat();
  const adjusted = new Map<Unadjusted, number>();
  for (const same of groupBy(all, ({ metric }) => metric).values()) {
    const ps = holm(same.map(({ p }) => p));
    for (const [i, each] of same.entries()) adjusted.set(each, ps[i] ?? 1);
  }
  return arms.map((own) => own.map((each) => ({ ...each, adjustedP: adjusted.get(each) ?? 1 })));
}

/**
 * The arm that does better than each other one, beyond chance. It is chosen among all, so its p
 * must be small enough for every pair of arms (Bonferroni).
 * @returns null if that cannot be told
 */
function bestOf(arms: readonly Arm[]): string | null {
  const metric: MetricName = { kind: 'pass@', k: 1 };
  const passOf = ({ metrics }: Arm) => {
    const value = metrics[formatMetric(metric)];
    return value === undefined || 'unavailable' in value ? -1 : value.value;
  };
  const [first, ...others] = arms.toSorted((a, b) => passOf(b) - passOf(a));
  if (first === undefined || others.length === 0) return null;
  const pairs = (arms.length * (arms.length - 1)) / 2;
  const isBetter = others.every((other) => {
    const paired = pairedBy(share(first.problems, other.problems), metric);
    if (paired === null) return false;
    const sum = paired.drawn.reduce((all, each) => all + each, 0);
    return sum > 0 && permutationP(paired.drawn) * pairs < ALPHA;
  });
  return isBetter ? first.name : null;
}
