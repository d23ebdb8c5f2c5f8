import { z } from 'zod';
import type { KeptAnswer, Message } from '../../../src/records/answer.ts';
import { failure, say, startService } from '../../generate/support/service.ts';

/** A request for the next message of a chat, as far as it tells questions apart. */
const request = z.looseObject({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  seed: z.int(),
});

/** A question of a chat, and its answer. */
export interface Answerable {
  readonly messages: readonly Message[];
  readonly seed: number | null;
  readonly answer: Pick<KeptAnswer, 'text' | 'ended' | 'usage'>;
}

/**
 * A service with OpenAI's API that knows the answers to some questions, and refuses all others.
 * @returns its base URL
 */
export async function startAnsweringService(known: readonly Answerable[]): Promise<string> {
  const answers = new Map(known.map((each) => [nameOf(each), each.answer]));
  const { url } = await startService((response, { body }) => {
    const answer = answers.get(nameOf(request.parse(body)));
    if (answer === undefined) return say(response, failure('there is no answer'), 400);
    const message = { role: 'assistant', content: answer.text };
    const { input, output } = answer.usage ?? {};
    say(response, {
      choices: [{ index: 0, message, finish_reason: answer.ended }],
      usage: { prompt_tokens: input, completion_tokens: output },
    });
  });
  return url;
}

interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly seed: number | null;
}

const nameOf = ({ messages, seed }: Asked) =>
  JSON.stringify([seed, ...messages.map(({ role, content }) => [role, content])]);
