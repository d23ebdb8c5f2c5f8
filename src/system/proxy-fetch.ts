import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { RequestInit } from 'undici';
import { messageOf, UserError } from './errors.ts';

const throughProxy = new Map<string, Promise<typeof fetch>>();

/**
 * The fetch for an address. It goes through the proxy that the environment names
 * (`https_proxy`, `http_proxy`), as GitHub's own libraries do. Hosts in `no_proxy` and loopback
 * hosts are reached directly.
 * @throws UserError if the proxy's address is not valid
 */
export async function fetchFor(address: URL): Promise<typeof fetch> {
  try {
    const proxy = getProxyUrl(address)?.href;
    if (proxy === undefined) return fetch;
    const known = throughProxy.get(proxy) ?? connect(proxy);
    throughProxy.set(proxy, known);
    return await known;
  } catch (error) {
    // The address itself is not shown, because it can hold a password.
    throw new UserError(`https_proxy or http_proxy has no valid address (${messageOf(error)})`);
  }
}

async function connect(proxy: string): Promise<typeof fetch> {
  // Loaded here, so that runs without a proxy do not load it. Node's own fetch takes no agent of
  // another version of this library.
  const { ProxyAgent, fetch: send } = await import('undici');
  const dispatcher = new ProxyAgent(proxy);
  const sendThrough = (address: string | URL, init?: RequestInit) =>
    send(address, { ...init, dispatcher });
  return sendThrough as unknown as typeof fetch;
}
