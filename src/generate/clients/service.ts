import { withoutEnd } from '../../text/without-end.ts';

/** The service that is asked. */
export interface Service {
  /** The base address. Its query belongs to each request. */
  readonly base: URL;
  /** The environment variable with the key; null for a service without one. */
  readonly keyName: string | null;
  readonly key: string | null;
  readonly model: string;
  /** The milliseconds that one request may take. */
  readonly timeoutMs: number;
}

/** The base address with a path at the end of its own. */
export function addressOf({ base }: Service, path: string): URL {
  const address = new URL(base);
  address.pathname = `${withoutEnd(base.pathname, '/')}${path}`;
  return address;
}
