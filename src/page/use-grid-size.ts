import { useMemo } from 'preact/hooks';
import { type HeaderRow, headerRows } from './grid-columns.ts';
import type { Matrix } from './matrix.ts';

/** The height of a row in pixels. */
export const ROW = 26;
/** The number of rows that the grid shows at once. */
export const MOST_ROWS = 22;
const NARROWEST_CELL = 26;
const WIDEST_CELL = 150;
/** Widths of the column with ids, in pixels: with many columns, and the limits if there is room. */
const ID_WIDTH = 260;
const WIDEST_ID = 460;
const NARROWEST_ID = 180;
/** The width of a character in an id, and the space around the id, in pixels. */
const LETTER = 7.4;
const PADDING = 96;
const NARROW_ID_WIDTH = 148;
const NARROW_PAGE = 640;

/** Sizes of the grid and its parts, in pixels. */
export interface GridSize {
  /** 0 before the width is known. */
  readonly width: number;
  /** True if there is room only for the last part of an id. */
  readonly isNarrow: boolean;
  readonly idWidth: number;
  readonly cellWidth: number;
  /** The width of all columns, visible or not. */
  readonly lineWidth: number;
  readonly headers: readonly HeaderRow[];
  readonly headHeight: number;
  /** The height of the visible rows. */
  readonly bodyHeight: number;
}

/** The sizes that make the best use of `width`. */
export function useGridSize(matrix: Matrix, columns: readonly number[], width: number): GridSize {
  const { suite } = matrix;
  const isNarrow = width < NARROW_PAGE;
  const longest = useMemo(
    () => suite.problems.reduce((most, { length }) => Math.max(most, length), 0),
    [matrix],
  );
  const wanted = Math.min(WIDEST_ID, Math.max(NARROWEST_ID, longest * LETTER + PADDING));
  const isTight = width - wanted < columns.length * NARROWEST_CELL;
  const wide = isTight ? Math.min(wanted, ID_WIDTH) : wanted;
  const idWidth = Math.round(isNarrow ? NARROW_ID_WIDTH : wide);
  const room = Math.floor((width - idWidth - 2) / Math.max(1, columns.length));
  const cellWidth = Math.min(WIDEST_CELL, Math.max(NARROWEST_CELL, room));
  const headers = useMemo(
    () => headerRows(suite, columns, cellWidth),
    [matrix, columns, cellWidth],
  );
  return {
    width,
    isNarrow,
    idWidth,
    cellWidth,
    lineWidth: idWidth + columns.length * cellWidth,
    headers,
    headHeight: headers.reduce((sum, { height }) => sum + height, 0),
    bodyHeight: ROW * Math.min(MOST_ROWS, Math.max(3, suite.problems.length)),
  };
}
