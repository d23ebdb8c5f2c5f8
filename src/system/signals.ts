import { constants } from 'node:os';
import { asUserError } from './errors.ts';
import { outputTaken } from './terminal-output.ts';

/** The user or the runner stopped the work. */
class Interrupted extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Run an entry point and set the exit code. SIGINT, SIGTERM and SIGHUP stop it in order, so that no
 * process and no temporary folder stays behind. A second signal ends it at once.
 * @param report called once, with the error
 */
export async function withSignals(
  main: (signal: AbortSignal) => Promise<number>,
  report: (error: unknown) => void,
): Promise<void> {
  const stop = new AbortController();
  let isOver = false;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (stop.signal.aborted || isOver) process.exit(128 + constants.signals[name]);
      stop.abort(new Interrupted(`stopped by ${name}`));
    });
  }
  try {
    process.exitCode = await main(stop.signal);
  } catch (error) {
    const cause: unknown = stop.signal.aborted ? stop.signal.reason : error;
    if (cause instanceof Interrupted) process.stderr.write(`\n${cause.message}\n`);
    else report(asUserError(cause));
    process.exitCode = 2;
  }
  isOver = true;
  await outputTaken();
  // Open handles of libraries must not keep a finished run alive.
  setImmediate(() => process.exit());
}
