import { judgedSuites } from '../gate/fail-on.ts';
import { boundsOf } from '../records/bounds.ts';
import { type GateResult, isFailure } from '../records/gate-result.ts';
import { groupNames } from '../records/group.ts';
import { isSame } from '../records/rounding.ts';
import { code, LENGTHS, prose } from '../text/escape.ts';
import { grouped, plural } from '../text/numbers.ts';
import { gatesOf, gateTexts, type SuiteGate } from './gate-texts.ts';
import { gateSymbol, gateWord, needsBase, OF_THE_BASE } from './headline.ts';
import { type Column, type Detail, table } from './markdown-parts.ts';
import type { ReportModel } from './model.ts';

/** Every gate with base, head, change, interval and bound, failed ones first; then the reasons. */
export function gateSection({ results }: ReportModel, detail: Detail): string {
  const rows = gatesOf(results).sort((a, b) => weightOf(a.gate) - weightOf(b.gate));
  if (rows.length === 0)
    return 'No gate is configured: nothing can fail. Add `gates` to the config.';
  const isNamed = judgedSuites(results).length > 1;
  const visible = rows.slice(0, detail.gates);
  const more = rows.length - visible.length;
  const left =
    more > 0 ? `and ${plural(more, 'more gate')}: ${countsOf(rows.slice(visible.length))}.` : '';
  const parts = [gateTable(visible, isNamed), left, reasons(rows, isNamed, detail.reasons)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The order of gates: failed ones, undecided ones, then the rest in the config's order. */
function weightOf(gate: GateResult): number {
  if (isFailure(gate)) return 0;
  if (gate.decision === 'pass' && gate.notJudged !== undefined) return 2;
  return { fail: 0, inconclusive: 1, skipped: 2, pass: 3 }[gate.decision];
}

function countsOf(rows: readonly SuiteGate[]): string {
  const counts = new Map<string, number>();
  for (const { gate } of rows) counts.set(gateWord(gate), (counts.get(gateWord(gate)) ?? 0) + 1);
  return [...counts].map(([decision, count]) => `${count} ${decision}`).join(', ');
}

function gateTable(rows: readonly SuiteGate[], isNamed: boolean): string {
  const textRows = rows.map((row) => ({ ...row, texts: gateTexts(row.gate) }));
  type Row = (typeof textRows)[number];
  const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
  const levels = new Set(textRows.flatMap(({ texts }) => texts.level ?? []));
  const [level] = levels;
  const isOneLevel = levels.size === 1;
  const columns: (Column<Row> | false)[] = [
    { title: '', align: 'center', cell: ({ gate }) => gateSymbol(gate) },
    isNamed && { title: 'suite', align: 'left', cell: ({ suite }) => code(suite) },
    { title: 'gate', align: 'left', cell: ({ gate }) => gateLabel(gate) },
    isCompared && { title: 'base', align: 'right', cell: ({ texts }) => texts.base },
    {
      title: 'head',
      align: 'right',
      cell: ({ gate, texts }) => (isBad(gate) ? `**${texts.head}**` : texts.head) + texts.beside,
    },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: ({ gate, texts }) => (bindsChange(gate) ? `**${texts.change}**` : texts.change),
    },
    isCompared && {
      title: isOneLevel ? `${level} interval` : 'interval',
      align: 'center',
      cell: ({ texts: { interval, level: own } }) =>
        isOneLevel || own === null ? interval : `${interval} (${own})`,
    },
    { title: 'allowed', align: 'left', cell: ({ gate, texts }) => texts.allowed + openText(gate) },
  ];
  return table(columns, textRows);
}

/** A mark after the bounds of a gate whose change could not be judged. */
function openText(gate: GateResult): string {
  if (gate.notJudged === undefined) return '';
  return needsBase(gate) ? ' · **not compared**' : ' · **skipped**';
}

/** True when the value stands out: a gate fails and has one. */
function isBad(gate: GateResult): boolean {
  return isFailure(gate) && gate.value !== null;
}

/** True when a gate fails, bounds the change, and there is a change. */
function bindsChange(gate: GateResult): boolean {
  const { delta = 0, bound } = gate;
  const isBound = boundsOf(bound, 'change').length > 0;
  return isFailure(gate) && isBound && !isSame(delta, 0);
}

/** `robust-pass@1` `func_name` */
export function gateLabel(gate: GateResult): string {
  const parts = [gate.metric, ...groupNames(gate)].map((part) => code(part));
  return [...parts, ...(gate.from === undefined ? [] : [OF_THE_BASE])].join(' ');
}

/** The reasons of gates that do not pass, because a table's cell has no room for a sentence. */
function reasons(rows: readonly SuiteGate[], isNamed: boolean, most: number): string {
  const notable = rows.filter(({ gate }) => gateWord(gate) !== 'pass');
  const lines = notable.slice(0, most).map(({ suite, gate }) => {
    const name = isNamed ? `${code(suite)} ` : '';
    return `- ${gateSymbol(gate)} ${name}${gateLabel(gate)} ${prose(gate.reason, LENGTHS.message)}`;
  });
  const more = notable.length - lines.length;
  if (more > 0) lines.push(`- and ${grouped(more)} more that do not pass`);
  return lines.join('\n');
}
