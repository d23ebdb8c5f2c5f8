import type { Place } from '../system/errors.ts';
import type { Step } from './extraction.ts';
import type { Labels } from './labels.ts';
import type { Metadata } from './metadata.ts';
import type { Manifest } from './perturbed.ts';

/** A file to read, and its name in messages. */
export interface NamedFile {
  readonly path: string;
  readonly label: string;
}

/** One prompt with the tests that its answers must pass: a nominal problem or a variant of one. */
export interface Problem extends Labels {
  readonly id: string;
  /** The text that the model was shown. */
  readonly prompt: string;
  /**
   * The start that a completion continues; absent if that is the prompt. Empty if the prompt is
   * prose.
   */
  readonly prefix?: string;
  /**
   * Code that runs before a candidate's, in its process. The program's line numbers do not count
   * it.
   */
  readonly preamble?: string;
  /** Code between a candidate's code and its tests, in the candidate's process. */
  readonly suffix?: string;
  /** The function that the tests call; null if the tests name it themselves. */
  readonly entryPoint: string | null;
  /**
   * Code after a candidate's code, which raises unless the candidate is right; '' if there are
   * cases.
   */
  readonly tests: string;
  /**
   * A program that prints a reference's answers, if the tests compare with them. It runs for the
   * tests of all samples (see withAnswers).
   */
  readonly oracle?: string;
  /** At least one, if a candidate is a whole program that is judged by its output. */
  readonly cases?: readonly Case[];
  /** Set if outputs are compared as LiveCodeBench does: decimals by their value, lines stripped. */
  readonly decimals?: true;
  /**
   * Set if tests that are code are known to run apart from candidates, whatever a reference shows.
   */
  readonly isApart?: true;
  /** A body or program that the dataset gives as right, with its kind. */
  readonly reference?: Answer;
  /** A completion ends before the first of these texts. */
  readonly stopTokens?: readonly string[];
}

/** The text on a program's standard input, and the output that it must print. */
export interface Case {
  readonly input: string;
  readonly output: string;
}

/** The text of an answer: a completion continues the prompt, a solution is the whole program. */
export interface Answer {
  readonly kind: 'completion' | 'solution';
  readonly text: string;
}

/** The parts that name a perturbed prompt of a problem. */
export interface VariantName {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
}

/** The same perturbation of many problems. `name` is null for nominal prompts. */
export interface Variant {
  readonly name: VariantName | null;
  readonly problems: ReadonlyMap<string, Problem>;
  /** The files with samples, by their names in messages; other variants may share them. */
  readonly samples: readonly string[];
}

/** One generated answer to one variant; `index` counts within that variant. */
export interface Sample extends Answer {
  readonly problem: string;
  readonly index: number;
  /** The steps that found its code in an answer; absent if the answer is code. */
  readonly extracted?: readonly Step[];
  /** Facts of its row about what made it; absent if there are none. */
  readonly metadata?: Metadata;
  readonly place: Place;
}

/** A family with nominal prompts of its own, such as ReCode's partial code. */
export interface FamilyNominal {
  readonly family: string;
  /** Its `name` is null. */
  readonly variant: Variant;
}

/** Everything that one suite reads. */
export interface Dataset {
  /** The nominal variant first, then the perturbed ones, by family, transform and seed. */
  readonly variants: readonly [Variant, ...Variant[]];
  /** One for each family with nominal prompts of its own; all others use the first variant. */
  readonly nominals: readonly FamilyNominal[];
  /** The sources of samples, each file once. */
  readonly sources: readonly SampleSource[];
  readonly reading: SampleReading;
  /** The place of each nominal problem in its file, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** Remarks for the reader about where the config's paths were found. */
  readonly notes: readonly string[];
  /** The manifests of all variants that Passgate made, now or earlier. */
  readonly manifests: readonly Manifest[];
  /** Sentences about variants that no longer fit their problems or their transforms. */
  readonly stale: readonly string[];
  /** Texts of tables that may have been meant as lists. */
  readonly listTexts: readonly ListText[];
  /** SHA-256 over all problems and variants, without samples: equal hashes mean equal work. */
  readonly hash: string;
}

/** A column of a table with texts that look like lists but are read as one text each. */
export interface ListText {
  readonly column: string;
  /** The number of rows with such a text. */
  readonly rows: number;
}

/** The way to read a suite's samples. */
export interface SampleReading {
  /** The name of the suite's language. */
  readonly language: string;
  /** With `auto`, code is taken out of answers. */
  readonly extract: 'auto' | 'none';
}

/** Files with samples, and a way to know each sample's variant. */
export interface SampleSource {
  readonly files: readonly NamedFile[];
  /**
   * The variant of an answer, by the `family`, `transform` and `seed` of its row; null if the row
   * names none.
   * @returns a sentence if there is no such variant
   */
  variantOf(fields: NameParts | null): Variant | string;
  /** The answers themselves, a few at a time. Set if they come from a model and not from files. */
  given?(): Iterable<readonly GivenSample[]>;
  /** The numbers of answers, by variant and by the problem's id, where reading counted them. */
  readonly counts?: ReadonlyMap<Variant, ReadonlyMap<string, number>>;
  /** The answers of a row. Set if the files are tables with prompts and answers in one row. */
  answersOf?(data: object): readonly TableAnswer[] | string;
}

/** An answer of a model, with the prompt that it answers. */
export interface GivenSample {
  readonly variant: Variant;
  readonly problem: string;
  readonly answer: GivenAnswer;
  readonly place: Place;
  readonly metadata?: Metadata;
}

/** An answer in a table's row, with its problem and its variant. */
export interface TableAnswer extends GivenAnswer {
  readonly problem: string;
  readonly name: VariantName | null;
}

/** The known parts of a variant's name: from a file's name, a config entry or a row. */
export interface NameParts {
  readonly family: string;
  readonly transform?: string;
  readonly seed?: number;
}

/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
export function describeVariant(name: VariantName | null): string {
  return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}

/** An answer as given. A table does not always tell its kind. */
export interface GivenAnswer {
  readonly kind: Answer['kind'] | 'either';
  readonly text: string;
  /**
   * Why the model stopped, if it says so and it was not done: at its limit of tokens, or because
   * it or its service refused.
   */
  readonly ended?: 'length' | 'refused';
}
