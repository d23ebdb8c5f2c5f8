import type { Execution } from '../records/execution.ts';
import type { Helper } from './helper.ts';
import type { Program } from './program.ts';

export interface Job {
  readonly program: Program;
  /** The number of helpers that died with it. */
  deaths: number;
  /** The number of helpers that have it now, running or waiting in their input. */
  helpers: number;
  /**
   * The result of a run in which others used the cores: it will run again. Null for all other jobs.
   */
  starved: Execution | null;
  isSettled: boolean;
  readonly resolve: (execution: Execution) => void;
  readonly reject: (error: Error) => void;
}

export interface Slot {
  readonly number: number;
  /** Null while it is being started. */
  helper: Helper | null;
  /** The jobs of its helper, in order: the first one runs. */
  readonly jobs: Job[];
  /** The start of the helper's current busy time. */
  busySince: number;
  /** Resolves when the helper has started; null before its start. */
  starting: Promise<void> | null;
  startFailures: number;
}

export function newJob(program: Program, resolve: Job['resolve'], reject: Job['reject']): Job {
  return { program, deaths: 0, helpers: 0, starved: null, isSettled: false, resolve, reject };
}

export function newSlot(number: number): Slot {
  return { number, helper: null, jobs: [], busySince: 0, starting: null, startFailures: 0 };
}
