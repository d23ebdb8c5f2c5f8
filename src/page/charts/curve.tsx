import { percent } from '../../text/numbers.ts';
import type { CurvePoint } from '../data.ts';
import { intervalText, shareText } from '../grid-cells.ts';
import { ValueAxis } from './axis.tsx';
import { Figure } from './figure.tsx';
import { HeadAndBase } from './key.tsx';
import { linear, logarithmic, ticksTo, tickText } from './scale.ts';

const HEIGHT = 240;
const EDGE = { top: 12, right: 16, bottom: 32, left: 48 };
/** From this k on the axis is logarithmic. */
const LONG = 20;

type Points = readonly CurvePoint[];

/** pass@k over k with its interval, and the curve of base. */
export function Curve({ points }: { readonly points: Points }) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const hasBase = points.some(({ base }) => base !== null);
  return (
    <Figure
      id="curve"
      title="pass@k over k"
      description={`From ${percent(first.head.value)} at k = ${first.k} to ${percent(last.head.value)} at k = ${last.k}.`}
      height={HEIGHT}
      table={tableOf(points, hasBase)}
      note={<HeadAndBase head="head" base="base" hasBase={hasBase} />}
      draw={(width) => <Plot points={points} first={first.k} last={last.k} width={width} />}
    />
  );
}

function tableOf(points: Points, hasBase: boolean): string[][] {
  return [
    ['k', 'head', '95% interval', ...(hasBase ? ['base'] : [])],
    ...points.map(({ k, head, base }) => [
      String(k),
      percent(head.value),
      intervalText(head),
      ...(hasBase ? [shareText(base?.value)] : []),
    ]),
  ];
}

interface PlotProps {
  readonly points: Points;
  /** The smallest and the largest k. */
  readonly first: number;
  readonly last: number;
  /** In pixels. */
  readonly width: number;
}

function Plot({ points, first, last, width }: PlotProps) {
  const most = Math.max(
    ...points.map(({ head, base }) => Math.max(head.high ?? head.value, base?.value ?? 0)),
  );
  const ticks = ticksTo(most).filter((tick) => tick <= 1);
  const right = width - EDGE.right;
  const y = linear(0, Math.max(most, ticks.at(-1) ?? 1), HEIGHT - EDGE.bottom, EDGE.top);
  const x = (last > LONG ? logarithmic : linear)(first, last, EDGE.left, right);
  const line = (values: readonly (readonly [number, number])[]) =>
    values.map(([k, value]) => `${x(k).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const heads = points.map(({ k, head }) => [k, head.value] as const);
  const bases = points.flatMap(({ k, base }) => (base === null ? [] : [[k, base.value] as const]));
  const band = [
    ...points.map(({ k, head }) => [k, head.high ?? head.value] as const),
    ...points.map(({ k, head }) => [k, head.low ?? head.value] as const).reverse(),
  ];
  return (
    <>
      <ValueAxis ticks={ticks} y={y} left={EDGE.left} right={right} textOf={tickText} />
      {ksShown(points).map((k) => (
        <text class="tick middle" x={x(k)} y={HEIGHT - 12} key={k}>
          {k}
        </text>
      ))}
      <polygon class="band" points={line(band)} />
      {bases.length > 0 && <polyline class="line base" points={line(bases)} />}
      <polyline class="line head" points={line(heads)} />
      {points.length <= LONG &&
        points.map(({ k, head }) => (
          <circle class="dot" cx={x(k)} cy={y(head.value)} r={3} key={k}>
            <title>{`pass@${k}: ${percent(head.value)}`}</title>
          </circle>
        ))}
    </>
  );
}

function ksShown(points: Points): number[] {
  const ks = points.map(({ k }) => k);
  const most = ks.at(-1) ?? 1;
  if (most <= 12) return ks;
  const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].filter(
    (k) => k < most * 0.8,
  );
  return [...(most > LONG ? round : round.filter((k) => k === 1 || k >= 5)), most];
}
