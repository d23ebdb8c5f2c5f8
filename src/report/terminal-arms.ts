import { LENGTHS, plainLine } from '../text/escape.ts';
import { type ArmColumn, type ArmRow, armTables } from './arm-rows.ts';
import type { ReportModel } from './model.ts';
import type { Style } from './terminal-parts.ts';
import { type TerminalColumn, terminalTable } from './terminal-table.ts';

/** The arms of each suite beside its control. */
export function armsText({ results }: ReportModel, style: Style, width: number): string {
  return armTables(results)
    .map(({ suite, tables, rows, best }) => {
      const shown = tables.map((columns) => terminalTable(columns.map(toTerminal), rows, width));
      const title = `${style(`arms of ${plainLine(suite)}`, 'bold')}, each against the control`;
      return [title, ...shown, plainLine(best, LENGTHS.note)].join('\n\n');
    })
    .join('\n\n');
}

function toTerminal({ cell, dispensable, ...column }: ArmColumn): TerminalColumn<ArmRow> {
  return {
    ...column,
    cell: (row) => plainLine(cell(row), LENGTHS.line),
    ...(dispensable === 0 ? {} : { dispensable }),
  };
}
