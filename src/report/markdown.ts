import { type GateResult, isFailure } from '../gate/decide.ts';
import type { Flip } from '../gate/flips.ts';
import { confidenceText } from '../gate/words.ts';
import { CONFIDENCE } from '../score/intervals.ts';
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
import { andMore, type Column, type Detail, fold, type Section, table } from './markdown-parts.ts';
import { breakSection, familyTable, referenceSection } from './markdown-robustness.ts';
import {
  type MetricRow,
  type ReportModel,
  type RobustnessRow,
  type SuiteModel,
  SYMBOLS,
} from './model.ts';
import { earlierNote } from './notes.ts';
import { describeOrigin } from './origin.ts';

/** The parts of the comment and the job summary, in order. */
export function sections(model: ReportModel, detail: Detail): Section[] {
  return [
    { text: heading(model), dispensable: 0 },
    { text: lead(model), dispensable: 0 },
    { text: gateTable(model), dispensable: 0 },
    ...model.suites.flatMap((suite) => suiteSections(suite, model.suites.length > 1, detail)),
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
    const name = model.suites.length > 1 ? `${code(suite.results.name)}: ` : '';
    return [name + parts.join(' · '), breakSentence(suite)]
      .filter((part) => part !== '')
      .join(' — ');
  });
  if (model.noBaseline !== null)
    lines.push(`No baseline: ${prose(model.noBaseline)}. Only absolute bounds were judged.`);
  if (model.notice !== '') lines.push(`⚠️ ${prose(model.notice)}`);
  return lines.join('\n\n');
}

/** What robustness means, told in problems. */
function breakSentence({ results: { breaks } }: SuiteModel): string {
  if (breaks.problems === 0) return '';
  const verb = breaks.problems === 1 ? 'breaks' : 'break';
  return `**${breaks.problems} of ${plural(breaks.solved, 'problem')}** solved as asked ${verb} when asked differently`;
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
  type Row = (typeof gates)[number];
  const isCompared = gates.some(({ gate }) => gate.baseline !== undefined);
  const bad = ({ gate }: Row, text: string) => (isFailure(gate) ? `**${text}**` : text);
  const columns: (Column<Row> | false)[] = [
    { title: '', align: 'center', cell: ({ gate }) => SYMBOLS[gate.decision] },
    results.suites.length > 1 && {
      title: 'suite',
      align: 'left',
      cell: ({ suite }) => code(suite),
    },
    { title: 'gate', align: 'left', cell: ({ gate }) => gateLabel(gate) },
    isCompared && {
      title: 'base',
      align: 'right',
      cell: ({ gate: { baseline, metric } }) =>
        baseline === undefined ? NONE : formatShare(baseline, metric),
    },
    {
      title: 'head',
      align: 'right',
      cell: (row) =>
        row.gate.value === null ? NONE : bad(row, formatShare(row.gate.value, row.gate.metric)),
    },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: (row) =>
        row.gate.delta === undefined
          ? NONE
          : bad(row, formatPoints(row.gate.delta, row.gate.metric)),
    },
    isCompared && {
      title: 'interval',
      align: 'center',
      cell: ({ gate: { low, high, confidence = CONFIDENCE } }) =>
        low === undefined || high === undefined
          ? NONE
          : `${formatPoints(low)}\u00a0…\u00a0${formatPoints(high)} (${confidenceText(confidence)})`,
    },
    { title: 'allowed', align: 'left', cell: ({ gate }) => formatBound(gate) },
    { title: 'why', align: 'left', cell: ({ gate }) => prose(gate.reason) },
  ];
  return table(columns, gates);
}

function gateLabel({ metric, family, transform }: GateResult): string {
  return [metric, family, transform]
    .flatMap((part) => (part === undefined ? [] : [code(part)]))
    .join(' ');
}

function suiteSections(suite: SuiteModel, isNamed: boolean, detail: Detail): Section[] {
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
  const flips = (title: string, found: readonly Flip[]) =>
    flipSection(title, found, label, detail.flips);
  return [
    { text: hasVariants ? robustness : '', dispensable: 2 },
    { text: flips('Newly failing', suite.flips?.newlyFailing ?? []), dispensable: 3 },
    { text: flips('Newly passing', suite.flips?.newlyPassing ?? []), dispensable: 6 },
    { text: breakSection(suite, label, detail), dispensable: 4 },
    { text: metrics, dispensable: 2 },
    { text: hasVariants ? everyTransform : '', dispensable: 5 },
    { text: referenceSection(suite, label, detail), dispensable: 5 },
  ];
}

function groupCells({ family, transform }: RobustnessRow): string {
  if (family === null) return 'all';
  return transform === null ? code(family) : `${code(family)} ${code(transform)}`;
}

type GroupedRow = MetricRow & { readonly group?: string };

function metricTable(rows: readonly GroupedRow[]): string {
  const isCompared = rows.some(({ delta }) => delta !== null);
  const columns: (Column<GroupedRow> | false)[] = [
    rows.some(({ group }) => group !== undefined) && {
      title: 'group',
      align: 'left',
      cell: ({ group }) => group ?? '',
    },
    { title: 'metric', align: 'left', cell: ({ metric }) => code(metric) },
    isCompared && {
      title: 'base',
      align: 'right',
      cell: ({ delta, metric }) => formatBase(delta, metric),
    },
    { title: 'head', align: 'right', cell: headCell },
    { title: '95% interval', align: 'center', cell: ({ head }) => formatInterval(head) },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: ({ delta, metric }) => formatDelta(delta, metric),
    },
    isCompared && {
      title: '95% interval of the change',
      align: 'center',
      cell: ({ delta }) => formatDeltaInterval(delta),
    },
  ];
  return table(columns, rows);
}

function headCell({ head, metric }: MetricRow): string {
  if ('unavailable' in head) return `not available: ${prose(head.unavailable)}`;
  const value = formatValue(head, metric);
  return head.transform === undefined ? value : `${code(head.transform)} ${value}`;
}

function flipSection(title: string, flips: readonly Flip[], label: string, most: number): string {
  if (flips.length === 0) return '';
  const columns: Column<Flip>[] = [
    { title: 'problem', align: 'left', cell: ({ id }) => code(id) },
    { title: 'under', align: 'left', cell: ({ under }) => under.map((at) => code(at)).join(', ') },
    {
      title: 'passed',
      align: 'center',
      cell: ({ base, head }) => `${base.passed}/${base.of} → ${head.passed}/${head.of}`,
    },
    { title: 'noise?', align: 'left', cell: noiseCell },
  ];
  const body = table(columns, flips.slice(0, most)) + andMore(flips.length - most, 'results.json');
  const sure = flips.filter(({ isNoise }) => !isNoise).length;
  const told = sure === 0 ? 'none beyond noise' : `${sure} beyond noise`;
  return fold(`<b>${title}</b>${label} · ${plural(flips.length, 'problem')}, ${told}`, body, false);
}

function noiseCell({ isNoise }: Flip): string {
  return isNoise ? 'within noise' : '**beyond noise**';
}

/** Where answers were judged: it decides whether a pass can be faked. */
function gradingSentence({ suites }: ReportModel['results']): string {
  const sum = (grading: 'outside' | 'split' | 'shared') =>
    suites.reduce((total, suite) => total + (suite.gradings?.[grading] ?? 0), 0);
  const [outside, split, shared] = [sum('outside'), sum('split'), sum('shared')];
  const ways = [
    ...(outside > 0
      ? [`outputs were compared outside the sandbox (${code('outside')} grading)`]
      : []),
    ...(split > 0 || outside === 0
      ? [`tests ran apart from the candidates (${code('split')} grading)`]
      : []),
  ];
  if (shared === 0) return `${ways.join('; ')}.`;
  const apart = outside + split;
  const which = apart === 0 ? 'tests' : `tests of ${shared} of ${plural(apart + shared, 'sample')}`;
  return `${which} ran in the candidates' own processes (${code('shared')} grading), where a pass can be faked.`;
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
      : `Base ${results.baseline.commit === null ? '' : code(results.baseline.commit.slice(0, 7))} (${describeOrigin(results.baseline)}). `;
  const note = earlierNote(results.suites);
  const earlier = note === '' ? '' : `${note}. `;
  const errors = results.errors.map((error) => `⚠️ ${prose(error)}\n\n`).join('');
  const tried = (results.baselineNotes ?? []).map((line) => `- ${prose(line, 400)}\n`).join('');
  const baseline = tried === '' ? '' : `How the base was looked for:\n\n${tried}\n`;
  const body =
    `${errors}${base}Verdicts: ${shown.join(', ') || 'none'}. ${earlier}Isolation: ${prose(results.isolation.description)}, ` +
    `Python ${prose(results.isolation.python)}; ${gradingSentence(results)}\n\n` +
    `${baseline}Repeat it: ${code(repeat, 500)}`;
  const summary = `<b>Run</b> · ${plural(programs, 'program')} (${distinct.toLocaleString('en-US')} distinct) in ${formatTime(results.timings.totalMs)}`;
  return fold(summary, body, false);
}
