import { UserError } from '../../system/errors.ts';
import { type Answer, headerIn, send } from '../../system/send.ts';
import { parseBounded } from '../../text/bounded-json.ts';
import { innermostReason } from '../../text/innermost-reason.ts';
import { formatTime } from '../../text/numbers.ts';
import type { Request } from './codec.ts';
import { Fault } from './fault.ts';
import { quoted } from './redact.ts';
import { hiddenRefusal, refusal } from './refusal.ts';
import { addressOf, type Service } from './service.ts';

/** The most bytes of an answer. */
const LARGEST_BODY = 16 << 20;

/** Codes of errors before a service has seen anything of a request. */
const UNREACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Send a request once, and read the answer as JSON.
 * @returns the parsed JSON of a successful answer
 * @throws Fault for anything else; the signal's reason; or UserError for a proxy without a valid
 * address
 */
export async function post(
  request: Request,
  service: Service,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const limit = new AbortController();
  const stop = () => limit.abort();
  // The limit counts until the last byte has arrived.
  const timer = setTimeout(stop, service.timeoutMs);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await exchange(request, service, limit.signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Fault || error instanceof UserError) throw error;
    throw limit.signal.aborted ? late(service) : broken(error, service);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function exchange(
  { path, headers, body }: Request,
  service: Service,
  signal: AbortSignal,
): Promise<unknown> {
  const answer = await send(addressOf(service, path), {
    method: 'POST',
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
  const { statusCode } = answer;
  if (statusCode >= 300 && statusCode < 400) throw redirection(answer, service);
  const text = await readBody(answer, service);
  if (statusCode < 200 || statusCode > 299) throw refusal(statusCode, answer, text, service);
  const parsed = parse(text, service);
  const hidden = hiddenRefusal(parsed, answer, text, service);
  if (hidden !== null) throw hidden;
  return parsed;
}

async function readBody({ body }: Answer, { base }: Service): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) {
      throw new Fault(`${base.host} answered with over ${LARGEST_BODY} bytes`, {
        reach: 'question',
      });
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function parse(text: string, { base }: Service): unknown {
  try {
    return parseBounded(text);
  } catch {
    throw new Fault(`${base.host} answered with broken JSON`, { reach: 'attempt' });
  }
}

/** The key must not travel to another host. */
function redirection(answer: Answer, { base, key }: Service): Fault {
  answer.body.on('error', () => {}).destroy();
  const target = headerIn(answer, 'location');
  const host = URL.canParse(target, base.href) ? ` to ${new URL(target, base).host}` : '';
  return new Fault(
    `${base.host} redirects${quoted(host, key)} (${answer.statusCode}), where no key is sent: name the final address in base-url`,
    { reach: 'all' },
  );
}

function late({ base, timeoutMs }: Service): Fault {
  return new Fault(`${base.host} gave no whole answer within ${formatTime(timeoutMs)} (timeout)`, {
    reach: 'attempt',
    isOverload: true,
  });
}

function broken(error: unknown, { base, key }: Service): Fault {
  const reason = innermostReason(error);
  const isUnreached = UNREACHED.has(reason);
  const what = isUnreached ? 'cannot be reached' : 'broke off the answer';
  return new Fault(`${base.host} ${what} (${quoted(reason, key)})`, {
    reach: 'attempt',
    isUnreached,
  });
}
