import type { HistoryData, SiteData } from '../../page/site/data.ts';
import { DECISION_WORDS, dateText } from '../../page/site/words.ts';
import { plural } from '../../text/numbers.ts';
import { type Assets, readAssets } from '../page/assets.ts';
import { dataAndScript, startPage } from '../page/frame.ts';
import { Html, html } from '../page/html.ts';

/** Stands in the page, so that a later call knows it as its own. */
export const SITE_MARK = '<!-- passgate site -->';

const NOTHING = new Html('');

/**
 * A page of a history: one file that needs no others. Without a script it has the latest run of
 * each config and job.
 */
export function renderSite(
  title: string,
  data: SiteData,
  assets: Assets = readAssets('site'),
): string {
  const { repository, histories } = data;
  const body = html`<body>
<header class="bar"><div class="wrap"><span class="brand">Passgate</span><span class="muted">history</span><span id="theme"></span></div></header>
<main class="wrap">
<h1>${title}</h1>
${
  histories.length === 0
    ? empty()
    : html`<ul class="histories">${histories.map(entry)}${link(repository)}</ul>
<div id="app"><noscript><p>The charts need JavaScript, which this page brings along.</p></noscript></div>`
}
</main>
`;
  const script = histories.length === 0 ? '' : dataAndScript(data, assets);
  return `${startPage(title, assets)}${SITE_MARK}\n${body.text}${script}</body>\n</html>\n`;
}

function link(repository: string | null): Html {
  if (repository === null) return NOTHING;
  const name = repository.split('/').slice(-2).join('/');
  return html`<li><a href="${repository}">${name}</a></li>`;
}

/** A history's name, its time, and how its latest run ended. */
function entry({ name, runs }: HistoryData): Html {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return NOTHING;
  const { sign, word } = DECISION_WORDS[last[1]];
  const days = [...new Set([first, last].map(([time]) => dateText(time)))].join(' to ');
  return html`<li><b>${name}</b> <span class="pill small ${last[1]}">${sign} ${word}</span> <span class="muted">${plural(runs.length, 'run')}, ${days}</span></li>`;
}

function empty(): Html {
  return html`<p>There is no run in this history yet. Each run of the workflow that keeps a history adds one; then make this page again.</p>`;
}
