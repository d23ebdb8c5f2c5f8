import type { GenerateConfig } from '../config/generate-settings.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import type { Ask, AskSettings } from '../records/answer.ts';
import type { Dataset, Variant } from '../records/dataset.ts';
import { type AskedAs, promptTexts } from '../records/generated.ts';
import { type PromptName, promptName } from '../records/prompt-name.ts';
import { promptHash, promptText, settingsText, sourceText } from './asked-as.ts';
import { conversationOf } from './conversation.ts';
import { type Endpoint, endpointOf } from './endpoint.ts';
import { keyOf } from './key.ts';
import { type AskingSuite, type PromptTemplate, readPrompts } from './prompt-files.ts';
import { settingsOf } from './settings-of.ts';

/** A question, and the variant whose prompt it asks. */
export interface Question {
  readonly ask: Ask;
  readonly variant: Variant;
}

/** The prompts of a suite that a run covers. */
export interface Covered {
  readonly dataset: Dataset;
  /** The problems of this run; null for all. */
  readonly slice: ReadonlySet<string> | null;
  /** True for prompts whose answers would not count, because their tests are broken. */
  readonly isDropped?: (problem: string, name: PromptName) => boolean;
}

/** A suite with its model. */
export interface AskedSuite {
  readonly config: SuiteConfig & { readonly generate: GenerateConfig };
  readonly questions: SuiteQuestions;
}

/** A suite whose samples a model makes. */
export interface SuiteToAnswer extends Covered, AskedSuite {
  /** Its place in the config. */
  readonly index: number;
}

/** All variants of a dataset with prompts to ask: the families' own nominal ones come last. */
function variantsOf({ variants, nominals }: Dataset): readonly Variant[] {
  return [...variants, ...nominals.map(({ variant }) => variant)];
}

/** Everything that a suite asks, and how. */
export class SuiteQuestions {
  /** Answers to each prompt. */
  readonly n: number;
  readonly asked: AskedAs;
  /** Remarks for the reader about the prompts' files. */
  readonly notes: readonly string[];
  readonly #suite: AskingSuite;
  readonly #name: string;
  readonly #template: PromptTemplate;
  readonly #settings: AskSettings;
  readonly #endpoint: Endpoint;

  /**
   * Read the prompts of a suite that has `generate`.
   * @param index the suite's place in the config
   * @throws UserError with what is wrong with the prompts' files
   */
  constructor(config: Config, suite: AskingSuite & Pick<SuiteConfig, 'name'>, index: number) {
    this.#suite = suite;
    this.#name = suite.name;
    this.#template = readPrompts(config, suite, index);
    this.#endpoint = endpointOf(config, suite);
    const { model, settings, n } = settingsOf(suite, this.#template);
    this.#settings = settings;
    this.n = n;
    this.notes = this.#template.notes;
    this.asked = {
      source: sourceText(this.#endpoint),
      model,
      prompt: promptText(suite.generate),
      promptHash: promptHash(this.#template),
      promptTexts: promptTexts(this.#template.messages),
      settings: settingsText(settings),
    };
  }

  /** The questions of a run, prompt by prompt: all answers to one prompt come together. */
  *of({ dataset, slice, isDropped }: Covered): Iterable<Question> {
    for (const variant of variantsOf(dataset)) {
      const name = promptName(dataset, variant);
      for (const problem of variant.problems.values()) {
        if (slice !== null && !slice.has(problem.id)) continue;
        if (isDropped?.(problem.id, name) === true) continue;
        const text = conversationOf(this.#template, this.#suite, problem);
        for (let index = 0; index < this.n; index += 1) {
          const settings = seededSettings(this.#settings, index);
          yield {
            variant,
            ask: this.#ask({ problem: problem.id, ...name }, index, text, settings),
          };
        }
      }
    }
  }

  /** A question of another kind, by the same model with the same settings, to be asked once. */
  other(
    message: string,
    { problem, family, transform }: { readonly [K in 'problem' | 'family' | 'transform']: string },
  ): Ask {
    const name = { problem, family, transform, seed: 0 };
    const messages = [{ role: 'user' as const, content: message }];
    // Texts that end code may stand in prose.
    const settings = { ...this.#settings, stop: [] };
    return this.#ask(name, 0, { messages, prompt: message }, settings);
  }

  #ask(
    name: PromptName & Pick<Ask, 'problem'>,
    index: number,
    text: Pick<Ask, 'messages' | 'prompt'>,
    settings: AskSettings,
  ): Ask {
    const { api } = this.#template;
    const asked = { ...text, index, api, model: this.asked.model, settings };
    return { key: keyOf(this.#endpoint, asked), suite: this.#name, ...name, ...asked };
  }
}

/** Answers to a prompt that have one seed would be equal. */
function seededSettings(settings: AskSettings, index: number): AskSettings {
  return settings.seed === null ? settings : { ...settings, seed: settings.seed + index };
}
