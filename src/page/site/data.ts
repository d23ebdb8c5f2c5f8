import type { Decision } from '../../records/gate-result.ts';
import type { Unit } from '../../records/metric-table.ts';

/** The data of the page of a history. */
export interface SiteData {
  /** `https://github.com/owner/name`, for links; null if it is not known. */
  readonly repository: string | null;
  readonly histories: readonly HistoryData[];
}

/** The runs of one config and job. */
export interface HistoryData {
  /** The config and the job. */
  readonly name: string;
  /** The oldest run first. */
  readonly runs: readonly RunRow[];
  readonly suites: readonly SuiteData[];
}

export type RunRow = readonly [
  /** In seconds since 1970. */
  time: number,
  decision: Decision,
  commit: string | null,
  /** The id of the workflow run and the attempt; null outside of GitHub. */
  run: readonly [id: number, attempt: number] | null,
  tags: readonly string[],
];

export interface SuiteData {
  readonly name: string;
  /** The suite's arms; a suite without arms has one entry with its own name. */
  readonly arms: readonly ArmData[];
  readonly metrics: readonly MetricData[];
  /** Sentences on metrics that slid over the latest runs; empty if none did. */
  readonly slides: readonly string[];
}

export interface ArmData {
  readonly name: string;
  readonly language: string;
  /** By run; null for a run without the arm. */
  readonly sizes: readonly (readonly [problems: number, samples: number] | null)[];
  /** The runs where facts differ from the run before, with the differences in words. */
  readonly changes: readonly (readonly [run: number, words: readonly string[]])[];
}

/** The kind of a metric's values, which decides how they are written. */
export type Form = Unit;

export interface MetricData {
  readonly name: string;
  readonly form: Form;
  /** One line for each arm. */
  readonly lines: readonly LineData[];
}

/** A metric of an arm, by run; null where it has no value, or no interval. */
export interface LineData {
  readonly values: readonly (number | null)[];
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
}
