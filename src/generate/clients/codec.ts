import { z } from 'zod';
import {
  type Ask,
  type End,
  LONGEST_ANSWER,
  type ModelAnswer,
  tokens,
} from '../../records/answer.ts';
import { Fault } from './fault.ts';

/** The request of a question, without its address's base. */
export interface Request {
  /** Is added to the path of the base address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The wire format of a service. */
export interface Codec {
  /** @param key null if the service needs none */
  encode(question: Ask, key: string | null): Request;
  /**
   * @param body the parsed JSON of an answer
   * @throws Fault if there is no answer of a model in it
   */
  decode(body: unknown): ModelAnswer;
}

/** A number of tokens that a service says; null if it says none or nonsense. */
export const tokenCount = tokens.nullish().catch(null);

/** A text that a service may leave out. */
export const optionalText = z.string().nullish().catch(null);

/** @throws Fault with the reason why there is no answer of a model */
export function unusable(message: string): never {
  throw new Fault(message, { reach: 'question' });
}

/** @throws Fault if the text is longer than any answer that is kept */
export function requireShort(text: string): string {
  if (text.length <= LONGEST_ANSWER) return text;
  return unusable(`the answer is longer than ${LONGEST_ANSWER} characters: set max-tokens`);
}

/** The reasons for the end of an answer, as services and servers name them. */
const ENDINGS: ReadonlyMap<string, End> = new Map([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['eos_token', 'stop'],
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['tool_calls', 'stop'],
  ['tool_use', 'stop'],
  ['function_call', 'stop'],
  ['length', 'length'],
  ['max_tokens', 'length'],
  ['model_length', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['content_filter', 'refused'],
  ['refusal', 'refused'],
  ['safety', 'refused'],
  ['recitation', 'refused'],
]);

/** Null if the reason is unknown or not given. */
export function endOf(reason: string | null | undefined): End | null {
  return ENDINGS.get((reason ?? '').toLowerCase()) ?? null;
}

/** The settings that the model's own default replaces are not sent. */
export function withoutNull(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
