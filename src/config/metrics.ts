import { z } from 'zod';
import {
  CUSTOM_NAME,
  furtherMetrics,
  type GateMetric,
  isFurther,
  type MetricName,
  parseMetric,
  unitOf,
} from '../records/metric-name.ts';
import { METRICS } from '../records/metric-table.ts';
import { keysOf } from '../records/tables.ts';
import { suggest } from '../text/suggest.ts';
import { found } from './fields.ts';

const NAMES = keysOf(METRICS).filter(isFurther);

const ENTRY = 'the name of a metric, or a mapping with command and numbers';

/** The metric beside pass@k that a text names; null if it names none. */
function namedBy(text: string): MetricName | null {
  const metric = parseMetric(text);
  return metric !== null && metric.kind !== 'custom' && isFurther(metric.kind) ? metric : null;
}

const named = z
  .string()
  .refine((text) => namedBy(text) !== null)
  .transform((text) => namedBy(text) ?? z.NEVER);

/** The message for an entry that is neither a metric nor a command. */
function whyNoEntry(input: unknown): string {
  if (typeof input !== 'string') return found(ENTRY).error({ input });
  const metric = parseMetric(input);
  if (metric !== null && metric.kind !== 'custom')
    return `${input} is in every report: leave it out`;
  const hint = suggest(input, NAMES) || `; expected one of ${NAMES.join(', ')}`;
  return `unknown metric ${JSON.stringify(input)}${hint}`;
}

const word = z.string(found('a word of a command')).min(1).max(1000);

/** Numbers of each sample that a command of the repository gives. */
const measured = z.strictObject(
  {
    /** Its words; the name of a file of the repository stands for that file. */
    command: z
      .array(word, found('a command as a list, such as [python3, evals/lint.py]'))
      .min(1, found('a command as a list, such as [python3, evals/lint.py]'))
      .max(100),
    /** More files that it reads, which lie beside it under their own names. */
    files: z.array(word, found('a list of files')).max(20).default([]),
    numbers: z
      .array(
        z
          .string(found('the name of a number'))
          .regex(CUSTOM_NAME, found('a name of small letters, digits and hyphens, such as lint')),
        found('a list of names, such as [lint]'),
      )
      .min(1, found('a list of names, such as [lint]'))
      .max(20),
  },
  found(ENTRY),
);

export type MetricCommand = z.output<typeof measured>;

/** The metrics beside pass@k of a suite. */
export const metrics = z
  .array(
    z.union([measured, named], { error: ({ input }) => whyNoEntry(input) }),
    found('a list of metrics, such as [timeout-rate]'),
  )
  .max(50)
  .default([])
  .superRefine((entries, context) => {
    const seen = new Set<string>(NAMES);
    for (const [place, entry] of entries.entries()) {
      for (const name of 'command' in entry ? entry.numbers : []) {
        if (seen.has(name)) {
          const message = `there is a metric ${name} already: use another name`;
          context.addIssue({ code: 'custom', message, path: [place, 'numbers'] });
        }
        seen.add(name);
      }
    }
  });

type Metrics = z.output<typeof metrics>;

/** The parts of a suite that name metrics. */
export interface FurtherSource {
  readonly metrics: Metrics;
  readonly gates: readonly { readonly metric: GateMetric }[];
}

/** The metrics beside pass@k that a suite and its gates name, in the order of reports. */
export function furtherOf({ metrics: entries, gates }: FurtherSource): MetricName[] {
  return furtherMetrics([...namedIn(entries), ...gates.map(({ metric }) => metric)]);
}

/** True if a suite compares the cost of programs with that of its reference solutions. */
export function needsRatios(suite: FurtherSource): boolean {
  return furtherOf(suite).some(({ kind }) => unitOf(kind) === 'ratio');
}

function namedIn(entries: Metrics): MetricName[] {
  return entries.flatMap((entry): MetricName[] =>
    'command' in entry ? entry.numbers.map((name) => ({ kind: 'custom', k: null, name })) : [entry],
  );
}

/** The names that the commands of a suite give to their numbers. */
export function numbersOf(entries: Metrics): string[] {
  return entries.flatMap((entry) => ('command' in entry ? entry.numbers : []));
}
