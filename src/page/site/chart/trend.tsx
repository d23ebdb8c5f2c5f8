import { useMemo, useRef } from 'preact/hooks';
import { plainLine } from '../../../text/escape.ts';
import { useWidth } from '../../use-width.ts';
import type { HistoryData, MetricData, SuiteData } from '../data.ts';
import type { Span } from '../view.ts';
import { addressOfRun, dateText, intervalText, valueText } from '../words.ts';
import { ActiveMark } from './active-mark.tsx';
import { EDGE, HEIGHT, layoutOf, runAt } from './layout.ts';
import { lookOf, Plot } from './plot.tsx';
import { spokenRun } from './spoken-run.ts';
import { stepFrom } from './step.ts';

/** The narrowest target of a run, in pixels. */
const TARGET = 24;

export interface TrendProps {
  readonly repository: string | null;
  readonly history: HistoryData;
  readonly suite: SuiteData;
  readonly metric: MetricData;
  readonly span: Span;
  /** The run that the reader looks at. */
  readonly active: number;
  /** @param isByKey true if no pointer shows the reader where it is */
  onLook(run: number, isByKey: boolean): void;
  /** Called for a run that has no page of its own. */
  onOpen(): void;
}

/** A metric over the runs: a line for each arm, with its interval. */
export function Trend(props: TrendProps) {
  const { repository, history, suite, metric, span, active, onLook, onOpen } = props;
  const { ref, width } = useWidth<HTMLDivElement>();
  const changed = useMemo(() => changedRuns(suite, span), [suite, span]);
  const layout = useMemo(() => layoutOf(metric, span, width), [metric, span, width]);
  const plot = useMemo(
    () => <Plot history={history} metric={metric} layout={layout} changed={changed} />,
    [history, metric, layout, changed],
  );
  /** A finger first shows a run; the second touch opens it. */
  const isFirstTouch = useRef(false);
  const look = (event: PointerEvent) => {
    const box = ref.current?.getBoundingClientRect();
    if (box === undefined) return;
    const run = runAt(layout, event.clientX - box.left);
    if (event.type === 'pointerdown') {
      isFirstTouch.current = event.pointerType === 'touch' && run !== active;
    }
    if (run !== active) onLook(run, false);
  };
  const run = history.runs[active];
  const address = run === undefined ? null : addressOfRun(repository, run);
  const target = {
    class: 'target',
    style: {
      left: `${layout.x(active) - Math.max(TARGET, layout.step) / 2}px`,
      width: `${Math.max(TARGET, layout.step)}px`,
      top: `${EDGE.top - 6}px`,
      height: `${HEIGHT - EDGE.top - EDGE.bottom + 12}px`,
    },
    'aria-label': spokenRun({ history, suite, metric }, active),
    onKeyDown: (event: KeyboardEvent) => {
      const next = stepFrom(active, event, span);
      if (next === null) return;
      event.preventDefault();
      onLook(next, true);
    },
    onClick: (event: MouseEvent) => {
      if (!isFirstTouch.current) return address === null ? onOpen() : undefined;
      isFirstTouch.current = false;
      event.preventDefault();
    },
  };
  const id = `metric-${suite.metrics.indexOf(metric)}`;
  return (
    <figure class="chart trend" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{plainLine(metric.name)}</h3>
        <Legend suite={suite} metric={metric} run={active} />
      </figcaption>
      <div
        ref={ref}
        class="canvas"
        style={{ height: `${HEIGHT}px` }}
        onPointerMove={look}
        onPointerDown={look}
      >
        {width > 0 && (
          <>
            <svg
              width={width}
              height={HEIGHT}
              viewBox={`0 0 ${width} ${HEIGHT}`}
              role="img"
              aria-label={summary(props)}
            >
              {plot}
            </svg>
            <ActiveMark metric={metric} layout={layout} run={active} />
            {address === null ? (
              <button type="button" {...target} />
            ) : (
              <a href={address} {...target} />
            )}
          </>
        )}
      </div>
    </figure>
  );
}

function changedRuns({ arms }: SuiteData, { from, to }: Span): number[] {
  const all = new Set(arms.flatMap(({ changes }) => changes.map(([run]) => run)));
  return [...all].filter((run) => run >= from && run < to);
}

function summary({ history: { runs }, metric, span, suite }: TrendProps): string {
  const day = (run: number) => dateText(runs[run]?.[0] ?? 0);
  const [first, last] = [span.from, span.to - 1];
  const lines = metric.lines.map(({ values }, arm) => {
    const text = (run: number) => valueText(values[run], metric.form);
    const name = suite.arms.length > 1 ? `${plainLine(suite.arms[arm]?.name ?? '')} ` : '';
    return `${name}from ${text(first)} to ${text(last)}`;
  });
  return `${plainLine(metric.name)}, ${span.to - span.from} runs from ${day(first)} to ${day(last)}: ${lines.join('; ')}. The table has all numbers.`;
}

interface LegendProps {
  readonly suite: SuiteData;
  readonly metric: MetricData;
  readonly run: number;
}

/** The value of each arm at the run that the reader looks at. */
function Legend({ suite, metric, run }: LegendProps) {
  return (
    <ul class="legend-list">
      {metric.lines.map((line, arm) => {
        const interval = intervalText(line, run, metric.form);
        return (
          <li class={lookOf(arm)} key={arm}>
            <svg class="sample" width="22" height="10" aria-hidden="true">
              <path class="line" d="M1,5h20" />
            </svg>
            {suite.arms.length > 1 && (
              <span class="arm-name">{plainLine(suite.arms[arm]?.name ?? '')}</span>
            )}
            <b class="n">{valueText(line.values[run], metric.form)}</b>
            {interval !== null && <span class="n muted">{interval}</span>}
          </li>
        );
      })}
    </ul>
  );
}
