/** Questions to a model and its answers: the nouns of the step that makes samples. */

import { z } from 'zod';
import type { PromptName } from './prompt-name.ts';

export const ROLES = ['system', 'user', 'assistant'] as const;

/** A message of a chat, in the order of speaking. */
export interface Message {
  readonly role: (typeof ROLES)[number];
  readonly content: string;
}

/** The way to ask: a conversation, or a text that the model continues. */
export const APIS = ['chat', 'completion'] as const;
export type Api = (typeof APIS)[number];

/** The settings of a question that change its answer; null if the model's own default counts. */
export interface AskSettings {
  readonly temperature: number | null;
  readonly topP: number | null;
  readonly seed: number | null;
  readonly maxTokens: number | null;
  readonly stop: readonly string[];
  /** Further fields of the request, as the config has them. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** One question: a prompt of a problem, to be answered for the index-th time. */
export interface Ask extends PromptName {
  /** A hash of what is asked: equal keys mean equal questions. */
  readonly key: string;
  readonly suite: string;
  readonly problem: string;
  /** The place among the answers to this prompt, from 0. */
  readonly index: number;
  readonly api: Api;
  /** The conversation; empty for a completion. */
  readonly messages: readonly Message[];
  /** The prompt of the problem; with `completion` the text to continue. */
  readonly prompt: string;
  readonly model: string | null;
  readonly settings: AskSettings;
}

/** Tokens that a service says it used. */
export interface Usage {
  /** All tokens of the question, those read from a service's cache included. */
  readonly input: number;
  /** All tokens of the answer, reasoning included. */
  readonly output: number;
}

/** The tokens of two questions together. */
export function plus(one: Usage, other: Usage): Usage {
  return { input: one.input + other.input, output: one.output + other.output };
}

/**
 * The reason why an answer ends: by itself or at a stop text, at the most tokens, or because the
 * model or a filter refused.
 */
const ENDS = ['stop', 'length', 'refused'] as const;
export type End = (typeof ENDS)[number];

/** A model's answer as it came. */
export interface ModelAnswer {
  readonly text: string;
  /** Null if the source does not say. */
  readonly ended: End | null;
  /** Null if the source does not say. */
  readonly usage: Usage | null;
}

/** The same with the wall time from sending the question to having its answer. */
export interface TimedAnswer extends ModelAnswer {
  readonly latencyMs: number;
}

/** The most characters of an answer. */
export const LONGEST_ANSWER = 4 << 20;
/** A number of tokens. */
export const tokens = z.int().nonnegative().max(1e9);

/** An answer that is kept: one line of a file that people read. Its key says what was asked. */
export const keptAnswer = z.object({
  key: z.string().regex(/^[\w-]{43}$/),
  problem: z.string().max(500),
  family: z.string().max(500).optional(),
  transform: z.string().max(500).optional(),
  seed: z.int().nonnegative().optional(),
  index: z.int().nonnegative(),
  text: z.string().max(LONGEST_ANSWER),
  ended: z.enum(ENDS).optional(),
  usage: z.object({ input: tokens, output: tokens }).optional(),
  latencyMs: z.int().nonnegative().max(1e9).optional(),
});
export type KeptAnswer = z.output<typeof keptAnswer>;
