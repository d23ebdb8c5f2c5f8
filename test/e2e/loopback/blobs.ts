/**
 * Signed addresses of the loopback, answered in the way of Azure Blob storage. GitHub's results
 * service hands out such addresses for caches and artifacts. A signature is enough: no token is
 * needed.
 */

import { createHash, randomUUID } from 'node:crypto';
import type { RawAnswer } from './routes.ts';

const PATH = /^\/blobs\/([\w-]+)$/;

interface Blob {
  readonly signature: string;
  readonly mayWrite: boolean;
  content: Buffer | null;
  readonly blocks: Map<string, Buffer>;
  readonly type: string;
}

export interface BlobRequest {
  readonly method: string;
  readonly target: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** All blobs, in memory. */
export class BlobStore {
  readonly #blobs = new Map<string, Blob>();

  constructor(readonly url: string) {}

  /** An address that can be written to once. */
  reserve(): { readonly id: string; readonly url: string } {
    return this.#add(null, true);
  }

  /** An address for reading this content. */
  publish(content: Buffer, type = 'application/octet-stream'): string {
    return this.#add(content, false, type).url;
  }

  /** The content that was written to a reserved address. */
  contentOf(id: string): Buffer | null {
    return this.#blobs.get(id)?.content ?? null;
  }

  static isFor({ pathname }: URL): boolean {
    return PATH.test(pathname);
  }

  answer(request: BlobRequest, complain: (problem: string) => void): RawAnswer {
    const { method, target, headers } = request;
    const blob = this.#blobs.get(PATH.exec(target.pathname)?.[1] ?? '');
    if (headers.authorization !== undefined) complain('a signed address was sent a token as well');
    if (blob === undefined) return failure(404, 'BlobNotFound');
    if (target.searchParams.get('sig') !== blob.signature) {
      return failure(403, 'AuthenticationFailed');
    }
    if (method === 'PUT') {
      return blob.mayWrite ? write(blob, request, complain) : failure(403, 'AuthorizationFailure');
    }
    if (method !== 'GET' && method !== 'HEAD') return failure(405, 'UnsupportedHttpVerb');
    return blob.content === null
      ? failure(404, 'BlobNotFound')
      : read(blob.content, blob.type, request);
  }

  #add(content: Buffer | null, mayWrite: boolean, type = '') {
    const id = randomUUID();
    const signature = createHash('sha256').update(id).digest('base64');
    this.#blobs.set(id, { signature, mayWrite, content, blocks: new Map(), type });
    const query = new URLSearchParams({ se: '2030-01-01T00:00:00Z', sp: 'rcw', sig: signature });
    return { id, url: `${this.url}/blobs/${id}?${query}` };
  }
}

function write(
  blob: Blob,
  { target, headers, body }: BlobRequest,
  complain: (problem: string) => void,
): RawAnswer {
  if (Number(headers['content-length']) !== body.length)
    complain('content-length is not the body’s');
  switch (target.searchParams.get('comp')) {
    case null:
      if (headers['x-ms-blob-type'] !== 'BlockBlob') {
        complain('x-ms-blob-type is not BlockBlob');
        return failure(400, 'InvalidHeaderValue');
      }
      blob.content = body;
      break;
    case 'block':
      blob.blocks.set(target.searchParams.get('blockid') ?? '', body);
      break;
    case 'blocklist': {
      const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)];
      const blocks = ids.map(([, id = '']) => blob.blocks.get(id));
      if (blocks.some((block) => block === undefined)) return failure(400, 'InvalidBlockList');
      blob.content = Buffer.concat(blocks.flatMap((block) => block ?? []));
      break;
    }
    default:
      complain(`comp=${target.searchParams.get('comp')} is not known here`);
      return failure(400, 'InvalidQueryParameterValue');
  }
  const headersBack = { etag: '"0x8DA"', 'x-ms-request-server-encrypted': 'true' };
  return { status: 201, headers: { ...storage(), ...headersBack }, content: Buffer.alloc(0) };
}

function read(content: Buffer, type: string, { method, headers }: BlobRequest): RawAnswer {
  const asked = String(headers['x-ms-range'] ?? headers.range ?? '');
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(asked) ?? [];
  const properties = {
    ...storage(),
    etag: '"0x8DA"',
    'content-type': type,
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
  };
  if (first === undefined || method === 'HEAD') {
    const length = { 'content-length': String(content.length) };
    const whole = method === 'HEAD' ? Buffer.alloc(0) : content;
    return { status: 200, headers: { ...properties, ...length }, content: whole };
  }
  const end = last === '' ? content.length : Math.min(Number(last) + 1, content.length);
  const part = content.subarray(Number(first), end);
  const range = `bytes ${first}-${end - 1}/${content.length}`;
  const length = { 'content-length': String(part.length), 'content-range': range };
  return { status: 206, headers: { ...properties, ...length }, content: part };
}

function storage() {
  return {
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2021-12-02',
    'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
  };
}

function failure(status: number, code: string): RawAnswer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  const headers = { ...storage(), 'x-ms-error-code': code, 'content-type': 'application/xml' };
  return { status, headers, content: Buffer.from(xml) };
}
