/** The data of the page of perturbed prompts. */
export interface PerturbData {
  readonly suites: readonly SuiteData[];
}

export interface SuiteData {
  readonly name: string;
  /** Ids of problems. */
  readonly problems: readonly string[];
  /** Transforms of one family follow each other. */
  readonly transforms: readonly TransformData[];
  /** The nominal prompts, each one once. */
  readonly nominals: readonly string[];
  /** By transform, then by problem, then by seed. */
  readonly prompts: readonly PromptRow[];
}

export interface TransformData {
  readonly family: string;
  readonly transform: string;
}

/** One perturbed prompt. Problem, transform and nominal prompt are indices. */
export type PromptRow = readonly [
  transform: number,
  problem: number,
  seed: number,
  nominal: number,
  prompt: string,
  /** The changed share of the nominal prompt's characters, and that of its words. */
  characters: number,
  words: number,
];
