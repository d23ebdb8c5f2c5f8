import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as a service received it. */
interface Received {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Service {
  readonly url: string;
  readonly received: readonly Received[];
  /** The most requests that were open at a time. */
  readonly busiest: number;
}

type Reply = (response: ServerResponse, request: Received, number: number) => void | Promise<void>;

/**
 * A service on a loopback port of the system's choice. It is closed after the test.
 * @param reply answers each request; requests are numbered from 1
 */
export async function startService(reply: Reply): Promise<Service> {
  const received: Received[] = [];
  let [open, busiest] = [0, 0];
  const server = createServer(async (request, response) => {
    open += 1;
    busiest = Math.max(busiest, open);
    response.once('close', () => {
      open -= 1;
    });
    const body = JSON.parse(await text(request));
    const one = { url: request.url ?? '', headers: request.headers, body };
    const number = received.push(one);
    await reply(response, one, number);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    get busiest() {
      return busiest;
    },
  };
}

/** Answer with JSON. */
export function say(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** An answer of a chat in the form of OpenAI's API. */
export function chat(content: string): unknown {
  return {
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}

/** An error in the form of OpenAI's API. */
export function failure(message: string, code: string | null = null): unknown {
  return { error: { message, type: 'error', param: null, code } };
}
