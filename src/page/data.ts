/**
 * The data that report.html needs for its first view. Details of a problem are in packed blocks.
 */
export interface PageData {
  readonly suites: readonly SuiteData[];
  /** The number of problems that share a block of details. */
  readonly blockSize: number;
  /** Sentences about missing parts of the page, with the reasons. */
  readonly leftOut: readonly string[];
  /** True if the page has outputs. An empty output is not written. */
  readonly hasOutputs: boolean;
}

export interface SuiteData {
  readonly name: string;
  readonly language: string;
  /** Nominal first, then families, transforms (worst first) and seeds. */
  readonly columns: readonly ColumnData[];
  /** Ids, in the dataset's order. */
  readonly problems: readonly string[];
  /** The place of each problem's source, `evals/problems.jsonl:12`; empty if unknown. */
  readonly places: readonly string[];
  /**
   * By column: the verdicts of each problem, joined by spaces. Each sample is one character
   * (dataMark in marks.ts).
   */
  readonly head: readonly string[];
  /** The same for base, with an empty text if its prompt differs. Null without a baseline. */
  readonly base: readonly string[] | null;
  /** By column: for each problem `=` if the prompt equals its nominal one, else `.`. */
  readonly same: readonly string[];
  /**
   * By column: for each problem the share of characters in percent by which its prompt differs from
   * the nominal one, joined by spaces; empty if that is unknown.
   */
  readonly distances: readonly string[];
  /** The strength of each problem's tests, null if it has none; empty if no problem has one. */
  readonly strengths: readonly (StrengthData | null)[];
  /** Problems that flipped, as indices into `problems`. */
  readonly newlyFailing: readonly number[];
  readonly newlyPassing: readonly number[];
  readonly curve: readonly CurvePoint[];
  /** Robust pass of families and transforms, worst first. */
  readonly bars: readonly BarData[];
  /** Robust pass by intensity, family by family; empty unless a suite has several intensities. */
  readonly intensities: readonly IntensityLine[];
  readonly times: TimesData | null;
  readonly metrics: readonly MetricText[];
  /**
   * The distinct reasons why samples did not pass, and for each problem the indices of its reasons.
   */
  readonly reasons: readonly string[];
  readonly reasonsOf: readonly (readonly number[])[];
}

/** Mutants of a problem's reference solution, and the first ones that passed its tests. */
export interface StrengthData {
  readonly killed: number;
  readonly mutants: number;
  readonly survivors: readonly (readonly [
    line: number,
    operator: string,
    before: string,
    after: string,
  ])[];
}

/**
 * One prompt of all problems. All fields are null for nominal; a family's own nominal prompt has
 * only the family.
 */
export interface ColumnData {
  readonly family: string | null;
  readonly transform: string | null;
  readonly seed: number | null;
}

/** pass@k with its 95 % interval, and the value of base. */
export interface CurvePoint {
  readonly k: number;
  readonly head: Estimate;
  readonly base: Estimate | null;
}

export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface BarData {
  readonly metric: string;
  readonly family: string;
  readonly transform: string | null;
  readonly head: Estimate;
  /** Over the problems that both sides share. */
  readonly base: number | null;
}

/** Robust pass of a family at each intensity of its transforms, by rising intensity. */
export interface IntensityLine {
  readonly metric: string;
  readonly family: string;
  readonly points: readonly { readonly intensity: number; readonly head: Estimate }[];
}

/** The programs' CPU times in milliseconds. */
export interface TimesData {
  readonly limitMs: number | null;
  readonly bins: readonly TimeBin[];
}

export interface TimeBin {
  readonly from: number;
  readonly to: number;
  readonly passed: number;
  readonly other: number;
}

/** A row of the table of metrics, as text. */
export interface MetricText {
  readonly group: string;
  readonly metric: string;
  readonly base: string;
  readonly head: string;
  readonly interval: string;
  readonly change: string;
  readonly changeInterval: string;
}

/** The kinds of details; each kind has blocks of its own. */
export const KINDS = ['samples', 'prompts', 'outputs', 'programs'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * The rows of the blocks. Problems and columns are indices, and programs have numbers that are
 * unique in the page.
 */
export interface Rows {
  readonly samples: readonly [
    problem: number,
    column: number,
    index: number,
    program: number,
    cpuMs: number,
    wallMs: number,
    memoryBytes: number,
    grading: string,
    reason: string | null,
    /** The way in which the code was found in an answer, in words. Absent if the answer is code. */
    extracted?: string,
  ];
  readonly prompts: readonly [problem: number, column: number, text: string, length: number];
  readonly outputs: readonly [problem: number, column: number, index: number, output: string];
  readonly programs: readonly [program: number, text: string, length: number];
}

/** The id of the element that holds a block. */
export function blockId(suite: number, block: number, kind: Kind): string {
  return `block-${suite}-${block}-${kind}`;
}
