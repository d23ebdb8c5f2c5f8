import type { GateResult } from '../gate/decide.ts';
import type { Flip } from '../gate/flips.ts';
import { code, htmlText, prose } from './escape.ts';
import {
  formatBase,
  formatBound,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  formatPoints,
  formatShare,
  formatTime,
  formatValue,
  NONE,
  plural,
} from './format.ts';
import {
  headlineK,
  type MetricRow,
  type ReportModel,
  type RobustnessRow,
  rowOf,
  type SuiteModel,
  SYMBOLS,
} from './model.ts';

const MOST_FLIPS = 10;

/** One part of a Markdown report. */
export interface Section {
  readonly text: string;
  /** The higher, the sooner it is left out where space is short; 0 always stays. */
  readonly dispensable: number;
}

/** The parts of the comment and the job summary, in order. */
export function sections(model: ReportModel): Section[] {
  return [
    { text: heading(model), dispensable: 0 },
    { text: lead(model), dispensable: 0 },
    { text: gateTable(model), dispensable: 0 },
    ...model.suites.flatMap((suite) => suiteSections(suite, model.suites.length > 1)),
    { text: runSection(model), dispensable: 1 },
  ].filter((section) => section.text !== '');
}

function heading({ results, headline }: ReportModel): string {
  const symbol = results.errors.length > 0 ? '⚠️' : SYMBOLS[results.decision];
  const about = headline.gate === null ? '' : `${gateLabel(headline.gate)} `;
  return `## ${symbol} Passgate: ${about}${prose(headline.text)}`;
}

/** The second line: what the decision means, from the headline metrics of each suite. */
function lead(model: ReportModel): string {
  const lines = model.suites.map((suite) => {
    const parts = [suite.metrics[0], suite.robustness[0]?.rows[0]].flatMap((row) =>
      row === undefined
        ? []
        : [`${code(row.metric)} ${formatValue(row.head, row.metric)}${inBrackets(row)}`],
    );
    return `${model.suites.length > 1 ? `${code(suite.results.name)}: ` : ''}${parts.join(' · ')}`;
  });
  if (model.noBaseline !== null)
    lines.push(`No baseline: ${prose(model.noBaseline)}. Only absolute bounds were judged.`);
  if (model.notice !== '') lines.push(`⚠️ ${prose(model.notice)}`);
  return lines.join('\n\n');
}

function inBrackets({ delta }: MetricRow): string {
  if (delta === null || 'unavailable' in delta) return '';
  return Math.abs(delta.delta) < 1e-9 ? ' (unchanged)' : ` (${formatPoints(delta.delta)} points)`;
}

function gateTable({ results }: ReportModel): string {
  const gates = results.suites.flatMap((suite) =>
    suite.gates.map((gate) => ({ suite: suite.name, gate })),
  );
  if (gates.length === 0)
    return 'No gate is configured: nothing can fail. Add `gates` to the config.';
  const isOne = results.suites.length === 1;
  const rows = gates.map(({ suite, gate }) => [
    SYMBOLS[gate.decision],
    ...(isOne ? [] : [code(suite)]),
    gateLabel(gate),
    gate.baseline === undefined ? NONE : formatShare(gate.baseline, gate.metric),
    gate.value === null
      ? NONE
      : strongIf(gate.decision === 'fail', formatShare(gate.value, gate.metric)),
    gate.delta === undefined
      ? NONE
      : strongIf(gate.decision === 'fail', formatPoints(gate.delta, gate.metric)),
    gate.low === undefined || gate.high === undefined
      ? NONE
      : `${formatPoints(gate.low)}\u00a0…\u00a0${formatPoints(gate.high)}`,
    formatBound(gate),
    prose(gate.reason),
  ]);
  const titles = ['gate', 'base', 'head', 'change', '95% interval', 'allowed', 'why'];
  const alignment = ['---', '--:', '--:', '--:', ':-:', '---', '---'];
  return isOne
    ? table(['', ...titles], [':-:', ...alignment], rows)
    : table(['', 'suite', ...titles], [':-:', '---', ...alignment], rows);
}

function gateLabel({ metric, family, transform }: GateResult): string {
  return [metric, family, transform]
    .flatMap((part) => (part === undefined ? [] : [code(part)]))
    .join(' ');
}

function strongIf(condition: boolean, text: string): string {
  return condition ? `**${text}**` : text;
}

function suiteSections(suite: SuiteModel, isNamed: boolean): Section[] {
  const { counts, name } = suite.results;
  const label = isNamed ? ` · ${htmlText(name)}` : '';
  const problems = plural(counts.problems, 'problem');
  const notes = suite.notes.map((note) => `\n\n${prose(note)}`).join('');
  const hasVariants = suite.robustness.length > 0;
  const robustness = fold(
    `<b>Robustness</b>${label} · ${problems} × ${plural(counts.variants, 'perturbed prompt')}`,
    `${familyTable(suite)}${notes}`,
    true,
  );
  const everyTransform = fold(
    `<b>Every family and transform</b>${label}`,
    metricTable(
      suite.robustness.flatMap((group) =>
        group.rows.map((row) => ({ ...row, group: groupCells(group) })),
      ),
    ),
    false,
  );
  const metrics = fold(
    `<b>Metrics</b>${label} · ${problems}, ${plural(counts.samples, 'sample')}`,
    `${metricTable(suite.metrics)}${hasVariants ? '' : notes}`,
    !hasVariants,
  );
  return [
    { text: hasVariants ? robustness : '', dispensable: 2 },
    { text: flipSection('Newly failing', suite.flips?.newlyFailing ?? [], label), dispensable: 3 },
    { text: flipSection('Newly passing', suite.flips?.newlyPassing ?? [], label), dispensable: 5 },
    { text: metrics, dispensable: 2 },
    { text: hasVariants ? everyTransform : '', dispensable: 4 },
  ];
}

/** One row a family, worst first, with its worst transform; all of them together last. */
function familyTable(suite: SuiteModel): string {
  const k = headlineK(suite);
  const families = suite.robustness.filter(
    (group) => group.family !== null && group.transform === null,
  );
  const all = suite.robustness.filter((group) => group.family === null && families.length > 1);
  const cells = [...families, ...all].map((group) => {
    const worst = suite.robustness.find(
      ({ family, transform }) => family === group.family && transform !== null,
    );
    const pass = rowOf(group, `robust-pass@${k}`);
    const drop = rowOf(group, `robust-drop@${k}`);
    return [
      group.family === null ? 'all' : code(group.family),
      worst?.transform == null || group.family === null ? NONE : code(worst.transform),
      String(group.prompts),
      formatBase(pass?.delta ?? null, ''),
      pass === undefined ? NONE : `**${formatValue(pass.head, pass.metric)}**`,
      formatDelta(pass?.delta ?? null, ''),
      drop === undefined ? NONE : formatValue(drop.head, drop.metric),
    ];
  });
  const titles = [
    'family',
    'worst transform',
    'prompts',
    'base',
    code(`robust-pass@${k}`),
    'change',
    code(`robust-drop@${k}`),
  ];
  return table(titles, ['---', '---', '--:', '--:', '--:', '--:', '--:'], cells);
}

function groupCells({ family, transform }: RobustnessRow): string {
  if (family === null) return 'all';
  return transform === null ? code(family) : `${code(family)} ${code(transform)}`;
}

function metricTable(rows: readonly (MetricRow & { readonly group?: string })[]): string {
  const isGrouped = rows.some((row) => row.group !== undefined);
  const cells = rows.map((row) => [
    ...(isGrouped ? [row.group ?? ''] : []),
    code(row.metric),
    formatBase(row.delta, row.metric),
    'unavailable' in row.head
      ? `not available: ${prose(row.head.unavailable)}`
      : formatValue(row.head, row.metric),
    formatInterval(row.head),
    formatDelta(row.delta, row.metric),
    formatDeltaInterval(row.delta),
  ]);
  const titles = ['metric', 'base', 'head', '95% interval', 'change', '95% interval of the change'];
  const alignment = ['---', '--:', '--:', ':-:', '--:', ':-:'];
  return isGrouped
    ? table(['group', ...titles], ['---', ...alignment], cells)
    : table(titles, alignment, cells);
}

function flipSection(title: string, flips: readonly Flip[], label: string): string {
  if (flips.length === 0) return '';
  const cells = flips
    .slice(0, MOST_FLIPS)
    .map(({ id, under, base, head }) => [
      code(id),
      under.map((name) => code(name)).join(', '),
      `${base.passed}/${base.of} → ${head.passed}/${head.of}`,
    ]);
  const more =
    flips.length > MOST_FLIPS ? `\n\nand ${flips.length - MOST_FLIPS} more in results.json.` : '';
  const body = `${table(['problem', 'under', 'passed'], ['---', '---', ':-:'], cells)}${more}`;
  return fold(`<b>${title}</b>${label} · ${plural(flips.length, 'problem')}`, body, false);
}

function runSection({ results, repeat }: ReportModel): string {
  const sum = (pick: (suite: (typeof results.suites)[number]) => number) =>
    results.suites.reduce((total, suite) => total + pick(suite), 0);
  const programs = sum((suite) => suite.counts.samples);
  const distinct = sum((suite) => suite.counts.programs);
  const verdicts = new Map<string, number>();
  for (const suite of results.suites) {
    for (const [verdict, count] of Object.entries(suite.verdicts))
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count);
  }
  const shown = [...verdicts]
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${code(verdict)}`);
  const base =
    results.baseline === null
      ? ''
      : `Base ${results.baseline.commit === null ? '' : code(results.baseline.commit.slice(0, 7))} (${results.baseline.source === 'rerun' ? 'evaluated again in this run' : 'from a results file'}). `;
  const errors = results.errors.map((error) => `⚠️ ${prose(error)}\n\n`).join('');
  const body =
    `${errors}${base}Verdicts: ${shown.join(', ') || 'none'}. Isolation: ${prose(results.isolation.description)}, ` +
    `Python ${prose(results.isolation.python)}; tests ran in the candidates' processes (${code('shared')} grading).\n\n` +
    `Repeat it: ${code(repeat, 500)}`;
  const summary = `<b>Run</b> · ${plural(programs, 'program')} (${distinct.toLocaleString('en-US')} distinct) in ${formatTime(results.timings.totalMs)}`;
  return fold(summary, body, false);
}

function fold(summary: string, body: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n</details>`;
}

function table(
  titles: readonly string[],
  alignment: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(titles), `|${alignment.join('|')}|`, ...rows.map(line)].join('\n');
}
