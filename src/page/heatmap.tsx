import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plainLine } from '../text/escape.ts';
import { NOMINAL_NOTE } from '../text/nominal.ts';
import { describeCell } from './cell-words.ts';
import { headerRows } from './grid-columns.ts';
import { GridRow } from './grid-row.tsx';
import type { Matrix } from './matrix.ts';
import { useWidth } from './use-width.ts';

const ROW = 26;
const NARROWEST_CELL = 26;
const WIDEST_CELL = 150;
/** The number of rows and columns drawn beyond the visible ones. */
const MARGIN = 4;
const MOST_ROWS = 22;
/** Widths of the column with ids, in pixels: with many columns, and the limits if there is room. */
const ID_WIDTH = 260;
const WIDEST_ID = 460;
const NARROWEST_ID = 180;
/** The width of a character in an id, and the space around the id, in pixels. */
const LETTER = 7.4;
const PADDING = 96;
const NARROW_ID_WIDTH = 148;
const NARROW_PAGE = 640;

/** A cell by its row and column as shown; column -1 is the problem itself. */
interface Position {
  readonly row: number;
  readonly column: number;
}

/** A cell by the indices of its problem and column. */
export interface Opened {
  readonly problem: number;
  readonly column: number;
}

interface HeatmapProps {
  readonly matrix: Matrix;
  /** Indices of problems and columns, in the order in which they are shown. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cell that is open over the page. After it is closed, the focus returns to it. */
  readonly opened: Opened | null;
  onOpen(problem: number, column: number): void;
}

/**
 * The grid of problems × prompts. Only visible cells are drawn, and Tab reaches one cell at a time.
 */
export function Heatmap({ matrix, rows, columns, opened, onOpen }: HeatmapProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const [active, setActive] = useState<Position>({ row: 0, column: -1 });
  const [pointed, setPointed] = useState<Position | null>(null);
  const wantsFocus = useRef(false);
  const isNarrow = width < NARROW_PAGE;
  const longest = useMemo(
    () => matrix.suite.problems.reduce((most, { length }) => Math.max(most, length), 0),
    [matrix],
  );
  const wanted = Math.min(WIDEST_ID, Math.max(NARROWEST_ID, longest * LETTER + PADDING));
  const isTight = width - wanted < columns.length * NARROWEST_CELL;
  const wide = isTight ? Math.min(wanted, ID_WIDTH) : wanted;
  const idWidth = Math.round(isNarrow ? NARROW_ID_WIDTH : wide);
  const room = Math.floor((width - idWidth - 2) / Math.max(1, columns.length));
  const cellWidth = Math.min(WIDEST_CELL, Math.max(NARROWEST_CELL, room));
  const headers = useMemo(
    () => headerRows(matrix.suite, columns, cellWidth),
    [matrix, columns, cellWidth],
  );
  const headHeight = headers.reduce((sum, { height }) => sum + height, 0);
  const bodyHeight = ROW * Math.min(MOST_ROWS, Math.max(3, matrix.suite.problems.length));
  const row = Math.min(active.row, Math.max(0, rows.length - 1));
  const column = Math.min(active.column, columns.length - 1);

  // Draw nothing before the width is known.
  const count = width === 0 ? 0 : rows.length;
  const shownRows = around(scroll.top / ROW, bodyHeight / ROW, count, row);
  const seen = (width - idWidth) / cellWidth;
  const nextColumns = around(scroll.left / cellWidth, seen, columns.length, column);
  // Keep the same array while the same columns are visible: a new array would redraw all rows.
  const kept = useRef(nextColumns);
  if (kept.current.join() !== nextColumns.join()) kept.current = nextColumns;
  const shownColumns = kept.current;

  const show = (position: Position) => {
    const grid = ref.current;
    if (grid === null) return;
    const top = position.row * ROW;
    if (top < grid.scrollTop) grid.scrollTop = top;
    if (top + ROW > grid.scrollTop + bodyHeight) grid.scrollTop = top + ROW - bodyHeight;
    if (position.column >= 0) {
      const left = position.column * cellWidth;
      const space = width - idWidth;
      if (left < grid.scrollLeft) grid.scrollLeft = left;
      if (left + cellWidth > grid.scrollLeft + space) grid.scrollLeft = left + cellWidth - space;
    }
    setScroll({ top: grid.scrollTop, left: grid.scrollLeft });
  };
  const goTo = (position: Position) => {
    wantsFocus.current = true;
    setActive(position);
    show(position);
  };

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  const openedBefore = useRef(opened);
  // A layout effect runs first, so that no key can still go to the previous cell.
  useLayoutEffect(() => {
    const closed = opened === null ? openedBefore.current : null;
    openedBefore.current = opened;
    if (closed === null) return;
    const at = rows.indexOf(closed.problem);
    if (at >= 0) goTo({ row: at, column: columns.indexOf(closed.column) });
  }, [opened]);
  const before = useRef({ rows, columns });
  useLayoutEffect(() => {
    if (before.current.rows === rows && before.current.columns === columns) return;
    before.current = { rows, columns };
    ref.current?.scrollTo(0, 0);
    setActive({ row: 0, column: -1 });
  }, [rows, columns]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveBy(event, { row, column }, rows.length, columns.length);
    const problem = rows[row];
    if (next !== null) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && problem !== undefined) {
      onOpen(problem, columns[Math.max(0, column)] ?? 0);
    } else return;
    event.preventDefault();
  };
  const positionOf = (target: EventTarget | null): Position | null => {
    const data =
      target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset : undefined;
    return data === undefined ? null : { row: Number(data.row), column: Number(data.column) };
  };
  const onClick = (event: MouseEvent) => {
    const position = positionOf(event.target);
    const problem = position === null ? undefined : rows[position.row];
    if (position === null || problem === undefined) return;
    setActive(position);
    onOpen(problem, columns[Math.max(0, position.column)] ?? 0);
  };
  const told = pointed ?? { row, column };
  const toldProblem = rows[told.row];
  return (
    <>
      <p class="readout" aria-hidden="true">
        {toldProblem === undefined
          ? 'No problem matches.'
          : describeCell(
              matrix,
              toldProblem,
              told.column < 0 ? null : (columns[told.column] ?? null),
            )}
      </p>
      <div
        class="grid"
        role="grid"
        tabIndex={-1}
        ref={ref}
        aria-label={`Problems and prompts of ${plainLine(matrix.suite.name)}`}
        aria-rowcount={rows.length + headers.length}
        aria-colcount={columns.length + 1}
        style={{
          height: `${headHeight + bodyHeight + 2}px`,
          '--id': `${idWidth}px`,
          '--cell': `${cellWidth}px`,
        }}
        onScroll={({ currentTarget: { scrollTop: top, scrollLeft: left } }) =>
          setScroll({ top, left })
        }
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={({ target }) => setPointed(positionOf(target))}
        onFocusIn={() => setPointed(null)}
        onPointerLeave={() => setPointed(null)}
      >
        <div
          class="grid-head"
          role="rowgroup"
          style={{ width: `${idWidth + columns.length * cellWidth}px` }}
        >
          {headers.map(({ height, cells, className }, line) => (
            <div
              class="grid-line"
              role="row"
              aria-rowindex={line + 1}
              style={{ height: `${height}px` }}
              key={className}
            >
              <div class="corner" role="columnheader" aria-colindex={1}>
                <span class={line === headers.length - 1 ? '' : 'hidden'}>problem</span>
                {line === headers.length - 1 && <span aria-hidden="true">passed</span>}
              </div>
              {cells.map(({ from, span, text }) => (
                <div
                  class={`grid-title ${className}`}
                  role="columnheader"
                  aria-colindex={from + 2}
                  aria-colspan={span}
                  title={text === 'nominal' ? NOMINAL_NOTE : text}
                  style={{
                    left: `${idWidth + from * cellWidth}px`,
                    width: `${span * cellWidth}px`,
                  }}
                  key={from}
                >
                  <span class={text === '' ? 'hidden' : ''}>{text || 'nominal'}</span>
                </div>
              ))}
            </div>
          ))}
        </div>
        <div
          class="grid-body"
          role="rowgroup"
          style={{
            height: `${rows.length * ROW}px`,
            width: `${idWidth + columns.length * cellWidth}px`,
          }}
        >
          {shownRows.map((place) => (
            <GridRow
              key={rows[place]}
              matrix={matrix}
              row={place}
              problem={rows[place] ?? 0}
              index={place + headers.length + 1}
              top={place * ROW}
              columns={columns}
              shown={shownColumns}
              cellWidth={cellWidth}
              idWidth={idWidth}
              isNarrow={isNarrow}
              active={place === row ? column : null}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** The indices of the visible places with a margin, and always the index `also`. */
function around(first: number, seen: number, count: number, also: number): number[] {
  const from = Math.max(0, Math.floor(first) - MARGIN);
  const to = Math.min(count, Math.ceil(first + seen) + MARGIN);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (also >= 0 && also < count && (also < from || also >= to)) places.push(also);
  return places;
}

/** The new position after a key, or null for a key that does not move. */
function moveBy(
  event: KeyboardEvent,
  { row, column }: Position,
  rows: number,
  columns: number,
): Position | null {
  const last = { row: rows - 1, column: columns - 1 };
  const steps: Readonly<Record<string, Position>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - MOST_ROWS, column },
    PageDown: { row: row + MOST_ROWS, column },
    Home: { row: event.ctrlKey ? 0 : row, column: -1 },
    End: { row: event.ctrlKey ? last.row : row, column: last.column },
  };
  const next = steps[event.key];
  if (next === undefined || rows === 0) return null;
  return {
    row: Math.min(last.row, Math.max(0, next.row)),
    column: Math.min(last.column, Math.max(-1, next.column)),
  };
}
