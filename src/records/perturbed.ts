/** Facts about perturbed prompts that Passgate made: the shapes of manifest.json and of results. */

import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { count, name } from './fields.ts';

const share = z.number().min(0).max(1);
const problem = z.string().min(1).max(500);
const reason = z.string().max(500);

/** The share of a nominal prompt that a variant changes. */
const distanceFields = { characters: share, words: share };

/** A variant's maker, and its distance from its nominal prompt. */
export const madeBy = z.object({
  /** The version of the transform. */
  version: z.int().min(1),
  intensity: z.number().positive(),
  ...distanceFields,
});

/** One transform of a suite under one seed. */
const madeTransform = z.object({
  family: name,
  /** The name in variants, files and results: it tells the version and the intensity too. */
  transform: name,
  version: z.int().min(1),
  intensity: z.number().positive(),
  seed: count,
  /** The file of its rows, from the manifest's folder. */
  file: z.string().max(500),
  made: z.array(z.object({ problem, ...distanceFields })),
  /** Problems that it has nothing to work on, or no further outcome for. */
  notApplicable: z.array(z.object({ problem, reason })),
  /** Problems for which no draw gave a valid variant. */
  dropped: z.array(z.object({ problem, reason })),
});

/** The most unfit variants that results name. */
export const MOST_UNFIT = 100;

const skipped = z.object({ family: name, transform: name, reason });

export const MANIFEST_VERSION = 1;

/** manifest.json: the variants that were made of a suite, and the prompts that they were made of. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(MANIFEST_VERSION),
  tool: z.object({ name: z.literal('passgate'), version: z.string().max(100) }),
  suite: name,
  language: name,
  /** A hash of each nominal problem. */
  problems: z.array(z.object({ problem, hash: z.string().regex(/^[0-9a-f]{16}$/) })),
  /** Families with nominal prompts of their own, and the files of these. */
  nominals: z.array(z.object({ family: name, file: z.string().max(500), problems: count })),
  transforms: z.array(madeTransform),
  /** Transforms that were not tried. */
  skipped: z.array(skipped),
});

/** The same in numbers, for results.json. */
export const perturbedSchema = z.object({
  transforms: z.array(
    z.object({
      family: name,
      transform: name,
      version: z.int().min(1),
      intensity: z.number().positive(),
      made: count,
      notApplicable: count,
      dropped: count,
    }),
  ),
  skipped: z.array(skipped),
  /** Variants that were left out because their reference solution fails, problem by problem. */
  unfit: z
    .array(
      z.object({ problem, family: name, transform: name, seed: count, reason: reason.nullable() }),
    )
    .max(MOST_UNFIT)
    .optional(),
  /** The reason why variants no longer fit their problems; absent if they do. */
  stale: z.string().max(2000).optional(),
});

export type Manifest = DeepReadonly<z.output<typeof manifestSchema>>;
export type MadeTransform = Manifest['transforms'][number];
export type MadeBy = DeepReadonly<z.output<typeof madeBy>>;
export type Perturbed = DeepReadonly<z.output<typeof perturbedSchema>>;
