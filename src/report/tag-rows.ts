import { parseMetric } from '../records/metric-name.ts';
import { grouped } from '../text/numbers.ts';
import { type MetricRow, rowOf, type TagRow } from './metric-rows.ts';
import type { SuiteModel } from './model.ts';
import type { TextColumn } from './text-table.ts';
import {
  formatBase,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  headText,
  NONE,
} from './value-texts.ts';

/** The table of a suite's tags: pass@k and robust-pass@k of each. */
export function tagColumns({ tags }: SuiteModel): TextColumn<TagRow>[] {
  const [first] = tags;
  if (first === undefined) return [];
  const robust = first.rows.find(({ metric }) => parseMetric(metric)?.kind === 'robust-pass@');
  const names = [first.rows[0]?.metric ?? '', ...(robust === undefined ? [] : [robust.metric])];
  return [
    { title: 'tag', align: 'left', cell: ({ tag }) => tag, dispensable: 0 },
    {
      title: 'problems',
      align: 'right',
      cell: ({ problems }) => grouped(problems),
      dispensable: 1,
    },
    ...names.flatMap((metric, place) => metricColumns(metric, tags, 3 * place)),
  ];
}

/** @param later added to the rank of its columns: those of the first metric stay longest */
function metricColumns(
  metric: string,
  tags: readonly TagRow[],
  later: number,
): TextColumn<TagRow>[] {
  const isCompared = tags.some((row) => rowOf(row, metric)?.delta != null);
  const of = (text: (row: MetricRow) => string) => (row: TagRow) => {
    const found = rowOf(row, metric);
    return found === undefined ? NONE : text(found);
  };
  const right = { align: 'right' as const };
  const value = {
    title: metric,
    ...right,
    cell: of(({ head, delta }) => headText(head, delta, metric)),
    dispensable: 0,
  };
  if (!isCompared) {
    const cell = of(({ head }) => formatInterval(head, metric));
    return [value, { title: '95% interval', align: 'center', cell, dispensable: 2 + later }];
  }
  return [
    {
      title: 'base',
      ...right,
      cell: of(({ delta }) => formatBase(delta, metric)),
      dispensable: 2 + later,
    },
    value,
    {
      title: 'change',
      ...right,
      cell: of(({ delta }) => formatDelta(delta, metric)),
      dispensable: 0,
    },
    {
      title: '95% interval of the change',
      align: 'center',
      cell: of(({ delta }) => formatDeltaInterval(delta, metric)),
      dispensable: 4 + later,
    },
  ];
}
