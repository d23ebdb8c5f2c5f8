import { isSame } from '../records/rounding.ts';
import { shortCommit } from '../text/commit.ts';
import { code, fenced, htmlText, LENGTHS, prose } from '../text/escape.ts';
import { nominalNote } from '../text/nominal.ts';
import { plural } from '../text/numbers.ts';
import { askedOtherwise, promptChange } from './answers-texts.ts';
import { runSymbol } from './headline.ts';
import { armSection } from './markdown-arms.ts';
import { caution, measureSection } from './markdown-caution.ts';
import { flipSection } from './markdown-flips.ts';
import { gateLabel, gateSection } from './markdown-gates.ts';
import { everyMetric, suiteMetrics } from './markdown-metrics.ts';
import { andMore, type Detail, fold, linked, type Section } from './markdown-parts.ts';
import {
  breakSection,
  familyTable,
  faultySection,
  referenceSection,
  transformTable,
} from './markdown-robustness.ts';
import { runSection } from './markdown-run.ts';
import { trendSection } from './markdown-trend.ts';
import type { MetricRow } from './metric-rows.ts';
import { type ReportModel, type SuiteModel, toldSuites } from './model.ts';
import { untoldSlides } from './slide-texts.ts';
import { tagColumns } from './tag-rows.ts';
import { inMarkdown } from './text-table.ts';
import { comparedOf, formatChange, formatShare, formatValue, whole } from './value-texts.ts';

/** The parts of the comment and the job summary, in order. */
export function sections(model: ReportModel, detail: Detail): Section[] {
  const isNamed = model.suites.length > 1;
  const parts = [
    { name: '', text: heading(model), dispensable: 0 },
    { name: '', text: lead(model, detail), dispensable: 0 },
    { name: '', text: caution(model), dispensable: 0 },
    { name: '', text: gateSection(model, detail), dispensable: 0 },
    { name: 'Arms', text: armSection(model), dispensable: 2 },
    ...toldSuites(model).flatMap((suite) => suiteSections(suite, model, isNamed, detail)),
    { name: 'What is measured differently', text: measureSection(model, detail), dispensable: 3 },
    { name: 'Run', text: runSection(model), dispensable: 1 },
  ];
  return [
    ...parts,
    { name: '', text: nominalNote(parts.map(({ text }) => text)), dispensable: 0 },
    { name: '', text: footer(model), dispensable: 0 },
  ].filter((section) => section.text !== '');
}

function heading({ results, headline }: ReportModel): string {
  const about = headline.gate === null ? '' : `${gateLabel(headline.gate)} `;
  return `## ${runSymbol(results)} Passgate: ${about}${prose(headline.text)}`;
}

/** The next lines explain the decision with the headline metrics of each suite. */
function lead(model: ReportModel, { suites: most, diffs }: Detail): string {
  const isNamed = model.suites.length > 1;
  const told = toldSuites(model);
  const lines = told.slice(0, most).map((suite) => {
    const parts = [suite.metrics[0], suite.robustness[0]?.rows[0]].flatMap((row) =>
      row === undefined ? [] : [`${code(row.metric)} ${valueText(row)}${inBrackets(row)}`],
    );
    const name = isNamed ? `${code(suite.results.name)}: ` : '';
    const measured = [name + parts.join(' · '), breakSentence(suite), flipSentence(suite)];
    const asked = prose(askedOtherwise(suite.results), LENGTHS.note);
    const change = diffs === 0 ? [] : promptChange(suite.results);
    const shown = change.length === 0 ? '' : fold('The prompt', fenced(change, 'diff'), false);
    const slides = untoldSlides(suite.results).map((text) => `📉 ${prose(text)}`);
    return [measured.filter((part) => part !== '').join(' — '), ...slides, asked, shown]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  const more = told.length - lines.length;
  if (more > 0) lines.push(`and ${plural(more, 'more suite')}.`);
  if (model.noBaseline !== null)
    lines.push(`Not compared: ${prose(model.noBaseline)}. Only absolute bounds were judged.`);
  if (model.notice !== '') lines.push(`⚠️ ${prose(model.notice)}`);
  return lines.join('\n\n');
}

/** The meaning of robustness, in numbers of problems. */
function breakSentence({ results: { breaks }, baseBreaks }: SuiteModel): string {
  if (breaks.problems === 0) return '';
  const verb = breaks.problems === 1 ? 'breaks' : 'break';
  const before =
    baseBreaks === null || baseBreaks.solved === 0 || baseBreaks.problems === breaks.problems
      ? ''
      : ` (${baseBreaks.problems} of ${baseBreaks.solved} before)`;
  return `**${breaks.problems} of ${plural(breaks.solved, 'problem')}** solved as asked ${verb} when asked differently${before}`;
}

function flipSentence({ flips }: SuiteModel): string {
  if (flips === null) return '';
  const [failing, passing] = [flips.newlyFailing.length, flips.newlyPassing.length];
  if (failing + passing === 0) return '';
  return `${failing} newly failing, ${passing} newly passing`;
}

/** The value over the problems that base has too, because its change follows. */
function valueText({ head, delta, metric }: MetricRow): string {
  const compared = comparedOf(head, delta);
  return compared === null ? formatValue(head, metric) : formatShare(compared.value, metric);
}

function inBrackets({ head, delta, metric }: MetricRow): string {
  if (delta === null || 'unavailable' in delta) return '';
  const change = isSame(delta.delta, 0) ? 'unchanged' : formatChange(delta.delta, metric);
  const compared = comparedOf(head, delta);
  if (compared === null) return ` (${change})`;
  const own = `${formatValue(head, metric)} over all ${whole(compared)}`;
  const shared = compared.problems === compared.of ? 'what' : `the ${compared.problems}`;
  return ` (${change} over ${shared} that both sides have; ${own})`;
}

function suiteSections(
  suite: SuiteModel,
  { links }: ReportModel,
  isNamed: boolean,
  detail: Detail,
): Section[] {
  const { counts, name } = suite.results;
  const label = isNamed ? ` · ${htmlText(name)}` : '';
  const problems = plural(counts.problems, 'problem');
  const notes = suite.notes.map((note) => `\n\n${prose(note, LENGTHS.note)}`).join('');
  const hasVariants = suite.robustness.length > 0;
  const robustness = () =>
    fold(
      `<b>Robustness</b>${label} · ${problems} × ${plural(counts.variants, 'perturbed prompt')}`,
      `${familyTable(suite)}${notes}`,
      true,
    );
  const transforms = () =>
    fold(
      `<b>Every transform</b>${label}`,
      detail.everyMetric ? everyMetric(suite) : transformTable(suite, detail.transforms),
      false,
    );
  const metrics = fold(
    `<b>Metrics</b>${label} · ${problems}, ${plural(counts.samples, 'sample')}`,
    `${suiteMetrics(suite)}${hasVariants ? '' : notes}`,
    !hasVariants,
  );
  const { newlyFailing = [], newlyPassing = [] } = suite.flips ?? {};
  const section = (title: string, text: string, dispensable: number): Section => ({
    name: title,
    text,
    dispensable,
  });
  const { flips } = detail;
  return [
    section('Robustness', hasVariants ? robustness() : '', 2),
    section('Tags', tagSection(suite, label), 5),
    section('Newly failing', flipSection('Newly failing', newlyFailing, label, flips), 3),
    section('Newly passing', flipSection('Newly passing', newlyPassing, label, flips), 8),
    section('Breaks when asked differently', breakSection(suite, links, label, detail), 5),
    section('Trend', trendSection(suite, label), 4),
    section('Metrics', metrics, 6),
    section('Every transform', hasVariants ? transforms() : '', 7),
    section('Tests that say nothing', faultySection(suite, label, detail), 9),
    section('Reference solutions', referenceSection(suite, label, detail), 9),
  ];
}

function tagSection(suite: SuiteModel, label: string): string {
  const { tags } = suite;
  if (tags.length === 0) return '';
  const visible = tags.slice(0, MOST_TAGS);
  const text = inMarkdown(tagColumns(suite), visible) + andMore(tags.length - visible.length);
  return fold(`<b>Tags</b>${label} · ${plural(tags.length, 'tag')}`, text, false);
}

/** The most tags in a comment. */
const MOST_TAGS = 30;

/** The link to the full report. */
function footer({ links, results }: ReportModel): string {
  if (links.run === null) return '';
  const head = results.commit === null ? '' : ` · head ${code(shortCommit(results.commit))}`;
  return `${linked('Full report', `${links.run}#artifacts`)}: \`report.html\` among the artifacts of this run${head}`;
}
