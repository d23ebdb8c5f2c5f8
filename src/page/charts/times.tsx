import { formatTime } from '../../text/numbers.ts';
import type { TimeBin, TimesData } from '../data.ts';
import { ValueAxis } from './axis.tsx';
import { Figure } from './figure.tsx';
import { linear, type Scale, ticksTo } from './scale.ts';

const HEIGHT = 240;
const EDGE = { top: 20, right: 16, bottom: 32, left: 56 };
/** The least distance of two times under the bars, in pixels. */
const LABEL = 64;

/** The CPU times of samples as bars. Each decade has bins of equal width on a logarithmic scale. */
export function Times({ times: { bins, limitMs } }: { readonly times: TimesData }) {
  const total = bins.reduce((sum, bin) => sum + count(bin), 0);
  const limit = limitMs === null ? null : placeOf(limitMs, bins);
  const table = [
    ['CPU time', 'passed', 'not passed'],
    ...bins.map((bin) => [
      rangeOf(bin),
      bin.passed.toLocaleString('en-US'),
      bin.other.toLocaleString('en-US'),
    ]),
  ];
  return (
    <Figure
      id="times"
      title="CPU time of samples"
      description={`${total.toLocaleString('en-US')} samples; the longest took up to ${formatTime(bins.at(-1)?.to ?? 0)}.`}
      height={HEIGHT}
      table={table}
      note={
        <>
          <span class="key passed" /> passed <span class="key other" /> not passed
          {limitMs !== null && (
            <>
              {' '}
              {limit === null ? '·' : <span class="key limit" />} limit {formatTime(limitMs)}
            </>
          )}
        </>
      }
      draw={(width) => <Plot bins={bins} limit={limit} width={width} />}
    />
  );
}

function count({ passed, other }: TimeBin): number {
  return passed + other;
}

function rangeOf({ from, to }: TimeBin): string {
  return `${formatTime(from)} to ${formatTime(to)}`;
}

interface PlotProps {
  readonly bins: readonly TimeBin[];
  /** The position of the limit among the bins, in bins. */
  readonly limit: number | null;
  /** In pixels. */
  readonly width: number;
}

function Plot({ bins, limit, width }: PlotProps) {
  const right = width - EDGE.right;
  const ticks = ticksTo(Math.max(...bins.map(count), 4));
  const y = linear(0, ticks.at(-1) ?? 1, HEIGHT - EDGE.bottom, EDGE.top);
  const x = linear(0, bins.length, EDGE.left, right);
  const step = Math.max(1, Math.ceil((bins.length * LABEL) / (right - EDGE.left)));
  return (
    <>
      <ValueAxis
        ticks={ticks}
        y={y}
        left={EDGE.left}
        right={right}
        textOf={(tick) => tick.toLocaleString('en-US')}
      />
      {bins.map((bin, at) => (
        <Bin
          bin={bin}
          left={x(at)}
          right={x(at + 1)}
          y={y}
          hasLabel={at % step === 0}
          key={bin.from}
        />
      ))}
      {limit !== null && <Limit x={x(limit)} />}
    </>
  );
}

interface BinProps {
  readonly bin: TimeBin;
  readonly left: number;
  readonly right: number;
  readonly y: Scale;
  readonly hasLabel: boolean;
}

function Bin({ bin, left, right, y, hasLabel }: BinProps) {
  const { from, passed, other } = bin;
  const x = left + 1;
  const width = Math.max(1, right - left - 2);
  const top = y(passed + other);
  return (
    <g>
      <title>{`${rangeOf(bin)}: ${passed} passed, ${other} not passed`}</title>
      <rect class="bar passed" x={x} y={y(passed)} width={width} height={y(0) - y(passed)} />
      <rect class="bar other" x={x} y={top} width={width} height={y(passed) - top} />
      {hasLabel && (
        <text class="tick middle" x={left} y={HEIGHT - 12}>
          {formatTime(from)}
        </text>
      )}
    </g>
  );
}

function Limit({ x }: { readonly x: number }) {
  return (
    <g>
      <line class="limit" x1={x} x2={x} y1={EDGE.top - 8} y2={HEIGHT - EDGE.bottom} />
      <text class="tick end" x={x - 6} y={EDGE.top - 6}>
        limit
      </text>
    </g>
  );
}

/** The position of a time among the bins, in bins; null if it is outside. */
function placeOf(ms: number, bins: TimesData['bins']): number | null {
  const at = bins.findIndex(({ from, to }) => ms >= from && ms <= to);
  const bin = bins[at];
  return bin === undefined ? null : at + (ms - bin.from) / (bin.to - bin.from);
}
