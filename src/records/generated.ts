/** The part of a suite's results that tells how its samples were made. */

import { z } from 'zod';
import { type Message, ROLES } from './answer.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { count, name, text } from './fields.ts';

/** The most distinct reasons of questions without an answer. */
export const MOST_REASONS = 5;

/** The part of a prompt that results keep: messages, and characters of each. */
const MOST_MESSAGES = 20;
const LONGEST_PROMPT = 20_000;

/** The way that a suite asked its model: for the reader, and to tell two sides apart. */
const askedAs = z.object({
  /** `openai at api.openai.com`, or the words of a command. */
  source: text,
  model: name.nullable(),
  /** The prompt's file, or `default`. */
  prompt: text,
  /** A hash of the prompt's texts, before a problem is put in. */
  promptHash: z.string().regex(/^[0-9a-f]{8}$/),
  /**
   * The prompt's texts before a problem is put in, cut if they are long; none for the default
   * prompt. Absent in results of earlier versions.
   */
  promptTexts: z
    .array(z.object({ role: z.enum(ROLES), text: z.string().max(LONGEST_PROMPT) }))
    .max(MOST_MESSAGES)
    .optional(),
  /** `temperature 0.8, max-tokens 512`; empty if all are the model's own. */
  settings: text,
});

const tokens = z.object({ input: count, output: count }).nullable();

/** The same with the tokens of all answers, kept ones too; null if some are not known. */
export const askedAndUsed = askedAs.extend({ used: tokens });

export const generatedSchema = askedAndUsed.extend({
  /** Answers to each prompt. */
  n: z.int().min(1),
  /** Questions; equal ones count once. */
  questions: count,
  /** Answers from the repository or an earlier run. */
  kept: count,
  /** Answers that this run got. */
  asked: count,
  /** Questions that the service was asked and did not answer. */
  failed: count,
  /** Questions that were not asked. */
  missing: count,
  /** Answers without code because the model refused, or cut off by the most tokens. */
  refused: count,
  truncated: count,
  /** Tokens of the answers that this run got; null if the service did not say them all. */
  tokens,
  /** Their cost by the config's prices; null if it is unknown. */
  cost: z.number().nonnegative().nullable(),
  /** The reasons of questions without an answer, the most frequent first. */
  reasons: z.array(z.object({ reason: text, questions: count })).max(MOST_REASONS),
  /** Set if the suite was not evaluated: why, and what to do. */
  skipped: text.optional(),
});

/** The texts of a prompt, as results keep them. */
export function promptTexts(messages: readonly Message[]): AskedAs['promptTexts'] {
  return messages
    .slice(0, MOST_MESSAGES)
    .map(({ role, content }) => ({ role, text: content.slice(0, LONGEST_PROMPT) }));
}

export type Generated = DeepReadonly<z.output<typeof generatedSchema>>;
export type AskedAs = DeepReadonly<z.output<typeof askedAs>>;
export type AskedAndUsed = DeepReadonly<z.output<typeof askedAndUsed>>;
