/** Which run wrote a comment: told in its second line, which nobody sees. */
export interface RunStamp {
  /** GITHUB_RUN_ID: later runs have higher ones; a run that is started again keeps its own. */
  readonly id: number;
  readonly attempt: number;
  /** The commit at the head of the pull request. */
  readonly head: string;
}

const LINE =
  /^<!-- passgate:run id=(\d{1,15}) attempt=(\d{1,6}) head=([\da-f]{40}|[\da-f]{64}) -->$/;

/** This run's; null where the runner does not say which it is. */
export function stampOf(environment: NodeJS.ProcessEnv, head: string): RunStamp | null {
  const { GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '1' } = environment;
  return readStamp(
    `\n<!-- passgate:run id=${GITHUB_RUN_ID} attempt=${GITHUB_RUN_ATTEMPT} head=${head} -->`,
  );
}

/** Put a stamp below a comment's first line. */
export function withStamp(body: string, stamp: RunStamp | null): string {
  if (stamp === null) return body;
  const [first = '', ...rest] = body.split('\n');
  const { id, attempt, head } = stamp;
  const line = `<!-- passgate:run id=${id} attempt=${attempt} head=${head} -->`;
  return [first, line, ...rest].join('\n');
}

/** The stamp of a comment; null where it has none, as those of earlier versions. */
export function readStamp(body: string): RunStamp | null {
  const [, second = ''] = body.split(/\r?\n/, 2);
  const [, id, attempt, head] = LINE.exec(second) ?? [];
  if (id === undefined || attempt === undefined || head === undefined) return null;
  return { id: Number(id), attempt: Number(attempt), head };
}

/** Whether one run is older than another. What bears no stamp is older than what does. */
export function isOlder(one: RunStamp | null, other: RunStamp | null): boolean {
  if (one === null || other === null) return one === null && other !== null;
  return one.id < other.id || (one.id === other.id && one.attempt < other.attempt);
}
