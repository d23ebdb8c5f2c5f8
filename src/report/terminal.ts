import type { GateResult } from '../gate/decide.ts';
import { confidenceText } from '../gate/words.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { plainLine } from './escape.ts';
import {
  formatBase,
  formatBound,
  formatDelta,
  formatInterval,
  formatPoints,
  formatShare,
  formatTime,
  formatValue,
  NONE,
  plural,
} from './format.ts';
import { gateName, headlineText, type ReportModel, type SuiteModel } from './model.ts';
import { earlierNote } from './notes.ts';
import { describeOrigin } from './origin.ts';
import type { Results } from './results.ts';
import { newTable, type Style, styleOf } from './terminal-parts.ts';
import { breaksText, referencesNote, robustnessTable } from './terminal-robustness.ts';

/** The report as tables for a terminal or a log. */
export function renderTerminal(model: ReportModel, useColour: boolean): string {
  const style = styleOf(useColour);
  const parts = [
    ...model.suites.flatMap((suite) => suiteParts(suite, style)),
    gates(model, style),
    ...notes(model, style),
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
      'unavailable' in head ? 'not available' : style(formatValue(head, metric), 'bold');
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

function gates(model: ReportModel, style: Style): string {
  const all = model.results.suites.flatMap((suite) =>
    suite.gates.map((gate) => ({ suite: suite.name, gate })),
  );
  if (all.length === 0) return '';
  const isCompared = all.some(({ gate }) => gate.baseline !== undefined);
  const table = isCompared
    ? newTable(
        ['', 'gate', 'base', 'head', 'change', 'interval', 'allowed', 'why'],
        ['left', 'left', 'right', 'right', 'right', 'center', 'left', 'left'],
      )
    : newTable(['', 'gate', 'head', 'allowed', 'why'], ['left', 'left', 'right', 'left', 'left']);
  const colour = { pass: 'green', fail: 'red', inconclusive: 'yellow', skipped: 'yellow' } as const;
  for (const { suite, gate } of all) {
    const base = gate.baseline === undefined ? NONE : formatShare(gate.baseline, gate.metric);
    const change = gate.delta === undefined ? NONE : formatPoints(gate.delta, gate.metric);
    const label = model.suites.length > 1 ? `${suite}: ${gateName(gate)}` : gateName(gate);
    table.push([
      style(gate.decision, colour[gate.decision]),
      plainLine(label),
      ...(isCompared ? [base] : []),
      gate.value === null ? NONE : formatShare(gate.value, gate.metric),
      ...(isCompared ? [change, intervalOf(gate)] : []),
      formatBound(gate),
      plainLine(gate.reason),
    ]);
  }
  return table.toString();
}

/** `−6.1 … −2.4 (95%)`, or a dash. */
function intervalOf({ low, high, confidence = CONFIDENCE }: GateResult): string {
  if (low === undefined || high === undefined) return NONE;
  return `${formatPoints(low)} … ${formatPoints(high)} (${confidenceText(confidence)})`;
}

function notes(model: ReportModel, style: Style): string[] {
  const lines: string[] = [];
  if (model.notice !== '') lines.push(style(`note: ${plainLine(model.notice, 400)}`, 'yellow'));
  if (model.noBaseline !== null) lines.push(`no baseline: ${plainLine(model.noBaseline, 400)}`);
  const { baseline, baselineNotes, timings, isolation, suites } = model.results;
  lines.push(`time: ${phases(timings, isolation.workers)}`);
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
  const again = rerun === 0 ? '' : `; ${plural(rerun, 'time-out')} run again alone`;
  return `${told.join(', ')}; ${plural(workers, 'worker')} ${(100 * busy).toFixed(0)}% busy${again}`;
}

function decision({ results, headline }: ReportModel, style: Style): string {
  const colour =
    results.errors.length > 0 || results.decision === 'fail'
      ? 'red'
      : results.decision === 'pass'
        ? 'green'
        : 'yellow';
  const word = results.errors.length > 0 ? 'ERROR' : results.decision.toUpperCase();
  return `${style(word, 'bold', colour)}  ${plainLine(headlineText(headline), 400)}  (${formatTime(results.timings.totalMs)})`;
}
