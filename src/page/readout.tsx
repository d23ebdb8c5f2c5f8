import { describeCell } from './cell-words.ts';
import type { Position } from './grid-position.ts';
import type { Matrix } from './matrix.ts';

interface ReadoutProps {
  readonly matrix: Matrix;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly position: Position;
}

/** A cell in words, for readers who point at it. Screen readers read the cell's own label. */
export function Readout({ matrix, rows, columns, position: { row, column } }: ReadoutProps) {
  const problem = rows[row];
  return (
    <p class="readout" aria-hidden="true">
      {problem === undefined
        ? 'No problem matches.'
        : describeCell(matrix, problem, column < 0 ? null : (columns[column] ?? null))}
    </p>
  );
}
