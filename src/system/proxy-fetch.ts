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
  const proxy = proxyFor(address);
  if (proxy === null) return fetch;
  const known = throughProxy.get(proxy) ?? connect(proxy);
  throughProxy.set(proxy, known);
  return await known;
}

function proxyFor(address: URL): string | null {
  try {
    return getProxyUrl(address)?.href ?? null;
  } catch (error) {
    // The value can hold a password.
    const message = `https_proxy or http_proxy has no valid address (${messageOf(error)})`;
    throw new UserError(message);
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
