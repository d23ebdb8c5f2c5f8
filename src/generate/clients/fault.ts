/**
 * What a failed request ends: only this attempt, so that another one may succeed; its question; or
 * all questions.
 */
type Reach = 'attempt' | 'question' | 'all';

interface FaultFacts {
  readonly reach: Reach;
  /** True if the service has more requests than it can take. */
  readonly isOverload?: boolean;
  /** True if the service was never reached. */
  readonly isUnreached?: boolean;
  /** True if the last of all attempts failed so. */
  readonly isGivenUp?: boolean;
  /** The milliseconds that the service asks to wait; null if it names none. */
  readonly waitMs?: number | null;
}

/**
 * A request has failed. The error of the request itself is not kept as the cause, because it can
 * hold the headers and with them the key.
 */
export class Fault extends Error {
  readonly reach: Reach;
  readonly isOverload: boolean;
  readonly isUnreached: boolean;
  readonly isGivenUp: boolean;
  readonly waitMs: number | null;

  constructor(message: string, facts: FaultFacts) {
    super(message);
    this.name = 'Fault';
    this.reach = facts.reach;
    this.isOverload = facts.isOverload ?? false;
    this.isUnreached = facts.isUnreached ?? false;
    this.isGivenUp = facts.isGivenUp ?? false;
    this.waitMs = facts.waitMs ?? null;
  }
}
