import { plainLine } from '../../text/escape.ts';
import { percent } from '../../text/numbers.ts';
import type { BarData } from '../data.ts';
import { Figure } from './figure.tsx';
import { linear, ticksTo, tickText } from './scale.ts';

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
  const name = ({ family, transform }: BarData) =>
    transform === null ? plainLine(family) : `${plainLine(family)} ${plainLine(transform)}`;
  const table = [
    ['group', first.metric, '95% interval', ...(hasBase ? ['base'] : [])],
    ...bars.map((bar) => [
      name(bar),
      percent(bar.head.value),
      bar.head.low === null || bar.head.high === null
        ? '–'
        : `${percent(bar.head.low)} … ${percent(bar.head.high)}`,
      ...(hasBase ? [bar.base === null ? '–' : percent(bar.base)] : []),
    ]),
  ];
  const shown = bars.slice(0, MOST);
  const height = TOP + BOTTOM + shown.length * LINE;
  const draw = (width: number) => {
    const left = Math.min(220, Math.round(width * 0.42));
    const right = width - 52;
    const most = Math.max(
      ...shown.map(({ head, base }) => Math.max(head.high ?? head.value, base ?? 0)),
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
        {shown.map((bar, at) => {
          const top = TOP + at * LINE;
          const { head, base, transform, family } = bar;
          const letters = Math.floor((left - 16) / 6.6);
          const label = plainLine(transform ?? family, letters);
          return (
            <g key={name(bar)}>
              <text
                class={transform === null ? 'name strong' : 'name'}
                x={transform === null ? 0 : 12}
                y={top + 15}
              >
                {label}
              </text>
              <rect
                class={transform === null ? 'bar' : 'bar part'}
                x={left}
                y={top + 5}
                width={Math.max(0, x(head.value) - left)}
                height={LINE - 10}
              />
              {head.low !== null && head.high !== null && (
                <line
                  class="whisker"
                  x1={x(head.low)}
                  x2={x(head.high)}
                  y1={top + LINE / 2}
                  y2={top + LINE / 2}
                />
              )}
              {base !== null && (
                <line
                  class="base-tick"
                  x1={x(base)}
                  x2={x(base)}
                  y1={top + 2}
                  y2={top + LINE - 2}
                />
              )}
              <text class="tick" x={right + 8} y={top + 15}>
                {percent(head.value)}
              </text>
            </g>
          );
        })}
      </>
    );
  };
  return (
    <Figure
      id="bars"
      title={`${first.metric} by family and transform`}
      description={`Lowest: ${name(first)} at ${percent(first.head.value)}.`}
      height={height}
      table={table}
      note={
        <>
          <span class="key bar" /> head, with its 95% interval
          {hasBase && (
            <>
              {' '}
              <span class="key tick" /> base
            </>
          )}
          {bars.length > MOST && <> · {bars.length - MOST} more in the table</>}
        </>
      }
      draw={draw}
    />
  );
}
