import type { Group } from '../records/group.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { NOMINAL, type PromptName } from '../records/prompt-name.ts';
import { isJudged } from '../records/verdict.ts';
import { within } from '../score/groups.ts';
import { chanceOf, passesOf } from '../score/tally.ts';
import type { Shared } from './deltas.ts';
import { fisher, type Passes } from './significance.ts';

/** From this p-value on, a difference can be chance. */
const NOISE = 0.05;

/** A problem with prompts that were solved on one side only. */
export interface Flip {
  readonly id: string;
  /** The prompts that flipped, nominal first: at least one. */
  readonly prompts: readonly [PromptName, ...PromptName[]];
  /** Passed samples over nominal and the shared variants, on each side. */
  readonly base: Passes;
  readonly head: Passes;
  /** True if two draws from one and the same share could differ as much. */
  readonly isNoise: boolean;
}

export interface Flips {
  readonly newlyFailing: readonly Flip[];
  readonly newlyPassing: readonly Flip[];
  /** The number of prompts that could flip, and for each side those with only `error` verdicts. */
  readonly prompts: {
    readonly all: number;
    readonly lostInHead: number;
    readonly lostInBase: number;
  };
}

/**
 * Problems with a prompt that no sample solves any more, and the other way round; worst first.
 * @param group if given, only its perturbed prompts count
 */
export function flipsOf(shared: Shared, group: Group = {}): Flips {
  const newlyFailing: Flip[] = [];
  const newlyPassing: Flip[] = [];
  const bases = inGroup(shared.base, group);
  const prompts = { all: 0, lostInHead: 0, lostInBase: 0 };
  for (const [i, head] of inGroup(shared.head, group).entries()) {
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

/** Problems with only the prompts of a group. Under a family, nominal prompts do not count. */
function inGroup(problems: readonly ProblemVerdicts[], group: Group): readonly ProblemVerdicts[] {
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

/** Prompts that some sample solved before, and none solves after. */
function promptsLost(before: ProblemVerdicts, after: ProblemVerdicts): PromptName[] {
  return pairsOf(before, after).flatMap(([was, is, name]) =>
    isSolved(was) && hasJudged(is) && !isSolved(is) ? [name] : [],
  );
}

/** The prompts of a problem with samples on both sides, nominal first. */
function pairsOf(before: ProblemVerdicts, after: ProblemVerdicts) {
  const same = new Map(after.variants.map((variant) => [keyOf(variant), variant]));
  const variants = before.variants.map((variant): [SideVerdicts, SideVerdicts, PromptName] => {
    const { family, transform, seed } = variant;
    const other = same.get(keyOf(variant)) ?? { verdicts: [] };
    return [variant, other, { family, transform, seed }];
  });
  const nominal: [SideVerdicts, SideVerdicts, PromptName] = [
    nominalOf(before),
    nominalOf(after),
    NOMINAL,
  ];
  return [nominal, ...variants].filter(
    ([was, is]) => was.verdicts.length > 0 && is.verdicts.length > 0,
  );
}

/** The verdicts on one prompt. */
type SideVerdicts = Pick<ProblemVerdicts['variants'][number], 'verdicts' | 'shares'>;

function nominalOf({ nominal, nominalShares }: ProblemVerdicts): SideVerdicts {
  return { verdicts: nominal, shares: nominalShares };
}

function keyOf({ family, transform, seed }: ProblemVerdicts['variants'][number]): string {
  return JSON.stringify([family, transform, seed]);
}

/** False if a prompt has only `error` verdicts, which do not count for the model. */
function hasJudged({ verdicts }: SideVerdicts): boolean {
  return verdicts.some(isJudged);
}

/** A `flaky` sample solves it too, if some of its runs passed. */
function isSolved({ verdicts, shares }: SideVerdicts): boolean {
  return verdicts.some((_verdict, index) => chanceOf(verdicts, shares, index) > 0);
}
