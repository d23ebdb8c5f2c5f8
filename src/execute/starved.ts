import type { Limits } from '../config/schema.ts';
import type { Execution } from './verdict.ts';

/**
 * From this share of its time on that a program had to wait for a core, its time-out may be the
 * machine's. CPU time stretches only a little on a busy machine, wall time as much as one likes.
 */
const WAITED_OF_CPU = 0.25;
const WAITED_OF_WALL = 0.1;

/**
 * Whether a program timed out while others kept the cores from it: it deserves a run alone.
 * @param waitedMs how long it waited for a core while it could have run
 */
export function isStarved(
  { verdict, cpuMs, wallMs }: Pick<Execution, 'verdict' | 'cpuMs' | 'wallMs'>,
  waitedMs: number,
  limits: Limits,
): boolean {
  if (verdict !== 'timeout' || wallMs === 0) return false;
  const most = cpuMs >= limits.cpuMs ? WAITED_OF_CPU : WAITED_OF_WALL;
  return waitedMs / wallMs >= most;
}
