import type { Scale } from './scale.ts';

interface ValueAxisProps {
  readonly ticks: readonly number[];
  /** The position of a value. */
  readonly y: Scale;
  /** The ends of the lines. */
  readonly left: number;
  readonly right: number;
  textOf(tick: number): string;
}

/** Level lines, each with its value on the left. */
export function ValueAxis({ ticks, y, left, right, textOf }: ValueAxisProps) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="axis" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text class="tick end" x={left - 8} y={y(tick) + 4}>
            {textOf(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
