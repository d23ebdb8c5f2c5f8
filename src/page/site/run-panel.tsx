import type { Ref } from 'preact';
import { shortCommit } from '../../text/commit.ts';
import { plainLine } from '../../text/escape.ts';
import { plural } from '../../text/numbers.ts';
import type { HistoryData, SuiteData } from './data.ts';
import { DecisionPill, Tags } from './marks.tsx';
import {
  addressOfCommit,
  addressOfRun,
  changesAt,
  changeText,
  timeText,
  valueText,
} from './words.ts';

/** More metrics have their values in the table only. */
const MOST_METRICS = 6;

interface RunPanelProps {
  readonly repository: string | null;
  readonly history: HistoryData;
  readonly suite: SuiteData;
  readonly run: number;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** The facts of the run that the reader looks at, and the way to its page. */
export function RunPanel({ repository, history, suite, run, titleRef }: RunPanelProps) {
  const row = history.runs[run];
  if (row === undefined) return null;
  const [time, decision, commit, , tags] = row;
  const [page, commitPage] = [addressOfRun(repository, row), addressOfCommit(repository, row)];
  const changes = changesAt(suite, run);
  const sha = commit === null ? null : <code>{shortCommit(commit)}</code>;
  return (
    <aside class="panel" aria-labelledby="run-title">
      <h3 id="run-title" tabIndex={-1} ref={titleRef}>
        {timeText(time)}
      </h3>
      <p class="panel-line">
        <DecisionPill decision={decision} />
        <Tags tags={tags} />
        {sha !== null && (commitPage === null ? sha : <a href={commitPage}>{sha}</a>)}
      </p>
      {changes.length > 0 && (
        <div class="panel-changes">
          <h4>
            <span class="changed-sign" aria-hidden="true">
              ▲
            </span>{' '}
            Changed since the run before
          </h4>
          <ul>
            {changes.map((text) => (
              <li key={text}>{plainLine(text)}</li>
            ))}
          </ul>
        </div>
      )}
      <Values suite={suite} run={run} />
      <p class="panel-open">
        {page === null ? (
          <span class="muted">No workflow run is known.</span>
        ) : (
          <a href={page}>Open the workflow run</a>
        )}
      </p>
    </aside>
  );
}

/** The value of each metric and arm, with its change. */
function Values({ suite, run }: Pick<RunPanelProps, 'suite' | 'run'>) {
  const hasArms = suite.arms.length > 1;
  return (
    <div class="panel-values">
      <dl>
        {suite.metrics.slice(0, MOST_METRICS).map(({ name, form, lines }) => (
          <div key={name}>
            <dt>{plainLine(name)}</dt>
            {lines.map((line, arm) => {
              const value = line.values[run] ?? null;
              if (value === null) return null;
              const change = changeText(line, run, form);
              const armName = suite.arms[arm]?.name ?? '';
              return (
                <dd key={armName}>
                  {hasArms && <span class="panel-arm">{plainLine(armName)}</span>}
                  <b class="n">{valueText(value, form)}</b>
                  <span class="n change">{change ?? ''}</span>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
      {sizesAt(suite, run).map((text) => (
        <p class="muted" key={text}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** `164 problems, 820 samples, python`: once if all arms have the same. */
function sizesAt({ arms }: SuiteData, run: number): string[] {
  const texts = arms.flatMap(({ sizes, language }) => {
    const size = sizes[run] ?? null;
    if (size === null) return [];
    return [`${plural(size[0], 'problem')}, ${plural(size[1], 'sample')}, ${plainLine(language)}`];
  });
  return texts.length === 0 ? ['This suite is not in this run.'] : [...new Set(texts)];
}
