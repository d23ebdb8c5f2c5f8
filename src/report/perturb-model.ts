/** Shares of a nominal prompt, from 0 to 1. */
export interface PromptDistance {
  readonly characters: number;
  readonly words: number;
}

/** One made variant beside its nominal prompt. */
export interface MadePrompt {
  readonly problem: string;
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
  readonly nominal: string;
  readonly prompt: string;
  readonly distance: PromptDistance;
}

/** The outcome of one transform in a suite. */
export interface TransformCount {
  readonly family: string;
  readonly transform: string;
  readonly seeds: number;
  readonly made: number;
  readonly notApplicable: number;
  readonly dropped: number;
  /** The dropped prompts by reason. */
  readonly reasons: ReadonlyMap<string, number>;
  readonly meanDistance: PromptDistance;
}

/** The perturbed prompts of a suite. */
export interface PerturbedSuite {
  readonly name: string;
  /** The number of problems that the transforms were given. */
  readonly problems: number;
  /** In the order in which they are shown; transforms of one family follow each other. */
  readonly counts: readonly TransformCount[];
  readonly prompts: readonly MadePrompt[];
  /** Transforms that were not tried, with the reason. */
  readonly skipped: readonly { readonly transform: string; readonly reason: string }[];
}
