import type { Execution } from '../records/execution.ts';
import type { Limits } from '../records/limits.ts';

/** Below the share that a program has waited when the sandbox's bound is reached, which is 3 in 4. */
const WAITED = 0.7;

/**
 * Whether a program ran out of wall time while others kept the cores from it: it deserves another
 * run. The sandbox has given it the time that it waited already, up to a bound (waiting.py). CPU
 * time is a program's own, so a program that used it up has had what it may have.
 * @param waitedMs how long it waited for a core while it could have run
 */
export function isStarved(
  { verdict, cpuMs, wallMs }: Pick<Execution, 'verdict' | 'cpuMs' | 'wallMs'>,
  waitedMs: number,
  limits: Limits,
): boolean {
  if (verdict !== 'timeout' || cpuMs >= limits.cpuMs || wallMs === 0) return false;
  return waitedMs / wallMs >= WAITED;
}
