import { plainLine } from '../text/escape.ts';
import type { ColumnData, SuiteData } from './data.ts';

/** A title over neighbouring columns; `from` is the index of the first among the shown columns. */
interface Title {
  readonly from: number;
  readonly span: number;
  readonly text: string;
}

export interface HeaderRow {
  readonly className: 'family' | 'transform' | 'transform upright' | 'seed';
  readonly height: number;
  readonly cells: readonly Title[];
}

const LINE = 26;
const UPRIGHT = 152;
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
  const names: HeaderRow = {
    className: isUpright ? 'transform upright' : 'transform',
    height: isUpright && all.length > 1 ? UPRIGHT : LINE,
    cells: transforms,
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
    else found.push({ from, span: 1, text: plainLine(textOf(column)), key });
  }
  return found;
}
