import * as core from '@actions/core';
import { Progress } from '../evaluate/progress.ts';
import { messageOf } from '../system/errors.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';

/** Progress in the job's log, free of workflow commands. */
export function logProgress(): Progress {
  return new Progress({
    isTerminal: false,
    write: (text) => process.stdout.write(forLog(text)),
  });
}

/** Run a task that only saves time: its failure must not fail the run. */
export async function withoutFail(
  signal: AbortSignal,
  what: string,
  errand: () => Promise<void>,
): Promise<void> {
  try {
    await errand();
  } catch (error) {
    signal.throwIfAborted();
    core.warning(`cache: ${what}: ${plainLine(messageOf(error), LENGTHS.cause)}`);
  }
}
