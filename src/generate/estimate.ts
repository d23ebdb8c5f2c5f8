import type { Config } from '../config/schema.ts';
import type { Ask } from '../records/answer.ts';
import type { Asking } from './asking.ts';
import { costOf } from './budget.ts';
import { whyNotAsked } from './credentials.ts';
import { keepFileOf, readKept } from './kept-answers.ts';
import type { SuiteToAnswer } from './questions.ts';

/** The questions of a run in numbers, before it asks them. */
export interface Estimate {
  readonly questions: number;
  readonly kept: number;
  readonly missing: number;
  /** About the tokens of the missing questions. */
  readonly input: number;
  /** The most tokens of their answers; null without max-tokens. */
  readonly output: number | null;
  /** The most they cost by the config's prices; null if it is unknown. */
  readonly cost: number | null;
  /** The reason why they cannot be asked here; null if there is none. */
  readonly whyNot: string | null;
}

/** English and code have about four characters a token (OpenAI's rule of thumb). */
const CHARACTERS_A_TOKEN = 4;

/**
 * Count the questions of a suite and estimate their cost. Nothing is asked.
 * @throws UserError if the file of kept answers cannot be used
 */
export async function estimateSuite(
  config: Config,
  suite: SuiteToAnswer,
  asking: Asking,
): Promise<Estimate> {
  const { generate } = suite.config;
  await readKept(keepFileOf(config, suite), asking);
  const keys = new Set<string>();
  let [kept, characters] = [0, 0];
  let output: number | null = 0;
  for (const { ask } of suite.questions.of(suite)) {
    if (keys.has(ask.key)) continue;
    keys.add(ask.key);
    if (asking.store.get(ask.key) !== undefined) {
      kept += 1;
      continue;
    }
    characters += lengthOf(ask);
    const { maxTokens } = ask.settings;
    output = output === null || maxTokens === null ? null : output + maxTokens;
  }
  const missing = keys.size - kept;
  const input = Math.ceil(characters / CHARACTERS_A_TOKEN);
  const cost = output === null ? null : costOf({ input, output }, generate.prices);
  return {
    ...{ questions: keys.size, kept, missing, input, output },
    cost: missing === 0 ? 0 : cost,
    whyNot: missing === 0 ? null : whyNotAsked(generate, asking),
  };
}

function lengthOf({ messages, prompt }: Ask): number {
  if (messages.length === 0) return prompt.length;
  return messages.reduce((sum, { content }) => sum + content.length, 0);
}
