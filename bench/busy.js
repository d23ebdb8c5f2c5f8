import { spawn } from 'node:child_process';

/** Busy loops beside the run: a load of 4 on 2 cores, with the two workers. */
export const LOOPS = 4;

/**
 * Do some work while busy loops take their share of the cores.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gave; the loops have been ended then
 */
export async function besideLoops(work) {
  const loops = Array.from({ length: LOOPS }, () =>
    // Each in a session of its own: the kernel may share out cores by sessions.
    spawn('sh', ['-c', 'while :; do :; done'], { stdio: 'ignore', detached: true }),
  );
  const end = () => {
    for (const loop of loops) loop.kill('SIGKILL');
  };
  process.once('exit', end);
  try {
    return await work();
  } finally {
    process.off('exit', end);
    end();
  }
}
