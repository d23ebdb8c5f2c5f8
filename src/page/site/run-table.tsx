import { useMemo, useState } from 'preact/hooks';
import { shortCommit } from '../../text/commit.ts';
import { plainLine } from '../../text/escape.ts';
import { grouped } from '../../text/numbers.ts';
import { Pager } from '../pager.tsx';
import type { HistoryData, SuiteData } from './data.ts';
import { DecisionPill, Tags } from './marks.tsx';
import type { Span } from './view.ts';
import {
  addressOfCommit,
  addressOfRun,
  changesAt,
  changeText,
  intervalText,
  timeText,
  valueText,
} from './words.ts';

/** The number of runs on a page of the table. */
const PAGE_SIZE = 20;

interface RunTableProps {
  readonly repository: string | null;
  readonly history: HistoryData;
  readonly suite: SuiteData;
  readonly span: Span;
}

/** The shown runs with all their numbers, the newest first. */
export function RunTable({ repository, history, suite, span }: RunTableProps) {
  const [asked, setPage] = useState(0);
  const count = span.to - span.from;
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const page = Math.min(asked, pages - 1);
  const newest = span.to - 1 - page * PAGE_SIZE;
  const shown = Array.from(
    { length: Math.min(PAGE_SIZE, newest - span.from + 1) },
    (_, at) => newest - at,
  );
  const hasArms = suite.arms.length > 1;
  const rows = useMemo(
    () =>
      shown.map((run) => (
        <Run repository={repository} history={history} suite={suite} run={run} key={run} />
      )),
    [repository, history, suite, newest, shown.length],
  );
  return (
    <section class="run-table" aria-labelledby="runs">
      <div class="table-head">
        <h2 id="runs">Runs</h2>
        <p class="count" role="status">
          {grouped(page * PAGE_SIZE + 1)} to {grouped(page * PAGE_SIZE + shown.length)} of{' '}
          {grouped(count)}
        </p>
        <Pager page={page} pages={pages} label="Pages of runs" onChange={setPage} />
      </div>
      <p class="muted">
        The newest run first. Beside a value stand its change since the run before and its 95%
        interval.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="table of runs">
        <table class="runs">
          <thead>
            <tr>
              <th scope="col">run</th>
              {hasArms && <th scope="col">arm</th>}
              {suite.metrics.map(({ name }) => (
                <th scope="col" class="n" key={name}>
                  {plainLine(name)}
                </th>
              ))}
              <th scope="col">changed</th>
            </tr>
          </thead>
          {rows}
        </table>
      </div>
    </section>
  );
}

interface RunProps extends Omit<RunTableProps, 'span'> {
  readonly run: number;
}

/** A run with one row for each of its arms. */
function Run({ repository, history, suite, run }: RunProps) {
  const row = history.runs[run];
  if (row === undefined) return null;
  const [time, decision, commit, , tags] = row;
  const [page, commitPage] = [addressOfRun(repository, row), addressOfCommit(repository, row)];
  const hasArms = suite.arms.length > 1;
  const present = suite.arms.flatMap(({ sizes }, arm) =>
    (sizes[run] ?? null) === null ? [] : [arm],
  );
  const arms = present.length === 0 ? [-1] : present;
  const sha = commit === null ? null : <code>{shortCommit(commit)}</code>;
  return (
    <tbody>
      {arms.map((arm, a) => (
        <tr key={arm}>
          {a === 0 && (
            <th scope="rowgroup" rowSpan={arms.length}>
              {page === null ? timeText(time) : <a href={page}>{timeText(time)}</a>}
              <div class="run-facts">
                <DecisionPill decision={decision} />
                {commitPage === null ? sha : <a href={commitPage}>{sha}</a>}
                <Tags tags={tags} />
              </div>
            </th>
          )}
          {hasArms && (
            <td class="arm-name">{plainLine(suite.arms[arm]?.name ?? 'not in this run')}</td>
          )}
          {suite.metrics.map(({ name, form, lines }) => {
            const line = lines[arm];
            const value = line?.values[run] ?? null;
            if (line === undefined || value === null) {
              return (
                <td class="n muted" key={name}>
                  –
                </td>
              );
            }
            const change = changeText(line, run, form);
            return (
              <td class="n" key={name}>
                {valueText(value, form)} <span class="change">{change ?? ''}</span>
                <span class="muted interval">{intervalText(line, run, form)}</span>
              </td>
            );
          })}
          {a === 0 && (
            <td class="changes" rowSpan={arms.length}>
              {changesAt(suite, run).map((text) => (
                <div key={text}>{plainLine(text)}</div>
              ))}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}
