import type { MetricData } from '../data.ts';
import { EDGE, HEIGHT, type Layout } from './layout.ts';
import { lookOf } from './plot.tsx';

/** In pixels. */
const WIDTH = 16;

interface ActiveMarkProps {
  readonly metric: MetricData;
  readonly layout: Layout;
  readonly run: number;
}

/**
 * Shows the run that the reader looks at: a line, and a ring around each of its points. It lies in a
 * layer of its own, so that moving it does not paint the whole chart anew.
 */
export function ActiveMark({ metric, layout: { x, y }, run }: ActiveMarkProps) {
  return (
    <svg
      class="active"
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      style={{ transform: `translateX(${x(run) - WIDTH / 2}px)` }}
    >
      <line
        class="cursor"
        x1={WIDTH / 2}
        x2={WIDTH / 2}
        y1={EDGE.top - 6}
        y2={HEIGHT - EDGE.bottom}
      />
      {metric.lines.map(({ values }, arm) => {
        const value = values[run] ?? null;
        if (value === null) return null;
        return (
          <circle class={`ring ${lookOf(arm)}`} cx={WIDTH / 2} cy={y(value)} r={6} key={arm} />
        );
      })}
    </svg>
  );
}
