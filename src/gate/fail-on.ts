import { type GateResult, isFailure } from '../records/gate-result.ts';
import type { FailOn } from '../records/options.ts';

/** A suite and what became of its gates. */
export interface JudgedSuite {
  readonly name: string;
  readonly gates: readonly GateResult[];
}

/** The results that decide a run's exit code. */
interface Judged {
  readonly errors: readonly string[];
  /** Why the run is inconclusive whatever its gates say. */
  readonly reason?: string | undefined;
  readonly suites: readonly JudgedSuite[];
  /** Suites that the base alone has, where its gates bind. */
  readonly removedSuites?: readonly JudgedSuite[] | undefined;
}

/** Every suite that has gates: those of head, then those that it removed and that bind it all the same. */
export function judgedSuites({
  suites,
  removedSuites = [],
}: Pick<Judged, 'suites' | 'removedSuites'>): readonly JudgedSuite[] {
  return [...suites, ...removedSuites];
}

/** Whether a gate fails a run that is to fail on this. */
export function failsRun(gate: GateResult, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  if (isFailure(gate)) return true;
  if (failOn === 'fail') return false;
  if (gate.decision === 'inconclusive') return true;
  return failOn === 'not-judged' && gate.notJudged !== undefined;
}

/** 0 pass, 1 what it is to fail on, 2 an error of the infrastructure. */
export function exitCodeFor(judged: Judged, failOn: FailOn): 0 | 1 | 2 {
  if (judged.errors.length > 0) return 2;
  if (failOn === 'never') return 0;
  const gates = judgedSuites(judged).flatMap((suite) => suite.gates);
  if (gates.some((gate) => failsRun(gate, failOn))) return 1;
  return judged.reason !== undefined && failOn !== 'fail' ? 1 : 0;
}
