import { useMemo, useRef, useState } from 'preact/hooks';
import { spokenRun } from './chart/spoken-run.ts';
import { Trend } from './chart/trend.tsx';
import { ChartKey } from './chart-key.tsx';
import type { HistoryData, SiteData, SuiteData } from './data.ts';
import { RunPanel } from './run-panel.tsx';
import { RunTable } from './run-table.tsx';
import { Toolbar } from './toolbar.tsx';
import { useView } from './use-view.ts';
import { type Span, spanOf } from './view.ts';

/** Charts of more runs take the whole width. */
const MOST_NARROW = 60;
/** More charts are drawn on demand. */
const MOST_CHARTS = 8;

/** The charts and the table of one suite's history. */
export function App({ data }: { readonly data: SiteData }) {
  const { view, change } = useView(data);
  const history = data.histories[view.history];
  const suite = history?.suites[view.suite];
  const span = useMemo(
    () => (history === undefined ? { from: 0, to: 0 } : spanOf(history, view.range)),
    [history, view.range],
  );
  if (history === undefined || suite === undefined) return null;
  const shown = { repository: data.repository, history, suite, span };
  return (
    <>
      <Toolbar data={data} view={view} onChange={change} />
      <Charts {...shown} key={`charts ${view.history} ${view.suite}`} />
      <RunTable {...shown} key={`table ${view.history} ${view.suite}`} />
    </>
  );
}

interface ChartsProps {
  readonly repository: string | null;
  readonly history: HistoryData;
  readonly suite: SuiteData;
  readonly span: Span;
}

/** A chart for each metric, with the run that the reader looks at in all of them. */
function Charts({ repository, history, suite, span }: ChartsProps) {
  const [chosen, setActive] = useState(span.to - 1);
  const active = Math.max(span.from, chosen);
  const [most, setMost] = useState(MOST_CHARTS);
  const [spoken, setSpoken] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const metrics = suite.metrics.slice(0, most);
  const hidden = suite.metrics.length - metrics.length;
  return (
    <section aria-labelledby="charts">
      <h2 id="charts" class="hidden">
        Charts
      </h2>
      {suite.slides.length > 0 && (
        <ul class="slides">
          {suite.slides.map((text) => (
            <li key={text}>📉 {text}</li>
          ))}
        </ul>
      )}
      <ChartKey />
      <div class="trends">
        <div class={span.to - span.from > MOST_NARROW ? 'trend-list long' : 'trend-list'}>
          {metrics.map((metric) => (
            <Trend
              repository={repository}
              history={history}
              suite={suite}
              metric={metric}
              span={span}
              active={active}
              onLook={(run, isByKey) => {
                setActive(run);
                if (isByKey) setSpoken(spokenRun({ history, suite, metric }, run));
              }}
              onOpen={() => title.current?.focus()}
              key={metric.name}
            />
          ))}
          {hidden > 0 && (
            <button type="button" class="button" onClick={() => setMost(suite.metrics.length)}>
              {hidden} more {hidden === 1 ? 'metric' : 'metrics'}
            </button>
          )}
        </div>
        <RunPanel
          repository={repository}
          history={history}
          suite={suite}
          run={active}
          titleRef={title}
        />
      </div>
      <p class="hidden" role="status">
        {spoken}
      </p>
    </section>
  );
}
