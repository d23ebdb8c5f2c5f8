import type { Results } from '../records/results.ts';
import { shortCommit } from '../text/commit.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { nominalNote } from '../text/nominal.ts';
import { formatTime, plural } from '../text/numbers.ts';
import { askedOtherwise, promptChange } from './answers-texts.ts';
import { headlineText, isDoubtful, isHalfJudgedRun } from './headline.ts';
import type { MetricRow } from './metric-rows.ts';
import { type ReportModel, type SuiteModel, toldSuites } from './model.ts';
import { earlierNote } from './notes.ts';
import { describeOrigin } from './origin.ts';
import { outcomeCounts } from './outcome-counts.ts';
import { slideTexts } from './slide-texts.ts';
import { tagColumns } from './tag-rows.ts';
import { armsText } from './terminal-arms.ts';
import { cautionText } from './terminal-caution.ts';
import { flipsText } from './terminal-flips.ts';
import { gatesText } from './terminal-gates.ts';
import { type Style, stacked, styleOf, USUAL_WIDTH } from './terminal-parts.ts';
import { breaksText, diffLine, referencesNote, robustnessTable } from './terminal-robustness.ts';
import { type TerminalColumn, terminalTable } from './terminal-table.ts';
import { inTerminal } from './text-table.ts';
import { formatBase, formatDelta, formatInterval, headText } from './value-texts.ts';

/**
 * The report as tables for a terminal or a log.
 * @param width of the terminal, the limit for every table
 */
export function renderTerminal(
  model: ReportModel,
  useColour: boolean,
  width: number = USUAL_WIDTH,
): string {
  const style = styleOf(useColour);
  const found = [
    ...toldSuites(model).flatMap((suite) => suiteParts(suite, style, width)),
    armsText(model, style, width),
    gatesText(model, style, width),
  ];
  const parts = [
    ...found,
    nominalNote(found),
    ...notes(model, style),
    cautionText(model, style),
    decision(model, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function suiteParts(suite: SuiteModel, style: Style, width: number): string[] {
  const { name, counts } = suite.results;
  const outcomes = outcomeCounts([suite.results]).map(([outcome, count]) => `${count} ${outcome}`);
  const found = outcomes.length === 0 ? '' : `: ${outcomes.join(', ')}`;
  const title = `${style(plainLine(name), 'bold')}  ${plural(counts.problems, 'problem')}, ${plural(counts.samples, 'sample')}, ${plural(counts.programs, 'distinct program')}${found}`;
  return [
    title,
    metricTable(suite, style, width),
    robustnessTable(suite, style, width),
    suite.tags.length === 0 ? '' : inTerminal(tagColumns(suite), suite.tags, width),
    [
      plainLine(askedOtherwise(suite.results), LENGTHS.note),
      ...promptChange(suite.results).map((line) => `  ${diffLine(line, style)}`),
    ].join('\n'),
    slideTexts(suite.results)
      .map((text) => style(plainLine(text, LENGTHS.note), 'yellow'))
      .join('\n'),
    suite.notes.map((note) => plainLine(note, LENGTHS.note)).join('\n'),
    flipsText(suite, style),
    breaksText(suite, style),
    referencesNote(suite, style),
  ];
}

function metricTable({ metrics }: SuiteModel, style: Style, width: number): string {
  const isCompared = metrics.some(({ delta }) => delta !== null);
  const columns: (TerminalColumn<MetricRow> | false)[] = [
    { title: 'metric', align: 'left', cell: ({ metric }) => metric, least: 16 },
    isCompared && {
      title: 'base',
      align: 'right',
      cell: ({ delta, metric }) => formatBase(delta, metric),
    },
    {
      title: 'head',
      align: 'right',
      cell: ({ head, delta, metric }) =>
        'unavailable' in head ? 'not available' : stacked(headText(head, delta, metric)),
      style: (text, { head }) => ('unavailable' in head ? text : style(text, 'bold')),
      least: 13,
    },
    {
      title: '95% interval',
      align: 'center',
      cell: ({ head, metric }) =>
        'unavailable' in head ? plainLine(head.unavailable, 120) : formatInterval(head, metric),
      least: 16,
    },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: ({ delta, metric }) => formatDelta(delta, metric),
    },
  ];
  return terminalTable(columns, metrics, width);
}

function notes(model: ReportModel, style: Style): string[] {
  const lines: string[] = [];
  if (model.notice !== '')
    lines.push(style(`note: ${plainLine(model.notice, LENGTHS.line)}`, 'yellow'));
  if (model.noBaseline !== null)
    lines.push(`not compared: ${plainLine(model.noBaseline, LENGTHS.line)}`);
  const { baseline, baselineNotes, timings, isolation, suites } = model.results;
  const time = phases(timings, isolation.workers);
  if (time !== '') lines.push(`time: ${time}`);
  const earlier = earlierNote(suites);
  if (earlier !== '') lines.push(earlier);
  if (baseline !== null) {
    const commit = baseline.commit === null ? 'unknown commit' : shortCommit(baseline.commit);
    lines.push(`baseline: ${commit}, ${describeOrigin(baseline)}`);
  }
  for (const note of baselineNotes ?? []) lines.push(`  ${plainLine(note, LENGTHS.line)}`);
  return [lines.join('\n')];
}

/** `read 240 ms, isolation 310 ms, samples 8 s (2 workers 96% busy), baseline 2 s`. */
function phases(timings: Results['timings'], workers: number): string {
  const { readMs, isolationMs, referencesMs, samplesMs, baselineMs, programs, rerun } = timings;
  const available = (referencesMs + samplesMs) * workers;
  const busy = available === 0 ? 0 : Math.min(1, programs.wallMs / available);
  const parts: [string, number][] = [
    ['reading', readMs],
    ['isolation', isolationMs],
    ['references', referencesMs],
    ['samples', samplesMs],
    ['baseline', baselineMs],
  ];
  const times = parts.filter(([, ms]) => ms > 0).map(([name, ms]) => `${name} ${formatTime(ms)}`);
  if (times.length === 0) return '';
  const again = rerun === 0 ? '' : `; ${plural(rerun, 'time-out')} run again`;
  return `${times.join(', ')}; ${plural(workers, 'worker')} ${(100 * busy).toFixed(0)}% busy${again}`;
}

function decision({ results, headline }: ReportModel, style: Style): string {
  const isSure = results.decision === 'pass' && !isHalfJudgedRun(results) && !isDoubtful(results);
  const colour =
    results.errors.length > 0 || results.decision === 'fail' ? 'red' : isSure ? 'green' : 'yellow';
  const word = results.errors.length > 0 ? 'ERROR' : results.decision.toUpperCase();
  return `${style(word, 'bold', colour)}  ${plainLine(headlineText(headline), LENGTHS.line)}  (${formatTime(results.timings.totalMs)})`;
}
