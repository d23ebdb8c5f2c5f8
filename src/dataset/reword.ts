import { wholeFamilies } from '../config/perturb-settings.ts';
import type { SuiteConfig } from '../config/schema.ts';
import type { Family } from '../perturb/families.ts';
import type { Views } from '../perturb/make-variants.ts';
import { paragraphsOf, rewordingOf } from '../perturb/reword.ts';
import type { Transform } from '../perturb/transform.ts';
import { MODEL_TRANSFORMS, versionOf } from '../perturb/transform-names.ts';
import { describeVariant } from '../records/dataset.ts';
import type { Manifest } from '../records/perturbed.ts';

/** A text of a problem that a transform puts into other words. */
export interface Rewordable {
  readonly transform: string;
  readonly family: Family;
  readonly problem: string;
  readonly text: string;
}

/**
 * Puts texts into other words by a suite's model.
 * @returns the new texts by `rewordKey`, or the reason why there are none
 */
export type Reword = (
  texts: readonly Rewordable[],
) => Promise<ReadonlyMap<string, string> | string>;

export function rewordKey({ transform, text }: Pick<Rewordable, 'transform' | 'text'>): string {
  return JSON.stringify([transform, text]);
}

/** The transforms that need a model, as far as a suite wants them. */
export interface Reworded {
  readonly transforms: readonly Transform[];
  readonly skipped: Manifest['skipped'];
}

/**
 * Ask a suite's model for other words.
 * @param reword null if no model can be asked; then all are skipped
 * @param given names of variants that the suite has already
 * @param problems the views of each problem, to be read now
 */
export async function reworded(
  suite: SuiteConfig,
  given: ReadonlySet<string>,
  problems: () => Iterable<{ readonly id: string; readonly views: Views }>,
  reword: Reword | null,
): Promise<Reworded> {
  const wanted = wantedModels(suite).filter(
    ({ family, transform }) => !given.has(describeVariant({ family, transform, seed: 0 })),
  );
  if (wanted.length === 0) return { transforms: [], skipped: [] };
  const reason = suite.generate === undefined ? NO_MODEL : NOT_ASKED;
  const found = reword === null ? reason : await reword(textsOf(wanted, problems()));
  if (typeof found === 'string') {
    const skipped = wanted.map((each) => ({ ...each, reason: found.slice(0, 500) }));
    return { transforms: [], skipped };
  }
  return { transforms: wanted.map((each) => toTransform(each, found)), skipped: [] };
}

const NO_MODEL = 'it needs a language model';
const NOT_ASKED = 'passgate perturb asks the model for it';

interface Wanted {
  readonly family: Family;
  readonly transform: string;
}

function wantedModels({ perturb }: SuiteConfig): Wanted[] {
  if (perturb === undefined) return [];
  const whole = wholeFamilies(perturb);
  return Object.entries(MODEL_TRANSFORMS)
    .filter(([name, family]) => whole.includes(family) || perturb.transforms?.includes(name))
    .map(([transform, family]) => ({ family, transform }));
}

function textsOf(
  wanted: readonly Wanted[],
  problems: Iterable<{ readonly id: string; readonly views: Views }>,
): Rewordable[] {
  const texts: Rewordable[] = [];
  for (const { id: problem, views } of problems) {
    for (const { family, transform } of wanted) {
      const view = views.of({ family });
      const paragraphs = view === null ? [] : paragraphsOf(view);
      texts.push(...paragraphs.map(({ text }) => ({ family, transform, problem, text })));
    }
    views.close();
  }
  return texts;
}

/** A transform whose outcome the model has given. */
function toTransform({ family, transform }: Wanted, texts: ReadonlyMap<string, string>): Transform {
  return {
    ...{ name: transform, family, version: versionOf(transform) },
    ...{ isRandom: false, takesProse: true },
    apply: (view) => rewordingOf(view, (text) => texts.get(rewordKey({ transform, text }))),
  };
}
