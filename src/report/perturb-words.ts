import { grouped, percent, plural } from '../text/numbers.ts';
import type { PerturbedSuite, PromptDistance, TransformCount } from './perturb-model.ts';

/** What came of one family in a suite. */
export interface FamilyCount {
  readonly family: string;
  readonly transforms: readonly TransformCount[];
  readonly made: number;
  readonly notApplicable: number;
  readonly dropped: number;
  /** Of all its prompts; null if there are none. */
  readonly meanDistance: PromptDistance | null;
}

/** The counts of transforms by family, in their own order. */
export function familiesOf({ counts }: PerturbedSuite): FamilyCount[] {
  const families = new Map<string, TransformCount[]>();
  for (const count of counts) {
    const known = families.get(count.family);
    if (known === undefined) families.set(count.family, [count]);
    else known.push(count);
  }
  return [...families].map(([family, transforms]) => {
    const made = sumOf(transforms, ({ made }) => made);
    const mean = (pick: (distance: PromptDistance) => number) =>
      sumOf(transforms, (each) => (each.made === 0 ? 0 : each.made * pick(each.meanDistance))) /
      made;
    return {
      family,
      transforms,
      made,
      notApplicable: sumOf(transforms, ({ notApplicable }) => notApplicable),
      dropped: sumOf(transforms, ({ dropped }) => dropped),
      meanDistance:
        made === 0
          ? null
          : { characters: mean(({ characters }) => characters), words: mean(({ words }) => words) },
    };
  });
}

/** The mean distance of a transform; null if it made no prompt. */
export function meanOf({ made, meanDistance }: TransformCount): PromptDistance | null {
  return made === 0 ? null : meanDistance;
}

/** `14,012 prompts made, 1,204 not applicable, 31 dropped`. */
export function outcomeText({ counts }: PerturbedSuite): string {
  const made = sumOf(counts, (count) => count.made);
  const notApplicable = sumOf(counts, (count) => count.notApplicable);
  const dropped = sumOf(counts, (count) => count.dropped);
  return `${plural(made, 'prompt')} made, ${grouped(notApplicable)} not applicable, ${grouped(dropped)} dropped`;
}

/** A name as the parts between which a line may break: `ButterFingers`, `new_lines`. */
export function partsOfName(name: string): string[] {
  return name.split(/(?<=[a-z])(?=[A-Z])|(?<=_)/);
}

/** `5.2% of characters, 12.1% of words`. */
export function distanceText({ characters, words }: PromptDistance): string {
  return `${percent(characters)} of characters, ${percent(words)} of words`;
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** The ids of the problems that have perturbed prompts, numbers in them by their size. */
export function problemsOf({ prompts }: Pick<PerturbedSuite, 'prompts'>): string[] {
  return [...new Set(prompts.map(({ problem }) => problem))].sort(IN_ORDER.compare);
}

/** Reasons with their counts, the most frequent first. */
export function reasonsOf({ reasons }: TransformCount): (readonly [string, number])[] {
  return [...reasons].sort(([, one], [, other]) => other - one);
}

/** The sum of a number over values. */
export function sumOf<T>(values: readonly T[], pick: (value: T) => number): number {
  return values.reduce((sum, value) => sum + pick(value), 0);
}

/** `Not made: BackTranslation (it needs a language model).`, for each reason; empty if all were tried. */
export function skippedTexts(
  skipped: readonly { readonly transform: string; readonly reason: string }[],
): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { transform, reason } of skipped) {
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(transform));
  }
  return [...byReason].map(([reason, names]) => `Not made: ${[...names].join(', ')} (${reason}).`);
}
