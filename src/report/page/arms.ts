import { type ArmColumn, type ArmRow, type ArmTable, armTables } from '../arm-rows.ts';
import type { ReportModel } from '../model.ts';
import { Html, html } from './html.ts';

/** The arms of each suite beside its control. */
export function arms({ results }: ReportModel): Html {
  const tables = armTables(results);
  if (tables.length === 0) return new Html('');
  return html`<section class="arms" aria-labelledby="arms"><h2 id="arms">Arms</h2>
${tables.map((table) => armTable(table, tables.length > 1))}</section>`;
}

function armTable({ suite, tables, rows, best }: ArmTable, isNamed: boolean): Html {
  const shown = tables.map((columns) => tableOf(suite, columns, rows));
  return html`${isNamed ? html`<h3>${suite}</h3>` : new Html('')}${shown}<p class="muted">${best}</p>`;
}

function tableOf(suite: string, columns: readonly ArmColumn[], rows: readonly ArmRow[]): Html {
  const kindOf = (align: string) => (align === 'left' ? new Html('') : html` class="n"`);
  const label = `table of arms, ${suite}, ${columns[1]?.title ?? ''}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="gates">
<thead><tr>${columns.map(({ title, align }) => html`<th scope="col"${kindOf(align)}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${columns.map(({ align, cell }) => html`<td${kindOf(align)}>${cell(row)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
