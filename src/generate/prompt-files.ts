import { type GenerateConfig, isGitHubPrompt } from '../config/generate-settings.ts';
import { keyPath } from '../config/key-path.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import { Finder } from '../dataset/files.ts';
import type { Api, Message } from '../records/answer.ts';
import { FaultList, UserError } from '../system/errors.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { asMessage, readText } from './prompt-text.ts';
import { readGitHubPrompt } from './prompt-yaml.ts';
import type { OwnSettings, WrittenPrompt } from './written-prompt.ts';

/** The part of a suite that says how to ask for its samples. */
export interface AskingSuite extends Pick<SuiteConfig, 'language' | 'k'> {
  readonly generate: GenerateConfig;
}

/** The texts that a suite asks with, before a problem's own texts are put in. */
export interface PromptTemplate {
  readonly api: Api;
  /** The messages of the suite's files; for a completion one, whose text the model continues. */
  readonly messages: readonly Message[];
  /** True if the default prompt of each problem follows the messages. */
  readonly isDefault: boolean;
  /** The model and its settings by the prompt's file. They count if the config has none. */
  readonly own: OwnSettings;
  /** Remarks for the reader. */
  readonly notes: readonly string[];
}

const NO_SETTINGS: OwnSettings = { model: null, temperature: null, topP: null, maxTokens: null };

/**
 * Read the prompt files of a suite.
 * @param index the suite's place in the config, for messages
 * @throws UserError with the mistakes of both files
 */
export function readPrompts(
  config: Config,
  { generate }: AskingSuite,
  index: number,
): PromptTemplate {
  const { api, provider } = generate;
  const reader = new PromptReader(config, generate, index);
  const system = reader.read('system');
  const prompt = reader.read('prompt');
  reader.faults.throwIfAny();
  const own = prompt?.own ?? NO_SETTINGS;
  if (provider !== undefined && (generate.model ?? own.model) === null) {
    reader.fail('model', 'is missing: expected the name of a model, here or in the prompt file');
  }
  const notes = checkPlaceholders(system, prompt, reader.faults);
  reader.faults.throwIfAny();

  const written = prompt?.messages ?? [];
  // The config's keys go before those of a prompt file, so its system message does too.
  const kept = system === null ? written : written.filter(({ role }) => role !== 'system');
  if (kept.length < written.length) {
    notes.push(`${prompt?.file}: its system message is replaced by ${system?.file}`);
  }
  return {
    api,
    messages: [...(system?.messages ?? []), ...kept].map(({ role, content }) => ({
      role,
      content,
    })),
    isDefault: prompt === null,
    own,
    notes: [...reader.notes, ...notes],
  };
}

/** Reads the files of one suite. */
class PromptReader {
  readonly faults = new FaultList();
  readonly #config: Config;
  readonly #generate: GenerateConfig;
  readonly #index: number;
  readonly #finder: Finder;
  readonly #notes: string[] = [];

  constructor(config: Config, generate: GenerateConfig, index: number) {
    this.#config = config;
    this.#generate = generate;
    this.#index = index;
    this.#finder = new Finder(config, index, this.faults);
  }

  get notes(): readonly string[] {
    return [...this.#finder.notes, ...this.#notes];
  }

  /** Add a fault of a key. */
  fail(key: string, message: string): void {
    const path = ['suites', this.#index, 'generate', key];
    this.faults.add(`${keyPath(path)}: ${message}`, this.#config.placeOf(path));
  }

  /** The file that a key names. Null if the key is absent, or after a fault. */
  read(key: 'prompt' | 'system'): WrittenPrompt | null {
    const pattern = this.#generate[key];
    if (pattern === undefined) return null;
    const files = this.#finder.find([pattern], ['generate', key]);
    const [found] = files;
    if (found === undefined) return null;
    const { path, label } = this.#finder.name(found);
    const read =
      files.length === 1
        ? readText(path)
        : { fault: `is one of ${files.length} files that "${pattern}" matches: name one` };
    if ('fault' in read) this.fail(key, `${label} ${read.fault}`);
    else if (!isGitHubPrompt(path)) return plainPrompt(read.text, label, key);
    else if (key === 'system') this.fail(key, `${label} is a whole prompt: name it in prompt`);
    else if (this.#generate.api === 'completion') {
      this.fail(key, `${label} is a conversation: name a text to continue, or use api: chat`);
    } else return this.#gitHubPrompt(read.text, label);
    return null;
  }

  #gitHubPrompt(text: string, file: string): WrittenPrompt | null {
    try {
      const { unused, ...prompt } = readGitHubPrompt(text, file);
      if (unused.length > 0) this.#notes.push(`${file}: not used here: ${unused.join(', ')}`);
      return prompt;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.faults.addAll(error);
      return null;
    }
  }
}

/** A text file's one message. */
function plainPrompt(text: string, file: string, key: 'prompt' | 'system'): WrittenPrompt {
  const content = asMessage(text);
  const placeAt = (offset: number) => {
    const lines = content.slice(0, offset).split('\n');
    return { file, line: lines.length, column: 1 + (lines.at(-1) ?? '').length };
  };
  const role = key === 'system' ? key : 'user';
  return { file, messages: [{ role, content, placeAt }], own: NO_SETTINGS };
}
