import { useState } from 'preact/hooks';
import { plainLine } from '../text/escape.ts';
import { GridBody } from './grid-body.tsx';
import { GridHead } from './grid-head.tsx';
import { moveBy, type Position, positionOf } from './grid-position.ts';
import type { Matrix } from './matrix.ts';
import { Readout } from './readout.tsx';
import { type Opened, useActiveCell } from './use-active-cell.ts';
import { useDrawn, useGridScroll } from './use-grid-scroll.ts';
import { useGridSize } from './use-grid-size.ts';
import { useWidth } from './use-width.ts';

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
  const size = useGridSize(matrix, columns, width);
  const { scroll, readScroll, show } = useGridScroll(ref, size);
  const { active, setActive, goTo } = useActiveCell(ref, rows, columns, opened, show);
  const drawn = useDrawn(scroll, size, rows.length, columns.length, active);
  const [pointed, setPointed] = useState<Position | null>(null);
  /** @returns false if no problem is there */
  const open = ({ row, column }: Position) => {
    const problem = rows[row];
    if (problem !== undefined) onOpen(problem, columns[Math.max(0, column)] ?? 0);
    return problem !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveBy(event, active, rows.length, columns.length);
    if (next !== null) goTo(next);
    else if ((event.key !== 'Enter' && event.key !== ' ') || !open(active)) return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const position = positionOf(target);
    if (position !== null && open(position)) setActive(position);
  };
  return (
    <>
      <Readout matrix={matrix} rows={rows} columns={columns} position={pointed ?? active} />
      <div
        class="grid"
        role="grid"
        tabIndex={-1}
        ref={ref}
        aria-label={`Problems and prompts of ${plainLine(matrix.suite.name)}`}
        aria-rowcount={rows.length + size.headers.length}
        aria-colcount={columns.length + 1}
        style={{
          height: `${size.headHeight + size.bodyHeight + 2}px`,
          '--id': `${size.idWidth}px`,
          '--cell': `${size.cellWidth}px`,
        }}
        onScroll={readScroll}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={({ target }) => setPointed(positionOf(target))}
        onFocusIn={() => setPointed(null)}
        onPointerLeave={() => setPointed(null)}
      >
        <GridHead size={size} />
        <GridBody
          matrix={matrix}
          rows={rows}
          columns={columns}
          drawn={drawn}
          size={size}
          active={active}
        />
      </div>
    </>
  );
}
