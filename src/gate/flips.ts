import type { Group } from '../records/group.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { NOMINAL, type PromptName } from '../records/prompt-name.ts';
import { isJudged } from '../records/verdict.ts';
import { within } from '../score/groups.ts';
import { chanceOf, passesOf } from '../score/tally.ts';
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
  /** How many prompts could flip at all, and those with no verdict but `error`, by side. */
  readonly prompts: {
    readonly all: number;
    readonly lostInHead: number;
    readonly lostInBase: number;
  };
}

/**
 * Problems of which no sample passes any more for some prompt, and the other way round; worst first.
 * @param group looks at its perturbed prompts alone
 */
export function flipsOf(shared: Shared, group: Group = {}): Flips {
  const newlyFailing: Flip[] = [];
  const newlyPassing: Flip[] = [];
  const bases = asked(shared.base, group);
  const prompts = { all: 0, lostInHead: 0, lostInBase: 0 };
  for (const [i, head] of asked(shared.head, group).entries()) {
    const base = bases[i];
    if (base === undefined) continue;
    for (const [was, is] of pairsOf(base, head)) {
      prompts.all += 1;
      if (!hasJudged(is)) prompts.lostInHead += 1;
      if (!hasJudged(was)) prompts.lostInBase += 1;
    }
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
  return { newlyFailing, newlyPassing, prompts };
}

/** Problems with the prompts of a group alone; a family has no nominal prompt to flip. */
function asked(problems: readonly ProblemVerdicts[], group: Group): readonly ProblemVerdicts[] {
  if (group.family === undefined) return problems;
  return within(problems, group).map((problem) => ({
    ...problem,
    nominal: [],
    nominalShares: undefined,
  }));
}

function count(problem: ProblemVerdicts): Passes {
  const prompts = [nominalOf(problem), ...problem.variants];
  let [passed, of] = [0, 0];
  for (const prompt of prompts) {
    passed += passesOf(prompt.verdicts, prompt.shares).passed;
    of += prompt.verdicts.length;
  }
  return { passed, of };
}

function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

/** Prompts that some sample solved before and none does after. */
function promptsLost(before: ProblemVerdicts, after: ProblemVerdicts): PromptName[] {
  return pairsOf(before, after).flatMap(([was, is, name]) =>
    isSolved(was) && hasJudged(is) && !isSolved(is) ? [name] : [],
  );
}

/** The prompts of a problem that both sides have samples of, nominal first. */
function pairsOf(before: ProblemVerdicts, after: ProblemVerdicts) {
  const same = new Map(after.variants.map((variant) => [keyOf(variant), variant]));
  const variants = before.variants.map((variant): [Asked, Asked, PromptName] => {
    const { family, transform, seed } = variant;
    const other = same.get(keyOf(variant)) ?? { verdicts: [] };
    return [variant, other, { family, transform, seed }];
  });
  const nominal: [Asked, Asked, PromptName] = [nominalOf(before), nominalOf(after), NOMINAL];
  return [nominal, ...variants].filter(
    ([was, is]) => was.verdicts.length > 0 && is.verdicts.length > 0,
  );
}

/** One prompt's verdicts. */
type Asked = Pick<ProblemVerdicts['variants'][number], 'verdicts' | 'shares'>;

function nominalOf({ nominal, nominalShares }: ProblemVerdicts): Asked {
  return { verdicts: nominal, shares: nominalShares };
}

function keyOf({ family, transform, seed }: ProblemVerdicts['variants'][number]): string {
  return JSON.stringify([family, transform, seed]);
}

/** A prompt of which one side has no verdict but `error` says nothing of the model. */
function hasJudged({ verdicts }: Asked): boolean {
  return verdicts.some(isJudged);
}

/** A `flaky` sample solves it too, if some run of it passed. */
function isSolved({ verdicts, shares }: Asked): boolean {
  return verdicts.some((_verdict, index) => chanceOf(verdicts, shares, index) > 0);
}
