import type { Problem } from '../../records/dataset.ts';

/** What a reader knows of a row beside its data. */
interface RowContext {
  /** The suite's language, by its name. */
  readonly language: string;
  /** The row's JSON as it was written, where it was JSON. */
  readonly text?: string | undefined;
}

/** A published layout of problems: how to know it and how to read one row of it. */
export interface ProblemFormat {
  readonly name: 'humaneval' | 'evalplus' | 'mbpp' | 'multipl-e' | 'livecodebench' | 'stdio';
  /** Whether its tests are Python whatever the suite's language. */
  readonly onlyPython?: true;
  /** What a row must have, for messages. */
  readonly fields: readonly string[];
  /** Whether a row has this format's shape. */
  recognizes(data: object): boolean;
  /**
   * @throws ZodError when the row lacks something or has the wrong type
   */
  read(data: object, row: RowContext): Problem;
}
