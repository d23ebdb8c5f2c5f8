import { messageOf } from './errors.ts';

/**
 * Keep what cannot be written any more from ending the run: a reader that has gone away (`| head`)
 * changes nothing, and a full disk is told, with exit code 2, since what was asked for is not there.
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
 * Resolves when a pipe has taken all that was written, or takes no more: a process that exits
 * earlier loses what its reader has not read.
 */
export async function outputTaken(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(taken));
}

function taken(stream: NodeJS.WriteStream): Promise<void> | void {
  if (stream.writableLength === 0) return;
  return new Promise((resolve) => {
    // Comes in its turn, with an error where the reader has gone away.
    stream.write('', () => resolve());
  });
}
