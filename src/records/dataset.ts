import type { Place } from '../system/errors.ts';
import type { Step } from './extraction.ts';

/** A file to read and how messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

/** One prompt with the tests that its answers must pass: a nominal problem or a variant of one. */
export interface Problem {
  readonly id: string;
  /** What the model was shown. */
  readonly prompt: string;
  /** What a completion continues, where that is not the prompt: empty where a prompt is prose. */
  readonly prefix?: string;
  /** Code that runs before a candidate's, in its process; lines of the program count without it. */
  readonly preamble?: string;
  /** Code that follows a candidate's, in its process, before its tests. */
  readonly suffix?: string;
  /** The function that the tests call; null where the tests name it themselves. */
  readonly entryPoint: string | null;
  /** Code that follows a candidate's code and raises unless the candidate is right; '' with cases. */
  readonly tests: string;
  /**
   * Where tests compare with what a reference answers: a program that prints it, for the tests of all
   * samples (see withAnswers).
   */
  readonly oracle?: string;
  /** Where a candidate is a whole program, judged by what it prints: at least one. */
  readonly cases?: readonly Case[];
  /** Whether outputs are compared as LiveCodeBench does: decimals by their value, lines stripped. */
  readonly decimals?: true;
  /** Whether tests that are code are known to run apart from candidates, whatever a reference shows. */
  readonly isApart?: true;
  /** A body or program that is said to be right, and which of the two it is. */
  readonly reference?: Answer;
  /** The source that it has in common with other problems, where the suite names a field for it. */
  readonly cluster?: string | undefined;
  /** A completion ends before the first of these. */
  readonly stopTokens?: readonly string[];
}

/** What a program is given on its standard input, and what it must print. */
export interface Case {
  readonly input: string;
  readonly output: string;
}

/** The text of an answer: a completion continues the prompt, a solution is the whole program. */
export interface Answer {
  readonly kind: 'completion' | 'solution';
  readonly text: string;
}

/** What names a perturbed prompt of a problem. */
export interface VariantName {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
}

/** The same perturbation of many problems. `name` is null for nominal prompts. */
export interface Variant {
  readonly name: VariantName | null;
  readonly problems: ReadonlyMap<string, Problem>;
  /** The files that samples are looked for in, as messages call them; other variants may share them. */
  readonly samples: readonly string[];
}

/** One generated answer to one variant; `index` is its place among that variant's samples. */
export interface Sample extends Answer {
  readonly problem: string;
  readonly index: number;
  /** What was done to find its code in an answer; absent where the answer is code. */
  readonly extracted?: readonly Step[];
  readonly place: Place;
}

/** A family whose nominal prompts are not the suite's (ReCode's partial code, for one). */
export interface FamilyNominal {
  readonly family: string;
  /** Its `name` is null. */
  readonly variant: Variant;
}

/** Everything one suite reads. */
export interface Dataset {
  /** The nominal variant first, then the perturbed ones, by family, transform and seed. */
  readonly variants: readonly [Variant, ...Variant[]];
  /** The families that have nominal prompts of their own; all others use the first variant. */
  readonly nominals: readonly FamilyNominal[];
  /** Where samples are read from, each file once. */
  readonly sources: readonly SampleSource[];
  readonly reading: SampleReading;
  /** Where each nominal problem was read, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** What a reader should know of where the config's paths were found. */
  readonly notes: readonly string[];
  /** Texts of tables that may have been meant as lists. */
  readonly listTexts: readonly ListText[];
  /** SHA-256 over all problems and variants, samples left out: equal hashes mean equal work. */
  readonly hash: string;
}

/** A column of a table with texts that look like lists and are read as one text each. */
export interface ListText {
  readonly column: string;
  /** How many rows have such a text. */
  readonly rows: number;
}

/** How a suite's samples are read. */
export interface SampleReading {
  /** The suite's, by its name. */
  readonly language: string;
  /** Whether code is taken out of answers. */
  readonly extract: 'auto' | 'none';
}

/** Files with samples, and a way to know each sample's variant. */
export interface SampleSource {
  readonly files: readonly NamedFile[];
  /**
   * The variant of an answer, by the `family`, `transform` and `seed` of its row (null where it
   * names none).
   * @returns a sentence where there is no such variant
   */
  variantOf(fields: NameParts | null): Variant | string;
  /**
   * How many answers the files have, by variant and by the problem's id. Only tables are counted
   * when problems are read.
   */
  readonly counts?: ReadonlyMap<Variant, ReadonlyMap<string, number>>;
  /** The answers of a row, where the files are tables that have prompts and answers in a row. */
  answersOf?(data: object): readonly TableAnswer[] | string;
}

/** An answer that a table's row has, with the problem and the variant that it answers. */
export interface TableAnswer extends Given {
  readonly problem: string;
  readonly name: VariantName | null;
}

/** What is said of a variant's name so far: by a file's name, a config entry or a row. */
export interface NameParts {
  readonly family: string;
  readonly transform?: string;
  readonly seed?: number;
}

/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
export function describeVariant(name: VariantName | null): string {
  return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}

/** An answer as it was given; of tables it is not always known which of the two it is. */
export interface Given {
  readonly kind: Answer['kind'] | 'either';
  readonly text: string;
}
