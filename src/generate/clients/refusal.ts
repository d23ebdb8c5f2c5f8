import { z } from 'zod';
import type { Answer } from '../../system/send.ts';
import { parseBounded } from '../../text/bounded-json.ts';
import { formatTime } from '../../text/numbers.ts';
import { Fault } from './fault.ts';
import { quoted } from './redact.ts';
import { waitAsked } from './retry-after.ts';
import type { Service } from './service.ts';

/** A longer wait is not worth it: no further question is asked. */
const LONGEST_WAIT_MS = 60_000;
/** The start of an error answer suffices for its message. */
const LONGEST_ERROR = 64 << 10;

/** Statuses that a later attempt may not meet: request time-out, conflict, too early, too many. */
const PASSING = new Set([408, 409, 425, 429]);
/** Unavailable, and Anthropic's own number for "overloaded". */
const OVERLOADED = new Set([429, 503, 529]);
/** No other question fares better: refused key, payment, wrong path or model. */
const FOR_ALL = new Set([401, 402, 403, 404, 405, 410]);

/** A quota that no wait within a run restores. Gemini's names are such as RequestsPerDay. */
const SPENT = /insufficient_quota|\bdaily\b|per[\s_-]?day/i;
/** The same, unless the service names a short wait: some name the plan in every such answer. */
const PERHAPS_SPENT = /\bquota\b|\bbilling\b/i;
/** Anthropic says so with status 400. */
const NO_CREDIT = /credit balance/i;
const ADDRESSES = /https?:\/\/\S+/g;

const errorObject = z.object({
  message: z.string().optional().catch(undefined),
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
});
const errorAnswer = z.object({
  error: z.union([errorObject, z.string()]).optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
});

const hiddenError = z.object({ error: z.unknown() });

/** The words of a service in an error answer. */
interface Complaint {
  readonly words: string;
  /** A status inside the answer; null if it has none. */
  readonly status: number | null;
}

/**
 * The fault for an error status.
 * @param body the answer's text
 */
export function refusal(status: number, answer: Answer, body: string, service: Service): Fault {
  const start = body.slice(0, LONGEST_ERROR);
  const words = complaintIn(start)?.words ?? '';
  const waitMs = waitAsked(answer, words, Date.now());
  const said = words === '' ? '' : ` (${quoted(words, service.key)})`;
  const what = `${service.base.host} answered ${status}${said}`;
  const isOverload = OVERLOADED.has(status);
  if (isSpent(status, start, waitMs)) {
    const message = `${what}: the quota of this account is spent`;
    return new Fault(message, { reach: 'all', isOverload });
  }
  if (FOR_ALL.has(status)) {
    return new Fault(`${what}: ${adviceFor(status, service)}`, { reach: 'all' });
  }
  if (!PASSING.has(status) && (status < 500 || status === 501)) {
    return new Fault(what, { reach: 'question' });
  }
  if (waitMs !== null && waitMs > LONGEST_WAIT_MS) {
    const message = `${what}: it asks to wait ${formatTime(waitMs)}, which is too long`;
    return new Fault(message, { reach: 'all', isOverload });
  }
  return new Fault(what, { reach: 'attempt', isOverload, waitMs });
}

/** The fault for an error inside of an answer whose status is 200; null if there is none. */
export function hiddenRefusal(
  parsed: unknown,
  answer: Answer,
  body: string,
  service: Service,
): Fault | null {
  // A message or detail beside an answer is no error.
  const { error } = hiddenError.safeParse(parsed).data ?? {};
  const complaint = (error ?? '') === '' ? null : complaintOf(parsed);
  if (complaint === null) return null;
  if (complaint.status !== null) return refusal(complaint.status, answer, body, service);
  const words = quoted(complaint.words, service.key);
  return new Fault(`${service.base.host} answered with an error (${words})`, {
    reach: 'question',
  });
}

function isSpent(status: number, body: string, waitMs: number | null): boolean {
  const text = body.replaceAll(ADDRESSES, '');
  if (status === 400) return NO_CREDIT.test(text);
  if (status !== 429) return false;
  return SPENT.test(text) || (waitMs === null && PERHAPS_SPENT.test(text));
}

function adviceFor(status: number, { base, keyName, model }: Service): string {
  const key =
    keyName === null ? 'name its environment variable in key' : `check the key in ${keyName}`;
  if (status === 401) return keyName === null ? `it wants a key: ${key}` : key;
  if (status === 402) return 'the account has to pay first';
  if (status === 403) return `${key}, and whether it may use the model ${model}`;
  return `check base-url (${base.origin}${base.pathname}) and model (${model})`;
}

function complaintIn(body: string): Complaint | null {
  try {
    return complaintOf(parseBounded(body));
  } catch {
    return null;
  }
}

/** Gemini puts the error into a list. */
function complaintOf(answer: unknown): Complaint | null {
  const read = errorAnswer.safeParse(Array.isArray(answer) ? answer[0] : answer);
  if (!read.success) return null;
  const { error, message, detail } = read.data;
  if (typeof error === 'object') {
    const status = Number(error.code);
    const isStatus = Number.isInteger(status) && status >= 400 && status <= 599;
    return { words: error.message ?? String(error.code ?? ''), status: isStatus ? status : null };
  }
  const words = error ?? message ?? detail;
  return words === undefined ? null : { words, status: null };
}
