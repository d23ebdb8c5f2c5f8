/**
 * The metrics of design.md (Metrics) written again, slowly and without a formula: every share is
 * counted over all possible draws of samples.
 */

import type { Group } from '../../src/records/group.ts';
import type { MetricName } from '../../src/records/metric-name.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';

/**
 * A metric of passes by its definition; null if it has no value.
 * @throws RangeError for another metric
 */
export function bruteForce(
  problems: readonly ProblemVerdicts[],
  { kind, k }: MetricName,
  group: Group,
): number | null {
  const draws = k ?? 1;
  switch (kind) {
    case 'pass@':
    case 'pass^': {
      const how = kind === 'pass@' ? 'some' : 'every';
      const suite = judged(
        problems.map(({ nominal }) => eachAlone([nominal])),
        draws,
      );
      return mean(suite, ([nominal = []]) => share(nominal, draws, (drawn) => drawn[how](isTrue)));
    }
    case 'mean-perturbed-pass@': {
      const suite = judged(perturbed(problems, group).map(eachAlone), draws);
      return mean(suite, (rows) =>
        average(rows, (row) => share(row, draws, (drawn) => drawn.some(isTrue))),
      );
    }
    case 'robust-pass-unpaired@':
      return mean(judged(perturbed(problems, group).map(eachAlone), 1), (rows) => {
        const tuples = allTuples(rows);
        return tuples.filter((tuple) => tuple.every(isTrue)).length / tuples.length;
      });
    case 'robust-pass@':
      return mean(judged(pairs(problems, group), draws), ([, ...rows]) =>
        share(places(rows), draws, (drawn) => drawn.some(all)),
      );
    case 'robust-drop@': {
      const whole = mean(judged(pairs(problems, group), draws), ([nominal = []]) =>
        share(nominal, draws, (drawn) => drawn.some(isTrue)),
      );
      const robust = bruteForce(problems, { kind: 'robust-pass@', k }, group);
      return whole === null || robust === null || whole === 0 ? null : (whole - robust) / whole;
    }
    case 'robust-relative@':
      return mean(judged(pairs(problems, group), draws), (rows) => {
        const changes = places(rows).map(changeOf);
        const negative = share(changes, draws, (drawn) => drawn.includes('negative'));
        return negative + share(changes, draws, (drawn) => drawn.includes('positive'));
      });
    case 'robust-relative-paper@':
      return mean(judged(pairs(problems, group), draws), (rows) => {
        const tuples = places(rows);
        const lost = tuples.map(([nominal, ...others]) => isTrue(nominal) && !all(others));
        const won = tuples.map(([nominal, ...others]) => !isTrue(nominal) && others.some(isTrue));
        const anyOf = (drawn: readonly boolean[]) => drawn.includes(true);
        return share(lost, draws, anyOf) + share(won, draws, anyOf);
      });
    case 'attack-success-rate': {
      const suite = judged(pairs(problems, group), 1)?.flatMap((rows) => places(rows)) ?? [];
      const passing = suite.filter(([nominal]) => isTrue(nominal));
      const attacked = passing.filter(([, ...others]) => !all(others));
      return passing.length === 0 ? null : attacked.length / passing.length;
    }
    case 'worst-transform': {
      const values = transformsOf(problems, group).map((each) =>
        bruteForce(problems, { kind: 'robust-pass@', k: 1 }, each),
      );
      const known = values.filter((value) => value !== null);
      return known.length === 0 || known.length < values.length ? null : Math.min(...known);
    }
    case 'changed-prompts': {
      const known = problems
        .flatMap((problem) => variantsOf(problem, group))
        .filter(({ changed }) => changed !== undefined);
      return known.length === 0 ? null : known.filter(({ changed }) => changed).length;
    }
    default:
      throw new RangeError(`${kind} does not count passes`);
  }
}

/** Rows of one problem, one for each prompt: for each sample that counts, true if it passed. */
interface Samples {
  /** The smallest number of samples of a prompt, with those whose verdict is `error`. */
  readonly of: number;
  readonly rows: readonly (readonly boolean[])[];
}

type Verdicts = readonly Verdict[];

/** Samples of each prompt separately: an error removes one sample. */
function eachAlone(prompts: readonly Verdicts[]): Samples {
  return {
    of: Math.min(...prompts.map((verdicts) => verdicts.length)),
    rows: prompts.map((verdicts) =>
      verdicts.filter((name) => name !== 'error').map((name) => name === 'passed'),
    ),
  };
}

/** Samples by place: an error removes its place from all prompts. */
function byPlace(prompts: readonly Verdicts[]): Samples {
  const of = Math.min(...prompts.map((verdicts) => verdicts.length));
  const kept = Array.from({ length: of }, (_, i) => i).filter(
    (i) => !prompts.some((verdicts) => verdicts[i] === 'error'),
  );
  return { of, rows: prompts.map((verdicts) => kept.map((i) => verdicts[i] === 'passed')) };
}

/**
 * Null if a problem has too few samples. A problem that is short only because of errors is left
 * out.
 */
function judged(suite: readonly Samples[], k: number): Samples['rows'][] | null {
  if (suite.some(({ of }) => of < k)) return null;
  const kept = suite.filter(({ rows }) => rows.every((row) => row.length >= k));
  return kept.length === 0 ? null : kept.map(({ rows }) => rows);
}

function variantsOf({ variants }: ProblemVerdicts, { family, transform }: Group) {
  return variants
    .filter((variant) => (family ?? variant.family) === variant.family)
    .filter((variant) => (transform ?? variant.transform) === variant.transform);
}

/** The perturbed prompts' verdicts of each problem that has some. */
function perturbed(problems: readonly ProblemVerdicts[], group: Group): Verdicts[][] {
  return problems
    .map((problem) => variantsOf(problem, group).map(({ verdicts }) => verdicts))
    .filter((prompts) => prompts.length > 0);
}

/** The same by place, nominal first: within a family the family's own, if it has one. */
function pairs(problems: readonly ProblemVerdicts[], group: Group): Samples[] {
  return problems
    .filter((problem) => variantsOf(problem, group).length > 0)
    .map((problem) => {
      const own = Object.entries(problem.nominals ?? {}).find(([name]) => name === group.family);
      const prompts = variantsOf(problem, group).map(({ verdicts }) => verdicts);
      return byPlace([own?.[1] ?? problem.nominal, ...prompts]);
    });
}

function transformsOf(
  problems: readonly ProblemVerdicts[],
  group: Group,
): Required<Omit<Group, 'tag'>>[] {
  return problems.flatMap((problem) => variantsOf(problem, group));
}

/** The effect of perturbing at one place: `positive` only if the worst case stayed the same. */
function changeOf([nominal, ...others]: readonly boolean[]): 'negative' | 'positive' | 'none' {
  const [worst, best] = [others.every(isTrue), others.some(isTrue)];
  if (worst !== nominal) return 'negative';
  return best !== nominal ? 'positive' : 'none';
}

/** Columns of rows: at each place, the results of every prompt's sample. */
function places(rows: Samples['rows']): boolean[][] {
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? false));
}

/** The share of all k-subsets with some property. */
function share<T>(from: readonly T[], k: number, has: (drawn: readonly T[]) => boolean): number {
  const found = subsets(from, k);
  return found.filter(has).length / found.length;
}

function subsets<T>(from: readonly T[], k: number): T[][] {
  if (k === 0) return [[]];
  return from.flatMap((item, i) =>
    subsets(from.slice(i + 1), k - 1).map((others) => [item, ...others]),
  );
}

/** One of each row, in all combinations. */
function allTuples([row, ...others]: Samples['rows']): boolean[][] {
  if (row === undefined) return [[]];
  return allTuples(others).flatMap((tuple) => row.map((item) => [item, ...tuple]));
}

function mean<T>(items: readonly T[] | null, of: (item: T) => number): number | null {
  return items === null ? null : average(items, of);
}

function average<T>(items: readonly T[], of: (item: T) => number): number {
  return items.map(of).reduce((sum, value) => sum + value, 0) / items.length;
}

const isTrue = (value: boolean | undefined): boolean => value === true;
const all = (values: readonly boolean[]): boolean => values.every(isTrue);
