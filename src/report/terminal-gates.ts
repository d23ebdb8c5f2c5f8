import { type GateResult, isFailure } from '../gate/decide.ts';
import { confidenceText } from '../gate/words.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { plainLine } from './escape.ts';
import { formatBound, formatPoints, formatShare, NONE } from './format.ts';
import { gateName, type ReportModel } from './model.ts';
import { newTable, type Style } from './terminal-parts.ts';

const COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow', skipped: 'yellow' } as const;

interface Row {
  readonly label: string;
  readonly gate: GateResult;
}

/** Every gate in the config's order, then why those that do not pass do not. */
export function gatesText({ results }: ReportModel, style: Style): string {
  const isNamed = results.suites.length > 1;
  const rows = results.suites.flatMap((suite) =>
    suite.gates.map((gate): Row => {
      const name = isNamed ? `${suite.name}: ${gateName(gate)}` : gateName(gate);
      return { label: plainLine(name), gate };
    }),
  );
  if (rows.length === 0) return '';
  const reasons = rows
    .filter(({ gate }) => gate.decision !== 'pass')
    .map(({ label, gate }) => {
      const decision = style(gate.decision, COLOURS[gate.decision]);
      return `${decision}  ${style(label, 'bold')} ${plainLine(gate.reason, 500)}`;
    });
  return [gateTable(rows, style), ...reasons].join('\n');
}

function gateTable(rows: readonly Row[], style: Style): string {
  const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
  const table = isCompared
    ? newTable(
        ['', 'gate', 'base', 'head', 'change', `${confidenceText(CONFIDENCE)} interval`, 'allowed'],
        ['left', 'left', 'right', 'right', 'right', 'center', 'left'],
      )
    : newTable(['', 'gate', 'head', 'allowed'], ['left', 'left', 'right', 'left']);
  for (const { label, gate } of rows) {
    const { baseline, delta, value, metric } = gate;
    const head = value === null ? NONE : formatShare(value, metric);
    table.push([
      style(gate.decision, COLOURS[gate.decision]),
      label,
      ...(isCompared ? [baseline === undefined ? NONE : formatShare(baseline, metric)] : []),
      isFailure(gate) ? style(head, 'bold') : head,
      ...(isCompared
        ? [delta === undefined ? NONE : formatPoints(delta, metric), intervalOf(gate)]
        : []),
      formatBound(gate),
    ]);
  }
  return table.toString();
}

/** `−6.1 … −2.4`, a dash, or with its level where that is not the usual one. */
function intervalOf({ low, high, confidence = CONFIDENCE }: GateResult): string {
  if (low === undefined || high === undefined) return NONE;
  const level = confidence === CONFIDENCE ? '' : ` (${confidenceText(confidence)})`;
  return `${formatPoints(low)} … ${formatPoints(high)}${level}`;
}
