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

/** The text of one option: its form for messages, and its value. */
interface OptionEntry<T> {
  readonly expected: string;
  /** @returns null for a text of another form */
  read(text: string): T | null;
}

/** Options with a form of their own, which the terminal, the action and the library share. */
export const OPTIONS = {
  workers: {
    expected: `a whole number from 1 to ${MOST_WORKERS}`,
    read: (text: string) => {
      const workers = Number(text);
      const isRight = /^\d+$/.test(text) && workers >= 1 && workers <= MOST_WORKERS;
      return isRight ? workers : null;
    },
  },
  shard: { expected: `I/N, such as 2/4, of at most ${MOST_SHARDS}`, read: parseShard },
  isolation: oneOf(ISOLATIONS),
  'fail-on': oneOf(FAIL_ON),
} as const satisfies Readonly<Record<string, OptionEntry<unknown>>>;

export type OptionName = keyof typeof OPTIONS;

function oneOf<T extends string>(words: readonly T[]): OptionEntry<T> {
  return {
    expected: words.join(', '),
    read: (text) => words.find((word) => word === text) ?? null,
  };
}
