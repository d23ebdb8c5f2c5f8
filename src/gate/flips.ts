import type { Verdict } from '../execute/verdict.ts';
import type { ProblemVerdicts } from '../score/tally.ts';
import type { Shared } from './compare.ts';

/** A problem that was solved on one side and is not on the other. */
export interface Flip {
  readonly id: string;
  /** Where: `nominal`, or the transforms under which it flipped. */
  readonly under: readonly string[];
  /** Samples that passed, of how many, over nominal and the shared variants. */
  readonly base: { readonly passed: number; readonly of: number };
  readonly head: { readonly passed: number; readonly of: number };
}

export interface Flips {
  readonly newlyFailing: readonly Flip[];
  readonly newlyPassing: readonly Flip[];
}

/** Problems of which no sample passes any more for some prompt, and the other way round; worst first. */
export function flipsOf(shared: Shared): Flips {
  const newlyFailing: Flip[] = [];
  const newlyPassing: Flip[] = [];
  for (const [i, head] of shared.head.entries()) {
    const base = shared.base[i];
    if (base === undefined) continue;
    const sides = { id: head.id, base: count(base), head: count(head) };
    const lost = promptsLost(base, head);
    const won = promptsLost(head, base);
    if (lost.length > 0) newlyFailing.push({ ...sides, under: lost });
    else if (won.length > 0) newlyPassing.push({ ...sides, under: won });
  }
  const change = (flip: Flip) => Math.abs(flip.head.passed - flip.base.passed);
  newlyFailing.sort((a, b) => change(b) - change(a));
  newlyPassing.sort((a, b) => change(b) - change(a));
  return { newlyFailing, newlyPassing };
}

function count(problem: ProblemVerdicts): { passed: number; of: number } {
  const verdicts = [...problem.nominal, ...problem.variants.flatMap((variant) => variant.verdicts)];
  return { passed: verdicts.filter((verdict) => verdict === 'passed').length, of: verdicts.length };
}

/** Prompts that some sample solved before and none does after; each transform once. */
function promptsLost(before: ProblemVerdicts, after: ProblemVerdicts): string[] {
  const isLost = (was: readonly Verdict[], is: readonly Verdict[]) =>
    isSolved(was) && isJudged(is) && !isSolved(is);
  const lost = new Set<string>();
  if (isLost(before.nominal, after.nominal)) lost.add('nominal');
  const same = new Map(after.variants.map((variant) => [keyOf(variant), variant.verdicts]));
  for (const variant of before.variants) {
    if (isLost(variant.verdicts, same.get(keyOf(variant)) ?? [])) lost.add(variant.transform);
  }
  return [...lost];
}

function keyOf({ family, transform, seed }: ProblemVerdicts['variants'][number]): string {
  return JSON.stringify([family, transform, seed]);
}

/** A prompt of which one side has no verdict but `error` says nothing of the model. */
function isJudged(verdicts: readonly Verdict[]): boolean {
  return verdicts.some((verdict) => verdict !== 'error');
}

function isSolved(verdicts: readonly Verdict[]): boolean {
  return verdicts.includes('passed');
}
