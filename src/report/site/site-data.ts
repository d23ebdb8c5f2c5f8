import type {
  ArmData,
  Form,
  HistoryData,
  LineData,
  MetricData,
  RunRow,
  SiteData,
  SuiteData,
} from '../../page/site/data.ts';
import type { HistoryLine } from '../../records/history-line.ts';
import { parseGateMetric, unitOf } from '../../records/metric-name.ts';
import { type Series, type SeriesRun, seriesOf } from '../../results/history/series.ts';
import { factChanges } from './fact-changes.ts';
import { type SlideTexts, slideTextsOf } from './slides.ts';

/** The digits that values keep: more than any text or chart shows. */
const DIGITS = 6;

/**
 * The data of the page of a history, by config and job. The newest run's come first.
 * @param lines the oldest run first
 * @param repository its address on GitHub; null if it is not known
 */
export function siteData(lines: readonly HistoryLine[], repository: string | null): SiteData {
  const series = seriesOf(lines);
  const keys = [...new Set(series.map(({ key }) => key))];
  const histories = keys.map((key) =>
    historyData(
      key,
      lines.filter((line) => line.key === key),
      series.filter((each) => each.key === key),
    ),
  );
  return { repository, histories };
}

function historyData(
  key: string,
  lines: readonly HistoryLine[],
  series: readonly Series[],
): HistoryData {
  const texts = slideTextsOf(series);
  const groups = new Map<string, Column[]>();
  for (const { runs } of series) {
    const ofLine = new Map(runs.map((run) => [run.line, run]));
    const column = lines.map((line) => ofLine.get(line) ?? null);
    const latest = runs.at(-1)?.suite;
    const group = latest?.arm?.suite ?? latest?.name ?? '';
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  return {
    name: nameOf(key),
    runs: lines.map(rowOf),
    suites: [...groups].map(([name, columns]) => suiteData(name, columns, texts)),
  };
}

/** The config and the job of a key. */
function nameOf(key: string): string {
  const at = key.lastIndexOf('#');
  const parts = at === -1 ? [key] : [key.slice(0, at), key.slice(at + 1)];
  return parts.filter((part) => part !== '').join(', ') || 'runs without a job';
}

function timeOf({ createdAt }: HistoryLine): number {
  return Math.floor(Date.parse(createdAt) / 1000);
}

function rowOf(line: HistoryLine): RunRow {
  const { decision, commit, run, tags = [] } = line;
  const place = run === undefined ? null : ([run.id, run.attempt] as const);
  return [timeOf(line), decision, commit, place, tags];
}

/** A suite over all runs; null in a run without it. */
type Column = readonly (SeriesRun | null)[];

function suiteData(name: string, columns: readonly Column[], texts: SlideTexts): SuiteData {
  // Metrics of the newest run come first, in its order.
  const metrics = new Set(
    columns.flatMap((column) =>
      column.toReversed().flatMap((run) => Object.keys(run?.suite.metrics ?? {})),
    ),
  );
  return {
    name,
    arms: columns.map(armData),
    metrics: [...metrics].map((metric) => metricData(metric, columns)),
    slides: columns.flatMap((column) => slidesIn(column, columns.length > 1, texts)),
  };
}

function slidesIn(column: Column, isArm: boolean, texts: SlideTexts): string[] {
  const latest = column.findLast((run) => run !== null)?.suite;
  const own = texts.get(latest?.name ?? '') ?? [];
  return own.map((text) => (isArm ? `${latest?.arm?.name ?? latest?.name}: ${text}` : text));
}

function armData(column: Column): ArmData {
  const latest = column.findLast((run) => run !== null)?.suite;
  const changes: [number, string[]][] = [];
  let before: SeriesRun | null = null;
  for (const [at, run] of column.entries()) {
    if (run === null) continue;
    const words = before === null ? [] : factChanges(before, run);
    if (words.length > 0) changes.push([at, words]);
    before = run;
  }
  return {
    name: latest?.arm?.name ?? latest?.name ?? '',
    language: latest?.language ?? '',
    sizes: column.map((run) => (run === null ? null : [run.suite.problems, run.suite.samples])),
    changes,
  };
}

function metricData(name: string, columns: readonly Column[]): MetricData {
  const lines = columns.map((column): LineData => {
    const points = column.map((place) => place?.suite.metrics[name]);
    return {
      values: points.map((point) => rounded(point?.value)),
      lows: points.map((point) => rounded(point?.low)),
      highs: points.map((point) => rounded(point?.high)),
    };
  });
  return { name, form: formOf(name, lines), lines };
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toPrecision(DIGITS));
}

/** A metric of a later version is taken for a share if all its values could be one. */
function formOf(name: string, lines: readonly LineData[]): Form {
  // The name of a group may follow the metric.
  const metric = parseGateMetric(name.split(' ')[0] ?? '');
  if (metric !== null) return unitOf(metric.kind);
  const isShare = lines.every(({ values }) =>
    values.every((value) => value === null || (value >= 0 && value <= 1)),
  );
  return isShare ? 'share' : 'number';
}
