import type { Problem } from '../records/dataset.ts';

/** Further information for the reader of a row. */
interface RowContext {
  /** The name of the suite's language. */
  readonly language: string;
  /** The row's original JSON, if it was JSON. */
  readonly text?: string | undefined;
}

/** The names of a row's fields that a perturbation rewrites; null for a part that it lacks. */
export interface PartFields {
  /** `code`: a completion continues the prompt. `prose`: the prompt only describes the task. */
  readonly kind: 'code' | 'prose';
  readonly prompt: string;
  readonly reference: string | null;
  readonly tests: string | null;
  readonly entryPoint: string | null;
}

/** A published layout of problems: recognizes it and reads a row of it. */
export interface ProblemFormat {
  /** True if its tests are always in Python. */
  readonly onlyPython?: true;
  /** The needed fields of a row, for messages. */
  readonly fields: readonly string[];
  /** True if a row has this format's shape, and no other one's. */
  recognizes(data: object): boolean;
  /** @param data a row that was read without an error */
  partsOf(data: object): PartFields;
  /** @throws ZodError if a field is missing or has the wrong type */
  read(data: object, row: RowContext): Problem;
}
