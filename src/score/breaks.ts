import type { ProblemVerdicts, VariantVerdicts } from '../records/problem-verdicts.ts';
import { nominalOf } from './groups.ts';
import { passesOf } from './tally.ts';

/** The number of passed samples among the judged ones; `flaky` ones count by their share. */
interface PassedOf {
  readonly passed: number;
  readonly of: number;
}

/** A variant under which a problem breaks. */
export interface BrokenVariant
  extends PassedOf,
    Pick<VariantVerdicts, 'family' | 'transform' | 'seed'> {
  /** The nominal samples that it is compared with: the family's own, if it has them. */
  readonly nominal: PassedOf;
}

/**
 * The problems that break, and `solved`: the number that were solved nominally and have judged
 * variants.
 */
export interface Breaks {
  readonly solved: number;
  readonly breaks: readonly Break[];
}

/** A problem that is solved nominally and breaks under a perturbation. */
export interface Break {
  readonly problem: string;
  /** The variants under which it breaks, the largest fall first. */
  readonly variants: readonly BrokenVariant[];
  /** The number of judged variants of the problem. */
  readonly of: number;
}

/**
 * The problems that pass nominally and break under a perturbation. Some nominal sample passes, and
 * the share of passed samples of a variant is at most half the nominal share. With one sample each,
 * the nominal one passed and the other did not. Problems with the largest fall come first, then
 * those that break most often. Verdicts `error` do not count for the model and are left out.
 */
export function breaksOf(problems: readonly ProblemVerdicts[]): Breaks {
  let solved = 0;
  const breaks: Break[] = [];
  for (const problem of problems) {
    const judged = problem.variants.flatMap((variant) => {
      const { family, transform, seed, verdicts, shares } = variant;
      const original = nominalOf(problem, family);
      const nominal = passesOf(original.nominal, original.nominalShares);
      const own = passesOf(verdicts, shares);
      return own.of === 0 || nominal.of === 0 ? [] : [{ family, transform, seed, ...own, nominal }];
    });
    if (judged.some(({ nominal }) => nominal.passed > 0)) solved += 1;
    const variants = judged.filter(isBroken).sort((a, b) => fallOf(b) - fallOf(a));
    if (variants.length > 0) breaks.push({ problem: problem.id, variants, of: judged.length });
  }
  const worst = ({ variants: [first] }: Break) => (first === undefined ? 0 : fallOf(first));
  const often = ({ variants, of }: Break) => variants.length / of;
  breaks.sort((a, b) => worst(b) - worst(a) || often(b) - often(a));
  return { solved, breaks };
}

function isBroken({ passed, of, nominal }: BrokenVariant): boolean {
  return nominal.passed > 0 && 2 * passed * nominal.of <= nominal.passed * of;
}

/** Rounded, because equal falls from different shares differ in their last digits. */
function fallOf({ passed, of, nominal }: BrokenVariant): number {
  return Math.round((nominal.passed / nominal.of - passed / of) * 1e9);
}
