import { z } from 'zod';
import type { Ask, Usage } from '../../records/answer.ts';
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

const part = z.object({ type: optionalText, text: optionalText, refusal: optionalText });
const message = z.object({
  content: z.union([z.string(), z.array(part)]).nullish(),
  refusal: optionalText,
  tool_calls: z.array(z.unknown()).nullish().catch(null),
  function_call: z.unknown().optional(),
});
type Message = z.output<typeof message>;

const choice = z.object({
  message: message.nullish(),
  text: z.string().nullish(),
  finish_reason: optionalText,
});

const answer = z.object({
  choices: z.array(choice),
  usage: z
    .object({ prompt_tokens: tokenCount, completion_tokens: tokenCount })
    .nullish()
    .catch(null),
});
type Answer = z.output<typeof answer>;

/**
 * The wire format of OpenAI's API, which most services and local servers have too.
 * @param base the base address; its host decides how the most tokens are named
 */
export function openaiCodec(base: URL): Codec {
  const mostTokens = isOpenai(base.hostname) ? 'max_completion_tokens' : 'max_tokens';
  return {
    encode: (question, key) => encode(question, key, mostTokens),
    decode,
  };
}

/** OpenAI's reasoning models refuse the old name of the field, and other servers ignore the new one. */
function isOpenai(host: string): boolean {
  return host === 'api.openai.com' || host.endsWith('.openai.azure.com');
}

function encode(question: Ask, key: string | null, mostTokens: string): Request {
  const { api, model, messages, prompt, settings } = question;
  const { temperature, topP, seed, maxTokens, stop, extra } = settings;
  const fields = withoutNull({
    model,
    temperature,
    top_p: topP,
    seed,
    // The endpoint for completions has only the old name.
    [api === 'chat' ? mostTokens : 'max_tokens']: maxTokens,
    stop: stop.length === 0 ? null : stop,
  });
  // One answer a request: some servers ignore `n`.
  const body = { ...(api === 'chat' ? { messages } : { prompt }), ...fields, ...extra };
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  return { path: api === 'chat' ? '/chat/completions' : '/completions', headers, body };
}

function decode(body: unknown): ReturnType<Codec['decode']> {
  const read = answer.safeParse(body);
  if (!read.success) return unusable('the answer has not the form of OpenAI’s API: check base-url');
  const [first] = read.data.choices;
  if (first === undefined) return unusable('the service answered without any choice');
  if (first.finish_reason?.toLowerCase() === 'error') {
    return unusable('the service failed while the model answered');
  }
  const text = requireShort(textOf(first));
  const ended = isRefusal(first.message) ? 'refused' : endOf(first.finish_reason);
  return { text, ended, usage: usageOf(read.data.usage) };
}

/** @throws Fault if the model called a tool and said nothing */
function textOf({ message, text, finish_reason }: z.output<typeof choice>): string {
  if (message === null || message === undefined) {
    return text ?? unusable('the service answered without a message');
  }
  const { content, tool_calls, function_call } = message;
  const said =
    typeof content === 'string'
      ? content
      : (content ?? [])
          .filter(isText)
          .map((each) => each.text ?? '')
          .join('');
  const isCall = (tool_calls ?? []).length > 0 || (function_call ?? null) !== null;
  const saysCall = finish_reason === 'tool_calls' || finish_reason === 'function_call';
  if (said === '' && (isCall || saysCall)) {
    return unusable('the model called a tool instead of answering: remove tools from extra');
  }
  return said;
}

/** Thinking comes as parts of another type. */
function isText({ type }: z.output<typeof part>): boolean {
  return type === 'text' || type === 'output_text' || (type ?? null) === null;
}

function isRefusal(said: Message | null | undefined): boolean {
  const { refusal, content } = said ?? {};
  if ((refusal ?? '') !== '') return true;
  return Array.isArray(content) && content.some((each) => (each.refusal ?? '') !== '');
}

function usageOf(usage: Answer['usage']): Usage | null {
  const { prompt_tokens, completion_tokens } = usage ?? {};
  if (typeof prompt_tokens !== 'number' || typeof completion_tokens !== 'number') return null;
  return { input: prompt_tokens, output: completion_tokens };
}
