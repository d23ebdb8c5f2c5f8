import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Position } from './grid-position.ts';
import { type GridSize, ROW } from './use-grid-size.ts';

/** The number of rows and columns drawn beyond the visible ones. */
const MARGIN = 4;

/** The scroll position of the grid, in pixels. */
interface Scroll {
  readonly top: number;
  readonly left: number;
}

/** The grid's scroll position, and `show`, which scrolls a cell into view. */
export function useGridScroll(ref: RefObject<HTMLElement | null>, size: GridSize) {
  const [scroll, setScroll] = useState<Scroll>({ top: 0, left: 0 });
  const { bodyHeight, cellWidth } = size;
  const readScroll = () => {
    const grid = ref.current;
    if (grid !== null) setScroll({ top: grid.scrollTop, left: grid.scrollLeft });
  };
  const show = ({ row, column }: Position) => {
    const grid = ref.current;
    if (grid === null) return;
    const top = row * ROW;
    if (top < grid.scrollTop) grid.scrollTop = top;
    if (top + ROW > grid.scrollTop + bodyHeight) grid.scrollTop = top + ROW - bodyHeight;
    if (column >= 0) {
      const left = column * cellWidth;
      const space = size.width - size.idWidth;
      if (left < grid.scrollLeft) grid.scrollLeft = left;
      if (left + cellWidth > grid.scrollLeft + space) grid.scrollLeft = left + cellWidth - space;
    }
    readScroll();
  };
  return { scroll, readScroll, show };
}

/** The rows and columns to draw: the visible ones with a margin, and those of the active cell. */
export function useDrawn(
  { top, left }: Scroll,
  { width, idWidth, cellWidth, bodyHeight }: GridSize,
  rows: number,
  columns: number,
  active: Position,
) {
  // Draw nothing before the width is known.
  const count = width === 0 ? 0 : rows;
  const drawnRows = around(top / ROW, bodyHeight / ROW, count, active.row);
  const seen = (width - idWidth) / cellWidth;
  const next = around(left / cellWidth, seen, columns, active.column);
  // Keep the same array while the same columns are visible: a new array would redraw all rows.
  const kept = useRef(next);
  if (kept.current.join() !== next.join()) kept.current = next;
  return { rows: drawnRows, columns: kept.current };
}

/** The indices of the visible places with a margin, and always the index `also`. */
function around(first: number, seen: number, count: number, also: number): number[] {
  const from = Math.max(0, Math.floor(first) - MARGIN);
  const to = Math.min(count, Math.ceil(first + seen) + MARGIN);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (also >= 0 && also < count && (also < from || also >= to)) places.push(also);
  return places;
}
