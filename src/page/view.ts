import type { ColumnData, PageData } from './data.ts';

export const SORTS = ['worst', 'breaks', 'fell', 'dataset'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * The reader's current view. It is stored in the address, so that a link or a reload shows the
 * same.
 */
export interface View {
  /** The suite's index. */
  readonly suite: number;
  readonly sort: Sort;
  /** Text to find in a problem's id or in one of its reasons. */
  readonly text: string;
  /** A shown problem has a sample with one of these marks; empty for any. */
  readonly marks: string;
  /** The family of the shown columns; null for all. */
  readonly family: string | null;
  readonly flips: 'failing' | 'passing' | null;
  /** The open problem's index; null for none. */
  readonly problem: number | null;
  readonly column: number;
  readonly sample: number;
}

const START: View = {
  suite: 0,
  sort: 'worst',
  text: '',
  marks: '',
  family: null,
  flips: null,
  problem: null,
  column: 0,
  sample: 0,
};

/** The view in an address. Names that do not exist on the page are ignored. */
export function readView(hash: string, { suites }: PageData): View {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const suite = Math.max(
    0,
    suites.findIndex(({ name }) => name === params.get('suite')),
  );
  const { problems = [], columns = [] } = suites[suite] ?? {};
  const problem = problems.indexOf(params.get('problem') ?? '');
  const prompt = params.get('prompt');
  const column = columns.findIndex((each) => promptOf(each) === prompt);
  const flips = params.get('flips');
  const family = params.get('family');
  return {
    ...START,
    suite,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? START.sort,
    text: params.get('text') ?? '',
    marks: params.get('verdicts') ?? '',
    family: columns.some((each) => each.family === family) ? family : null,
    flips: flips === 'failing' || flips === 'passing' ? flips : null,
    problem: params.has('problem') && problem >= 0 ? problem : null,
    column: Math.max(0, column),
    sample: Math.max(0, Number(params.get('sample') ?? 0) || 0),
  };
}

export function writeView(view: View, { suites }: PageData): string {
  const suite = suites[view.suite];
  const params = new URLSearchParams();
  const set = (name: string, value: string | null | undefined) => {
    if (value) params.set(name, value);
  };
  if (view.suite > 0) set('suite', suite?.name);
  if (view.sort !== START.sort) set('sort', view.sort);
  set('text', view.text);
  set('verdicts', view.marks);
  set('family', view.family);
  set('flips', view.flips);
  if (view.problem !== null) {
    set('problem', suite?.problems[view.problem]);
    const column = suite?.columns[view.column];
    if (view.column > 0 && column !== undefined) set('prompt', promptOf(column));
    if (view.sample > 0) set('sample', String(view.sample));
  }
  const text = params.toString();
  return text === '' ? '' : `#${text}`;
}

function promptOf({ family, transform, seed }: ColumnData): string {
  return [family, transform, seed].filter((part) => part !== null).join('/');
}
