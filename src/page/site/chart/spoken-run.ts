import { plainLine } from '../../../text/escape.ts';
import { grouped } from '../../../text/numbers.ts';
import type { HistoryData, MetricData, SuiteData } from '../data.ts';
import { changesAt, DECISION_WORDS, intervalText, timeText, valueText } from '../words.ts';

interface Shown {
  readonly history: HistoryData;
  readonly suite: SuiteData;
  readonly metric: MetricData;
}

/** All that a chart shows of a run, for readers who cannot see it. */
export function spokenRun({ history: { runs }, suite, metric }: Shown, run: number): string {
  const row = runs[run];
  if (row === undefined) return '';
  const [time, decision, , , tags] = row;
  const values = metric.lines.map((line, arm) => {
    const interval = intervalText(line, run, metric.form)?.replace(' … ', ' to ');
    const name = suite.arms.length > 1 ? `${suite.arms[arm]?.name} ` : '';
    const between = interval === undefined ? '' : `, interval ${interval}`;
    return `${name}${valueText(line.values[run], metric.form)}${between}`;
  });
  const changes = changesAt(suite, run);
  return [
    `${plainLine(metric.name)}, run ${grouped(run + 1)} of ${grouped(runs.length)}: ${timeText(time)}`,
    ...tags.map((tag) => `release ${tag}`),
    DECISION_WORDS[decision].word,
    ...values,
    ...(changes.length === 0 ? [] : [`changed: ${changes.join(', ')}`]),
  ]
    .map((part) => plainLine(part, 300))
    .join('; ');
}
