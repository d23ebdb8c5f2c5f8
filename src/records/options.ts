import { MOST_SHARDS, parseShard } from './shard.ts';

/** The isolation that a config or a user can ask for. */
export const ISOLATIONS = ['auto', 'namespaces', 'process'] as const;
export type IsolationChoice = (typeof ISOLATIONS)[number];

/** The words for what fails a run. Each word but the last includes those before it. */
export const FAIL_ON = ['fail', 'inconclusive', 'not-judged', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The most programs that run at a time. */
export const MOST_WORKERS = 256;

/** The folder for results where a user names none. */
export const DEFAULT_OUT = 'passgate-results';

/** The most runs in a file of history, where a user names none; and the most that can be named. */
export const DEFAULT_KEPT_RUNS = 1000;
const MOST_KEPT_RUNS = 100_000;

/** The text of one option: its form for messages, and its value. */
interface OptionEntry<T> {
  readonly expected: string;
  /** @returns null for a text of another form */
  read(text: string): T | null;
}

/** Options with a form of their own, which the terminal, the action and the library share. */
export const OPTIONS = {
  workers: numberUpTo(MOST_WORKERS),
  'history-keep': numberUpTo(MOST_KEPT_RUNS),
  shard: { expected: `I/N, such as 2/4, of at most ${MOST_SHARDS}`, read: parseShard },
  isolation: oneOf(ISOLATIONS),
  'fail-on': oneOf(FAIL_ON),
} as const satisfies Readonly<Record<string, OptionEntry<unknown>>>;

export type OptionName = keyof typeof OPTIONS;

function numberUpTo(most: number): OptionEntry<number> {
  return {
    expected: `a whole number from 1 to ${most}`,
    read: (text) => {
      const value = Number(text);
      return /^\d+$/.test(text) && value >= 1 && value <= most ? value : null;
    },
  };
}

function oneOf<T extends string>(words: readonly T[]): OptionEntry<T> {
  return {
    expected: words.join(', '),
    read: (text) => words.find((word) => word === text) ?? null,
  };
}
