import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { chat, say, startService } from '../../generate/support/service.ts';

/** A question as the service received it. */
export interface Asked {
  /** The path of the request, without the base address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The text of the system messages; empty if there are none. */
  readonly system: string;
  /** The last message, or the text that a completion continues. */
  readonly text: string;
  /** Requests count from 1. */
  readonly number: number;
}

/** An answer with more than its text. */
interface Said {
  readonly text: string;
  /** As OpenAI's API names it; `stop` by default. */
  readonly finish?: string;
  /** Null if the service does not say it. */
  readonly usage?: { readonly input: number; readonly output: number } | null;
}

/** An answer that is an error. */
interface Refusal {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `never` keeps the connection open and says nothing. */
export type Reply = string | Said | Refusal | 'never';

export interface ModelServer {
  /** The base address for `openai`. */
  readonly url: string;
  /** The base address for `anthropic`. */
  readonly root: string;
  readonly asked: readonly Asked[];
  /** The most requests that were open at a time. */
  readonly busiest: number;
  /** The number of requests since the last call. */
  count(): number;
}

/** The tokens of each answer that does not say others. */
const USAGE = { input: 10, output: 5 };

const message = z.object({ role: z.string(), content: z.string() });
const conversation = z.object({
  messages: z.array(message).default([]),
  prompt: z.string().default(''),
  system: z.string().default(''),
});

/**
 * A model on a loopback port. It speaks the forms of `/chat/completions`, `/completions` and
 * `/v1/messages`, and is closed after the test.
 */
export async function startModel(
  reply: (asked: Asked) => Reply | Promise<Reply>,
): Promise<ModelServer> {
  const asked: Asked[] = [];
  let counted = 0;
  const service = await startService(async (response, { url, headers, body }, number) => {
    const { messages, prompt, system } = conversation.parse(body);
    const path = url.replace(/^\/v1/, '');
    const systems = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    const text = path === '/completions' ? prompt : (messages.at(-1)?.content ?? '');
    const one = { path, headers, body, text, number, system: [system, ...systems].join('') };
    asked.push(one);
    send(response, path, await reply(one));
  });
  return {
    url: service.url,
    root: service.url.replace(/\/v1$/, ''),
    asked,
    get busiest() {
      return service.busiest;
    },
    count: () => {
      const before = counted;
      counted = asked.length;
      return counted - before;
    },
  };
}

function send(response: ServerResponse, path: string, reply: Reply): void {
  if (reply === 'never') return;
  if (typeof reply === 'object' && 'status' in reply) {
    say(response, reply.body, reply.status, reply.headers);
    return;
  }
  const {
    text,
    finish = 'stop',
    usage = USAGE,
  } = typeof reply === 'string' ? { text: reply } : reply;
  const form = FORMS[path];
  if (form === undefined) say(response, { error: { message: `no ${path}` } }, 404);
  else say(response, form(text, finish, usage));
}

type Form = (text: string, finish: string, usage: Said['usage']) => unknown;

const FORMS: Readonly<Record<string, Form>> = {
  '/chat/completions': (text, finish_reason, usage) => {
    const [choice] = z.object({ choices: z.array(z.looseObject({})) }).parse(chat(text)).choices;
    return { choices: [{ ...choice, finish_reason }], usage: openaiUsage(usage) };
  },
  '/completions': (text, finish_reason, usage) => ({
    choices: [{ index: 0, text, finish_reason }],
    usage: openaiUsage(usage),
  }),
  '/messages': (text, finish, usage) => ({
    type: 'message',
    role: 'assistant',
    content: [{ type: 'text', text }],
    stop_reason: finish === 'length' ? 'max_tokens' : 'end_turn',
    usage: usage && { input_tokens: usage.input, output_tokens: usage.output },
  }),
};

function openaiUsage(usage: Said['usage']): unknown {
  return usage && { prompt_tokens: usage.input, completion_tokens: usage.output };
}
