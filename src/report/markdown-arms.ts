import { htmlText, prose } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { type ArmTable, armTables } from './arm-rows.ts';
import { fold } from './markdown-parts.ts';
import type { ReportModel } from './model.ts';
import { inMarkdown } from './text-table.ts';

/** The arms of each suite beside its control. */
export function armSection({ results }: ReportModel): string {
  return armTables(results).map(armTableOf).join('\n\n');
}

function armTableOf({ suite, tables, rows, best }: ArmTable): string {
  const shown = tables.map((columns) => inMarkdown(columns, rows));
  const summary = `<b>Arms</b> · ${htmlText(suite)} · ${plural(rows.length, 'arm')}`;
  return fold(summary, [...shown, prose(best)].join('\n\n'), true);
}
