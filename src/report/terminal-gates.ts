import { type GateResult, isFailure } from '../gate/decide.ts';
import { judgedSuites } from '../gate/fail-on.ts';
import { confidenceText } from '../gate/words.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { plainLine } from './escape.ts';
import { gatesOf, gateTexts } from './gate-texts.ts';
import { gateName, gateWord } from './headline.ts';
import type { ReportModel } from './model.ts';
import { newTable, type Style, stacked } from './terminal-parts.ts';

const COLOURS = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  skipped: 'yellow',
  'not compared': 'yellow',
} as const;

/** The level of intervals that need not be said. */
const USUAL = confidenceText(CONFIDENCE);

interface Row {
  readonly label: string;
  readonly gate: GateResult;
}

/** Every gate in the config's order, then why those that do not pass do not. */
export function gatesText({ results }: ReportModel, style: Style): string {
  const isNamed = judgedSuites(results).length > 1;
  const rows = gatesOf(results).map(({ suite, gate }): Row => {
    const name = isNamed ? `${suite}: ${gateName(gate)}` : gateName(gate);
    return { label: plainLine(name), gate };
  });
  if (rows.length === 0) return '';
  const reasons = rows
    .filter(({ gate }) => gateWord(gate) !== 'pass')
    .map(({ label, gate }) => {
      const decision = styled(gate, style);
      return `${decision}  ${style(label, 'bold')} ${plainLine(gate.reason, 500)}`;
    });
  return [gateTable(rows, style), ...reasons].join('\n');
}

function styled(gate: GateResult, style: Style): string {
  const word = gateWord(gate);
  return style(word, COLOURS[word]);
}

function gateTable(rows: readonly Row[], style: Style): string {
  const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
  const table = isCompared
    ? newTable(
        ['', 'gate', 'base', 'head', 'change', `${USUAL} interval`, 'allowed'],
        ['left', 'left', 'right', 'right', 'right', 'center', 'left'],
      )
    : newTable(['', 'gate', 'head', 'allowed'], ['left', 'left', 'right', 'left']);
  for (const { label, gate } of rows) {
    const { base, head, beside, change, interval, level, allowed } = gateTexts(gate);
    const range = interval.replaceAll('\u00a0', ' ');
    const said = level === null || level === USUAL ? range : `${range} (${level})`;
    table.push([
      styled(gate, style),
      label,
      ...(isCompared ? [base] : []),
      (isFailure(gate) ? style(head, 'bold') : head) + stacked(beside),
      ...(isCompared ? [change, said] : []),
      allowed,
    ]);
  }
  return table.toString();
}
