import { type Dataset, describeVariant, type VariantName } from '../records/dataset.ts';
import { type MadeBy, MOST_UNFIT, type Perturbed } from '../records/perturbed.ts';
import { promptKey } from '../records/prompt-name.ts';
import type { ReferenceFailure } from '../records/references.ts';
import type { SuiteResults } from '../records/results.ts';

/**
 * The makers of a dataset's variants.
 * @returns a function for a variant's prompt of a problem: how far it is from nominal; null if
 *   Passgate did not make it
 */
export function makersOf({
  manifests,
}: Dataset): (name: VariantName, problem: string) => { readonly made?: MadeBy } {
  const makers = new Map<string, Map<string, MadeBy>>();
  for (const { transforms } of manifests) {
    for (const { version, intensity, made, ...name } of transforms) {
      const key = describeVariant(name);
      const ofVariant = makers.get(key) ?? new Map<string, MadeBy>();
      makers.set(key, ofVariant);
      for (const { problem, characters, words } of made) {
        ofVariant.set(problem, { version, intensity, characters, words });
      }
    }
  }
  return (name, problem) => {
    const made = makers.get(describeVariant(name))?.get(problem);
    return made === undefined ? {} : { made };
  };
}

/**
 * A suite's made variants in numbers: those whose reference solution fails count as dropped.
 * @param slice the problems that this run covers; null for all
 */
export function perturbedOf(
  { manifests, stale, variants: [nominal] }: Dataset,
  unfit: readonly ReferenceFailure[],
  slice: ReadonlySet<string> | null,
): Pick<SuiteResults, 'perturbed'> {
  if (manifests.length === 0) return {};
  const ids = [...nominal.problems.keys()].filter((id) => slice === null || slice.has(id));
  const covered = new Set(ids);
  const lost = new Set(unfit.map((each) => promptKey(each.problem, each)));
  const isCovered = ({ problem }: { readonly problem: string }) => covered.has(problem);
  const byTransform = new Map<string, Counts>();
  for (const { transforms } of manifests) {
    for (const { family, transform, version, intensity, seed, ...of } of transforms) {
      const key = JSON.stringify([family, transform]);
      const counts = byTransform.get(key) ?? {
        ...{ family, transform, version, intensity },
        ...{ made: 0, notApplicable: 0, dropped: 0 },
      };
      byTransform.set(key, counts);
      const made = of.made.filter(isCovered);
      const own = made.filter(
        ({ problem }) => !lost.has(promptKey(problem, { family, transform, seed })),
      );
      counts.made += own.length;
      counts.notApplicable += of.notApplicable.filter(isCovered).length;
      counts.dropped += of.dropped.filter(isCovered).length + made.length - own.length;
    }
  }
  const places = new Map(ids.map((id, place) => [id, place]));
  const named = unfit.flatMap(({ problem, family, transform, seed, reason }) =>
    family === null || transform === null || seed === null
      ? []
      : [{ problem, family, transform, seed, reason: reason?.slice(0, 500) ?? null }],
  );
  const byPlace = named.toSorted(
    (a, b) => (places.get(a.problem) ?? 0) - (places.get(b.problem) ?? 0),
  );
  return {
    perturbed: {
      transforms: [...byTransform.values()],
      skipped: manifests.flatMap((manifest) => manifest.skipped),
      ...(byPlace.length === 0 ? {} : { unfit: byPlace.slice(0, MOST_UNFIT) }),
      ...(stale.length === 0 ? {} : { stale: stale.join('; ').slice(0, 2000) }),
    },
  };
}

type Counts = { -readonly [K in keyof Transforms[number]]: Transforms[number][K] };
type Transforms = Perturbed['transforms'];
