import { createHash } from 'node:crypto';
import type { Place } from '../errors.ts';

/** One prompt with the tests that its answers must pass: a nominal problem or a variant of one. */
export interface Problem {
  readonly id: string;
  readonly prompt: string;
  readonly entryPoint: string;
  /** Code that follows a candidate's code and raises unless the candidate is right. */
  readonly tests: string;
  /** A body or program that is said to be right, and which of the two it is. */
  readonly reference?: Answer;
}

/** A short hash of what a problem asks and how it is judged; equal hashes mean equal work. */
export function contentHash({ prompt, entryPoint, tests }: Problem): string {
  const text = JSON.stringify([prompt, entryPoint, tests]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The text of an answer: a completion continues the prompt, a solution is the whole program. */
interface Answer {
  readonly kind: 'completion' | 'solution';
  readonly text: string;
}

/** What names a perturbed prompt of a problem. */
export interface VariantName {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
}

/** The same perturbation of many problems: one problems file and its samples. `name` is null for nominal. */
export interface Variant {
  readonly name: VariantName | null;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly samples: readonly string[];
}

/** One generated answer to one variant; `index` is its place among that variant's samples. */
export interface Sample extends Answer {
  readonly problem: string;
  readonly index: number;
  readonly place: Place;
}

/** Everything one suite reads: the nominal variant first, then the perturbed ones. */
export interface Dataset {
  readonly variants: readonly [Variant, ...Variant[]];
  /** SHA-256 over all problems and variants, samples left out: equal hashes mean equal work. */
  readonly hash: string;
}

/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
export function describeVariant(name: VariantName | null): string {
  return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}
