/** The parts of a problem that perturbing reads and rewrites, as they stand in its row. */
export interface Task {
  readonly id: string;
  /** The name of the suite's language. */
  readonly language: string;
  /** `code`: a completion continues the prompt. `prose`: the prompt only describes the task. */
  readonly kind: 'code' | 'prose';
  /** The text that the model is shown. */
  readonly prompt: string;
  /** The function that the tests call; null if the row does not name it. */
  readonly entryPoint: string | null;
  /** For `code` the completion of the prompt, otherwise a whole program; null if there is none. */
  readonly reference: string | null;
  /** The tests that are code; null if there are none. */
  readonly tests: string | null;
}

/** A part of a text: the text from `start` up to `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The replacement of a part of a text; an insertion has `start` equal to `end`. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change of a program: its prompt, continued by its reference. */
export type Change =
  | {
      /** Edits of `View.text`, in any order, without overlaps. */
      readonly edits: readonly Edit[];
      /** Set if whole paragraphs get other words, so that protected words may stand elsewhere. */
      readonly isRewording?: true;
    }
  | {
      /** The new name of the function that the prompt asks for. */
      readonly newName: string;
    };
