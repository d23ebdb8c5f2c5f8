/** A terminal, file or pipe that takes no more of what the command line tool writes. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, type Repository, removeRepository, runCli } from '../support/cli.ts';

const RIGHT = 'def f():\n    return 1\n';
let repository: Repository;

beforeAll(() => {
  repository = makeRepository({ samples: [RIGHT] });
});
afterAll(() => removeRepository(repository));

/** Its standard output and error lead where a shell says. */
const run = (redirection: string) =>
  runCli(repository, {
    wrapper: ['bash', '-c', `"$@" ${redirection}; exit \${PIPESTATUS[0]}`, 'sh'],
  });

describe('what cannot be written', () => {
  it.each(['| true', '2> /dev/full', '2>&-'])('changes no decision: %s', async (redirection) => {
    const { exitCode, results, stderr } = await run(redirection);
    expect(exitCode, stderr).toBe(0);
    expect(results?.decision).toBe('skipped');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('is told where it is the report of the run itself, as exit code 2', async () => {
    const { exitCode, results, stderr } = await run('> /dev/full');
    expect(exitCode).toBe(2);
    expect(results?.decision).toBe('skipped');
    expect(stderr).toMatch(/^standard output cannot be written: the disk is full \(ENOSPC/m);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
