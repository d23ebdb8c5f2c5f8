import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Position } from './grid-position.ts';

/** A cell by the indices of its problem and column. */
export interface Opened {
  readonly problem: number;
  readonly column: number;
}

/**
 * The cell that Tab reaches. After a problem is closed, its cell gets the focus; with other rows or
 * columns the grid starts again at its first cell.
 * @param show scrolls a cell into view
 */
export function useActiveCell(
  ref: RefObject<HTMLElement | null>,
  rows: readonly number[],
  columns: readonly number[],
  opened: Opened | null,
  show: (position: Position) => void,
) {
  const [active, setActive] = useState<Position>({ row: 0, column: -1 });
  const wantsFocus = useRef(false);
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
  const row = Math.min(active.row, Math.max(0, rows.length - 1));
  const column = Math.min(active.column, columns.length - 1);
  return { active: { row, column }, setActive, goTo };
}
