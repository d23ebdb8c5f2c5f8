import type { TextColumn } from '../text-table.ts';
import { Html, html } from './html.ts';

/**
 * The table on the page.
 * @param label its name for screen readers
 */
export function textTable<R>(
  columns: readonly TextColumn<R>[],
  rows: readonly R[],
  label: string,
): Html {
  const kindOf = (align: string) => (align === 'left' ? new Html('') : html` class="n"`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="gates">
<thead><tr>${columns.map(({ title, align }) => html`<th scope="col"${kindOf(align)}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${columns.map(({ align, cell }) => html`<td${kindOf(align)}>${cell(row)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
