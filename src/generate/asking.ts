import type { AnswerStore } from './answer-store.ts';
import type { Budget } from './budget.ts';

/** Gets the progress of asking. */
export interface AskListener {
  /** A suite starts to ask. @param total the number of its questions */
  start(label: string, total: number): void;
  /** A question is over. @param detail the use so far, in words */
  step(detail: string): void;
  /** A remark for the reader. */
  say(text: string): void;
  end(): void;
}

/** The means that a run gives its suites for asking; head and base share them. */
export interface Asking {
  readonly store: AnswerStore;
  readonly environment: NodeJS.ProcessEnv;
  /** The reason why no question may be sent, in words that follow "because"; null if there is none. */
  readonly refused: string | null;
  /** The budgets of suites by their names, so that base and head have one. */
  readonly budgets: Map<string, Budget>;
  /** The part of each budget that this run may use. */
  readonly share: number;
  readonly listener: AskListener;
  /** Ends asking at once. */
  readonly signal: AbortSignal;
}
