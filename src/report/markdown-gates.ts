import { type GateResult, isFailure } from '../gate/decide.ts';
import { confidenceText } from '../gate/words.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { code, prose } from './escape.ts';
import { formatBound, formatPoints, formatShare, NONE, plural } from './format.ts';
import { type Column, type Detail, table } from './markdown-parts.ts';
import { type ReportModel, SYMBOLS } from './model.ts';

interface Row {
  readonly suite: string;
  readonly gate: GateResult;
}

/** Every gate with base, head, change, interval and bound, those that fail first; then why. */
export function gateSection({ results }: ReportModel, detail: Detail): string {
  const rows = results.suites
    .flatMap((suite) => suite.gates.map((gate): Row => ({ suite: suite.name, gate })))
    .sort((a, b) => weightOf(a.gate) - weightOf(b.gate));
  if (rows.length === 0)
    return 'No gate is configured: nothing can fail. Add `gates` to the config.';
  const isNamed = results.suites.length > 1;
  const shown = rows.slice(0, detail.gates);
  const more = rows.length - shown.length;
  const left =
    more > 0 ? `and ${plural(more, 'more gate')}: ${countsOf(rows.slice(shown.length))}.` : '';
  const parts = [gateTable(shown, isNamed), left, reasons(rows, isNamed, detail.reasons)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What failed the run, then what could not be told, then the rest in the config's order. */
function weightOf(gate: GateResult): number {
  if (isFailure(gate)) return 0;
  return { fail: 0, inconclusive: 1, skipped: 2, pass: 3 }[gate.decision];
}

function countsOf(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { gate } of rows) counts.set(gate.decision, (counts.get(gate.decision) ?? 0) + 1);
  return [...counts].map(([decision, count]) => `${count} ${decision}`).join(', ');
}

function gateTable(rows: readonly Row[], isNamed: boolean): string {
  const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
  const bad = ({ gate }: Row, text: string) => (isFailure(gate) ? `**${text}**` : text);
  const levels = new Set(
    rows.filter(({ gate }) => gate.low !== undefined).map(({ gate }) => levelOf(gate)),
  );
  const [level] = levels;
  const isOneLevel = levels.size === 1 && level !== undefined;
  const columns: (Column<Row> | false)[] = [
    { title: '', align: 'center', cell: ({ gate }) => SYMBOLS[gate.decision] },
    isNamed && { title: 'suite', align: 'left', cell: ({ suite }) => code(suite) },
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
      cell: changeCell,
    },
    isCompared && {
      title: isOneLevel ? `${confidenceText(level)} interval` : 'interval',
      align: 'center',
      cell: ({ gate }) => intervalCell(gate, isOneLevel),
    },
    { title: 'allowed', align: 'left', cell: ({ gate }) => formatBound(gate) },
  ];
  return table(columns, rows);
}

/** In bold where the gate fails and binds it. */
function changeCell({ gate }: Row): string {
  const { delta, metric, bound } = gate;
  if (delta === undefined) return NONE;
  const text = formatPoints(delta, metric);
  const isBound = bound['max-drop'] !== undefined || bound['max-rise'] !== undefined;
  return isFailure(gate) && isBound && Math.abs(delta) > 1e-9 ? `**${text}**` : text;
}

function levelOf({ confidence = CONFIDENCE }: GateResult): number {
  return confidence;
}

function intervalCell(gate: GateResult, isOneLevel: boolean): string {
  const { low, high } = gate;
  if (low === undefined || high === undefined) return NONE;
  const range = `${formatPoints(low)}\u00a0…\u00a0${formatPoints(high)}`;
  return isOneLevel ? range : `${range} (${confidenceText(levelOf(gate))})`;
}

/** `robust-pass@1` `func_name` */
export function gateLabel({ metric, family, transform }: GateResult): string {
  return [metric, family, transform]
    .flatMap((part) => (part === undefined ? [] : [code(part)]))
    .join(' ');
}

/** Why gates do not pass; a table's cell has no room for a sentence. */
function reasons(rows: readonly Row[], isNamed: boolean, most: number): string {
  const notable = rows.filter(({ gate }) => gate.decision !== 'pass');
  const lines = notable.slice(0, most).map(({ suite, gate }) => {
    const name = isNamed ? `${code(suite)} ` : '';
    return `- ${SYMBOLS[gate.decision]} ${name}${gateLabel(gate)} ${prose(gate.reason, 500)}`;
  });
  const more = notable.length - lines.length;
  if (more > 0) lines.push(`- and ${more.toLocaleString('en-US')} more that do not pass`);
  return lines.join('\n');
}
