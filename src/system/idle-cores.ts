import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** The number of idle cores; 0 if unknown. */
export function idleCores(): number {
  try {
    // The fourth field is `running/all`, counting all processes including this one.
    const running = Number(readFileSync('/proc/loadavg', 'utf8').split(/[ /]/)[3]);
    return Number.isNaN(running) ? 0 : availableParallelism() - (running - 1);
  } catch {
    return 0;
  }
}
