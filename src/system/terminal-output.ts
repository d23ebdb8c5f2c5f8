import { messageOf } from './errors.ts';

/**
 * Keep a failed write from ending the run. A reader that has gone away (`| head`) changes nothing.
 * A full disk is reported and gives exit code 2, because the requested output is missing.
 */
export function watchOutput(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(
      `standard output cannot be written: ${messageOf(error)}; what a run found is in its --out folder\n`,
    );
    process.on('exit', () => {
      process.exitCode = 2;
    });
  });
}

/**
 * Resolves when the pipes have taken all output, or take no more. A process that exits earlier
 * loses the output that its reader has not read.
 */
export async function outputTaken(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(taken));
}

function taken(stream: NodeJS.WriteStream): Promise<void> | void {
  if (stream.writableLength === 0) return;
  return new Promise((resolve) => {
    // Called after all earlier writes, with an error if the reader has gone away.
    stream.write('', () => resolve());
  });
}
