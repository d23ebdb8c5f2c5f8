import { z } from 'zod';
import type { Place } from '../errors.ts';
import { parseMetric } from '../score/metric-name.ts';
import { byteSize, duration } from './units.ts';

/** Keys that the design has and this version does not do yet: told apart from misspelt ones. */
export const NOT_YET: ReadonlySet<string> = new Set([
  'generate',
  'interpreter',
  'perturb',
  'preload',
  'reference-check',
  'confidence',
  'on-inconclusive',
  'trend',
]);

/** Values that the design has and this version does not do yet, by key. */
const VALUES_NOT_YET: ReadonlySet<string> = new Set(
  ['javascript', 'typescript', 'bash', 'go', 'rust', 'java', 'c', 'cpp', 'ruby', 'php', 'perl']
    .concat(['stdio'])
    .concat(['outside', 'split', 'cache', 'artifact'])
    .concat(['newly-failing', 'newly-passing', 'mean-perturbed-pass@1', 'attack-success-rate'])
    .concat(['robust-pass-unpaired@1', 'worst-transform', 'changed-prompts']),
);

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, {
    error: ({ input }) =>
      VALUES_NOT_YET.has(String(input))
        ? `"${input}" is not supported yet; this version knows ${values.join(', ')}`
        : `expected one of ${values.join(', ')}, found ${JSON.stringify(input)}`,
  });
}

const found = (expected: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined
      ? `is missing: expected ${expected}`
      : `expected ${expected}, found ${brief(input)}`,
});

function brief(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input !== null && typeof input === 'object') return 'a mapping';
  return JSON.stringify(input)?.slice(0, 80) ?? String(input);
}

const path = z.string(found('a path')).min(1, 'expected a path, found an empty string');
const paths = z
  .union([path, z.array(path).min(1)], found('a path, a glob or a list of them'))
  .transform((value) => (typeof value === 'string' ? [value] : value));
const share = z
  .number(found('a share between 0 and 1'))
  .min(0, 'expected a share between 0 and 1')
  .max(1, {
    error: ({ input }) =>
      `expected a share between 0 and 1, found ${input}; for ${input} % write ${Number(input) / 100}`,
  });
const count = (least: number, most: number) =>
  z
    .int(found(`a whole number from ${least} to ${most}`))
    .min(least, found(`a whole number from ${least} to ${most}`))
    .max(most, found(`a whole number from ${least} to ${most}`));
const name = z
  .string(found('a name'))
  .regex(/^[\w.@/+-]{1,100}$/, found('a name of letters, digits and . _ - / @ +'));

const gate = z.strictObject({
  metric: z.string(found('a metric such as pass@1')).transform((text, context) => {
    const metric = parseMetric(text);
    if (metric !== null) return metric;
    const message = VALUES_NOT_YET.has(text.replace(/@\d+$/, '@1'))
      ? `the metric "${text}" is not supported yet`
      : `expected a metric such as pass@1, pass^1, robust-pass@1, robust-drop@1 or robust-relative@1, found "${text}"`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
  family: name.optional(),
  transform: name.optional(),
  min: share.optional(),
  max: share.optional(),
  'max-drop': share.optional(),
  'max-rise': share.optional(),
});

const limits = z.strictObject({
  cpu: duration.prefault('3s'),
  wall: duration.optional(),
  memory: byteSize.prefault('1GiB'),
  output: byteSize.prefault('1MiB'),
  'file-size': byteSize.prefault('16MiB'),
  processes: count(1, 4096).default(32),
});

const variant = z.strictObject({
  /** Left out where the paths capture {family}. */
  family: name.optional(),
  problems: paths,
  /** Left out where rows of the suite's samples name their variants. */
  samples: paths.default([]),
  nominal: z
    .strictObject({ problems: paths, samples: paths }, found('a mapping of problems and samples'))
    .optional(),
});

/** Which column of a table is which element, either way round. */
const columns = z
  .record(z.string().max(200), z.string(found('the name of a column or element')).max(200), {
    ...found('a mapping such as { Generated Code: generated_code }'),
  })
  .default({});

const suite = z.strictObject({
  name,
  language: oneOf(['python']).default('python'),
  problems: paths,
  format: oneOf(['auto', 'humaneval', 'evalplus', 'mbpp', 'multipl-e', 'table']).default('auto'),
  columns,
  /** Left out where a table carries them. */
  samples: paths.default([]),
  variants: z.array(variant, found('a list of variants')).default([]),
  k: z
    .array(count(1, 1_000_000), found('a list of whole numbers, such as [1, 10]'))
    .min(1)
    .default([1]),
  grading: oneOf(['auto', 'shared']).default('auto'),
  limits: limits.prefault({}),
  gates: z.array(gate, found('a list of gates')).default([]),
  'max-errors': count(0, 1_000_000).default(0),
});

/** The config file as it is written; JSON Schema in schema/config.schema.json. */
export const configSchema = z.strictObject({
  suites: z.array(suite, found('a list of suites')).min(1, 'expected at least one suite'),
  workers: z
    .union([z.literal('auto'), count(1, 256)], found('auto or a number from 1 to 256'))
    .default('auto'),
  isolation: oneOf(['auto', 'namespaces', 'process']).default('auto'),
  baseline: z
    .string(found('auto, rerun, none or file:PATH'))
    .default('auto')
    .superRefine((value, context) => {
      if (['auto', 'rerun', 'none'].includes(value) || /^file:./.test(value)) return;
      const message = VALUES_NOT_YET.has(value)
        ? `"${value}" is not supported yet; this version knows auto, rerun, none and file:PATH`
        : `expected auto, rerun, none or file:PATH, found ${JSON.stringify(value)}`;
      context.addIssue({ code: 'custom', message });
    }),
});

type Parsed = z.output<typeof configSchema>;
export type SuiteConfig = Parsed['suites'][number];
export type GateConfig = SuiteConfig['gates'][number];
export type IsolationChoice = Parsed['isolation'];

/** Bounds on one candidate: milliseconds, bytes, counts. */
export interface Limits {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly memory: number;
  readonly output: number;
  readonly fileSize: number;
  readonly processes: number;
}

/** A validated config, with where it was read. */
export interface Config extends Parsed {
  /** As the user named it, for messages. */
  readonly file: string;
  /** Absolute folder that relative paths start from. */
  readonly folder: string;
  /** Absolute real path of the repository, which no path may leave. */
  readonly repository: string;
  /** Where a value of the config stands, for messages; the nearest place above where it is not. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The limits of a suite; wall time is three times the CPU time unless it is said. */
export function limitsOf({
  limits: { cpu, wall, memory, output, processes, ...rest },
}: SuiteConfig): Limits {
  const fileSize = rest['file-size'];
  return { cpuMs: cpu, wallMs: wall ?? 3 * cpu, memory, output, fileSize, processes };
}
