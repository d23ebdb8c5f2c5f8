import { useMemo } from 'preact/hooks';
import { Charts } from './charts/charts.tsx';
import type { PageData } from './data.ts';
import { visibleColumns, visibleRows } from './grid-rows.ts';
import { Heatmap } from './heatmap.tsx';
import { Matrix } from './matrix.ts';
import { MetricTable } from './metric-table.tsx';
import { ProblemSheet } from './problem-sheet.tsx';
import { SuiteTabs } from './suite-tabs.tsx';
import { Toolbar } from './toolbar.tsx';
import type { Opened } from './use-active-cell.ts';
import { useView } from './use-view.ts';
import type { View } from './view.ts';

/** These parts of a view belong to one suite: another suite starts without them. */
const SUITE_START: Partial<View> = {
  family: null,
  marks: '',
  flips: null,
  text: '',
  problem: null,
  column: 0,
};

/** The part of the page that needs a script: heat map, problems, charts. */
export function App({ data }: { readonly data: PageData }) {
  const { view, change, close } = useView(data);
  const suite = data.suites[view.suite];
  const matrix = useMemo(() => (suite === undefined ? null : new Matrix(suite)), [suite]);
  const columns = useMemo(
    () => (matrix === null ? [] : visibleColumns(matrix, view.family)),
    [matrix, view.family],
  );
  const { sort, text, marks, flips } = view;
  const rows = useMemo(
    () => (matrix === null ? [] : visibleRows(matrix, columns, { sort, text, marks, flips })),
    [matrix, columns, sort, text, marks, flips],
  );
  const { problem, column } = view;
  const opened = useMemo<Opened | null>(
    () => (problem === null ? null : { problem, column }),
    [problem, column],
  );
  if (suite === undefined || matrix === null) return null;
  return (
    <>
      {data.suites.length > 1 && (
        <SuiteTabs
          names={data.suites.map(({ name }) => name)}
          current={view.suite}
          onChoose={(place) => change({ ...SUITE_START, suite: place })}
        />
      )}
      <section aria-labelledby="problems">
        <h2 id="problems">Problems × prompts</h2>
        <p class="muted">
          A row is a problem, a column a prompt. The fuller a cell, the more of its samples passed;
          × and letters say why none did. Open a cell to see prompt, program and output.
        </p>
        <Toolbar matrix={matrix} view={view} visibleCount={rows.length} onChange={change} />
        <Heatmap
          key={view.suite}
          matrix={matrix}
          rows={rows}
          columns={columns}
          opened={opened}
          onOpen={(problem, column) => change({ problem, column, sample: 0 }, 'push')}
        />
      </section>
      <Charts suite={suite} />
      <MetricTable rows={suite.metrics} />
      {problem !== null && (
        <ProblemSheet
          matrix={matrix}
          data={data}
          rows={rows}
          view={view}
          problem={problem}
          onChange={change}
          onClose={close}
        />
      )}
    </>
  );
}
