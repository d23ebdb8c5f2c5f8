import { plainLine } from '../../text/escape.ts';
import { percent } from '../../text/numbers.ts';
import { shortName } from '../../text/short-name.ts';
import type { BarData } from '../data.ts';
import { intervalText, shareText } from '../grid-cells.ts';
import { Figure } from './figure.tsx';
import { HeadAndBase } from './key.tsx';
import { linear, type Scale, ticksTo, tickText } from './scale.ts';

const LINE = 22;
const TOP = 8;
const BOTTOM = 24;
/** More groups are only in the table. */
const MOST = 40;

/** Robust pass of families and their transforms, with a tick for the value of base. */
export function Bars({ bars }: { readonly bars: readonly BarData[] }) {
  const [first] = bars;
  if (first === undefined) return null;
  const hasBase = bars.some(({ base }) => base !== null);
  const visible = bars.slice(0, MOST);
  const height = TOP + BOTTOM + visible.length * LINE;
  return (
    <Figure
      id="bars"
      title={`${first.metric} by family and transform`}
      description={`Lowest: ${nameOf(first)} at ${percent(first.head.value)}.`}
      height={height}
      table={tableOf(bars, first.metric, hasBase)}
      note={
        <>
          <HeadAndBase head="bar" base="tick" hasBase={hasBase} />
          {bars.length > MOST && <> · {bars.length - MOST} more in the table</>}
        </>
      }
      draw={(width) => <Plot bars={visible} width={width} height={height} />}
    />
  );
}

function nameOf({ family, transform }: BarData): string {
  return transform === null ? plainLine(family) : `${plainLine(family)} ${plainLine(transform)}`;
}

function tableOf(bars: readonly BarData[], metric: string, hasBase: boolean): string[][] {
  return [
    ['group', metric, '95% interval', ...(hasBase ? ['base'] : [])],
    ...bars.map((bar) => [
      nameOf(bar),
      percent(bar.head.value),
      intervalText(bar.head),
      ...(hasBase ? [shareText(bar.base)] : []),
    ]),
  ];
}

interface PlotProps {
  readonly bars: readonly BarData[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

function Plot({ bars, width, height }: PlotProps) {
  const left = Math.min(220, Math.round(width * 0.42));
  const right = width - 52;
  const most = Math.max(
    ...bars.map(({ head, base }) => Math.max(head.high ?? head.value, base ?? 0)),
    0.01,
  );
  const ticks = ticksTo(most).filter((tick) => tick <= 1);
  const x = linear(0, Math.max(most, ticks.at(-1) ?? 1), left, right);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="axis" x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - BOTTOM} />
          <text class="tick middle" x={x(tick)} y={height - 8}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      {bars.map((bar, at) => (
        <Bar bar={bar} top={TOP + at * LINE} left={left} right={right} x={x} key={nameOf(bar)} />
      ))}
    </>
  );
}

interface BarProps {
  readonly bar: BarData;
  readonly top: number;
  /** The start and the end of the longest possible bar. */
  readonly left: number;
  readonly right: number;
  readonly x: Scale;
}

function Bar({ bar: { head, base, transform, family }, top, left, right, x }: BarProps) {
  const isPart = transform !== null;
  const letters = Math.floor((left - 16) / 6.6);
  const middle = top + LINE / 2;
  return (
    <g>
      <text class={isPart ? 'name' : 'name strong'} x={isPart ? 12 : 0} y={top + 15}>
        {shortName(transform ?? family, letters)}
      </text>
      <rect
        class={isPart ? 'bar part' : 'bar'}
        x={left}
        y={top + 5}
        width={Math.max(0, x(head.value) - left)}
        height={LINE - 10}
      />
      {head.low !== null && head.high !== null && (
        <line class="whisker" x1={x(head.low)} x2={x(head.high)} y1={middle} y2={middle} />
      )}
      {base !== null && (
        <line class="base-tick" x1={x(base)} x2={x(base)} y1={top + 2} y2={top + LINE - 2} />
      )}
      <text class="tick" x={right + 8} y={top + 15}>
        {percent(head.value)}
      </text>
    </g>
  );
}
