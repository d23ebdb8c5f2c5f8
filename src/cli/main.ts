import { CommanderError } from 'commander';
import { describeFault, type Fault, UserError } from '../system/errors.ts';
import { withSignals } from '../system/signals.ts';
import { watchOutput } from '../system/terminal-output.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';
import { buildProgram } from './command-line.ts';

/**
 * The terminal's entry: arguments → pipeline → tables and exit code. Each command loads only the
 * modules it needs.
 */
export async function main(): Promise<void> {
  watchOutput();
  await withSignals(async (signal) => {
    let exitCode = 0;
    const program = buildProgram(async (task) => {
      exitCode = await task(signal);
    });
    try {
      await program.parseAsync();
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return error.exitCode === 0 ? 0 : 2;
    }
    return exitCode;
  }, reportError);
}

function reportError(error: unknown): void {
  if (!(error instanceof UserError)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return;
  }
  process.stderr.write(forLog(`${error.faults.map(faultText).join('\n')}\n`));
}

/**
 * A message about a file may quote it, so it is kept on one line. A message of our own may have
 * several lines.
 */
function faultText(fault: Fault): string {
  const text = describeFault(fault);
  const lines = fault.place === undefined ? text.split('\n') : [text];
  return lines.map((line) => plainLine(line, LENGTHS.message)).join('\n');
}
