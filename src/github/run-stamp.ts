import { randomBytes } from 'node:crypto';
import { DECISIONS } from '../records/decision-schemas.ts';
import type { Results } from '../records/results.ts';

/** The outcome that a comment shows: a decision, or "error". */
const OUTCOMES = [...DECISIONS, 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The run that wrote a comment and its outcome. It stands in the comment's second line, which is
 * hidden.
 */
export interface RunStamp {
  /** GITHUB_RUN_ID: later runs have higher ones; a restarted run keeps its own. */
  readonly id: number;
  readonly attempt: number;
  /** The commit at the head of the pull request. */
  readonly head: string;
  /**
   * A random id of the process, which separates a run's jobs. Null if another run writes the
   * comment.
   */
  readonly by: string | null;
  /** Null in comments of earlier versions. */
  readonly outcome: Outcome | null;
}

const LINE = new RegExp(
  `^<!-- passgate:run id=(\\d{1,15}) attempt=(\\d{1,6}) head=([\\da-f]{40}|[\\da-f]{64})(?: by=([\\da-f]{16}))?(?: decision=(${OUTCOMES.join('|')}))? -->$`,
);

/** The stamp of this process; null if the runner does not name its run. */
export function stampOf(
  environment: NodeJS.ProcessEnv,
  head: string,
  results: Pick<Results, 'decision' | 'errors'>,
): RunStamp | null {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = environment;
  const by = randomBytes(8).toString('hex');
  const outcome = outcomeOf(results);
  const stamp = { id: Number(id || 'none'), attempt: Number(attempt || 1), head, by, outcome };
  return readStamp(withStamp('', stamp));
}

export function outcomeOf({ decision, errors }: Pick<Results, 'decision' | 'errors'>): Outcome {
  return errors.length > 0 ? 'error' : decision;
}

/** Put a stamp below a comment's first line. */
export function withStamp(body: string, stamp: RunStamp | null): string {
  if (stamp === null) return body;
  const [first = '', ...rest] = body.split('\n');
  const { id, attempt, head, by, outcome } = stamp;
  const more = `${by === null ? '' : ` by=${by}`}${outcome === null ? '' : ` decision=${outcome}`}`;
  const line = `<!-- passgate:run id=${id} attempt=${attempt} head=${head}${more} -->`;
  return [first, line, ...rest].join('\n');
}

/** The stamp of a comment; null if it has none, as in the first versions. */
export function readStamp(body: string): RunStamp | null {
  const [, second = ''] = body.split(/\r?\n/, 2);
  const [, id, attempt, head, by = null, word] = LINE.exec(second) ?? [];
  if (id === undefined || attempt === undefined || head === undefined) return null;
  const outcome = OUTCOMES.find((each) => each === word) ?? null;
  return { id: Number(id), attempt: Number(attempt), head, by, outcome };
}

/**
 * True if one run is older than the other. A comment without a stamp is older than one with a
 * stamp.
 */
export function isOlder(one: RunStamp | null, other: RunStamp | null): boolean {
  if (one === null || other === null) return one === null && other !== null;
  return one.id < other.id || (one.id === other.id && one.attempt < other.attempt);
}

/** True if two jobs of the same run and attempt have written them. */
export function isTwin(one: RunStamp | null, other: RunStamp | null): boolean {
  if (one === null || other === null || one.by === null || other.by === null) return false;
  return one.id === other.id && one.attempt === other.attempt && one.by !== other.by;
}
