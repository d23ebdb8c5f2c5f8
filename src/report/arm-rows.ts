import { decideOverall } from '../gate/decide.ts';
import type { ArmDifference, ArmResult } from '../records/arms.ts';
import type { Results, SuiteResults } from '../records/results.ts';
import { medianOf } from '../score/median.ts';
import { formatTime, grouped, percent } from '../text/numbers.ts';
import { outcomeCounts } from './outcome-counts.ts';
import type { TextColumn } from './text-table.ts';
import { formatInterval, formatPoints, formatRange, formatValue, NONE } from './value-texts.ts';

/** A suite's arms, as a table for readers. */
export interface ArmTable {
  /** The suite as the config has it. */
  readonly suite: string;
  /** One table for each metric, and one for the answers; each begins with the arm's name. */
  readonly tables: readonly (readonly TextColumn<ArmRow>[])[];
  /** The control first, then the others in the config's order. */
  readonly rows: readonly ArmRow[];
  /** A sentence on which arm is best. */
  readonly best: string;
}

type ArmColumn = TextColumn<ArmRow>;

type ArmSuite = SuiteResults & { readonly arm: ArmResult };

interface ArmRow {
  readonly name: string;
  readonly isControl: boolean;
  readonly suite: ArmSuite;
}

/** The tables of all suites with arms. */
export function armTables({ suites }: Pick<Results, 'suites'>): ArmTable[] {
  const arms = suites.filter((suite): suite is ArmSuite => suite.arm !== undefined);
  const names = [...new Set(arms.map(({ arm }) => arm.suite))];
  return names.map((name) =>
    armTable(
      name,
      arms.filter(({ arm }) => arm.suite === name),
    ),
  );
}

function armTable(suite: string, arms: readonly ArmSuite[]): ArmTable {
  const rows = arms
    .map((each): ArmRow => ({ name: each.arm.name, isControl: each.arm.isControl, suite: each }))
    .sort((a, b) => Number(b.isControl) - Number(a.isControl));
  const named = { title: 'arm', align: 'left' as const, cell: nameText, dispensable: 0 };
  const isTold = ({ cell }: ArmColumn) => rows.some((row) => !EMPTY.has(cell(row)));
  const tables = [...metricsOf(arms).map(columnsOf), [...SHARES, ...USE]]
    .map((columns) => columns.filter(isTold))
    .filter((columns) => columns.length > 0)
    .map((columns) => [named, ...columns]);
  return { suite, tables, rows, best: bestText(rows) };
}

const EMPTY: ReadonlySet<string> = new Set(['', NONE]);

/** pass@k and robust-pass@k for the smallest k. */
function metricsOf(arms: readonly ArmSuite[]): string[] {
  const names = arms.flatMap(({ metrics, robustness }) => [
    Object.keys(metrics)[0] ?? '',
    Object.keys(robustness?.overall.metrics ?? {})[0] ?? '',
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}

function columnsOf(metric: string, place: number): ArmColumn[] {
  const difference = ({ suite: { arm } }: ArmRow): ArmDifference | undefined =>
    arm.differences?.find((each) => each.metric === metric);
  const of = (text: (found: ArmDifference) => string) => (row: ArmRow) => {
    const found = difference(row);
    return found === undefined ? NONE : text(found);
  };
  const right = { align: 'right' as const };
  const center = { align: 'center' as const };
  return [
    { title: metric, ...right, cell: (row) => valueText(row, metric), dispensable: 0 },
    {
      title: '95% interval',
      ...center,
      cell: ({ suite }) => formatInterval(valueIn(suite, metric), metric),
      dispensable: 5,
    },
    {
      title: 'difference',
      ...right,
      cell: of(({ delta }) => formatPoints(delta, metric)),
      dispensable: 0,
    },
    {
      title: 'its 95% interval',
      ...center,
      cell: of(({ low, high }) =>
        low === null || high === null ? NONE : formatRange({ low, high }, metric),
      ),
      dispensable: 3,
    },
    { title: 'p', ...right, cell: of(({ adjustedP }) => pText(adjustedP)), dispensable: 2 },
    {
      title: 'won / lost / tied',
      ...center,
      cell: of(({ won, lost, tied }) => [won, lost, tied].map(grouped).join(' / ')),
      dispensable: 4,
    },
    ...(place === 0 ? [{ title: 'decision', ...right, cell: decisionText, dispensable: 1 }] : []),
  ];
}

function valueIn({ metrics, robustness }: SuiteResults, metric: string) {
  const value = metrics[metric] ?? robustness?.overall.metrics[metric];
  return value ?? { unavailable: 'it has none' };
}

function valueText({ suite }: ArmRow, metric: string): string {
  return formatValue(valueIn(suite, metric), metric);
}

/** `0.03`, `0.002`, `< 0.001`. */
function pText(p: number): string {
  if (p < 0.001) return '< 0.001';
  return p < 0.01 ? p.toFixed(3) : p.toFixed(2);
}

function shareOf({ suite }: ArmRow, ...outcomes: readonly string[]): string {
  const counts = new Map(outcomeCounts([suite]));
  const count = outcomes.reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);
  return count === 0 ? '' : percent(count / suite.counts.samples);
}

const SHARES: readonly ArmColumn[] = [
  {
    title: 'without code',
    align: 'right',
    cell: (row) => shareOf(row, 'no-code', 'refused', 'truncated'),
    dispensable: 1,
  },
  {
    title: 'cut off',
    align: 'right',
    cell: ({ suite: { generated, counts } }) =>
      generated === undefined || generated.truncated === 0
        ? ''
        : percent(generated.truncated / counts.samples),
    dispensable: 2,
  },
];

const USE: readonly ArmColumn[] = [
  {
    title: 'tokens in',
    align: 'right',
    cell: ({ suite: { generated } }) => tokensText(generated?.used?.input, generated),
    dispensable: 4,
  },
  {
    title: 'tokens out',
    align: 'right',
    cell: ({ suite: { generated } }) => tokensText(generated?.used?.output, generated),
    dispensable: 3,
  },
  {
    title: 'cost now',
    align: 'right',
    cell: ({ suite: { generated } }) =>
      generated === undefined || generated.asked === 0 ? '' : costText(generated.cost),
    dispensable: 5,
  },
  {
    title: 'median latency',
    align: 'right',
    cell: ({ suite }) => medianText(suite, ({ use }) => use?.medianLatencyMs),
    dispensable: 7,
  },
  {
    title: 'median CPU',
    align: 'right',
    cell: ({ suite }) => medianText(suite, ({ medianCpuMs }) => medianCpuMs),
    dispensable: 8,
  },
  {
    title: 'kept',
    align: 'right',
    cell: ({ suite: { generated } }) =>
      generated === undefined ? '' : `${grouped(generated.kept)}/${grouped(generated.questions)}`,
    dispensable: 6,
  },
];

type Problem = ArmSuite['problems'][number];

/** The median over problems of each one's own median; empty if it is not known for all. */
function medianText({ problems }: ArmSuite, of: (problem: Problem) => number | undefined): string {
  const known = problems.flatMap((problem) => of(problem) ?? []);
  return known.length === 0 || known.length < problems.length ? '' : timeText(medianOf(known));
}

/** `1.4 s`, `35 ms`, `1.9 ms`. */
function timeText(ms: number): string {
  return ms < 10 ? `${Number(ms.toPrecision(2))} ms` : formatTime(ms);
}

function tokensText(count: number | undefined, generated: SuiteResults['generated']): string {
  if (generated === undefined) return '';
  return count === undefined ? 'unknown' : grouped(count);
}

function costText(cost: number | null): string {
  return cost === null ? 'unknown' : cost.toFixed(4);
}

function nameText({ name, isControl, suite: { arm } }: ArmRow): string {
  if (isControl) return `${name} (control)`;
  return arm.isBest === true ? `${name} (best)` : name;
}

function decisionText({ suite: { gates } }: ArmRow): string {
  return gates.length === 0 ? '' : decideOverall(gates);
}

function bestText(rows: readonly ArmRow[]): string {
  const best = rows.find(({ suite: { arm } }) => arm.isBest === true);
  if (best !== undefined)
    return `${best.name} is the best arm: it does better than each other one, beyond chance.`;
  return 'Which arm is best cannot be told: the best ones differ by no more than chance may do.';
}
