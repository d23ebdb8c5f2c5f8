import { describePrompt } from '../records/prompt-name.ts';
import type { SuiteResults } from '../records/results.ts';
import { code, fenced, LENGTHS } from '../text/escape.ts';
import { grouped, plural } from '../text/numbers.ts';
import { faultOf } from './faulty-tests.ts';
import type { Links } from './links.ts';
import { andMore, type Column, type Detail, fold, linked, table } from './markdown-parts.ts';
import { type RobustnessRow, rowOf } from './metric-rows.ts';
import { headlineK, type SuiteModel } from './model.ts';
import { causeText } from './references-text.ts';
import {
  formatBase,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  formatPasses,
  formatShare,
  headText,
  NONE,
} from './value-texts.ts';

/**
 * One row for each family, worst first, with its worst transform; a row for all of them is last.
 */
export function familyTable(suite: SuiteModel): string {
  const families = suite.robustness.filter(
    (group) => group.family !== null && group.transform === null,
  );
  const all = suite.robustness.filter((group) => group.family === null && families.length > 1);
  const nameColumns: Column<RobustnessRow>[] = [
    {
      title: 'family',
      align: 'left',
      cell: ({ family }) => (family === null ? '**all**' : code(family)),
    },
    { title: 'worst transform', align: 'left', cell: worstCell },
  ];
  return robustTable(suite, [...families, ...all], nameColumns);
}

/** One row for each transform, worst first. */
export function transformTable(suite: SuiteModel, most: number): string {
  const transforms = suite.robustness
    .filter(({ transform }) => transform !== null)
    .sort((a, b) => robustPassOf(a, suite) - robustPassOf(b, suite));
  const visible = transforms.slice(0, most);
  const nameColumns: Column<RobustnessRow>[] = [
    { title: 'family', align: 'left', cell: ({ family }) => code(family ?? '') },
    { title: 'transform', align: 'left', cell: ({ transform }) => code(transform ?? '') },
  ];
  return robustTable(suite, visible, nameColumns) + andMore(transforms.length - visible.length);
}

function robustPassOf(group: RobustnessRow, suite: SuiteModel): number {
  const head = rowOf(group, `robust-pass@${headlineK(suite)}`)?.head;
  return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}

/** The loss under perturbation, compared with the base if there is one. */
function robustTable(
  suite: SuiteModel,
  rows: readonly RobustnessRow[],
  nameColumns: readonly Column<RobustnessRow>[],
): string {
  const k = headlineK(suite);
  const robust = `robust-pass@${k}`;
  const isCompared = rows.some((row) => formatBase(rowOf(row, robust)?.delta ?? null, '') !== NONE);
  const valueColumn = (metric: string): Column<RobustnessRow> => ({
    title: code(metric),
    align: 'right',
    cell: (group) => {
      const row = rowOf(group, metric);
      return row === undefined ? NONE : headText(row.head, row.delta, metric);
    },
  });
  const pass = valueColumn(robust);
  const columns: (Column<RobustnessRow> | false)[] = [
    ...nameColumns,
    isCompared && {
      title: 'base',
      align: 'right',
      cell: (group) => formatBase(rowOf(group, robust)?.delta ?? null, robust),
    },
    { ...pass, cell: (group) => `**${pass.cell(group)}**` },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: (group) => formatDelta(rowOf(group, robust)?.delta ?? null, robust),
    },
    {
      title: isCompared ? '95% interval of the change' : '95% interval',
      align: 'center',
      cell: (group) => {
        const row = rowOf(group, robust);
        if (row === undefined) return NONE;
        return isCompared
          ? formatDeltaInterval(row.delta, robust)
          : formatInterval(row.head, robust);
      },
    },
    valueColumn(`robust-drop@${k}`),
    { title: 'prompts', align: 'right', cell: ({ prompts }) => String(prompts) },
  ];
  return table(columns, rows);
}

function worstCell(group: RobustnessRow): string {
  const head = rowOf(group, 'worst-transform')?.head;
  if (head === undefined || 'unavailable' in head || head.transform === undefined) return NONE;
  return `${code(head.transform)} ${formatShare(head.value, 'worst-transform')}`;
}

type Listed = SuiteResults['breaks']['listed'][number];

/**
 * The problems that pass nominally and break under a perturbation, with the differences of prompts.
 */
export function breakSection(
  { results }: SuiteModel,
  links: Links,
  label: string,
  detail: Detail,
): string {
  const { breaks } = results;
  if (breaks.problems === 0) return '';
  const visible = breaks.listed.slice(0, detail.breaks);
  const places = new Map(results.problems.map(({ id, place }) => [id, place]));
  const columns: Column<Listed>[] = [
    {
      title: 'problem',
      align: 'left',
      cell: ({ problem }) => linked(code(problem), links.place(places.get(problem))),
    },
    { title: 'breaks under', align: 'left', cell: brokenUnder },
    { title: 'passed', align: 'center', cell: passedCell },
    {
      title: 'cause',
      align: 'left',
      cell: ({ cause }) => (cause === null ? NONE : code(causeText(cause), 120)),
    },
  ];
  const more = andMore(breaks.problems - visible.length);
  const diffs = visible
    .slice(0, detail.diffs)
    .map((listed) => `${diffTitle(listed)}\n\n${fenced(listed.diff, 'diff')}`);
  const summary = `<b>Breaks when asked differently</b>${label} · ${breaks.problems} of ${plural(breaks.solved, 'problem')} solved as asked`;
  return fold(summary, [table(columns, visible) + more, ...diffs].join('\n\n'), false);
}

function brokenUnder({ variants, of }: Listed): string {
  const [first] = variants;
  if (first === undefined) return NONE;
  const name = `${code(first.family)} ${code(first.transform)}`;
  return variants.length === 1 ? name : `${name} · ${variants.length} of ${of} prompts`;
}

function passedCell({ variants: [first] }: Listed): string {
  if (first === undefined) return NONE;
  const { nominal, passed, of } = first;
  return `${formatPasses(nominal)}\u00a0→\u00a0${formatPasses({ passed, of })}`;
}

function diffTitle({ problem, variants: [first] }: Listed): string {
  if (first === undefined) return code(problem);
  const { family, transform, seed } = first;
  return `${code(problem)}, nominal prompt and ${code(family)} ${code(transform)} seed ${seed}:`;
}

/** The reference solutions that do not pass their own tests, by name. */
export function referenceSection(
  { results: { references } }: SuiteModel,
  label: string,
  detail: Detail,
): string {
  if (references === null || references.failed.length === 0) return '';
  const visible = references.failed.slice(0, detail.references);
  type Failure = (typeof visible)[number];
  const columns: Column<Failure>[] = [
    { title: 'problem', align: 'left', cell: ({ problem }) => code(problem) },
    { title: 'prompt', align: 'left', cell: (failure) => code(describePrompt(failure)) },
    { title: 'cause', align: 'left', cell: (failure) => code(causeText(failure), 120) },
  ];
  const consequence = references.dropped
    ? 'Their prompts are left out of every metric (`reference-check: drop`).'
    : 'Their tests or their prompts are broken, so no answer to them means much; they still count (`reference-check: warn`).';
  const more = andMore(references.failed.length - visible.length);
  const summary = `<b>Reference solutions</b>${label} · ${references.failed.length} of ${grouped(references.checked)} fail their own tests`;
  return fold(summary, `${consequence}\n\n${table(columns, visible)}${more}`, false);
}

/** The problems with faulty tests, by name. */
export function faultySection(
  { results: { references } }: SuiteModel,
  label: string,
  detail: Detail,
): string {
  const { faultyTests = [], dropped = false } = references ?? {};
  if (faultyTests.length === 0) return '';
  const visible = faultyTests.slice(0, detail.references);
  type Faulty = (typeof visible)[number];
  const columns: Column<Faulty>[] = [
    { title: 'problem', align: 'left', cell: ({ problem }) => code(problem) },
    { title: 'prompt', align: 'left', cell: (faulty) => code(describePrompt(faulty)) },
    { title: 'why', align: 'left', cell: (faulty) => code(faultOf(faulty), LENGTHS.name) },
  ];
  const consequence = dropped
    ? 'Their prompts are left out of every metric (`reference-check: drop`).'
    : 'They still count; `reference-check: drop` leaves them out.';
  const more = andMore(faultyTests.length - visible.length);
  const summary = `<b>Tests that say nothing of an answer</b>${label} · ${grouped(faultyTests.length)}`;
  return fold(summary, `${consequence}\n\n${table(columns, visible)}${more}`, false);
}
