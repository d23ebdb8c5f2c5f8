import { plural } from '../gate/words.ts';
import { plainLine } from './escape.ts';
import { formatBase, formatDelta, formatInterval, formatTime, headText } from './format.ts';
import { headlineText, isHalfJudgedRun } from './headline.ts';
import type { ReportModel, SuiteModel } from './model.ts';
import { earlierNote } from './notes.ts';
import { describeOrigin } from './origin.ts';
import type { Results } from './results.ts';
import { cautionText } from './terminal-caution.ts';
import { flipsText } from './terminal-flips.ts';
import { gatesText } from './terminal-gates.ts';
import { newTable, type Style, stacked, styleOf } from './terminal-parts.ts';
import { breaksText, referencesNote, robustnessTable } from './terminal-robustness.ts';

/** The report as tables for a terminal or a log. */
export function renderTerminal(model: ReportModel, useColour: boolean): string {
  const style = styleOf(useColour);
  const parts = [
    ...model.suites.flatMap((suite) => suiteParts(suite, style)),
    gatesText(model, style),
    ...notes(model, style),
    cautionText(model, style),
    decision(model, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function suiteParts(suite: SuiteModel, style: Style): string[] {
  const { name, counts, verdicts } = suite.results;
  const shown = Object.entries(verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  const title = `${style(plainLine(name), 'bold')}  ${plural(counts.problems, 'problem')}, ${plural(counts.samples, 'sample')}, ${plural(counts.programs, 'distinct program')}: ${shown.join(', ')}`;
  return [
    title,
    metricTable(suite, style),
    robustnessTable(suite, style),
    suite.notes.map((note) => plainLine(note, 600)).join('\n'),
    flipsText(suite, style),
    breaksText(suite, style),
    referencesNote(suite, style),
  ];
}

function metricTable(suite: SuiteModel, style: Style): string {
  const isCompared = suite.metrics.some(({ delta }) => delta !== null);
  const table = isCompared
    ? newTable(
        ['metric', 'base', 'head', '95% interval', 'change'],
        ['left', 'right', 'right', 'center', 'right'],
      )
    : newTable(['metric', 'head', '95% interval'], ['left', 'right', 'center']);
  for (const { metric, head, delta } of suite.metrics) {
    const value =
      'unavailable' in head
        ? 'not available'
        : style(stacked(headText(head, delta, metric)), 'bold');
    const interval = 'unavailable' in head ? plainLine(head.unavailable, 60) : formatInterval(head);
    const change = formatDelta(delta, metric);
    table.push(
      isCompared
        ? [metric, formatBase(delta, metric), value, interval, change]
        : [metric, value, interval],
    );
  }
  return table.toString();
}

function notes(model: ReportModel, style: Style): string[] {
  const lines: string[] = [];
  if (model.notice !== '') lines.push(style(`note: ${plainLine(model.notice, 400)}`, 'yellow'));
  if (model.noBaseline !== null) lines.push(`no baseline: ${plainLine(model.noBaseline, 400)}`);
  const { baseline, baselineNotes, timings, isolation, suites } = model.results;
  const time = phases(timings, isolation.workers);
  if (time !== '') lines.push(`time: ${time}`);
  const earlier = earlierNote(suites);
  if (earlier !== '') lines.push(earlier);
  if (baseline !== null) {
    const commit = baseline.commit?.slice(0, 7) ?? 'unknown commit';
    lines.push(`baseline: ${commit}, ${describeOrigin(baseline)}`);
  }
  for (const note of baselineNotes ?? []) lines.push(`  ${plainLine(note, 400)}`);
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
  const told = parts.filter(([, ms]) => ms > 0).map(([name, ms]) => `${name} ${formatTime(ms)}`);
  if (told.length === 0) return '';
  const again = rerun === 0 ? '' : `; ${plural(rerun, 'time-out')} run again`;
  return `${told.join(', ')}; ${plural(workers, 'worker')} ${(100 * busy).toFixed(0)}% busy${again}`;
}

function decision({ results, headline }: ReportModel, style: Style): string {
  const isSure = results.decision === 'pass' && !isHalfJudgedRun(results);
  const colour =
    results.errors.length > 0 || results.decision === 'fail' ? 'red' : isSure ? 'green' : 'yellow';
  const word = results.errors.length > 0 ? 'ERROR' : results.decision.toUpperCase();
  return `${style(word, 'bold', colour)}  ${plainLine(headlineText(headline), 400)}  (${formatTime(results.timings.totalMs)})`;
}
