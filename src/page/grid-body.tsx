import type { Position } from './grid-position.ts';
import { GridRow } from './grid-row.tsx';
import type { Matrix } from './matrix.ts';
import { type GridSize, ROW } from './use-grid-size.ts';

interface GridBodyProps {
  readonly matrix: Matrix;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The rows and columns to draw, as indices into `rows` and `columns`. */
  readonly drawn: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly size: GridSize;
  readonly active: Position;
}

/** The rows of problems: as high as all of them, with only a part of them drawn. */
export function GridBody({ matrix, rows, columns, drawn, size, active }: GridBodyProps) {
  return (
    <div
      class="grid-body"
      role="rowgroup"
      style={{ height: `${rows.length * ROW}px`, width: `${size.lineWidth}px` }}
    >
      {drawn.rows.map((place) => (
        <GridRow
          key={rows[place]}
          matrix={matrix}
          row={place}
          problem={rows[place] ?? 0}
          index={place + size.headers.length + 1}
          top={place * ROW}
          columns={columns}
          visible={drawn.columns}
          cellWidth={size.cellWidth}
          idWidth={size.idWidth}
          isNarrow={size.isNarrow}
          active={place === active.row ? active.column : null}
        />
      ))}
    </div>
  );
}
