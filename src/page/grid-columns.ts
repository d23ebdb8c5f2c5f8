import { plainLine } from '../text/escape.ts';
import { shortName } from '../text/short-name.ts';
import type { ColumnData, SuiteData } from './data.ts';

/** A title over neighbouring columns; `from` is the index of the first among the shown columns. */
interface Title {
  readonly from: number;
  readonly span: number;
  readonly text: string;
  /** The text as far as there is room. */
  readonly shown: string;
}

export interface HeaderRow {
  readonly className: 'family' | 'transform' | 'transform upright' | 'seed';
  readonly height: number;
  readonly cells: readonly Title[];
}

const LINE = 26;
/** The tallest line of upright names. */
const TALLEST = 200;
/** The width of a character in a name, and the space around the name, in pixels. */
const LETTER = 6.7;
const PADDING = 14;

/** The titles of columns: families, their transforms, and seeds if a transform has several. */
export function headerRows(
  { columns }: SuiteData,
  visible: readonly number[],
  cellWidth: number,
): HeaderRow[] {
  const all = visible.flatMap((place) => columns[place] ?? []);
  const families = titles(
    all,
    ({ family }) => [family],
    ({ family }) => family ?? '',
  );
  const transforms = titles(
    all,
    ({ family, transform }) => [family, transform],
    ({ transform }) => transform ?? 'nominal',
  );
  const isUpright = transforms.some(
    ({ span, text }) => text.length * LETTER + PADDING > span * cellWidth,
  );
  const longest = Math.max(...transforms.map(({ text }) => text.length));
  const upright = Math.min(TALLEST, Math.ceil(longest * LETTER + PADDING));
  const letters = Math.floor((upright - PADDING) / LETTER);
  const names: HeaderRow = {
    className: isUpright ? 'transform upright' : 'transform',
    height: isUpright && all.length > 1 ? upright : LINE,
    cells: isUpright
      ? transforms.map((title) => ({ ...title, shown: shortName(title.text, letters) }))
      : transforms,
  };
  if (all.every(({ family }) => family === null))
    return [{ ...names, className: 'transform', height: LINE }];
  const seeds = titles(
    all,
    ({ family, transform, seed }) => [family, transform, seed],
    ({ seed }) => (seed === null ? '' : String(seed)),
  );
  const hasSeeds = transforms.some(({ span }) => span > 1);
  return [
    { className: 'family', height: LINE, cells: families },
    names,
    ...(hasSeeds ? [{ className: 'seed' as const, height: LINE, cells: seeds }] : []),
  ];
}

function titles(
  columns: readonly ColumnData[],
  keyOf: (column: ColumnData) => readonly unknown[],
  textOf: (column: ColumnData) => string,
): Title[] {
  const found: (Title & { readonly key: string })[] = [];
  for (const [from, column] of columns.entries()) {
    const key = JSON.stringify(keyOf(column));
    const before = found.at(-1);
    if (before?.key === key) found[found.length - 1] = { ...before, span: before.span + 1 };
    else {
      const text = plainLine(textOf(column));
      found.push({ from, span: 1, text, shown: text, key });
    }
  }
  return found;
}
