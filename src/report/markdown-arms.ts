import { htmlText, LENGTHS, prose } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { type ArmColumn, type ArmRow, type ArmTable, armTables } from './arm-rows.ts';
import { type Column, fold, table } from './markdown-parts.ts';
import type { ReportModel } from './model.ts';

/** The arms of each suite beside its control. */
export function armSection({ results }: ReportModel): string {
  return armTables(results).map(armTableOf).join('\n\n');
}

function armTableOf({ suite, tables, rows, best }: ArmTable): string {
  const shown = tables.map((columns) => table(columns.map(toMarkdown), rows));
  const summary = `<b>Arms</b> · ${htmlText(suite)} · ${plural(rows.length, 'arm')}`;
  return fold(summary, [...shown, prose(best)].join('\n\n'), true);
}

function toMarkdown({ title, align, cell }: ArmColumn): Column<ArmRow> {
  return { title: prose(title), align, cell: (row) => prose(cell(row), LENGTHS.line) };
}
