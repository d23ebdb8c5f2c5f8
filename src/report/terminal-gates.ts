import { judgedSuites } from '../gate/fail-on.ts';
import { type GateResult, isFailure } from '../records/gate-result.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { confidenceText } from '../text/numbers.ts';
import { type GateTexts, gatesOf, gateTexts } from './gate-texts.ts';
import { gateName, gateWord, OF_THE_BASE } from './headline.ts';
import type { ReportModel } from './model.ts';
import { type Style, stacked } from './terminal-parts.ts';
import { shortName, type TerminalColumn, terminalTable } from './terminal-table.ts';

const COLOURS = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  skipped: 'yellow',
  'not compared': 'yellow',
} as const;

/** The level of most intervals, which is not repeated for each. */
const USUAL = confidenceText(CONFIDENCE);

interface Row {
  readonly label: string;
  /** A shortened label that fits into a table. */
  readonly short: string;
  readonly gate: GateResult;
}

/** Every gate in the config's order, then the reasons of the gates that do not pass. */
export function gatesText({ results }: ReportModel, style: Style, width: number): string {
  const isNamed = judgedSuites(results).length > 1;
  const rows = gatesOf(results).map(({ suite, gate }): Row => {
    const of = (name: string) => (isNamed ? `${name}: ` : '');
    const label = plainLine(of(suite) + gateName(gate));
    return { label, short: of(shortName(suite)) + shortLabel(gate), gate };
  });
  if (rows.length === 0) return '';
  const reasons = rows
    .filter(({ gate }) => gateWord(gate) !== 'pass')
    .map(({ label, gate }) => {
      const decision = styled(gate, style);
      return `${decision}  ${style(label, 'bold')} ${plainLine(gate.reason, LENGTHS.message)}`;
    });
  return [gateTable(rows, style, width), ...reasons].join('\n');
}

function shortLabel(gate: GateResult): string {
  const [family, transform] = [gate.family, gate.transform].map((name) => name && shortName(name));
  return gateName({ ...gate, ...(family && { family }), ...(transform && { transform }) }).replace(
    OF_THE_BASE,
    OF_THE_BASE.replaceAll(' ', '\u00a0'),
  );
}

function styled(gate: GateResult, style: Style): string {
  const word = gateWord(gate);
  return style(word, COLOURS[word]);
}

function gateTable(rows: readonly Row[], style: Style, width: number): string {
  const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
  const textRows = rows.map((row) => ({ ...row, texts: gateTexts(row.gate) }));
  type TextRow = (typeof textRows)[number];
  const columns: (TerminalColumn<TextRow> | false)[] = [
    {
      title: '',
      align: 'left',
      cell: ({ gate }) => gateWord(gate),
      style: (text, { gate }) => style(text, COLOURS[gateWord(gate)]),
    },
    { title: 'gate', align: 'left', cell: ({ short }) => short, least: 18 },
    isCompared && {
      title: 'base',
      align: 'right',
      cell: ({ texts }) => texts.base,
      dispensable: 1,
    },
    {
      title: 'head',
      align: 'right',
      cell: ({ texts }) => texts.head + stacked(texts.beside),
      style: (text, { gate }) => (isFailure(gate) ? style(text, 'bold') : text),
      least: 8,
    },
    isCompared && { title: 'change', align: 'right', cell: ({ texts }) => texts.change },
    isCompared && {
      title: `${USUAL}\ninterval`,
      align: 'center',
      cell: ({ texts }) => intervalText(texts),
      least: 9,
      dispensable: 2,
    },
    { title: 'allowed', align: 'left', cell: ({ texts }) => allowedText(texts), least: 10 },
  ];
  return terminalTable(columns, textRows, width);
}

/** Lines may break only between bounds. */
function allowedText({ allowed }: GateTexts): string {
  return allowed.replaceAll(/(?<!,) /g, '\u00a0');
}

/** Lines may break only after the dots. */
function intervalText({ interval: whole, level }: GateTexts): string {
  const interval = whole.replace('…\u00a0', '… ');
  return level === null || level === USUAL ? interval : `${interval} (${level})`;
}
