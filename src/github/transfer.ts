import { headerIn, send } from '../system/send.ts';
import { parseBounded } from '../text/bounded-json.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { ServiceError } from './service-error.ts';

export interface Message {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * Send a message and receive the whole answer. Redirections are errors.
 * @param most the most bytes of the answer
 * @throws ServiceError for an error status or a larger answer
 */
export async function transfer(
  message: Message,
  most: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const { url, ...rest } = message;
  const response = await send(new URL(url), { ...rest, signal });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > most) throw new ServiceError(`answered with over ${most} bytes`, 413);
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const { statusCode } = response;
  if (statusCode >= 200 && statusCode < 300) return body;
  const after = Number(headerIn(response, 'retry-after') || 'none');
  throw new ServiceError(
    `answered ${statusCode}${reasonIn(body)}`,
    statusCode,
    Number.isFinite(after) ? after : null,
  );
}

/** The reason in an error answer of a Twirp service. */
function reasonIn(body: Buffer): string {
  try {
    const answer = parseBounded(body.toString('utf8'));
    const msg =
      typeof answer === 'object' && answer !== null && 'msg' in answer ? answer.msg : null;
    return typeof msg === 'string' ? ` (${plainLine(msg, LENGTHS.quote)})` : '';
  } catch {
    return '';
  }
}
