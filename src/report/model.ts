import { deltaOf, type Shared } from '../gate/deltas.ts';
import { type Flip, flipsOf } from '../gate/flips.ts';
import type { Cause } from '../records/causes.ts';
import type { Group } from '../records/group.ts';
import { parseMetric } from '../records/metric-name.ts';
import { promptKey } from '../records/prompt-name.ts';
import type { Results, SuiteResults } from '../records/results.ts';
import { type Trend, trendsOf } from '../results/trend.ts';
import { breaksOf } from '../score/breaks.ts';
import type { Metrics } from '../score/score.ts';
import { answersNote } from './answers-texts.ts';
import { comparisonNotes, manyGatesNote, noiseNote } from './comparison-notes.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Links } from './links.ts';
import { listTextsNote } from './list-texts-note.ts';
import type { FlipRow, MetricRow, RobustnessRow, TagRow } from './metric-rows.ts';
import {
  borrowedNote,
  compileNote,
  flakyNote,
  notSplitNote,
  perturbedNote,
  promptNotes,
  sampleNotes,
} from './notes.ts';

export interface SuiteModel {
  readonly results: SuiteResults;
  readonly metrics: readonly MetricRow[];
  /** Overall first, then families, each followed by its transforms, worst first. */
  readonly robustness: readonly RobustnessRow[];
  /** The parts of the suite by tag; empty if its problems have none. */
  readonly tags: readonly TagRow[];
  /** Null without a baseline. */
  readonly flips: {
    readonly newlyFailing: readonly FlipRow[];
    readonly newlyPassing: readonly FlipRow[];
  } | null;
  /** Trends over the latest runs of the base branch. */
  readonly trends: readonly Trend[];
  /** The number of base's problems that break under a perturbation; null without a baseline. */
  readonly baseBreaks: { readonly solved: number; readonly problems: number } | null;
  /** Remarks on the prompts and the comparison that a reader must know; empty if there are none. */
  readonly notes: readonly string[];
}

/** Everything that a report shows, computed once; renderers only lay it out. */
export interface ReportModel {
  readonly results: Results;
  readonly suites: readonly SuiteModel[];
  readonly headline: Headline;
  /** The reason why there is no baseline; null if there is one. */
  readonly noBaseline: string | null;
  /** True if it is about a pull request. */
  readonly isPullRequest: boolean;
  readonly notice: string;
  /** The shell commands that repeat the run. */
  readonly repeat: readonly string[];
  readonly links: Links;
}

/** The renderers' data besides results.json. */
export interface ReportContext {
  /** By suite: head and base cut to their common parts; null if base lacks the suite. */
  readonly shared: ReadonlyMap<string, Shared | null>;
  readonly noBaseline: string | null;
  readonly isPullRequest: boolean;
  readonly notice: string;
  readonly repeat: readonly string[];
  readonly links: Links;
  readonly causes: ReadonlyMap<string, ReadonlyMap<string, Cause>>;
}

/** The most runs in a trend, including this one. */
const MOST_RUNS = 12;

export function buildModel(results: Results, context: ReportContext): ReportModel {
  return {
    results,
    suites: results.suites.map((suite) =>
      suiteModel(suite, context.shared.get(suite.name) ?? null, results, context),
    ),
    headline: headlineOf(results),
    noBaseline: context.noBaseline,
    isPullRequest: context.isPullRequest,
    notice: context.notice,
    repeat: context.repeat,
    links: context.links,
  };
}

function suiteModel(
  suite: SuiteResults,
  shared: Shared | null,
  results: Results,
  context: ReportContext,
): SuiteModel {
  const rowsOf = (metrics: Metrics, group: Group = {}): MetricRow[] =>
    Object.entries(metrics).map(([metric, head]) => {
      const name = parseMetric(metric);
      return {
        metric,
        head,
        delta: shared === null || name === null ? null : deltaOf(shared, name, group),
      };
    });
  const metrics = rowsOf(suite.metrics);
  return {
    results: suite,
    metrics,
    robustness: robustnessRows(suite, rowsOf),
    tags: Object.entries(suite.tags ?? {}).map(([tag, { problems, metrics: own }]) => ({
      ...{ tag, problems, rows: rowsOf(own, { tag }) },
    })),
    flips: shared === null ? null : flipRows(suite, shared, context),
    trends: trendsOf(results, suite, MOST_RUNS),
    baseBreaks: shared === null ? null : countBreaks(shared),
    notes: [
      ...flakyNote(suite),
      ...borrowedNote(suite),
      ...sampleNotes(suite),
      ...listTextsNote(suite),
      ...compileNote(suite),
      ...promptNotes(suite),
      ...answersNote(suite),
      ...perturbedNote(suite),
      ...notSplitNote(suite),
      ...(shared === null ? [] : comparisonNotes(shared, suite.compared)),
      ...noiseNote(metrics[0]),
      ...manyGatesNote(results, suite),
    ],
  };
}

function countBreaks({ base }: Shared): SuiteModel['baseBreaks'] {
  const { solved, breaks } = breaksOf(base);
  return { solved, problems: breaks.length };
}

function flipRows(
  suite: SuiteResults,
  shared: Shared,
  { causes, links }: ReportContext,
): SuiteModel['flips'] {
  const { newlyFailing, newlyPassing } = flipsOf(shared);
  const places = new Map(suite.problems.map(({ id, place }) => [id, place]));
  const known = causes.get(suite.name);
  const withHref = (flip: Flip) => ({ ...flip, href: links.place(places.get(flip.id)) });
  return {
    newlyFailing: newlyFailing.map((flip) => ({
      ...withHref(flip),
      cause: known?.get(promptKey(flip.id, flip.prompts[0])) ?? null,
    })),
    newlyPassing: newlyPassing.map((flip) => ({ ...withHref(flip), cause: null })),
  };
}

function robustnessRows(
  suite: SuiteResults,
  rowsOf: (metrics: Metrics, group?: Group) => MetricRow[],
): RobustnessRow[] {
  if (suite.robustness === null) return [];
  const { overall, families } = suite.robustness;
  const prompts = (group: Group) => {
    const names = suite.problems.flatMap(({ variants }) =>
      variants
        .filter(
          (v) =>
            (group.family ?? v.family) === v.family &&
            (group.transform ?? v.transform) === v.transform,
        )
        .map((v) => JSON.stringify([v.family, v.transform, v.seed])),
    );
    return new Set(names).size;
  };
  const byWorst = (a: RobustnessRow, b: RobustnessRow) => firstValue(a) - firstValue(b);
  const familyRows = Object.entries(families)
    .map(([family, scores]) => ({
      row: {
        family,
        transform: null,
        prompts: prompts({ family }),
        rows: rowsOf(scores.metrics, { family }),
      },
      transforms: Object.entries(scores.transforms).map(([transform, { metrics }]) => ({
        family,
        transform,
        prompts: prompts({ family, transform }),
        rows: rowsOf(metrics, { family, transform }),
      })),
    }))
    .sort((a, b) => byWorst(a.row, b.row));
  const all = {
    family: null,
    transform: null,
    prompts: prompts({}),
    rows: rowsOf(overall.metrics),
  };
  return [all, ...familyRows.flatMap(({ row, transforms }) => [row, ...transforms.sort(byWorst)])];
}

function firstValue({ rows }: RobustnessRow): number {
  const head = rows[0]?.head;
  return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}

/** The k of tables with room for only one: the smallest. */
export function headlineK(suite: SuiteModel): number {
  return parseMetric(suite.metrics[0]?.metric ?? '')?.k ?? 1;
}

/**
 * The suites that a short report tells about one by one: an arm that no gate binds has its row in
 * the table of arms.
 */
export function toldSuites({ suites }: ReportModel): SuiteModel[] {
  return suites.filter(
    ({ results: { arm, gates } }) => arm?.isControl !== false || gates.length > 0,
  );
}
