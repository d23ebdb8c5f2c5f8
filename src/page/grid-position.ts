import { MOST_ROWS } from './use-grid-size.ts';

/** A cell by its row and column as shown; column -1 is the problem itself. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The position of the cell around an event's target. */
export function positionOf(target: EventTarget | null): Position | null {
  const data =
    target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset : undefined;
  return data === undefined ? null : { row: Number(data.row), column: Number(data.column) };
}

/** The new position after a key, or null for a key that does not move. */
export function moveBy(
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
