import type { GatePlaces } from '../config/gate-places.ts';
import { type GateResult, isFailure } from '../records/gate-result.ts';
import type { Place } from '../system/errors.ts';

/** A remark on a gate that does not simply pass, with its place in the config. */
export interface GateRemark {
  readonly level: 'error' | 'warning' | 'notice';
  readonly suite: string;
  readonly gate: GateResult;
  readonly place: Place | undefined;
}

type Suites = readonly { readonly name: string; readonly gates: readonly GateResult[] }[];

/** GitHub shows at most so many of each level for a step. */
const MOST_REMARKS = 10;
const ORDER = ['error', 'warning', 'notice'] as const;

/**
 * Remarks on gates that fail, are inconclusive, were skipped or not compared. Those that fail the
 * job come first.
 * @param failsJob true for a gate that makes the job fail
 * @returns at most ten
 */
export function gateRemarks(
  suites: Suites,
  places: GatePlaces,
  failsJob: (gate: GateResult) => boolean,
): GateRemark[] {
  const remarks = suites.flatMap(({ name, gates }) =>
    gates.flatMap((gate, index): GateRemark[] => {
      if (gate.decision === 'pass' && gate.notJudged === undefined) return [];
      const place = places(name, index, gate.metric);
      return [{ level: levelOf(gate, failsJob), suite: name, gate, place }];
    }),
  );
  const order = ({ level }: GateRemark) => ORDER.indexOf(level);
  return remarks.sort((a, b) => order(a) - order(b)).slice(0, MOST_REMARKS);
}

function levelOf(gate: GateResult, failsJob: (gate: GateResult) => boolean): GateRemark['level'] {
  if (failsJob(gate)) return 'error';
  return isFailure(gate) || gate.decision === 'inconclusive' ? 'warning' : 'notice';
}
