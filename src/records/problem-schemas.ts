/** The schemas of problems in results.json, and the checks that their parts fit together. */

import { z } from 'zod';
import { BORROWED } from './execution.ts';
import { WITHOUT_CODE } from './extraction.ts';
import { count, milliseconds, name, text, verdict } from './fields.ts';
import { labelFields } from './labels.ts';
import { CUSTOM_NAME } from './metric-name.ts';
import { madeBy } from './perturbed.ts';
import { strength } from './strength.ts';

const share = z.number().min(0).max(1);
const shares = z.array(share).optional();
/** Equal hashes mean that the same id is still the same problem. */
const contentHash = z.string().regex(/^[0-9a-f]{16}$/);
/** Names that tests define and programs need. */
export const borrowedNames = z.array(z.string().max(BORROWED.longest)).max(BORROWED.most);

/** Refuses a list that names the same thing twice: a reader by name would get the wrong one. */
export function unique<T>(nameOf: (value: T) => string) {
  return (list: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [place, value] of list.entries()) {
      const own = nameOf(value);
      if (seen.has(own)) refuse(context, [place], 'is there twice');
      seen.add(own);
    }
  };
}

function refuse(context: z.RefinementCtx, path: readonly PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path: [...path], message });
}

const variant = z
  .object({
    family: name,
    transform: name,
    seed: count,
    hash: contentHash.optional(),
    changed: z.boolean().optional(),
    /** Its maker and its distance from nominal; absent if Passgate did not make it. */
    made: madeBy.optional(),
    verdicts: z.array(verdict),
    shares,
  })
  .superRefine(({ verdicts, shares: own }, context) => {
    if (own?.length !== undefined && own.length !== verdicts.length) {
      refuse(context, ['shares'], OTHER_LENGTH);
    }
  });

/** An answer that did not pass because it has no code; its verdict is the one of its text. */
const answerWithoutCode = z.object({
  family: name.nullable(),
  transform: name.nullable(),
  seed: count.nullable(),
  index: count,
  why: z.enum(WITHOUT_CODE),
});

const OTHER_LENGTH = 'is not as long as its verdicts';

const plainNumber = z.number().min(0).max(1e15);
const ratio = z.number().positive().max(1e9);

/** A part is absent if it is not known for all answers. */
const use = z.object({
  /** Tokens in and out. */
  tokens: count.optional(),
  /** By the config's prices. */
  cost: plainNumber.optional(),
  latencyMs: plainNumber.optional(),
  medianLatencyMs: plainNumber.optional(),
});

/** One problem's verdicts and whatever else results.json says of it. */
export const problemSchema = z
  .object({
    id: name,
    hash: contentHash.optional(),
    /**
     * Hashes of its prompt, its tests and its reference solution; absent in results of earlier
     * versions.
     */
    hashes: z
      .object({ prompt: contentHash, tests: contentHash, reference: contentHash.optional() })
      .optional(),
    ...labelFields,
    /** Its place in the dataset: a file of the repository, by its path from the top. */
    place: z.object({ file: z.string().max(1000), line: count.optional() }).optional(),
    /** The CPU limit of its programs, if the suite's limit is `auto`. */
    cpuLimitMs: count.optional(),
    /**
     * Its answers that need names from its tests, and so were graded `shared`; absent if there are
     * none.
     */
    borrowed: z.object({ answers: count, names: borrowedNames }).optional(),
    /** Its answers without code, in the order of their prompts; absent if there are none. */
    withoutCode: z.array(answerWithoutCode).optional(),
    /** The use of all its nominal answers together; absent if no model gave them. */
    use: use.optional(),
    /**
     * CPU time and memory of its passing nominal programs as multiples of its reference solution's,
     * by their geometric mean; absent if the suite does not ask for it.
     */
    ratios: z.object({ cpu: ratio.optional(), memory: ratio.optional() }).optional(),
    /** The median CPU time of its nominal programs, if the suite is an arm. */
    medianCpuMs: milliseconds.optional(),
    /** Numbers that commands of the suite gave for its nominal samples, by name. */
    numbers: z
      .record(z.string().regex(CUSTOM_NAME), z.object({ sum: plainNumber, samples: count }))
      .optional(),
    /** The strength of its tests; absent if no mutant of its reference solution was judged. */
    strength: strength.optional(),
    nominal: z.array(verdict),
    /** The share of passed runs for each of `nominal`; only if one of them is `flaky`. */
    nominalShares: shares,
    nominals: z.record(name, z.array(verdict)).optional(),
    nominalsShares: z.record(name, z.array(share)).optional(),
    variants: z
      .array(variant)
      .superRefine(
        unique(({ family, transform, seed }) => JSON.stringify([family, transform, seed])),
      ),
  })
  .superRefine(({ nominal, nominalShares, nominals, nominalsShares }, context) => {
    if (nominalShares !== undefined && nominalShares.length !== nominal.length) {
      refuse(context, ['nominalShares'], OTHER_LENGTH);
    }
    for (const [family, own] of Object.entries(nominalsShares ?? {})) {
      if (own.length !== nominals?.[family]?.length)
        refuse(context, ['nominalsShares', family], OTHER_LENGTH);
    }
  });

export const problems = z.array(problemSchema).superRefine(unique(({ id }) => id));

/** A `flaky` sample counts by its share. */
const passedOf = { passed: z.number().nonnegative(), of: count };

/**
 * Problems that pass nominally and break under a perturbation: all are counted, the worst listed.
 */
export const breaks = z.object({
  /** Problems that some nominal sample solves and that have perturbed prompts too. */
  solved: count,
  /** The number of these that break. */
  problems: count,
  listed: z.array(
    z.object({
      problem: name,
      /** The number of judged variants of the problem. */
      of: count,
      /** The variants under which it breaks; `diff` and `cause` are about the first. */
      variants: z.array(
        z.object({
          family: name,
          transform: name,
          seed: count,
          ...passedOf,
          nominal: z.object(passedOf),
        }),
      ),
      cause: z.object({ verdict, reason: text.nullable() }).nullable(),
      /** The difference between its prompt and the nominal one, as lines of a unified diff. */
      diff: z.array(z.string().max(1000)),
    }),
  ),
});

/** The places of a shard's parts in the whole suite, for joining it with the other shards. */
export const slice = z.object({
  /** The number of problems in the whole suite. */
  of: count,
  /** The place of each of `problems` in the whole suite. */
  places: z.array(count),
  /** The place of each of `references.failed` among all prompts. */
  failedPlaces: z.array(count),
  /** The same for each of `references.faultyTests`; absent if there are none. */
  faultyPlaces: z.array(count).optional(),
  maxErrors: count,
  firstError: text.nullable(),
});

interface Sliced {
  readonly problems: readonly unknown[];
  readonly slice?: z.output<typeof slice> | undefined;
  readonly references: {
    readonly failed: readonly unknown[];
    readonly faultyTests?: readonly unknown[] | undefined;
  } | null;
}

/** Refuses shards whose results do not have one place each. */
export function fitSlice(suites: readonly Sliced[], context: z.RefinementCtx): void {
  for (const [s, { problems: own, slice: of, references }] of suites.entries()) {
    if (of === undefined) continue;
    const say = (key: string) =>
      refuse(context, [s, 'slice', key], 'is not one place of the whole for each');
    const { places } = of;
    const isWrong = places.length !== own.length || new Set(places).size !== places.length;
    if (isWrong || places.some((place) => place >= of.of)) say('places');
    if (of.failedPlaces.length !== (references?.failed.length ?? 0)) say('failedPlaces');
    const faulty = references?.faultyTests?.length ?? 0;
    if ((of.faultyPlaces?.length ?? 0) !== faulty) say('faultyPlaces');
  }
}
