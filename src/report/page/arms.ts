import { type ArmTable, armTables } from '../arm-rows.ts';
import type { ReportModel } from '../model.ts';
import { Html, html } from './html.ts';
import { textTable } from './text-table.ts';

/** The arms of each suite beside its control. */
export function arms({ results }: ReportModel): Html {
  const tables = armTables(results);
  if (tables.length === 0) return new Html('');
  return html`<section class="arms" aria-labelledby="arms"><h2 id="arms">Arms</h2>
${tables.map((table) => armTable(table, tables.length > 1))}</section>`;
}

function armTable({ suite, tables, rows, best }: ArmTable, isNamed: boolean): Html {
  const shown = tables.map((columns) =>
    textTable(columns, rows, `table of arms, ${suite}, ${columns[1]?.title ?? ''}`),
  );
  return html`${isNamed ? html`<h3>${suite}</h3>` : new Html('')}${shown}<p class="muted">${best}</p>`;
}
