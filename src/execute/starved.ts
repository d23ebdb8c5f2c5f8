import type { Execution } from '../records/execution.ts';
import type { Limits } from '../records/limits.ts';

/** A little less than the share at which the sandbox stops waiting, which is 3 in 4. */
const WAITED = 0.7;

/**
 * True if a program ran out of wall time because others used the cores: it deserves another run.
 * The sandbox has already added its waiting time, up to a limit (waiting.py). CPU time belongs to
 * the program alone, so a program that used it up does not count.
 * @param waitedMs the time it waited for a core although it could have run, in milliseconds
 */
export function isStarved(
  { verdict, cpuMs, wallMs }: Pick<Execution, 'verdict' | 'cpuMs' | 'wallMs'>,
  waitedMs: number,
  limits: Limits,
): boolean {
  if (verdict !== 'timeout' || cpuMs >= limits.cpuMs || wallMs === 0) return false;
  return waitedMs / wallMs >= WAITED;
}
