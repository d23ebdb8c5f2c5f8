import { type Answer, headerIn } from '../../system/send.ts';

/** A decimal number as HTTP writes it. */
const NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;
const IN_WORDS = /\b(?:retry|try again) in (?:(\d{1,4})m)?(\d{1,6}(?:\.\d{1,15})?)(ms|s)\b/i;

/**
 * The milliseconds that a service asks to wait, or null if it does not.
 * @param words its error message: some services name the time only there
 * @param now the time of the answer, in milliseconds since 1970
 */
export function waitAsked(answer: Answer, words: string, now: number): number | null {
  const milliseconds = headerIn(answer, 'retry-after-ms');
  if (NUMBER.test(milliseconds)) return Number(milliseconds);
  const after = headerIn(answer, 'retry-after').trim();
  if (NUMBER.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  const [, minutes = '0', amount, unit] = IN_WORDS.exec(words) ?? [];
  if (amount === undefined) return null;
  return Number(minutes) * 60_000 + Number(amount) * (unit === 'ms' ? 1 : 1000);
}
