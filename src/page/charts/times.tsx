import { formatTime } from '../../text/numbers.ts';
import type { TimesData } from '../data.ts';
import { Figure } from './figure.tsx';
import { linear, ticksTo } from './scale.ts';

const HEIGHT = 240;
const EDGE = { top: 20, right: 16, bottom: 32, left: 56 };

/** The CPU times of samples as bars. Each decade has bins of equal width on a logarithmic scale. */
export function Times({ times: { bins, limitMs } }: { readonly times: TimesData }) {
  const count = ({ passed, other }: (typeof bins)[number]) => passed + other;
  const total = bins.reduce((sum, bin) => sum + count(bin), 0);
  const longest = bins.at(-1);
  const table = [
    ['CPU time', 'passed', 'not passed'],
    ...bins.map(({ from, to, passed, other }) => [
      `${formatTime(from)} to ${formatTime(to)}`,
      passed.toLocaleString('en-US'),
      other.toLocaleString('en-US'),
    ]),
  ];
  const draw = (width: number) => {
    const ticks = ticksTo(Math.max(...bins.map(count), 4));
    const y = linear(0, ticks.at(-1) ?? 1, HEIGHT - EDGE.bottom, EDGE.top);
    const x = linear(0, bins.length, EDGE.left, width - EDGE.right);
    const step = Math.max(1, Math.ceil((bins.length * 64) / (width - EDGE.left - EDGE.right)));
    const limit = limitMs === null ? null : placeOf(limitMs, bins);
    return (
      <>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="axis" x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} />
            <text class="tick end" x={EDGE.left - 8} y={y(tick) + 4}>
              {tick.toLocaleString('en-US')}
            </text>
          </g>
        ))}
        {bins.map((bin, at) => {
          const { from, to, passed, other } = bin;
          const barWidth = Math.max(1, x(at + 1) - x(at) - 2);
          return (
            <g key={from}>
              <title>{`${formatTime(from)} to ${formatTime(to)}: ${passed} passed, ${other} not passed`}</title>
              <rect
                class="bar passed"
                x={x(at) + 1}
                y={y(passed)}
                width={barWidth}
                height={y(0) - y(passed)}
              />
              <rect
                class="bar other"
                x={x(at) + 1}
                y={y(passed + other)}
                width={barWidth}
                height={y(passed) - y(passed + other)}
              />
              {at % step === 0 && (
                <text class="tick middle" x={x(at)} y={HEIGHT - 12}>
                  {formatTime(from)}
                </text>
              )}
            </g>
          );
        })}
        {limit !== null && (
          <g>
            <line
              class="limit"
              x1={x(limit)}
              x2={x(limit)}
              y1={EDGE.top - 8}
              y2={HEIGHT - EDGE.bottom}
            />
            <text class="tick end" x={x(limit) - 6} y={EDGE.top - 6}>
              limit
            </text>
          </g>
        )}
      </>
    );
  };
  return (
    <Figure
      id="times"
      title="CPU time of samples"
      description={`${total.toLocaleString('en-US')} samples; the longest took up to ${formatTime(longest?.to ?? 0)}.`}
      height={HEIGHT}
      table={table}
      note={
        <>
          <span class="key passed" /> passed <span class="key other" /> not passed
          {limitMs !== null && (
            <>
              {' '}
              {placeOf(limitMs, bins) === null ? '·' : <span class="key limit" />} limit{' '}
              {formatTime(limitMs)}
            </>
          )}
        </>
      }
      draw={draw}
    />
  );
}

/** The position of a time among the bins, in bins; null if it is outside. */
function placeOf(ms: number, bins: TimesData['bins']): number | null {
  const at = bins.findIndex(({ from, to }) => ms >= from && ms <= to);
  const bin = bins[at];
  return bin === undefined ? null : at + (ms - bin.from) / (bin.to - bin.from);
}
