import { z } from 'zod';
import type { Ask, ModelAnswer, Usage } from '../../records/answer.ts';
import {
  type Codec,
  endOf,
  optionalText,
  type Request,
  requireShort,
  tokenCount,
  unusable,
  withoutNull,
} from './codec.ts';

const VERSION = '2023-06-01';
/** The service requires a number. This one suffices for a program with its explanation. */
const DEFAULT_MAX_TOKENS = 4096;

const answer = z.object({
  content: z.array(z.object({ type: z.string(), text: optionalText })),
  stop_reason: optionalText,
  usage: z
    .object({
      input_tokens: tokenCount,
      cache_creation_input_tokens: tokenCount,
      cache_read_input_tokens: tokenCount,
      output_tokens: tokenCount,
    })
    .nullish()
    .catch(null),
});
type Answer = z.output<typeof answer>;

/** The wire format of Anthropic's own API. */
export const anthropicCodec: Codec = { encode, decode };

function encode({ model, messages, settings }: Ask, key: string | null): Request {
  const { temperature, topP, maxTokens, stop, extra } = settings;
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const body = {
    ...withoutNull({
      model,
      system: system.length === 0 ? null : system.join('\n\n'),
      messages: messages.filter(({ role }) => role !== 'system'),
      max_tokens: maxTokens ?? DEFAULT_MAX_TOKENS,
      temperature,
      top_p: topP,
      stop_sequences: stop.length === 0 ? null : stop,
    }),
    ...extra,
  };
  const headers = {
    'anthropic-version': VERSION,
    ...(key === null ? {} : { 'x-api-key': key }),
  };
  return { path: '/v1/messages', headers, body };
}

function decode(body: unknown): ModelAnswer {
  const read = answer.safeParse(body);
  if (!read.success)
    return unusable('the answer has not the form of Anthropic’s API: check base-url');
  const { content, stop_reason, usage } = read.data;
  const text = content
    .filter(({ type }) => type === 'text')
    .map((block) => block.text ?? '')
    .join('');
  if (text === '' && content.some(({ type }) => type === 'tool_use')) {
    return unusable('the model called a tool instead of answering: remove tools from extra');
  }
  return { text: requireShort(text), ended: endOf(stop_reason), usage: usageOf(usage) };
}

/** The service counts tokens of its cache beside the others. */
function usageOf(usage: Answer['usage']): Usage | null {
  const { input_tokens, output_tokens } = usage ?? {};
  if (typeof input_tokens !== 'number' || typeof output_tokens !== 'number') return null;
  const cached = (usage?.cache_creation_input_tokens ?? 0) + (usage?.cache_read_input_tokens ?? 0);
  const input = tokenCount.parse(input_tokens + cached) ?? null;
  return input === null ? null : { input, output: output_tokens };
}
