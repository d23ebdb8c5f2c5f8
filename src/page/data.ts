/** What report.html carries for its first view; details of a problem lie in packed blocks beside it. */
export interface PageData {
  readonly suites: readonly SuiteData[];
  /** How many problems share a block of details. */
  readonly blockSize: number;
  /** What the page does not have, and why: sentences. */
  readonly leftOut: readonly string[];
  /** Whether outputs are there; an empty one is not written. */
  readonly hasOutputs: boolean;
}

export interface SuiteData {
  readonly name: string;
  readonly language: string;
  /** Nominal first, then families, transforms (worst first) and seeds. */
  readonly columns: readonly ColumnData[];
  /** Ids, in the dataset's order. */
  readonly problems: readonly string[];
  /** Where each is written, `evals/problems.jsonl:12`; empty where that is not known. */
  readonly places: readonly string[];
  /** By column: the verdicts of each problem, a character a sample (dataMark in marks.ts), joined by spaces. */
  readonly head: readonly string[];
  /** The same of base, empty where it is not the same prompt; null without a baseline. */
  readonly base: readonly string[] | null;
  /** By column: a `=` for each problem whose prompt equals its nominal one, else a `.`. */
  readonly same: readonly string[];
  /** Problems that flipped, by their places in `problems`. */
  readonly newlyFailing: readonly number[];
  readonly newlyPassing: readonly number[];
  readonly curve: readonly CurvePoint[];
  /** Robust pass of families and transforms, worst first. */
  readonly bars: readonly BarData[];
  readonly times: TimesData | null;
  readonly metrics: readonly MetricText[];
  /** Distinct reasons why samples did not pass, and by problem those it has. */
  readonly reasons: readonly string[];
  readonly reasonsOf: readonly (readonly number[])[];
}

/** One prompt of all problems: all null for nominal, a family alone for its own nominal prompt. */
export interface ColumnData {
  readonly family: string | null;
  readonly transform: string | null;
  readonly seed: number | null;
}

/** pass@k with its 95 % interval, and base's. */
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
  /** Over what both sides share. */
  readonly base: number | null;
}

/** How long programs took: CPU time in milliseconds. */
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

/** What the blocks of details hold, each kind in blocks of its own. */
export const KINDS = ['samples', 'prompts', 'outputs', 'programs'] as const;
export type Kind = (typeof KINDS)[number];

/** Rows of the blocks: problems and columns by their places, programs by a number of the page's. */
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
    /** What was done to find its code in an answer, in words; absent where the answer is code. */
    extracted?: string,
  ];
  readonly prompts: readonly [problem: number, column: number, text: string, length: number];
  readonly outputs: readonly [problem: number, column: number, index: number, output: string];
  readonly programs: readonly [program: number, text: string, length: number];
}

/** The id of the element that has a block. */
export function blockId(suite: number, block: number, kind: Kind): string {
  return `block-${suite}-${block}-${kind}`;
}
