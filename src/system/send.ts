import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Dispatcher } from 'undici';
import { messageOf, UserError } from './errors.ts';

/** A request over HTTP. */
export interface Sending {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal: AbortSignal;
}

/** An answer over HTTP. Its body has to be read to the end, or destroyed. */
export type Answer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>;

const agents = new Map<string, Promise<Dispatcher>>();

/**
 * Send a request. It goes through the proxy that the environment names (`https_proxy`,
 * `http_proxy`), as with GitHub's own libraries. Hosts in `no_proxy` and loopback hosts are reached
 * directly. Redirections are not followed.
 * @throws UserError if the proxy's address is not valid; or the library's error
 */
export async function send(address: URL, sending: Sending): Promise<Answer> {
  const dispatcher = await agentFor(address);
  // Loaded here, so that runs without a network do not load it. Node's own fetch knows no proxy,
  // and takes three times the CPU time for a request.
  const { request } = await import('undici');
  return await request(address, { ...sending, dispatcher });
}

/** The first value of a header, or an empty text. */
export function headerIn({ headers }: Answer, name: string): string {
  const value = headers[name] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** Agents are kept, because they have the open connections. */
async function agentFor(address: URL): Promise<Dispatcher> {
  try {
    const proxy = getProxyUrl(address)?.href ?? '';
    const known = agents.get(proxy) ?? agentThrough(proxy);
    agents.set(proxy, known);
    return await known;
  } catch (error) {
    // The address itself is not shown, because it can hold a password.
    throw new UserError(`https_proxy or http_proxy has no valid address (${messageOf(error)})`);
  }
}

/** @param proxy empty for none */
async function agentThrough(proxy: string): Promise<Dispatcher> {
  const { Agent, ProxyAgent } = await import('undici');
  return proxy === '' ? new Agent() : new ProxyAgent(proxy);
}
