import { z } from 'zod';
import { found, name, oneOf, paths } from './fields.ts';
import { generatePart } from './generate-settings.ts';
import { metadata } from './metadata.ts';

export const MOST_ARMS = 50;
/** The settings that a matrix may vary; a value of each makes an arm. */
export const VARIED = [
  'prompt',
  'system',
  'provider',
  'base-url',
  'model',
  'temperature',
  'top-p',
  'max-tokens',
] as const;

const arm = z.strictObject(
  {
    name,
    /** Keys that differ from those of the suite. */
    generate: generatePart.optional(),
    /** Given samples, in place of the suite's model or samples. */
    samples: paths.optional(),
    extract: oneOf(['auto', 'none']).optional(),
    metadata,
  },
  found('an arm such as { name: terse, generate: { prompt: prompts/terse.md } }'),
);

const MATRIX = 'a mapping such as { prompt: [a.md, b.md], model: [small-1, small-2] }';

/** The keys of a suite with several arms. */
export const armKeys = {
  /** Other ways to the samples of the same problems, to be compared. */
  arms: z
    .array(arm, found('a list of arms'))
    .max(MOST_ARMS, `has more than ${MOST_ARMS}`)
    .optional(),
  /** Lists of values; each combination is an arm. */
  matrix: z
    .partialRecord(
      z.enum(VARIED),
      z
        .array(z.union([z.string(), z.number()]), found('a list of values'))
        .min(1, found('a list of values')),
      found(MATRIX),
    )
    .optional(),
  /** The arm that all others are compared with; the first one by default. */
  control: name.optional(),
};

/** The part of a suite that its arms come from. All else is checked with each arm. */
export const withArms = z.looseObject({
  ...armKeys,
  name,
  generate: z.looseObject({}).optional(),
  gates: z.array(z.looseObject({ arm: name.optional() })).optional(),
});

export type WithArms = z.output<typeof withArms>;
