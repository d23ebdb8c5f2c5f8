import type { GenerateConfig } from '../config/generate-settings.ts';
import { plus, type Usage } from '../records/answer.ts';

/** Prices in any currency, for a million tokens each. */
export type Prices = NonNullable<GenerateConfig['prices']>;

/** @returns null if the prices are unknown: a cost is never taken to be 0 */
export function costOf({ input, output }: Usage, prices: Prices | undefined): number | null {
  return prices === undefined ? null : (input * prices.input + output * prices.output) / 1e6;
}

/** The advice for a budget that ended. */
const NEXT = 'run again for the rest, or raise it';

/**
 * The requests, tokens and money that a suite may use in one run. A request counts when it starts;
 * tokens and money count when its answer comes, so answers under way may go beyond the limit.
 */
export class Budget {
  readonly #most: GenerateConfig['budget'];
  readonly #prices: Prices | undefined;
  #requests = 0;
  #answers = 0;
  #counted = 0;
  #usage: Usage = { input: 0, output: 0 };

  /** @param share the part of the whole that this run may use: a shard has its share */
  constructor({ budget, prices }: Pick<GenerateConfig, 'budget' | 'prices'>, share = 1) {
    const { requests, tokens, cost } = budget;
    this.#most = {
      ...(requests === undefined ? {} : { requests: Math.floor(requests * share) }),
      ...(tokens === undefined ? {} : { tokens: Math.floor(tokens * share) }),
      ...(cost === undefined ? {} : { cost: cost * share }),
    };
    this.#prices = prices;
  }

  /** Note that a question is sent. */
  start(): void {
    this.#requests += 1;
  }

  /** Note an answer. @param usage null if the service does not say */
  spend(usage: Usage | null): void {
    this.#answers += 1;
    if (usage === null) return;
    this.#counted += 1;
    this.#usage = plus(this.#usage, usage);
  }

  /** The tokens of all answers so far; null if the service did not say them all. */
  get tokens(): Usage | null {
    return this.#counted === this.#answers ? this.#usage : null;
  }

  /** The cost of all answers so far; null if it is unknown. */
  get cost(): number | null {
    return this.tokens === null ? null : costOf(this.tokens, this.#prices);
  }

  /** The reason to send no further question; null if there is none. */
  get end(): string | null {
    const { requests, tokens, cost } = this.#most;
    if (requests !== undefined && this.#requests >= requests) {
      return `the budget of ${requests} requests is used up: ${NEXT}`;
    }
    if (tokens === undefined && cost === undefined) return null;
    if (this.tokens === null) {
      return 'the service does not say how many tokens it used, so the budget cannot be kept: use budget.requests';
    }
    const used = this.tokens.input + this.tokens.output;
    if (tokens !== undefined && used >= tokens)
      return `the budget of ${tokens} tokens is used up: ${NEXT}`;
    if (cost !== undefined && (this.cost ?? 0) >= cost)
      return `the budget of ${cost} is used up: ${NEXT}`;
    return null;
  }
}
