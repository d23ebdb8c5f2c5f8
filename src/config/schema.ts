import { z } from 'zod';
import { FORMAT_NAMES } from '../formats/formats.ts';
import { NAMED_SOURCES } from '../records/baseline-source.ts';
import { LIMITS, type Limits } from '../records/limits.ts';
import { ISOLATIONS, MOST_WORKERS } from '../records/options.ts';
import { mapTable } from '../records/tables.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import type { Place } from '../system/errors.ts';
import { suggest } from '../text/suggest.ts';
import { armKeys } from './arm-keys.ts';
import type { ArmOf } from './arms.ts';
import { count, found, name, oneOf, paths } from './fields.ts';
import { confidence, gate, gateFields, noSuchMetric } from './gate.ts';
import { generate } from './generate-settings.ts';
import { labelKeys } from './label-keys.ts';
import { limits } from './limit-schemas.ts';
import { metadata } from './metadata.ts';
import { metrics, numbersOf } from './metrics.ts';
import { mutate } from './mutate-settings.ts';
import { perturb } from './perturb-settings.ts';
import { canSplit, language } from './suite-language.ts';
import { tableKeys } from './table-keys.ts';

const variant = z
  .strictObject(
    {
      /** Absent if the paths capture {family}. */
      family: name.optional(),
      problems: paths,
      /** Absent if rows of the suite's samples name their variants. */
      samples: paths.default([]),
      nominal: z
        .strictObject(
          { problems: paths, samples: paths.default([]) },
          found('a mapping with problems and samples'),
        )
        .optional(),
    },
    found('a mapping with family, problems and samples'),
  )
  .superRefine(({ family, problems }, context) => {
    const add = (message: string) =>
      context.addIssue({ code: 'custom', message, path: ['family'] });
    const captures = problems.filter((pattern) => pattern.includes('{family}')).length;
    if (family === undefined && captures < problems.length) {
      add('is missing: expected a name, or {family} in the paths of problems');
    }
    if (family !== undefined && captures > 0) {
      add('is given twice: leave it out, or remove {family} from the paths');
    }
  });

/** In characters. The limit exists because each program contains the preamble. */
const LONGEST_PREAMBLE = 100_000;
const MOST_KS = 100;

const suiteFields = z.strictObject(
  {
    name,
    language,
    problems: paths,
    format: oneOf(['auto', ...FORMAT_NAMES, 'table']).default('auto'),
    ...tableKeys,
    ...labelKeys,
    /** Absent if a table carries the samples. */
    samples: paths.default([]),
    variants: z.array(variant, found('a list of variants')).default([]),
    perturb,
    generate,
    k: z
      .array(count(1, 1_000_000), found('a list of whole numbers, such as [1, 10]'))
      .min(1, found('a list of whole numbers, such as [1, 10]'))
      .max(MOST_KS, `has more than ${MOST_KS} numbers: use fewer`)
      .default([1]),
    /** Code that runs before each program. */
    preamble: z
      .string(found('code, such as import math'))
      .max(LONGEST_PREAMBLE, `is longer than ${LONGEST_PREAMBLE} characters`)
      .refine(
        (code) => code.isWellFormed() && !code.includes('\0'),
        'has a NUL character or half of a surrogate pair: remove it',
      )
      .default(''),
    metadata,
    /** With `auto`, code is taken out of chat answers. */
    extract: oneOf(['auto', 'none']).default('auto'),
    grading: oneOf(['auto', 'outside', 'split', 'shared']).default('auto'),
    /**
     * The tolerance for numbers in the output of stdin/stdout tasks; null means that texts must
     * be equal.
     */
    tolerance: z
      .number(found('a number such as 1e-6'))
      .positive(found('a number above 0, such as 1e-6'))
      .max(1, found('a number of at most 1, such as 1e-6'))
      .nullable()
      .default(null),
    limits: limits.prefault({}),
    /** Metrics beside pass@k; those of gates need not be named. */
    metrics,
    gates: z.array(gate, found('a list of gates')).default([]),
    'reference-check': oneOf(['warn', 'drop', 'off']).default('warn'),
    'max-errors': count(0, 1_000_000).default(0),
    mutate,
    /** The number of executions of each distinct program. */
    repeat: count(1, 100).default(1),
  },
  found('a suite: a mapping with name, problems and samples'),
);

const suite = suiteFields.superRefine((given, context) => {
  const { variants, gates, columns: mapping, format, samples, grading } = given;
  const add = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  if (grading === 'split' && !canSplit(given.language)) {
    add('split works for python and javascript only: use auto or shared', 'grading');
  }
  const isTable = format === 'auto' || format === 'table';
  if (Object.keys(mapping).length > 0 && !isTable) {
    add(`columns is for format: table, but the format is ${format}`, 'columns');
  }
  if (given['list-columns'].length > 0 && !isTable) {
    add(`list-columns is for format: table, but the format is ${format}`, 'list-columns');
  }
  if (given.generate !== undefined) {
    const own = variants.findIndex(
      (entry) => entry.samples.length > 0 || (entry.nominal?.samples.length ?? 0) > 0,
    );
    if (samples.length > 0) {
      add('samples are given beside generate: leave one of them out', 'samples');
    }
    if (own !== -1) {
      add('samples are given beside generate: leave one of them out', 'variants', own);
    }
    const { n } = given.generate;
    const most = Math.max(...given.k);
    if (n !== undefined && n < most) {
      add(`is ${n}, but k needs ${most} answers to each prompt`, 'generate', 'n');
    }
  }
  const numbers = numbersOf(given.metrics);
  for (const [g, { metric }] of gates.entries()) {
    if (metric.kind !== 'custom' || numbers.includes(metric.name)) continue;
    add(noSuchMetric(metric.name, numbers), 'gates', g, 'metric');
  }
  const isMade = given.perturb !== undefined || given.generate !== undefined;
  if (samples.length === 0 && !isTable && !isMade) {
    add('is missing: expected a path (only a table can have its own samples)', 'samples');
  }
  if (given.perturb !== undefined && given['reference-check'] === 'off') {
    add(
      'off leaves made prompts unchecked: use warn or drop, or leave perturb out',
      'reference-check',
    );
  }
  const own = variants.flatMap(({ family, nominal }, v) =>
    nominal && family ? [{ family, v }] : [],
  );
  for (const { family, v } of own) {
    if (own.find((other) => other.family === family)?.v === v) continue;
    add(
      `the family ${family} has nominal prompts already: give them once`,
      'variants',
      v,
      'nominal',
    );
  }
  // Files and rows can name families too, but they are not read yet.
  const families = variants.flatMap(({ family }) => family ?? []);
  if (families.length < variants.length || variants.length === 0) return;
  if (given.perturb !== undefined) return;
  for (const [g, { family }] of gates.entries()) {
    if (family === undefined || families.includes(family)) continue;
    add(`no variants of family "${family}"${suggest(family, families)}`, 'gates', g, 'family');
  }
});

/** The words that `baseline` accepts. */
const BASELINES: readonly string[] = ['auto', ...NAMED_SOURCES, 'none'];

/** The config file as written; JSON Schema in schema/config.schema.json. */
export const configSchema = z.strictObject(
  {
    suites: z
      .array(suite, found('a list of suites'))
      .min(1, 'expected at least one suite, found none')
      .superRefine((suites, context) => {
        for (const [s, { name }] of suites.entries()) {
          if (suites.findIndex((other) => other.name === name) === s) continue;
          const message = `"${name}" names two suites: rename one`;
          context.addIssue({ code: 'custom', message, path: [s, 'name'] });
        }
      }),
    workers: z
      .union(
        [z.literal('auto'), count(1, MOST_WORKERS)],
        found(`auto or a number from 1 to ${MOST_WORKERS}`),
      )
      .default('auto'),
    isolation: oneOf(ISOLATIONS).default('auto'),
    /** With `base`, these gates bind each pull request that has this commit as its base. */
    'gates-from': oneOf(['head', 'base']).default('head'),
    /** The rule by which several gates with a confidence are decided together. */
    'gates-confidence': z
      .strictObject(
        {
          method: oneOf(['holm', 'none']).default('holm'),
          level: confidence.default(CONFIDENCE),
        },
        found('a mapping such as { method: holm, level: 0.95 }'),
      )
      .prefault({}),
    /** With `true`, a run that is compared with nothing is inconclusive. */
    'require-baseline': z.boolean(found('true or false')).default(false),
    baseline: z
      .string(found(`${BASELINES.join(', ')} or file:PATH`))
      .default('auto')
      .superRefine((value, context) => {
        if (BASELINES.includes(value) || /^file:./.test(value)) return;
        const message = `expected ${BASELINES.join(', ')} or file:PATH, found ${JSON.stringify(value)}`;
        context.addIssue({ code: 'custom', message });
      }),
  },
  found('a mapping with suites'),
);

/** The same as it is written: arms are not suites of their own yet. */
export const writtenConfigSchema = configSchema.extend({
  suites: z.array(
    suiteFields.extend({
      ...armKeys,
      gates: z.array(gateFields.extend({ arm: name.optional() })).default([]),
    }),
  ),
});

type Parsed = z.output<typeof configSchema>;

/** A suite, or one arm of a suite. */
export type SuiteConfig = Parsed['suites'][number] & { readonly arm?: ArmOf };

export interface ParsedConfig extends Omit<Parsed, 'suites'> {
  readonly suites: readonly SuiteConfig[];
}
export type GateConfig = SuiteConfig['gates'][number];

/** Folders that the paths of a config may start from, in the order of trying. */
export type Starts = readonly [string, ...string[]];

/** A validated config and the places that it was read from. */
export interface Config extends ParsedConfig {
  /** The path as the user named it, for messages; for a config in a worktree its path there. */
  readonly file: string;
  /**
   * Absolute folders that relative paths start from. The first one that has the named files counts.
   */
  readonly starts: Starts;
  /** Absolute real path of the repository, which no path may leave. */
  readonly repository: string;
  /**
   * The real path of the run's own worktree that holds the config. Messages name files from its
   * top; if it is null, from the working directory.
   */
  readonly worktree: string | null;
  /** The place of a value of the config, for messages about it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The gates of each suite of a config, by its name. */
export function gatesIn({
  suites,
}: Pick<Config, 'suites'>): (name: string) => readonly GateConfig[] {
  return (name) => suites.find((suite) => suite.name === name)?.gates ?? [];
}

/**
 * The limits of a suite. Wall time is three times the CPU time if the suite does not set it.
 * @param auto the CPU time in milliseconds for a suite that says `auto`; 3 s if nothing gives it
 */
export function limitsOf({ limits }: SuiteConfig, auto = 3000): Limits {
  const cpuMs = limits.cpu === 'auto' ? auto : limits.cpu;
  return mapTable(LIMITS, ({ key }) => {
    if (key === 'cpu') return cpuMs;
    return key === 'wall' ? (limits.wall ?? 3 * cpuMs) : limits[key];
  });
}
