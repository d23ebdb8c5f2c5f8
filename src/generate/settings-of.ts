import type { AskSettings } from '../records/answer.ts';
import type { AskingSuite, PromptTemplate } from './prompt-files.ts';

/** The model that a suite asks, and how. */
interface Asked {
  /** Null if a command has no need of a name. */
  readonly model: string | null;
  readonly settings: AskSettings;
  /** Answers to each prompt. */
  readonly n: number;
}

/** The config's settings; where it has none, those of the prompt's own file. */
export function settingsOf({ generate, k }: AskingSuite, { own }: PromptTemplate): Asked {
  return {
    model: generate.model ?? own.model,
    settings: {
      temperature: generate.temperature ?? own.temperature,
      topP: generate['top-p'] ?? own.topP,
      seed: generate.seed ?? null,
      maxTokens: generate['max-tokens'] ?? own.maxTokens,
      stop: generate.stop,
      extra: generate.extra,
    },
    n: generate.n ?? Math.max(...k),
  };
}
