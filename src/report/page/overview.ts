import { judgedSuites } from '../../gate/fail-on.ts';
import { type Decision, type GateResult, isFailure } from '../../records/gate-result.ts';
import { groupNames } from '../../records/group.ts';
import { isSame } from '../../records/rounding.ts';
import { shortCommit } from '../../text/commit.ts';
import { formatTime, grouped, plural } from '../../text/numbers.ts';
import { askedOtherwise, promptChange } from '../answers-texts.ts';
import { type GateTexts, gatesOf, gateTexts } from '../gate-texts.ts';
import { gateWord, isDoubtful, isHalfJudgedRun, OF_THE_BASE } from '../headline.ts';
import { measureIntroduction, measureRows, measureSentence } from '../measure-words.ts';
import type { MetricRow } from '../metric-rows.ts';
import type { ReportModel, SuiteModel } from '../model.ts';
import { earlierNote } from '../notes.ts';
import { describeOrigin } from '../origin.ts';
import { untoldSlides } from '../slide-texts.ts';
import { formatChange, headText } from '../value-texts.ts';
import { arms } from './arms.ts';
import { faultyTests } from './faulty-tests-list.ts';
import { Html, html } from './html.ts';
import { tags } from './tags.ts';

const WORDS: Readonly<Record<Decision, string>> = {
  pass: 'Passed',
  fail: 'Failed',
  inconclusive: 'Inconclusive',
  skipped: 'Skipped',
};

const SYMBOLS: Readonly<Record<Decision, string>> = {
  pass: '✓',
  fail: '✕',
  inconclusive: '?',
  skipped: '–',
};

/** The word for a gate that keeps its absolute bounds, but whose change could not be judged. */
const NOT_JUDGED = 'Not compared';

const NOTHING = new Html('');

/** The page without any script: the decision, the gates, and notes on the run. */
export function overview(model: ReportModel, leftOut: readonly string[]): Html {
  return html`<header class="bar"><div class="wrap">
<span class="brand">Passgate</span><span class="muted">${commits(model)}</span><span id="theme"></span>
</div></header>
<main class="wrap">
${decision(model)}
${gates(model)}${arms(model)}${tags(model)}
${measure(model)}
${notes(model, leftOut)}
${faultyTests(model)}
${run(model)}
<div id="app"><noscript><p>The heat map and each problem's details need JavaScript, which this page brings along. Everything is in results.json, verdicts.jsonl.gz and sources.jsonl.gz too.</p></noscript></div>
</main>`;
}

function decision(model: ReportModel): Html {
  const { results, headline } = model;
  const isError = results.errors.length > 0;
  const [kind, symbol, word] = isError
    ? ['error', '!', 'Could not decide']
    : isHalfJudgedRun(results)
      ? ['skipped', SYMBOLS.skipped, NOT_JUDGED]
      : isDoubtful(results)
        ? ['inconclusive', '!', WORDS.pass]
        : [results.decision, SYMBOLS[results.decision], WORDS[results.decision]];
  const about = headline.gate === null ? NOTHING : html`${gateLabel(headline.gate)} `;
  return html`<section class="decision ${kind}">
<p class="pill"><span aria-hidden="true">${symbol}</span> ${word}</p>
<h1>${about}${headline.text}</h1>
${model.suites.map((suite) => lead(suite, model.suites.length > 1))}
${model.noBaseline === null ? NOTHING : html`<p class="muted">Not compared: ${model.noBaseline}. Only absolute bounds were judged.</p>`}
${cautions(model).map((text) => html`<p class="warning"><span aria-hidden="true">⚠</span> ${text}</p>`)}
</section>`;
}

/** Warnings that belong before the decision. */
function cautions({ results, isPullRequest, notice }: ReportModel): string[] {
  const { measure, warnings = [] } = results;
  const changes = measure?.changes ?? [];
  const line = `${measureIntroduction(results, isPullRequest)} ${measureSentence(changes, String)}.`;
  return [...(changes.length === 0 ? [] : [line]), ...warnings, ...(notice === '' ? [] : [notice])];
}

/** Every difference of the measure, with both sides. */
function measure({ results }: ReportModel): Html {
  const changes = results.measure?.changes ?? [];
  if (changes.length === 0) return NOTHING;
  const rows = measureRows(changes, String);
  return html`<section aria-labelledby="measure"><h2 id="measure">What is measured differently</h2>
<div class="scroll" tabindex="0" role="region" aria-label="table of what is measured differently"><table class="gates">
<thead><tr><th scope="col">what</th><th scope="col">base</th><th scope="col">head</th></tr></thead>
<tbody>${rows.map(({ what, base, head }) => html`<tr><td>${what}</td><td>${base}</td><td>${head}</td></tr>`)}</tbody></table></div></section>`;
}

function lead(suite: SuiteModel, isNamed: boolean): Html {
  const rows = [suite.metrics[0], suite.robustness[0]?.rows[0]].filter((row) => row !== undefined);
  const { breaks, counts } = suite.results;
  const broken =
    breaks.problems === 0
      ? NOTHING
      : html`<li>${breaks.problems} of ${plural(breaks.solved, 'problem')} solved as asked ${breaks.problems === 1 ? 'breaks' : 'break'} when asked differently</li>`;
  const slides = untoldSlides(suite.results).map((text) => html`<li>${text}</li>`);
  return html`<ul class="lead">${isNamed ? html`<li><b>${suite.results.name}</b></li>` : NOTHING}${rows.map(leadValue)}${broken}${slides}<li>${plural(counts.problems, 'problem')}, ${plural(counts.samples, 'sample')}</li></ul>`;
}

function leadValue({ metric, head, delta }: MetricRow): Html {
  const change =
    delta === null || 'unavailable' in delta
      ? ''
      : isSame(delta.delta, 0)
        ? ' (unchanged)'
        : ` (${formatChange(delta.delta, metric)})`;
  return html`<li><code>${metric}</code> <b>${headText(head, delta, metric)}</b>${change}</li>`;
}

function gateLabel(gate: GateResult): Html {
  const parts = [gate.metric, ...groupNames(gate)];
  const of = gate.from === undefined ? '' : ` ${OF_THE_BASE}`;
  return html`${parts.map((part, p) => html`${p === 0 ? '' : ' '}<code>${part}</code>`)}${of}`;
}

function gates({ results }: ReportModel): Html {
  const rows = gatesOf(results).map((row) => ({ ...row, texts: gateTexts(row.gate) }));
  if (rows.length === 0) {
    return html`<section><h2>Gates</h2><p>No gate is configured: nothing can fail. Add <code>gates</code> to the config.</p></section>`;
  }
  const isNamed = judgedSuites(results).length > 1;
  const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
  const header = [
    'decision',
    ...(isNamed ? ['suite'] : []),
    'gate',
    ...(isCompared ? ['base'] : []),
    'head',
    ...(isCompared ? ['change', 'interval of the change'] : []),
    'allowed',
    'why',
  ];
  const numbers = new Set(['base', 'head', 'change', 'interval of the change']);
  const compared = ({ change, interval, level }: GateTexts) =>
    html`<td class="n">${change}</td><td class="n">${level === null ? interval : `${interval} (${level})`}</td>`;
  return html`<section aria-labelledby="gates"><h2 id="gates">Gates</h2>
<div class="scroll" tabindex="0" role="region" aria-label="table of gates"><table class="gates">
<thead><tr>${header.map((title) => html`<th scope="col"${numbers.has(title) ? html` class="n"` : NOTHING}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ suite, gate, texts }) => html`<tr${isFailure(gate) ? html` class="failed"` : NOTHING}>
<td>${pill(gate)}</td>
${isNamed ? html`<td>${suite}</td>` : NOTHING}<td>${gateLabel(gate)}</td>
${isCompared ? html`<td class="n">${texts.base}</td>` : NOTHING}<td class="n"><b>${texts.head}</b>${own(texts)}</td>
${isCompared ? compared(texts) : NOTHING}<td class="bound">${texts.allowed}</td><td class="why">${gate.reason}</td></tr>`,
  )}</tbody></table></div></section>`;
}

/** Head's own value on a line of its own, because there is little room. */
function own({ beside }: GateTexts): Html {
  return beside === '' ? NOTHING : html`<br><span class="muted">${beside.trim()}</span>`;
}

function pill(gate: GateResult): Html {
  const isOpen = gateWord(gate) === 'not compared';
  const kind = isOpen ? 'skipped' : gate.decision;
  const word = isOpen ? NOT_JUDGED : WORDS[gate.decision];
  return html`<span class="pill small ${kind}"><span aria-hidden="true">${SYMBOLS[kind]}</span> ${word}</span>`;
}

function notes({ suites, results }: ReportModel, leftOut: readonly string[]): Html {
  const isNamed = suites.length > 1;
  const texts = [
    ...results.errors,
    ...suites.flatMap((suite) =>
      [askedOtherwise(suite.results), ...suite.notes]
        .filter((note) => note !== '')
        .map((note) => (isNamed ? `${suite.results.name}: ${note}` : note)),
    ),
    ...leftOut.map((text) => `Not in this page: ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
  ];
  if (texts.length === 0) return NOTHING;
  return html`<ul class="notes">${texts.map((text) => html`<li>${text}</li>`)}</ul>${suites.map(promptChangeOf)}`;
}

/** The change of a suite's prompt, folded. */
function promptChangeOf({ results }: SuiteModel): Html {
  const lines = promptChange(results);
  if (lines.length === 0) return NOTHING;
  return html`<details class="run"><summary>The prompt of ${results.name}, compared with the base</summary><pre class="code" tabindex="0" role="region" aria-label="prompt of ${results.name}">${lines.join('\n')}</pre></details>`;
}

function commits({ results }: ReportModel): Html {
  const { commit, baseline } = results;
  const head = commit === null ? NOTHING : html`head <code>${shortCommit(commit)}</code>`;
  const base =
    baseline?.commit == null ? NOTHING : html` · base <code>${shortCommit(baseline.commit)}</code>`;
  return html`${head}${base}`;
}

function run({ results, repeat }: ReportModel): Html {
  const sum = (pick: (suite: (typeof results.suites)[number]) => number) =>
    results.suites.reduce((total, suite) => total + pick(suite), 0);
  const { baseline, isolation, timings, createdAt, tool } = results;
  const base =
    baseline === null
      ? NOTHING
      : html`<dt>base</dt><dd>${baseline.commit === null ? NOTHING : html`<code>${baseline.commit}</code>, `}${describeOrigin(baseline)}</dd>`;
  const earlier = earlierNote(results.suites);
  const executed = grouped(sum(({ counts }) => counts.executed));
  const tried = (results.baselineNotes ?? []).map((note) => html`<br>${note}`);
  return html`<details class="run"><summary>Run: ${plural(
    sum(({ counts }) => counts.samples),
    'sample',
  )}, ${plural(
    sum(({ counts }) => counts.programs),
    'distinct program',
  )}, ${formatTime(timings.totalMs)}</summary><dl>
${results.commit === null ? NOTHING : html`<dt>head</dt><dd><code>${results.commit}</code></dd>`}
${base}${tried.length === 0 ? NOTHING : html`<dt>looked for base</dt><dd>${tried}</dd>`}
<dt>executed</dt><dd>${executed} programs${earlier === '' ? '' : `; ${earlier}`}</dd>
<dt>isolation</dt><dd>${isolation.description}; Python ${isolation.python}; ${plural(isolation.workers, 'worker')}</dd>
<dt>made</dt><dd>${createdAt} by passgate ${tool.version}</dd>
<dt>repeat it</dt><dd><pre>${repeat.join('\n')}</pre></dd></dl></details>`;
}
