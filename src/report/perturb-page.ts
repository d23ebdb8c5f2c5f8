import { addressOf, groupName } from '../page/perturb/view.ts';
import { grouped, percent, plural } from '../text/numbers.ts';
import { type Assets, readAssets } from './page/assets.ts';
import { dataAndScript, startPage } from './page/frame.ts';
import { Html, html } from './page/html.ts';
import { perturbData } from './perturb-data.ts';
import type { PerturbedSuite, PromptDistance } from './perturb-model.ts';
import {
  type FamilyCount,
  familiesOf,
  meanOf,
  outcomeText,
  partsOfName,
  reasonsOf,
  skippedTexts,
  sumOf,
} from './perturb-words.ts';
import { NONE } from './value-texts.ts';

/** The limit for all prompts of the page, in characters. */
const MOST = 50_000_000;

const NOTHING = new Html('');

/**
 * A page to look through the perturbed prompts of suites: one file that needs no others. Without a
 * script it has the counts.
 */
export function renderPerturbPage(
  suites: readonly PerturbedSuite[],
  assets: Assets = readAssets('perturb'),
): string {
  const { data, leftOut } = perturbData(suites, MOST);
  const all = suites.reduce((sum, { prompts }) => sum + prompts.length, 0);
  const title = plural(all, 'perturbed prompt');
  const body = html`<body>
<header class="bar"><div class="wrap"><span class="brand">Passgate</span><span class="muted">perturbed prompts</span><span id="theme"></span></div></header>
<main class="wrap">
<h1>${title}</h1>
${suites.map((suite, s) => counts(suite, s, suites.length === 1))}
${leftOut === 0 ? NOTHING : html`<p class="warning">Not in this page: ${plural(leftOut, 'prompt')} of later seeds. With them it would have more than ${MOST / 1e6} MB.</p>`}
<div id="app"><noscript><p>The prompts need JavaScript, which this page brings along.</p></noscript></div>
</main>
`;
  return `${startPage(`Passgate: ${title}`, assets)}${body.text}${dataAndScript(data, assets)}</body>\n</html>\n`;
}

/** A suite's transforms with their counts. Its names lead to the prompts of one transform. */
function counts(suite: PerturbedSuite, place: number, isAlone: boolean): Html {
  const families = familiesOf(suite);
  const numbers = ['made', 'not applicable', 'dropped', 'characters changed', 'words changed'];
  const text = `${plural(suite.problems, 'problem')}: ${outcomeText(suite)}`;
  return html`<details class="suite"${isAlone || place === 0 ? html` open` : NOTHING}>
<summary><b>${suite.name}</b>: ${text}</summary>
<div class="scroll tall" tabindex="0" role="region" aria-label="table of transforms, ${suite.name}"><table class="counts">
<thead><tr><th scope="col">transform</th>${numbers.map((title) => html`<th scope="col" class="n">${title}</th>`)}</tr></thead>
${families.map((family) => familyRows(family, suite, place))}</table></div>
${reasons(suite)}${skippedTexts(suite.skipped).map((text) => html`<p class="skipped">${text}</p>`)}</details>`;
}

function familyRows(family: FamilyCount, { name }: PerturbedSuite, place: number): Html {
  const link = (group: string, text: string) =>
    html`<a href="${addressOf({ suite: place, group }, name)}">${breakable(text)}</a>`;
  return html`<tbody>
<tr class="family"><th scope="rowgroup">${link(groupName(family), family.family)}</th>${cells(family, family.meanDistance)}</tr>
${family.transforms.map(
  (count) =>
    html`<tr><th scope="row" class="transform">${
      count.made === 0
        ? breakable(count.transform)
        : link(groupName(family, count.transform), count.transform)
    }</th>${cells(count, meanOf(count))}</tr>
`,
)}</tbody>
`;
}

/** A name that may break into several lines. */
function breakable(name: string): Html {
  return html`${partsOfName(name).map((part) => html`${part}<wbr>`)}`;
}

function cells(
  { made, notApplicable, dropped }: Pick<FamilyCount, 'made' | 'notApplicable' | 'dropped'>,
  distance: PromptDistance | null,
): Html {
  const texts = [
    ...[made, notApplicable, dropped].map(grouped),
    ...(distance === null ? [NONE, NONE] : [percent(distance.characters), percent(distance.words)]),
  ];
  return html`${texts.map((text) => html`<td class="n">${text}</td>`)}`;
}

/** Why prompts were dropped. */
function reasons({ counts: all }: PerturbedSuite): Html {
  const dropped = all.filter((count) => count.dropped > 0);
  if (dropped.length === 0) return NOTHING;
  const total = sumOf(dropped, (count) => count.dropped);
  return html`<details class="reasons"><summary>Dropped: ${plural(total, 'prompt')}</summary><ul>${dropped.map(
    (count) =>
      html`<li>${count.transform}: ${reasonsOf(count)
        .map(([reason, times]) => `${reason} (${grouped(times)})`)
        .join('; ')}</li>`,
  )}</ul></details>`;
}
