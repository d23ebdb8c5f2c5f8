import Table from 'cli-table3';
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
import {
  gateName,
  headlineK,
  headlineText,
  type ReportModel,
  rowOf,
  type SuiteModel,
} from './model.ts';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
type Style = (text: string, ...codes: (keyof typeof CODES)[]) => string;

/** The report as tables for a terminal or a log. */
export function renderTerminal(model: ReportModel, useColour: boolean): string {
  const style: Style = (text, ...names) =>
    useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
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
  return [title, metricTable(suite, style), robustnessTable(suite, style), suite.notes.join('\n')];
}

function metricTable(suite: SuiteModel, style: Style): string {
  const table = newTable(
    ['metric', 'base', 'head', '95% interval', 'change'],
    ['left', 'right', 'right', 'center', 'right'],
  );
  for (const { metric, head, delta } of suite.metrics) {
    const value =
      'unavailable' in head ? 'not available' : style(formatValue(head, metric), 'bold');
    const interval = 'unavailable' in head ? plainLine(head.unavailable, 60) : formatInterval(head);
    table.push([metric, formatBase(delta, metric), value, interval, formatDelta(delta, metric)]);
  }
  return table.toString();
}

/** A row for each family, worst first, its transforms below it, and all together first. */
function robustnessTable(suite: SuiteModel, style: Style): string {
  if (suite.robustness.length === 0) return '';
  const k = headlineK(suite);
  const shown = [`robust-pass@${k}`, `robust-drop@${k}`, `robust-relative@${k}`];
  const table = newTable(
    ['perturbation', 'prompts', 'base', ...shown, 'change'],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
  );
  for (const group of suite.robustness) {
    const [pass, ...others] = shown.map((metric) => rowOf(group, metric));
    const label = group.transform ?? group.family ?? 'all';
    const indent = group.transform === null ? '' : '  ';
    const isTransform = group.transform !== null;
    const head = pass === undefined ? NONE : formatValue(pass.head, pass.metric);
    table.push([
      isTransform ? `${indent}${plainLine(label, 60)}` : style(plainLine(label, 60), 'bold'),
      String(group.prompts),
      formatBase(pass?.delta ?? null, ''),
      isTransform ? head : style(head, 'bold'),
      ...others.map((row) => (row === undefined ? NONE : formatValue(row.head, row.metric))),
      formatDelta(pass?.delta ?? null, ''),
    ]);
  }
  return table.toString();
}

function gates(model: ReportModel, style: Style): string {
  const all = model.results.suites.flatMap((suite) =>
    suite.gates.map((gate) => ({ suite: suite.name, gate })),
  );
  if (all.length === 0) return '';
  const table = newTable(
    ['', 'gate', 'base', 'head', 'change', 'allowed', 'why'],
    ['left', 'left', 'right', 'right', 'right', 'left', 'left'],
  );
  const colour = { pass: 'green', fail: 'red', inconclusive: 'yellow', skipped: 'yellow' } as const;
  for (const { suite, gate } of all) {
    const label = model.suites.length > 1 ? `${suite}: ${gateName(gate)}` : gateName(gate);
    table.push([
      style(gate.decision, colour[gate.decision]),
      plainLine(label),
      gate.baseline === undefined ? NONE : formatShare(gate.baseline, gate.metric),
      gate.value === null ? NONE : formatShare(gate.value, gate.metric),
      gate.delta === undefined ? NONE : formatPoints(gate.delta, gate.metric),
      formatBound(gate),
      plainLine(gate.reason),
    ]);
  }
  return table.toString();
}

function notes(model: ReportModel, style: Style): string[] {
  const lines: string[] = [];
  if (model.notice !== '') lines.push(style(`note: ${plainLine(model.notice, 400)}`, 'yellow'));
  if (model.noBaseline !== null) lines.push(`no baseline: ${plainLine(model.noBaseline, 400)}`);
  const { baseline } = model.results;
  if (baseline !== null) {
    const how = baseline.source === 'rerun' ? 'evaluated again' : 'from a results file';
    lines.push(`baseline: ${baseline.commit?.slice(0, 7) ?? 'unknown commit'}, ${how}`);
  }
  return [lines.join('\n')];
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

function newTable(head: string[], colAligns: ('left' | 'right' | 'center')[]) {
  return new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
}
