import { NOMINAL, type PromptName } from '../dataset/prompt-name.ts';
import type { Verdict } from '../execute/verdict.ts';
import { within } from '../score/groups.ts';
import type { Group, ProblemVerdicts } from '../score/tally.ts';
import type { Shared } from './compare.ts';
import { fisher, type Passes } from './significance.ts';

/** From this chance on a difference is what sampling does. */
const NOISE = 0.05;

/** A problem that was solved on one side and is not on the other. */
export interface Flip {
  readonly id: string;
  /** The prompts that flipped, nominal first: at least one. */
  readonly prompts: readonly [PromptName, ...PromptName[]];
  /** Samples that passed, of how many, over nominal and the shared variants. */
  readonly base: Passes;
  readonly head: Passes;
  /** Whether the two shares differ no more than draws from one and the same share do. */
  readonly isNoise: boolean;
}

export interface Flips {
  readonly newlyFailing: readonly Flip[];
  readonly newlyPassing: readonly Flip[];
}

/**
 * Problems of which no sample passes any more for some prompt, and the other way round; worst first.
 * @param group looks at its perturbed prompts alone
 */
export function flipsOf(shared: Shared, group: Group = {}): Flips {
  const newlyFailing: Flip[] = [];
  const newlyPassing: Flip[] = [];
  const bases = asked(shared.base, group);
  for (const [i, head] of asked(shared.head, group).entries()) {
    const base = bases[i];
    if (base === undefined) continue;
    const [before, after] = [count(base), count(head)];
    const isNoise = fisher(before, after) >= NOISE;
    const sides = { id: head.id, base: before, head: after, isNoise };
    const lost = promptsLost(base, head);
    const won = promptsLost(head, base);
    if (isSome(lost)) newlyFailing.push({ ...sides, prompts: lost });
    else if (isSome(won)) newlyPassing.push({ ...sides, prompts: won });
  }
  const change = (flip: Flip) => Math.abs(flip.head.passed - flip.base.passed);
  newlyFailing.sort((a, b) => change(b) - change(a));
  newlyPassing.sort((a, b) => change(b) - change(a));
  return { newlyFailing, newlyPassing };
}

/** Problems with the prompts of a group alone; a family has no nominal prompt to flip. */
function asked(problems: readonly ProblemVerdicts[], group: Group): readonly ProblemVerdicts[] {
  if (group.family === undefined) return problems;
  return within(problems, group).map((problem) => ({ ...problem, nominal: [] }));
}

function count(problem: ProblemVerdicts): Passes {
  const verdicts = [...problem.nominal, ...problem.variants.flatMap((variant) => variant.verdicts)];
  return { passed: verdicts.filter((verdict) => verdict === 'passed').length, of: verdicts.length };
}

function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

/** Prompts that some sample solved before and none does after. */
function promptsLost(before: ProblemVerdicts, after: ProblemVerdicts): PromptName[] {
  const isLost = (was: readonly Verdict[], is: readonly Verdict[]) =>
    isSolved(was) && isJudged(is) && !isSolved(is);
  const lost: PromptName[] = [];
  if (isLost(before.nominal, after.nominal)) lost.push(NOMINAL);
  const same = new Map(after.variants.map((variant) => [keyOf(variant), variant.verdicts]));
  for (const variant of before.variants) {
    const { family, transform, seed, verdicts } = variant;
    if (isLost(verdicts, same.get(keyOf(variant)) ?? [])) lost.push({ family, transform, seed });
  }
  return lost;
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
