import { code, prose } from '../text/escape.ts';
import { type Column, table } from './markdown-parts.ts';
import type { MetricRow, RobustnessRow } from './metric-rows.ts';
import type { SuiteModel } from './model.ts';
import {
  comparedOf,
  formatBase,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  headText,
  whole,
} from './value-texts.ts';

/** Every nominal metric of a suite. */
export function suiteMetrics({ metrics }: SuiteModel): string {
  return metricTable(metrics);
}

/** Every metric of every family and transform. */
export function everyMetric({ robustness }: SuiteModel): string {
  return metricTable(
    robustness.flatMap((group) => group.rows.map((row) => ({ ...row, group: groupCells(group) }))),
  );
}

function groupCells({ family, transform }: RobustnessRow): string {
  if (family === null) return 'all';
  return transform === null ? code(family) : `${code(family)} ${code(transform)}`;
}

type GroupedRow = MetricRow & { readonly group?: string };

function metricTable(rows: readonly GroupedRow[]): string {
  const isCompared = rows.some(({ delta }) => delta !== null);
  const columns: (Column<GroupedRow> | false)[] = [
    rows.some(({ group }) => group !== undefined) && {
      title: 'group',
      align: 'left',
      cell: ({ group }) => group ?? '',
    },
    { title: 'metric', align: 'left', cell: ({ metric }) => code(metric) },
    isCompared && {
      title: 'base',
      align: 'right',
      cell: ({ delta, metric }) => formatBase(delta, metric),
    },
    { title: 'head', align: 'right', cell: headCell },
    { title: '95% interval', align: 'center', cell: intervalCell },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: ({ delta, metric }) => formatDelta(delta, metric),
    },
    isCompared && {
      title: '95% interval of the change',
      align: 'center',
      cell: ({ delta, metric }) => formatDeltaInterval(delta, metric),
    },
  ];
  return table(columns, rows);
}

/** The interval of head's own value, even if only a part of it is compared. */
function intervalCell({ head, delta, metric }: MetricRow): string {
  const compared = comparedOf(head, delta);
  return `${formatInterval(head, metric)}${compared === null ? '' : ` (all ${whole(compared)})`}`;
}

function headCell({ head, delta, metric }: MetricRow): string {
  if ('unavailable' in head) return `not available: ${prose(head.unavailable)}`;
  const value = headText(head, delta, metric);
  return head.transform === undefined ? value : `${code(head.transform)} ${value}`;
}
