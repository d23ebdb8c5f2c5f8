import type { Decision } from '../../../records/gate-result.ts';
import type { LineData, RunRow } from '../data.ts';
import { type Layout, RAIL } from './layout.ts';

/** A path's data: one path for all runs keeps a chart of a thousand runs quick. */
type Path = string;

/** The line through all values; it breaks at a run without one. */
export function linePath({ values }: LineData, layout: Layout): Path {
  return stretches(values, layout)
    .map((runs) => `M${runs.map((run) => place(layout, run, values[run] ?? 0)).join('L')}`)
    .join('');
}

/** The half width of an interval that stands alone, in pixels. */
const ALONE = 4;

/** The area between the ends of all intervals. */
export function bandPath({ lows, highs }: LineData, layout: Layout): Path {
  return stretches(lows, layout)
    .map((runs) => {
      const [first = 0] = runs;
      if (runs.length === 1) return boxPath(layout, first, lows[first] ?? 0, highs[first] ?? 0);
      const above = runs.map((run) => place(layout, run, highs[run] ?? 0));
      const below = runs.map((run) => place(layout, run, lows[run] ?? 0)).reverse();
      return `M${[...above, ...below].join('L')}Z`;
    })
    .join('');
}

function boxPath({ x, y }: Layout, run: number, low: number, high: number): Path {
  const [left, top] = [fixed(x(run) - ALONE), fixed(y(high))];
  return `M${left},${top}h${2 * ALONE}V${fixed(y(low))}h${-2 * ALONE}Z`;
}

/** The shown runs that have a value, in stretches without gaps. */
function stretches(values: readonly (number | null)[], { span }: Layout): number[][] {
  const all: number[][] = [];
  let open: number[] | null = null;
  for (let run = span.from; run < span.to; run += 1) {
    if ((values[run] ?? null) === null) open = null;
    else if (open !== null) open.push(run);
    else {
      open = [run];
      all.push(open);
    }
  }
  return all;
}

function place({ x, y }: Layout, run: number, value: number): string {
  return `${fixed(x(run))},${fixed(y(value))}`;
}

/** The points of all runs with one decision. The shape tells the decision. */
export function pointsPath(
  { values }: LineData,
  runs: readonly RunRow[],
  decision: Decision,
  layout: Layout,
): Path {
  return shownRuns(layout)
    .map((run) => {
      const value = values[run] ?? null;
      if (value === null || runs[run]?.[1] !== decision) return '';
      return SHAPES[decision](layout.x(run), layout.y(value), 4.5);
    })
    .join('');
}

/** A row of the signs of all runs with one decision. */
export function railPath(runs: readonly RunRow[], decision: Decision, layout: Layout): Path {
  return shownRuns(layout)
    .filter((run) => runs[run]?.[1] === decision)
    .map((run) => SHAPES[decision](layout.x(run), RAIL, 3))
    .join('');
}

function shownRuns({ span }: Layout): number[] {
  return Array.from({ length: span.to - span.from }, (_, at) => span.from + at);
}

type Shape = (x: number, y: number, size: number) => Path;

/** A path of no length, whose round ends make it a dot. */
const dot: Shape = (x, y) => `M${fixed(x)},${fixed(y)}h0`;

const cross: Shape = (x, y, size) =>
  `M${fixed(x - size)},${fixed(y - size)}l${2 * size},${2 * size}m0,${-2 * size}l${-2 * size},${2 * size}`;

const diamond: Shape = (x, y, size) =>
  `M${fixed(x - size)},${fixed(y)}l${size},${-size}l${size},${size}l${-size},${size}Z`;

const square: Shape = (x, y, size) =>
  `M${fixed(x - size)},${fixed(y - size / 2)}h${2 * size}v${size}h${-2 * size}Z`;

const SHAPES: Readonly<Record<Decision, Shape>> = {
  pass: dot,
  fail: cross,
  inconclusive: diamond,
  skipped: square,
};

/** Triangles under the runs whose facts changed. */
export function trianglesPath(marked: readonly number[], y: number, { x }: Layout): Path {
  return marked.map((run) => `M${fixed(x(run))},${y - 4}l4.5,8h-9Z`).join('');
}

/** Rounded to a tenth of a pixel. */
function fixed(position: number): number {
  return Math.round(position * 10) / 10;
}
