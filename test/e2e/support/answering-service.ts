import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { KeptAnswer, Message } from '../../../src/records/answer.ts';
import { afterFile } from '../../support/after-file.ts';

/** A request for a chat's next message, as far as it tells questions apart. */
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
 * A service with OpenAI's API that knows the answers to some questions. It refuses all others.
 * @returns its base URL
 */
export async function startAnsweringService(known: readonly Answerable[]): Promise<string> {
  const nameOf = ({ messages, seed }: Pick<z.output<typeof request>, 'messages' | 'seed'>) =>
    JSON.stringify([seed, ...messages.map(({ role, content }) => [role, content])]);
  const answers = new Map(
    known.map(({ messages, seed, answer }) => [
      nameOf({ messages: [...messages], seed: seed ?? 0 }),
      answer,
    ]),
  );
  const server = createServer(async (asked, response) => {
    const answer = answers.get(nameOf(request.parse(JSON.parse(await text(asked)))));
    if (answer === undefined) {
      response.writeHead(400).end(JSON.stringify({ error: { message: 'there is no answer' } }));
      return;
    }
    const usage = answer.usage && {
      prompt_tokens: answer.usage.input,
      completion_tokens: answer.usage.output,
    };
    const message = { role: 'assistant', content: answer.text };
    const choices = [{ index: 0, message, finish_reason: answer.ended }];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices, usage }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterFile(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/v1`;
}
