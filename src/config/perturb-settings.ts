import { z } from 'zod';
import { DEFAULT_FAMILIES, FAMILIES, type Family } from '../perturb/families.ts';
import { ALL_TRANSFORMS, familyOf, TRANSFORM_NAMES } from '../perturb/transform-names.ts';
import { suggest } from '../text/suggest.ts';
import { count, found, oneOf } from './fields.ts';

const MOST_SEEDS = 100;
const MOST_INTENSITY = 10;
const MOST_LEVELS = 10;

const level = z
  .number(found('a number such as 0.5'))
  .positive(found('a number above 0, such as 0.5'))
  .max(MOST_INTENSITY, found(`a number of at most ${MOST_INTENSITY}`));

/** The perturbed prompts that a suite makes of its own problems. */
export const perturb = z
  .strictObject(
    {
      /** Without `transforms` too, these are ReCode's. */
      families: z
        .array(oneOf(FAMILIES), found('a list of families, such as [docstring, func_name]'))
        .min(1, found('a list of families, such as [docstring, func_name]'))
        .optional(),
      /** Transforms besides those of `families`. */
      transforms: z
        .array(
          z.string(found('the name of a transform')).superRefine((transform, context) => {
            if (familyOf(transform) !== undefined) return;
            const message = `there is no transform "${transform.slice(0, 80)}"${suggest(transform, ALL_TRANSFORMS)}`;
            context.addIssue({ code: 'custom', message });
          }),
          found('a list of transforms, such as [ButterFingersPerturbation]'),
        )
        .min(1, found('a list of transforms, such as [ButterFingersPerturbation]'))
        .optional(),
      /** The number of variants of each problem for a transform that is random. */
      seeds: count(1, MOST_SEEDS).default(5),
      /** Scales the share of what a transform changes; several levels give variants of each. */
      intensity: z
        .union([level, z.array(level).min(1).max(MOST_LEVELS)], found('a number or a list of them'))
        .transform((value) => [...new Set(typeof value === 'number' ? [value] : value)])
        .default([1]),
    },
    found('a mapping such as { families: [docstring, func_name], seeds: 5 }'),
  )
  .optional();

type PerturbSettings = NonNullable<z.output<typeof perturb>>;

type Wanted = Pick<PerturbSettings, 'families' | 'transforms'>;

/** The families that a suite wants as a whole. */
export function wholeFamilies({ families, transforms }: Wanted): readonly Family[] {
  return families ?? (transforms === undefined ? DEFAULT_FAMILIES : []);
}

/** The names of the transforms that a suite asks for, by family, each once. */
export function wantedTransforms(wanted: Wanted): Map<Family, readonly string[]> {
  const whole = wholeFamilies(wanted);
  const byFamily = new Map<Family, readonly string[]>();
  for (const family of FAMILIES) {
    const own = whole.includes(family) ? TRANSFORM_NAMES[family] : [];
    const named = wanted.transforms?.filter((name) => familyOf(name) === family) ?? [];
    const names = [...new Set([...own, ...named])];
    if (names.length > 0) byFamily.set(family, names);
  }
  return byFamily;
}
