import { plainLine } from '../../../text/escape.ts';
import { unitText } from '../../../text/numbers.ts';
import { ValueAxis } from '../../charts/axis.tsx';
import { tickText } from '../../charts/scale.ts';
import type { HistoryData, MetricData } from '../data.ts';
import { dateText, dayText } from '../words.ts';
import { EDGE, HEIGHT, type Layout, NEAR, NEAREST, RUG } from './layout.ts';
import { bandPath, linePath, pointsPath, railPath, trianglesPath } from './paths.ts';

/** Arms beyond this number look like earlier ones. */
const LOOKS = 6;
/** The least distance of two dates, in pixels. */
const DATE = 84;
/** The width of a letter of a tag, in pixels. */
const LETTER = 6.6;
/** Longer tags are cut. */
const LONGEST_TAG = 24;

interface PlotProps {
  readonly history: HistoryData;
  readonly metric: MetricData;
  readonly layout: Layout;
  /** The runs whose facts changed. */
  readonly changed: readonly number[];
}

/** The part of a chart that stays while a reader goes through the runs. */
export function Plot({ history: { runs }, metric, layout, changed }: PlotProps) {
  const isNear = layout.step < NEAR;
  const textOf = (tick: number) =>
    metric.form === 'share' ? tickText(tick) : unitText(metric.form, tick);
  return (
    <>
      <ValueAxis
        ticks={layout.ticks}
        y={layout.y}
        left={EDGE.left}
        right={layout.width - EDGE.right}
        textOf={textOf}
      />
      <Dates runs={runs} layout={layout} />
      <Releases runs={runs} layout={layout} />
      <path class="changed" d={trianglesPath(changed, RUG, layout)} />
      {metric.lines.map((line, arm) => (
        <path class={`band ${lookOf(arm)}`} d={bandPath(line, layout)} key={arm} />
      ))}
      {metric.lines.map((line, arm) => (
        <g class={lookOf(arm)} key={arm}>
          <path class={isNear ? 'line thin' : 'line'} d={linePath(line, layout)} />
          {layout.step >= NEAREST && (
            <path
              class={isNear ? 'point pass small' : 'point pass'}
              d={pointsPath(line, runs, 'pass', layout)}
            />
          )}
          {!isNear &&
            SIGNS.map(([look, decision]) => (
              <path
                class={`point ${look}`}
                d={pointsPath(line, runs, decision, layout)}
                key={look}
              />
            ))}
        </g>
      ))}
      {isNear &&
        SIGNS.map(([look, decision]) => (
          <path class={`point ${look} small`} d={railPath(runs, decision, layout)} key={look} />
        ))}
    </>
  );
}

/** The signs of decisions other than passed, with their looks; a failure is the last to be drawn. */
const SIGNS = [
  ['skipped', 'skipped'],
  ['inconclusive', 'inconclusive'],
  ['halo', 'fail'],
  ['fail', 'fail'],
] as const;

/** The class of an arm's line. */
export function lookOf(arm: number): string {
  return `arm-${arm % LOOKS}`;
}

interface MarksProps {
  readonly runs: HistoryData['runs'];
  readonly layout: Layout;
}

/** Days under some runs, with the year at the first and where it changes. */
function Dates({ runs, layout: { span, step, x } }: MarksProps) {
  const every = Math.max(1, Math.ceil(DATE / step));
  const shown: number[] = [];
  for (let run = span.to - 1; run >= span.from; run -= every) shown.unshift(run);
  const yearOf = (run: number) => dateText(runs[run]?.[0] ?? 0).slice(-4);
  return (
    <>
      {shown.map((run, s) => {
        const time = runs[run]?.[0] ?? 0;
        const isNew = s === 0 || yearOf(run) !== yearOf(shown[s - 1] ?? run);
        return (
          <text
            class={run === span.to - 1 && span.to - span.from > 1 ? 'tick end' : 'tick middle'}
            x={run === span.to - 1 && span.to - span.from > 1 ? x(run) + 10 : Math.max(x(run), 34)}
            y={HEIGHT - 8}
            key={run}
          >
            {isNew ? dateText(time) : dayText(time)}
          </text>
        );
      })}
    </>
  );
}

/** A line with its tag for each release. A tag is left out if a later one has its place. */
function Releases({ runs, layout: { span, x, width } }: MarksProps) {
  const releases: { run: number; text: string; at: number; hasText: boolean }[] = [];
  let free = width;
  for (let run = span.to - 1; run >= span.from; run -= 1) {
    const [tag] = runs[run]?.[4] ?? [];
    if (tag === undefined) continue;
    const text = plainLine(tag, LONGEST_TAG);
    const half = (text.length * LETTER) / 2;
    const at = Math.min(Math.max(x(run), half), width - half - 1);
    const hasText = at + half < free;
    if (hasText) free = at - half - 6;
    releases.push({ run, text, at, hasText });
  }
  return (
    <>
      {releases.map(({ run, text, at, hasText }) => (
        <g key={run}>
          <line
            class="release"
            x1={x(run)}
            x2={x(run)}
            y1={EDGE.top - 8}
            y2={HEIGHT - EDGE.bottom}
          />
          {hasText && (
            <text class="tick middle tag" x={at} y={EDGE.top - 14}>
              {text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
