import { LENGTHS, plainLine } from '../text/escape.ts';
import { armTables } from './arm-rows.ts';
import type { ReportModel } from './model.ts';
import type { Style } from './terminal-parts.ts';
import { inTerminal } from './text-table.ts';

/** The arms of each suite beside its control. */
export function armsText({ results }: ReportModel, style: Style, width: number): string {
  return armTables(results)
    .map(({ suite, tables, rows, best }) => {
      const shown = tables.map((columns) => inTerminal(columns, rows, width));
      const title = `${style(`arms of ${plainLine(suite)}`, 'bold')}, each against the control`;
      return [title, ...shown, plainLine(best, LENGTHS.note)].join('\n\n');
    })
    .join('\n\n');
}
