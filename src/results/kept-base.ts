import { z } from 'zod';
import type { ResolvedBase } from '../records/baseline.ts';
import { gateRule } from '../records/decision-schemas.ts';
import { unique } from '../records/problem-schemas.ts';
import { MOST_WARNINGS, resultsSchema, SCHEMA_VERSION } from '../records/results.ts';
import { writeWhole } from '../system/write-whole.ts';
import { FILES } from './file-names.ts';
import { parseDocument } from './parse.ts';
import { readDocument } from './read-results.ts';

const {
  suites,
  baseline: origin,
  isolation,
  baselineNotes,
  history,
  rules,
  tool,
  warnings,
} = resultsSchema.shape;
const kept = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  notes: baselineNotes.unwrap(),
  warnings,
  /**
   * The base's rules for judging changes. Null: none apply. Absent: its own rules and its suites'
   * gates apply.
   */
  rules: rules
    .unwrap()
    .extend({ gates: z.record(z.string().max(500), z.array(gateRule)) })
    .nullable()
    .optional(),
};

/**
 * baseline.json: the base of a comparison, or the reason why there was none. It is enough to
 * compare the run again.
 */
export const keptBaseSchema = z.union([
  z.object({
    ...kept,
    origin: origin.unwrap(),
    ownRules: rules,
    tool: tool.optional(),
    isolation: isolation.optional(),
    history,
    suites: z
      .array(
        suites.element.extend({ gates: z.array(gateRule).optional() }).pick({
          name: true,
          datasetHash: true,
          limits: true,
          gradings: true,
          toolchain: true,
          settings: true,
          generated: true,
          metadata: true,
          gates: true,
          problems: true,
        }),
      )
      .min(1)
      .superRefine(unique(({ name }) => name)),
  }),
  z.object({ ...kept, none: z.string().max(2000) }),
]);

/**
 * Write the base's side of a comparison beside its results.
 * @param folder an existing folder
 */
export function keepBase(folder: string, resolved: ResolvedBase): void {
  const document = {
    schemaVersion: SCHEMA_VERSION,
    notes: [...resolved.notes],
    warnings: resolved.warnings?.slice(0, MOST_WARNINGS),
    rules: resolved.rules && {
      ...resolved.rules,
      gates: Object.fromEntries(resolved.rules.gates),
    },
    ...('none' in resolved
      ? { none: resolved.none.slice(0, 2000) }
      : {
          origin: resolved.baseline.origin,
          ownRules: resolved.baseline.rules,
          tool: resolved.baseline.tool,
          isolation: resolved.baseline.isolation,
          history: resolved.baseline.history,
          suites: [...resolved.baseline.suites].map(([name, suite]) => ({ ...suite, name })),
        }),
  };
  writeWhole(folder, FILES.baseline, `${JSON.stringify(keptBaseSchema.parse(document))}\n`);
}

/**
 * Read the base of a comparison from a baseline.json. It is untrusted: bounded in size and
 * validated.
 * @throws UserError if the file is not a baseline.json
 */
export function readKeptBase(path: string): ResolvedBase {
  const {
    notes,
    warnings = [],
    rules,
    ...found
  } = readDocument(path, FILES.baseline, (text) =>
    parseDocument(keptBaseSchema, FILES.baseline, text),
  );
  const shared = {
    notes,
    warnings,
    ...(rules === undefined
      ? {}
      : { rules: rules && { ...rules, gates: new Map(Object.entries(rules.gates)) } }),
  };
  if ('none' in found) return { none: found.none, ...shared };
  const { origin, ownRules, tool: made, isolation, history, suites } = found;
  const byName = new Map(suites.map((suite) => [suite.name, suite]));
  return {
    baseline: {
      origin,
      suites: byName,
      rules: ownRules,
      ...(made === undefined ? {} : { tool: made }),
      ...(isolation === undefined ? {} : { isolation }),
      ...(history === undefined ? {} : { history }),
    },
    ...shared,
  };
}
