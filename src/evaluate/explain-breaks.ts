import type { Cause } from '../records/causes.ts';
import type { Dataset, Variant, VariantName } from '../records/dataset.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { promptKey } from '../records/prompt-name.ts';
import { MOST_LISTED, type SuiteResults } from '../records/results.ts';
import { type Break, type BrokenVariant, breaksOf } from '../score/breaks.ts';
import { promptDiff } from './prompt-diff.ts';

/** The most variants that are compared if a problem breaks equally under them: diffs take time. */
const MOST_COMPARED = 10;

/**
 * The problems that pass nominally and break under a perturbation, with help to see why: the
 * difference of the perturbed prompt and the result of its first failing sample. If a problem
 * breaks equally under several variants, the one with the smallest difference comes first.
 */
export function explainBreaks(
  problems: readonly ProblemVerdicts[],
  dataset: Dataset,
  causes: ReadonlyMap<string, Cause>,
): SuiteResults['breaks'] {
  const { solved, breaks } = breaksOf(problems);
  const listed = breaks.slice(0, MOST_LISTED).map((found) => {
    const { variant, diff } = leastDifferent(found, dataset);
    const cause = causes.get(promptKey(found.problem, variant));
    const others = found.variants.filter((other) => other !== variant);
    return {
      problem: found.problem,
      of: found.of,
      variants: [variant, ...others],
      cause: cause === undefined ? null : { verdict: cause.verdict, reason: cause.reason },
      diff,
    };
  });
  return { solved, problems: breaks.length, listed };
}

function leastDifferent({ problem, variants }: Break, dataset: Dataset) {
  const [worst] = variants;
  if (worst === undefined) throw new Error(`${problem} breaks under no variant`);
  const isAlike = ({ passed, of, nominal }: BrokenVariant) =>
    passed * worst.of === worst.passed * of &&
    nominal.passed * worst.nominal.of === worst.nominal.passed * nominal.of;
  const alike = variants.filter(isAlike).slice(0, MOST_COMPARED);
  const all = alike.map((variant) => {
    const [nominal, perturbed] = promptsOf(problem, variant, dataset);
    const diff = promptDiff(nominal, perturbed);
    return { variant, diff, size: nominal === perturbed ? 0 : sizeOf(diff) };
  });
  return all.reduce((least, each) => (each.size < least.size ? each : least));
}

/** The size of the difference between two prompts; infinite if lines cannot show it. */
function sizeOf(diff: readonly string[]): number {
  const changed = diff.filter((line) => line.startsWith('-') || line.startsWith('+'));
  return changed.length === 0 ? Number.POSITIVE_INFINITY : changed.join('').length;
}

/** A problem's nominal prompt (the family's own, if it has one) and a perturbed prompt. */
function promptsOf(problem: string, name: VariantName, dataset: Dataset): [string, string] {
  const own = dataset.nominals.find(({ family }) => family === name.family)?.variant;
  const perturbed = dataset.variants.find(
    (variant) =>
      variant.name?.family === name.family &&
      variant.name.transform === name.transform &&
      variant.name.seed === name.seed,
  );
  const promptIn = (variant: Variant | undefined) => variant?.problems.get(problem)?.prompt ?? '';
  return [promptIn(own ?? dataset.variants[0]), promptIn(perturbed)];
}
