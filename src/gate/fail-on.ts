import { type GateResult, isFailure } from '../records/gate-result.ts';
import type { FailOn } from '../records/options.ts';

/** A suite with the results of its gates. */
export interface JudgedSuite {
  readonly name: string;
  readonly gates: readonly GateResult[];
}

/** The results that decide a run's exit code. */
interface Judged {
  readonly errors: readonly string[];
  /** The reason why the run is inconclusive whatever its gates say. */
  readonly reason?: string | undefined;
  readonly suites: readonly JudgedSuite[];
  /** Suites that only the base has, if its gates bind. */
  readonly removedSuites?: readonly JudgedSuite[] | undefined;
}

/** Every suite with gates: those of head, then the removed ones that bind all the same. */
export function judgedSuites({
  suites,
  removedSuites = [],
}: Pick<Judged, 'suites' | 'removedSuites'>): readonly JudgedSuite[] {
  return [...suites, ...removedSuites];
}

/** True when a gate fails a run with this `failOn`. */
export function failsRun(gate: GateResult, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  if (isFailure(gate)) return true;
  if (failOn === 'fail') return false;
  if (gate.decision === 'inconclusive') return true;
  return failOn === 'not-judged' && gate.notJudged !== undefined;
}

/** The exit code: 0 for a pass, 1 if `failOn` fails the run, 2 for an infrastructure error. */
export function exitCodeFor(judged: Judged, failOn: FailOn): 0 | 1 | 2 {
  if (judged.errors.length > 0) return 2;
  if (failOn === 'never') return 0;
  const gates = judgedSuites(judged).flatMap((suite) => suite.gates);
  if (gates.some((gate) => failsRun(gate, failOn))) return 1;
  return judged.reason !== undefined && failOn !== 'fail' ? 1 : 0;
}
