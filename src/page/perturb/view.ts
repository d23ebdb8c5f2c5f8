import type { PerturbData, SuiteData, TransformData } from './data.ts';

export const SORTS = ['table', 'largest', 'smallest'] as const;
export type Sort = (typeof SORTS)[number];

/** The ways to show a prompt. */
export const FORMS = ['words', 'lines', 'prompt'] as const;
export type Form = (typeof FORMS)[number];

/**
 * The reader's current view. It is stored in the address, so that a link or a reload shows the
 * same.
 */
export interface View {
  /** The suite's index. */
  readonly suite: number;
  /** A family, or a family and its transform as groupName joins them; empty for all. */
  readonly group: string;
  /** Text to find in a problem's id; the whole id finds no other problem. */
  readonly problem: string;
  readonly sort: Sort;
  readonly form: Form;
  /** The page of the list, from 0. */
  readonly page: number;
}

export const START: View = {
  suite: 0,
  group: '',
  problem: '',
  sort: 'table',
  form: 'words',
  page: 0,
};

/** The name of a family or of one of its transforms. */
export function groupName({ family }: Pick<TransformData, 'family'>, transform?: string): string {
  return transform === undefined ? family : `${family}/${transform}`;
}

/** The view in an address. Names that do not exist on the page are ignored. */
export function readView(hash: string, { suites }: PerturbData): View {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const suite = Math.max(
    0,
    suites.findIndex(({ name }) => name === params.get('suite')),
  );
  const group = params.get('transform') ?? '';
  return {
    suite,
    group: isGroup(suites[suite], group) ? group : '',
    problem: params.get('problem') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? START.sort,
    form: FORMS.find((form) => form === params.get('show')) ?? START.form,
    page: Math.max(0, Math.floor(Number(params.get('page') ?? 1)) - 1) || 0,
  };
}

function isGroup(suite: SuiteData | undefined, group: string): boolean {
  return (
    suite?.transforms.some(
      (each) => group === groupName(each) || group === groupName(each, each.transform),
    ) ?? false
  );
}

/** An address for a view, from `#` on; `#` alone for the first view. */
export function addressOf(view: Partial<View>, suiteName: string): string {
  const params = new URLSearchParams();
  const set = <Key extends keyof View>(
    key: Key,
    name: string,
    text: (value: View[Key]) => string,
  ) => {
    const value = view[key];
    if (value !== undefined && value !== START[key]) params.set(name, text(value));
  };
  set('suite', 'suite', () => suiteName);
  set('group', 'transform', String);
  set('problem', 'problem', String);
  set('sort', 'sort', String);
  set('form', 'show', String);
  set('page', 'page', (page) => String(page + 1));
  return `#${params}`;
}
