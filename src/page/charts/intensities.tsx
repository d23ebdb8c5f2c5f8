import { plainLine } from '../../text/escape.ts';
import { percent } from '../../text/numbers.ts';
import type { IntensityLine } from '../data.ts';
import { intervalText } from '../grid-cells.ts';
import { ValueAxis } from './axis.tsx';
import { Figure } from './figure.tsx';
import { linear, ticksTo, tickText } from './scale.ts';

const HEIGHT = 240;
const EDGE = { top: 12, right: 120, bottom: 32, left: 48 };
/** The least distance of two names, in pixels. */
const NAME = 14;

type Lines = readonly IntensityLine[];

/** Robust pass over the intensity of the perturbations, a line for each family. */
export function Intensities({ lines }: { readonly lines: Lines }) {
  const [first] = lines;
  if (first === undefined) return null;
  const [least, most] = [first.points[0], first.points.at(-1)];
  const description =
    least === undefined || most === undefined
      ? ''
      : `${plainLine(first.family)}: from ${percent(least.head.value)} at ${least.intensity} to ${percent(most.head.value)} at ${most.intensity}.`;
  return (
    <Figure
      id="intensities"
      title={`${first.metric} over intensity`}
      description={description}
      height={HEIGHT}
      table={[
        ['family and intensity', first.metric, '95% interval'],
        ...lines.flatMap(({ family, points }) =>
          points.map(({ intensity, head }) => [
            `${plainLine(family)} ${intensity}`,
            percent(head.value),
            intervalText(head),
          ]),
        ),
      ]}
      note="1 is the share of changes that the papers use"
      draw={(width) => <Plot lines={lines} width={width} />}
    />
  );
}

interface PlotProps {
  readonly lines: Lines;
  /** In pixels. */
  readonly width: number;
}

function Plot({ lines, width }: PlotProps) {
  const points = lines.flatMap((line) => line.points);
  const levels = [...new Set(points.map(({ intensity }) => intensity))].sort((a, b) => a - b);
  const most = Math.max(...points.map(({ head }) => head.value));
  const ticks = ticksTo(most).filter((tick) => tick <= 1);
  const right = width - EDGE.right;
  const y = linear(0, Math.max(most, ticks.at(-1) ?? 1), HEIGHT - EDGE.bottom, EDGE.top);
  const x = linear(levels[0] ?? 0, levels.at(-1) ?? 1, EDGE.left + 8, right);
  return (
    <>
      <ValueAxis ticks={ticks} y={y} left={EDGE.left} right={right} textOf={tickText} />
      {levels.map((level) => (
        <text class="tick middle" x={x(level)} y={HEIGHT - 12} key={level}>
          {level}
        </text>
      ))}
      {lines.map(({ family, points: own }) => (
        <g key={family}>
          <polyline
            class="line head"
            points={own
              .map(({ intensity, head }) => `${x(intensity)},${y(head.value).toFixed(1)}`)
              .join(' ')}
          />
          {own.map(({ intensity, head }) => (
            <circle class="dot" cx={x(intensity)} cy={y(head.value)} r={3} key={intensity}>
              <title>{`${plainLine(family)} at ${intensity}: ${percent(head.value)}`}</title>
            </circle>
          ))}
        </g>
      ))}
      {names(lines, y).map(({ family, at }) => (
        <text class="tick" x={right + 8} y={at + 4} key={family}>
          {plainLine(family)}
        </text>
      ))}
    </>
  );
}

/** The families beside the ends of their lines, from top to bottom, without overlaps. */
function names(lines: Lines, y: (value: number) => number) {
  const ends = lines.map(({ family, points }) => ({
    family,
    at: y(points.at(-1)?.head.value ?? 0),
  }));
  let last = Number.NEGATIVE_INFINITY;
  return ends
    .sort((a, b) => a.at - b.at)
    .map(({ family, at }) => {
      last = Math.max(at, last + NAME);
      return { family, at: last };
    });
}
