import type { Shared } from '../../gate/deltas.ts';
import type { BarData, ColumnData, MetricText, StrengthData, SuiteData } from '../../page/data.ts';
import { dataMark } from '../../page/marks.ts';
import type { ProblemVerdicts } from '../../records/problem-verdicts.ts';
import type { Verdict } from '../../records/verdict.ts';
import type { MetricRow, RobustnessRow } from '../metric-rows.ts';
import type { SuiteModel } from '../model.ts';
import {
  comparedOf,
  formatBase,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  headText,
} from '../value-texts.ts';
import { curveOf } from './curve.ts';
import { intensityLines } from './intensity.ts';

/** The page's data of a suite, without the details of single samples. */
export interface SuiteFrame extends Omit<SuiteData, 'times' | 'reasons' | 'reasonsOf'> {
  /** The number of prompts that did not fit, over all problems. */
  readonly hiddenColumns: number;
}

/**
 * The limit for places: every column has one for every problem, even if few problems have that
 * prompt.
 */
const MOST_CELLS = 4_000_000;

/** @param shared head and base cut to their common parts; null without a baseline */
export function suiteFrame(suite: SuiteModel, shared: Shared | null): SuiteFrame {
  const { name, language, problems } = suite.results;
  const all = columnsOf(problems, suite.robustness);
  const columns = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, problems.length))));
  const places = new Map(problems.map(({ id }, place) => [id, place]));
  const flipped = (flips: readonly { readonly id: string }[] = []) =>
    flips.flatMap(({ id }) => places.get(id) ?? []);
  const baseById = new Map(shared?.base.map((problem) => [problem.id, problem]));
  const inBase = problems.map(({ id }) => baseById.get(id));
  return {
    name,
    language,
    columns,
    hiddenColumns: all.length - columns.length,
    problems: problems.map(({ id }) => id),
    places: problems.map(placeText),
    head: marksOf(problems, columns),
    base: shared === null ? null : marksOf(inBase, columns),
    same: sameOf(problems, columns),
    distances: distancesOf(problems, columns),
    strengths: strengthsOf(problems),
    newlyFailing: flipped(suite.flips?.newlyFailing),
    newlyPassing: flipped(suite.flips?.newlyPassing),
    curve: curveOf(problems, shared),
    bars: suite.robustness.flatMap(barOf),
    intensities: intensityLines(problems),
    metrics: [
      ...suite.metrics.map((row) => metricText('nominal', row)),
      ...suite.tags.flatMap(({ tag, rows }) => rows.map((row) => metricText(`tag ${tag}`, row))),
      ...suite.robustness.flatMap((group) =>
        group.rows.map((row) => metricText(groupName(group), row)),
      ),
    ],
  };
}

function placeText({ place }: ProblemVerdicts): string {
  if (place === undefined) return '';
  return place.line === undefined ? place.file : `${place.file}:${place.line}`;
}

/** Equal texts mean the same column. */
export function columnKey({ family, transform, seed }: ColumnData): string {
  return JSON.stringify([family, transform, seed]);
}

const NOMINAL: ColumnData = { family: null, transform: null, seed: null };

function columnsOf(
  problems: readonly ProblemVerdicts[],
  robustness: readonly RobustnessRow[],
): ColumnData[] {
  const rank = new Map(
    robustness.map(({ family, transform }, place) => [JSON.stringify([family, transform]), place]),
  );
  const found = new Map<string, ColumnData>();
  for (const { nominals = {}, variants } of problems) {
    for (const family of Object.keys(nominals)) {
      const own = { ...NOMINAL, family };
      found.set(columnKey(own), own);
    }
    for (const { family, transform, seed } of variants) {
      const column = { family, transform, seed };
      found.set(columnKey(column), column);
    }
  }
  const rankOf = ({ family, transform }: ColumnData) =>
    rank.get(JSON.stringify([family, transform])) ?? Number.MAX_SAFE_INTEGER;
  const order = [...found.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.seed ?? 0) - (b.seed ?? 0),
  );
  return [NOMINAL, ...order];
}

type Shares = readonly number[] | undefined;

function marksOf(
  problems: readonly (ProblemVerdicts | undefined)[],
  columns: readonly ColumnData[],
): string[] {
  const byProblem = problems.map((problem) => {
    const marks = new Map<string, string>();
    if (problem === undefined) return marks;
    const { withoutCode = [] } = problem;
    const set = (column: ColumnData, verdicts: readonly Verdict[], shares: Shares) => {
      const key = columnKey(column);
      const lacking = withoutCode.filter((each) => columnKey(each) === key);
      const whys = new Map(lacking.map(({ index, why }) => [index, why]));
      const each = verdicts.map((verdict, index) =>
        dataMark(verdict, shares?.[index] ?? 0, whys.get(index) ?? null),
      );
      marks.set(key, each.join(''));
    };
    set(NOMINAL, problem.nominal, problem.nominalShares);
    for (const [family, verdicts] of Object.entries(problem.nominals ?? {})) {
      set({ ...NOMINAL, family }, verdicts, problem.nominalsShares?.[family]);
    }
    for (const { family, transform, seed, verdicts, shares } of problem.variants) {
      set({ family, transform, seed }, verdicts, shares);
    }
    return marks;
  });
  return columns.map((column) => {
    const key = columnKey(column);
    return byProblem.map((marks) => marks.get(key) ?? '').join(' ');
  });
}

function sameOf(problems: readonly ProblemVerdicts[], columns: readonly ColumnData[]): string[] {
  const byProblem = problems.map(
    ({ variants }) =>
      new Set(
        variants
          .filter(({ changed }) => changed === false)
          .map(({ family, transform, seed }) => columnKey({ family, transform, seed })),
      ),
  );
  return columns.map((column) => {
    const key = columnKey(column);
    return byProblem.map((same) => (same.has(key) ? '=' : '.')).join('');
  });
}

function distancesOf(
  problems: readonly ProblemVerdicts[],
  columns: readonly ColumnData[],
): string[] {
  const byProblem = problems.map(
    ({ variants }) =>
      new Map(
        variants.map(({ family, transform, seed, made }) => [
          columnKey({ family, transform, seed }),
          made === undefined ? '' : String(Number((100 * made.characters).toFixed(1))),
        ]),
      ),
  );
  return columns.map((column) => {
    const key = columnKey(column);
    const each = byProblem.map((distances) => distances.get(key) ?? '');
    return each.every((distance) => distance === '') ? '' : each.join(' ');
  });
}

function strengthsOf(problems: readonly ProblemVerdicts[]): (StrengthData | null)[] {
  if (problems.every(({ strength }) => strength === undefined)) return [];
  return problems.map(({ strength }) => {
    if (strength === undefined) return null;
    const { killed, mutants, survivors } = strength;
    const rows = survivors.map(
      ({ line, operator, before, after }) => [line, operator, before, after] as const,
    );
    return { killed, mutants, survivors: rows };
  });
}

function barOf({ family, transform, rows: [first] }: RobustnessRow): BarData[] {
  if (family === null || first === undefined || 'unavailable' in first.head) return [];
  const { metric, delta } = first;
  const { value, low, high } = first.head;
  // A base over other problems than head's bar would mislead.
  const isComparable = comparedOf(first.head, delta) === null;
  const base = delta === null || 'unavailable' in delta || !isComparable ? null : delta.base;
  return [{ metric, family, transform, head: { value, low, high }, base }];
}

function groupName({ family, transform }: RobustnessRow): string {
  if (family === null) return 'all perturbations';
  return transform === null ? family : `${family} ${transform}`;
}

function metricText(group: string, { metric, head, delta }: MetricRow): MetricText {
  const value = headText(head, delta, metric);
  const isNamed = 'unavailable' in head || head.transform === undefined;
  return {
    group,
    metric,
    base: formatBase(delta, metric),
    head:
      'unavailable' in head
        ? `– (${head.unavailable})`
        : isNamed
          ? value
          : `${head.transform} ${value}`,
    interval: formatInterval(head, metric),
    change: formatDelta(delta, metric),
    changeInterval: formatDeltaInterval(delta, metric),
  };
}
