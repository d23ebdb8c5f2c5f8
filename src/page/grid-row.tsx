import { useMemo } from 'preact/hooks';
import { plainLine } from '../text/escape.ts';
import { describeCell } from './cell-words.ts';
import { type Cell, changeOf, type Matrix, passesOf } from './matrix.ts';
import { commonest } from './verdicts.ts';

/** From this width on, in pixels, a cell has room for `3/5`. */
const ROOM_FOR_COUNTS = 40;

interface GridRowProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly problem: number;
  /** The index among all rows, titles included, from 1. */
  readonly index: number;
  readonly top: number;
  readonly columns: readonly number[];
  /** The columns to draw, as indices into `columns`. */
  readonly visible: readonly number[];
  readonly cellWidth: number;
  readonly idWidth: number;
  /** True if there is room only for the last part of an id. */
  readonly isNarrow: boolean;
  /** The cell that Tab reaches, or -1 for the problem itself. Null if it is in another row. */
  readonly active: number | null;
}

/**
 * A problem and the outcomes of its prompts. Drawn again only if one of the properties has changed.
 */
export function GridRow(props: GridRowProps) {
  return useMemo(() => drawRow(props), Object.values(props));
}

function drawRow(props: GridRowProps) {
  const { matrix, row, problem, columns, visible, cellWidth, idWidth, active, isNarrow } = props;
  const { problems, newlyFailing, newlyPassing } = matrix.suite;
  const id = problems[problem] ?? '';
  const width = `${idWidth + columns.length * cellWidth}px`;
  const marks = columns.map((column) => matrix.cell(problem, column).head).join('');
  const { passed, of } = passesOf(marks);
  const flip = newlyFailing.includes(problem)
    ? 'fell'
    : newlyPassing.includes(problem)
      ? 'rose'
      : '';
  return (
    <div
      class="grid-row"
      role="row"
      aria-rowindex={props.index}
      style={{ top: `${props.top}px`, width }}
    >
      <div
        class="grid-id"
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        data-column={-1}
        tabIndex={active === -1 ? 0 : -1}
        aria-label={describeCell(matrix, problem, null)}
      >
        <span class="grid-name" title={plainLine(id)}>
          {plainLine(isNarrow ? (id.split('/').at(-1) ?? id) : id)}
        </span>
        <span class={`flip ${flip}`}>{flip === 'fell' ? '▼' : flip === 'rose' ? '▲' : ''}</span>
        <span class="n">{of === 0 ? '–' : `${Math.round((100 * passed) / of)}%`}</span>
      </div>
      {visible.map((place) => {
        const column = columns[place] ?? 0;
        const cell = matrix.cell(problem, column);
        const { className, text, share } = lookOfCell(cell, cellWidth);
        return (
          <div
            class={className}
            role="gridcell"
            aria-colindex={place + 2}
            aria-label={describeCell(matrix, problem, column)}
            data-row={row}
            data-column={place}
            tabIndex={active === place ? 0 : -1}
            style={{ left: `${idWidth + place * cellWidth}px`, '--share': `${share}%` }}
            data-text={text}
            key={column}
          />
        );
      })}
    </div>
  );
}

function lookOfCell(cell: Cell, width: number) {
  const { passed, of } = passesOf(cell.head);
  const change = changeOf(cell) ?? '';
  const same = cell.isSame ? 'same' : '';
  const of1 = cell.head.length === 1;
  const share = of === 0 ? 0 : Math.round((100 * passed) / of);
  const look = commonest(cell.head.replaceAll('P', ''));
  const kind =
    cell.head === ''
      ? 'absent'
      : of === 0
        ? 'unjudged'
        : passed === of
          ? 'all'
          : passed === 0
            ? 'none'
            : 'some';
  const counts = width >= ROOM_FOR_COUNTS && !of1 && of > 0 ? `${passed}/${of}` : '';
  const symbol = kind === 'none' || kind === 'unjudged' ? (look?.symbol ?? '') : '';
  return { className: `cell ${kind} ${change} ${same}`.trim(), text: counts || symbol, share };
}
