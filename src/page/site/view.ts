import type { HistoryData, SiteData } from './data.ts';

/** The choices for the number of latest runs; 0 stands for all. */
export const RANGES = [50, 200, 0] as const;
export type Range = (typeof RANGES)[number];

/** The reader's current view, which is stored in the address. */
export interface View {
  /** The index of the history. */
  readonly history: number;
  /** The index of the suite. */
  readonly suite: number;
  readonly range: Range;
}

const START: View = { history: 0, suite: 0, range: 50 };

/** The view in an address. Names that do not exist on the page are ignored. */
export function readView(hash: string, { histories }: SiteData): View {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const history = placeOf(histories, params.get('config'));
  return {
    history,
    suite: placeOf(histories[history]?.suites ?? [], params.get('suite')),
    range: RANGES.find((range) => rangeName(range) === params.get('runs')) ?? START.range,
  };
}

function placeOf(all: readonly { readonly name: string }[], name: string | null): number {
  return Math.max(
    0,
    all.findIndex((each) => each.name === name),
  );
}

/** An address for a view, from `#` on; `#` alone for the first view. */
export function addressOf({ history, suite, range }: View, { histories }: SiteData): string {
  const params = new URLSearchParams();
  const shown = histories[history];
  if (history !== START.history) params.set('config', shown?.name ?? '');
  if (suite !== START.suite) params.set('suite', shown?.suites[suite]?.name ?? '');
  if (range !== START.range) params.set('runs', rangeName(range));
  return `#${params}`;
}

function rangeName(range: Range): string {
  return range === 0 ? 'all' : String(range);
}

/** The shown runs of a history: from the first index to before the second. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The latest runs that a view shows. */
export function spanOf({ runs }: HistoryData, range: Range): Span {
  return { from: range === 0 ? 0 : Math.max(0, runs.length - range), to: runs.length };
}
