/**
 * The process tier has no separate file system for each candidate. So everything that one leaves in
 * its work folder has to be removed, however difficult it made that.
 */

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CliRun,
  makeRepository,
  type Repository,
  removeRepository,
  runCli,
} from '../support/cli.ts';
import { isRoot, NOBODY_ELSE } from './ways.ts';

const RIGHT = 'def f():\n    return 1\n';
/** Root's candidates have another user, who cannot reach an interpreter in root's home folder. */
const SYSTEM_PYTHON = { PATH: '/usr/bin:/bin' };

interface Mess {
  readonly name: string;
  readonly code: string;
}

const MESSES: readonly Mess[] = [
  {
    name: 'a FIFO, a link to /, a name with a line feed',
    code: 'os.mkfifo("f"); os.symlink("/", "l"); open("x\\ny", "w").close()',
  },
  { name: 'a name that is not valid text', code: 'open(b"\\xff\\xfe", "w").close()' },
  {
    name: 'thousands of files, links and locked folders',
    code: 'open("f", "w").close()\nfor n in range(3000):\n    os.link("f", f"h{n}"); os.symlink("f", f"s{n}"); os.mkdir(f"d{n}", 0); open(f"f{n}", "w").close()',
  },
  {
    name: 'a folder that cannot be written',
    code: 'os.mkdir("b", 0o500)',
  },
  {
    name: 'a folder that cannot be read',
    code: 'os.mkdir("a", 0)',
  },
];
/** It has its own run: the folders are too deep for a recursive removal. */
const DEEP: readonly Mess[] = [
  {
    name: 'folders nested 3,000 deep',
    code: 'for _ in range(3000):\n    os.mkdir("d")\n    os.chdir("d")',
  },
];

const finds = (n: number) => `import os
def f():
    assert os.listdir(".") == [], os.listdir(".")
    open("mine", "w").close()
    return ${n} and 1
`;

const RUNS = [
  { who: 'an ordinary user', owner: isRoot ? NOBODY_ELSE : undefined, possible: true },
  { who: 'root', owner: undefined, possible: isRoot },
].flatMap((run) => [
  { ...run, what: 'a mess', messes: MESSES },
  { ...run, what: 'a deep mess', messes: DEEP },
]);

describe.each(RUNS)('$what left to the process tier, as $who', ({ owner, possible, messes }) => {
  describe.skipIf(!possible)('', () => {
    let repository: Repository;
    let run: CliRun;

    beforeAll(async () => {
      const samples = messes.flatMap(({ code }, n) => [
        `import os\n${code}\n${RIGHT}# ${n}\n`,
        finds(n + 1),
      ]);
      const config = { isolation: 'process', workers: 1 };
      repository = makeRepository({ owner, samples, config });
      run = await runCli(repository, { env: SYSTEM_PYTHON });
    });
    afterAll(() => removeRepository(repository));

    it('do not end the run', () => {
      expect(run.stderr).not.toMatch(/^ +at /m);
      expect(run.results?.isolation.tier).toBe('process');
      expect(run.results?.errors).toEqual([]);
      expect(run.exitCode).toBe(0);
      expect(readdirSync(repository.tmp)).toEqual([]);
    });

    it.each(messes)('are gone for the next candidate: $name', (mess) => {
      const n = 2 * messes.indexOf(mess);
      const pair = run.verdicts.slice(n, n + 2).map(({ verdict, reason }) => ({ verdict, reason }));
      expect(pair).toEqual([
        { verdict: 'passed', reason: null },
        { verdict: 'passed', reason: null },
      ]);
    });
  });
});
