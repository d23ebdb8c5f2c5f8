import type { ReportModel } from '../model.ts';
import { tagColumns } from '../tag-rows.ts';
import { Html, html } from './html.ts';
import { textTable } from './text-table.ts';

/** The parts of each suite by tag. */
export function tags({ suites }: ReportModel): Html {
  const tagged = suites.filter((suite) => suite.tags.length > 0);
  if (tagged.length === 0) return new Html('');
  return html`<section class="tags" aria-labelledby="tags"><h2 id="tags">Tags</h2>
${tagged.map((suite) => {
  const { name } = suite.results;
  const shown = textTable(tagColumns(suite), suite.tags, `table of tags, ${name}`);
  return html`${suites.length > 1 ? html`<h3>${name}</h3>` : new Html('')}${shown}`;
})}</section>`;
}
