import { holm } from '../../gate/permutation.ts';
import { courseOf, SLIDE_LEVEL } from '../../gate/slide.ts';
import { MOST_HISTORY } from '../../records/history-point.ts';
import { badDirection, parseMetric } from '../../records/metric-name.ts';
import { ROUNDING } from '../../records/rounding.ts';
import type { Slide } from '../../records/slide.ts';
import type { Series, SeriesRun } from '../../results/history/series.ts';
import { slideWords } from '../../text/slide-words.ts';

/** Facts whose change makes earlier values another measure. */
const MEASURE: ReadonlySet<string> = new Set(['problems', 'tests', 'settings', 'limits']);

/** A suite's slides in words, by its name. */
export type SlideTexts = ReadonlyMap<string, readonly string[]>;

/**
 * The metrics that slid over the latest runs of a history: the same test as in each run, adjusted
 * for all of its suites and metrics together.
 */
export function slideTextsOf(series: readonly Series[]): SlideTexts {
  const looks = series.flatMap(({ suite, runs }) => {
    const latest = sinceChange(runs).slice(-MOST_HISTORY - 1);
    const metrics = Object.keys(latest.at(-1)?.suite.metrics ?? {});
    return metrics.flatMap((metric) => lookAt(suite, metric, latest));
  });
  const adjusted = holm(looks.map(({ slide }) => slide.p));
  const texts = new Map<string, string[]>();
  for (const [i, { suite, bad, slide }] of looks.entries()) {
    const adjustedP = adjusted[i] ?? 1;
    if (adjustedP >= SLIDE_LEVEL || bad * slide.delta <= ROUNDING) continue;
    const text = `${slide.metric} ${slideWords({ ...slide, adjustedP })}.`;
    texts.set(suite, [...(texts.get(suite) ?? []), text]);
  }
  return texts;
}

interface Look {
  readonly suite: string;
  readonly bad: 1 | -1;
  readonly slide: Omit<Slide, 'adjustedP'>;
}

function lookAt(suite: string, metric: string, runs: readonly SeriesRun[]): Look[] {
  const name = parseMetric(metric);
  const bad = name === null ? null : badDirection(name.kind);
  if (bad === null) return [];
  const values = runs.flatMap((run) => run.suite.metrics[metric]?.value ?? []);
  const course = courseOf(values, bad);
  return 'unavailable' in course ? [] : [{ suite, bad, slide: { metric, ...course } }];
}

/** The latest runs that measured the same. */
function sinceChange(runs: readonly SeriesRun[]): readonly SeriesRun[] {
  const at = runs.findLastIndex(({ changed }) => changed.some((fact) => MEASURE.has(fact)));
  return runs.slice(Math.max(0, at));
}
