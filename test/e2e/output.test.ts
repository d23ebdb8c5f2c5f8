/** A terminal, file or pipe that takes no more output of the command line tool. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsSchema } from '../../src/records/results.ts';
import { documentOf, suiteOf, verdicts } from '../report/documents.ts';
import {
  BUNDLE,
  makeRepository,
  type Repository,
  removeRepository,
  runCli,
} from '../support/cli.ts';

const RIGHT = 'def f():\n    return 1\n';
let repository: Repository;

beforeAll(() => {
  repository = makeRepository({ samples: [RIGHT] });
});
afterAll(() => removeRepository(repository));

/** Its standard output and error go to the place that a shell text names. */
const run = (redirection: string) =>
  runCli(repository, {
    wrapper: ['bash', '-c', `"$@" ${redirection}; exit \${PIPESTATUS[0]}`, 'sh'],
  });

describe('output that cannot be written', () => {
  it.each(['| true', '2> /dev/full', '2>&-'])('changes no decision: %s', async (redirection) => {
    const { exitCode, results, stderr } = await run(redirection);
    expect(exitCode, stderr).toBe(0);
    expect(results?.decision).toBe('skipped');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('ends with exit code 2 if it is the report of the run itself', async () => {
    const { exitCode, results, stderr } = await run('> /dev/full');
    expect(exitCode).toBe(2);
    expect(results?.decision).toBe('skipped');
    expect(stderr).toMatch(/^standard output cannot be written: the disk is full \(ENOSPC/m);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('a pipe', () => {
  /** The output is several times larger than the buffer of a pipe. */
  const PROBLEMS = 6000;

  /** Compare two finished runs whose results are large. */
  function compare(end: string) {
    const many = Array.from({ length: PROBLEMS }, (_, index) => ({
      id: `task/${index}`,
      nominal: verdicts('10'),
      variants: [],
    }));
    const file = join(repository.base, 'large.json');
    writeFileSync(file, JSON.stringify(documentOf([suiteOf('large', many)])));
    const line = `"$0" "$1" compare "$2" "$2" --json 2>&1 ${end}; echo "\${PIPESTATUS[0]}" >&2`;
    const options = { encoding: 'utf8', timeout: 30_000, maxBuffer: 1 << 26 } as const;
    return spawnSync('bash', ['-c', line, process.execPath, BUNDLE, file], options);
  }

  it.each([
    '| cat',
    // This reader is slower than the run: it takes little at a time.
    '| dd bs=512 status=none',
  ])('gets the whole document: %s', (end) => {
    const { stdout, stderr } = compare(end);
    expect(stderr).toBe('0\n');
    expect(stdout.length).toBeGreaterThan(300_000);
    const results = resultsSchema.parse(JSON.parse(stdout));
    expect(results.suites[0]?.problems).toHaveLength(PROBLEMS);
  });

  it('may be closed early by its reader: the exit code stays the same', () => {
    const { stdout, stderr } = compare('| head -c 10');
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('0\n');
  });
});
