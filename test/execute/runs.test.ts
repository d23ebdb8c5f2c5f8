/** Programs that a run counts, shares and repeats. */

import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { makeRepository, type Repository, removeRepository, runCli } from '../support/cli.ts';

const RIGHT = 'def f():\n    return 1\n';
const WRONG = 'def f():\n    return 2\n';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

function make(...options: Parameters<typeof makeRepository>): Repository {
  const repository = makeRepository(...options);
  made.push(repository);
  return repository;
}

/** The fields that must be equal in two runs of the same programs. */
const decided = ({ verdict, reason, program, index, problem }: VerdictLine) => ({
  verdict,
  reason,
  program,
  index,
  problem,
});

describe('identical programs', () => {
  it('run once, as solution or completion, and count for each sample', async () => {
    const samples = [
      RIGHT,
      { completion: '    return 1\n' },
      RIGHT,
      WRONG,
      WRONG,
      ...Array.from({ length: 200 }, () => RIGHT),
    ];
    const { results, verdicts } = await runCli(make({ prompt: 'def f():\n', samples }));
    expect(results?.suites[0]?.counts).toEqual({
      problems: 1,
      variants: 0,
      samples: 205,
      programs: 2,
      executed: 2,
      cached: 0,
    });
    expect(results?.suites[0]?.verdicts).toMatchObject({ passed: 203, failed: 2 });
    expect(new Set(verdicts.map(({ program }) => program)).size).toBe(2);
    // One execution has one time.
    expect(new Set(verdicts.map(({ wallMs }) => wallMs)).size).toBe(2);
  });

  it('run once even if all of them are requested while the first one still runs', async () => {
    const slow = `import time\ntime.sleep(1)\n${RIGHT}`;
    const samples = Array.from({ length: 20 }, () => slow);
    const { results } = await runCli(make({ samples }));
    expect(results?.suites[0]?.counts).toMatchObject({ samples: 20, programs: 1, executed: 1 });
    expect(results?.timings.totalMs).toBeLessThan(20_000);
  });

  it('are identical only with the same limits', async () => {
    const suite = { problems: 'problems.jsonl', samples: 'samples.jsonl' };
    const suites = [
      { ...suite, name: 'one' },
      { ...suite, name: 'same' },
      { ...suite, name: 'other', limits: { cpu: '1s' } },
    ];
    const { results } = await runCli(make({ samples: [RIGHT, WRONG], config: { suites } }));
    expect(results?.suites.map(({ name, counts }) => ({ name, ...counts }))).toEqual([
      expect.objectContaining({ name: 'one', programs: 2, executed: 2, cached: 0 }),
      expect.objectContaining({ name: 'same', programs: 2, executed: 0, cached: 2 }),
      expect.objectContaining({ name: 'other', programs: 2, executed: 2, cached: 0 }),
    ]);
  });

  it('differ if only a lone surrogate differs', async () => {
    const samples = ['\ud800', '\udc00', '\ufffd'].map((text) => `${RIGHT}# ${text}\n`);
    const { results } = await runCli(make({ samples }));
    expect(results?.suites[0]?.counts).toMatchObject({ samples: 3, programs: 3 });
  });
});

describe('workers', () => {
  it('are as many as there are cores by default', async () => {
    const samples = Array.from({ length: availableParallelism() }, (_, n) => `${RIGHT}# ${n}\n`);
    const { results, stderr } = await runCli(make({ samples }));
    expect(results?.isolation.workers).toBe(availableParallelism());
    expect(stderr).toMatch(/; \d+ workers?$/m);
  });

  it('are as many as requested, and work at the same time', async () => {
    const samples = Array.from(
      { length: 8 },
      (_, n) => `import time\ntime.sleep(1)\n${RIGHT}# ${n}\n`,
    );
    const run = await runCli(make({ samples }), { args: ['--workers', '8'] });
    expect(run.results?.isolation.workers).toBe(8);
    expect(run.results?.suites[0]?.verdicts.passed).toBe(8);
    const one = run.verdicts.reduce((sum, { wallMs }) => sum + wallMs, 0);
    expect(one).toBeGreaterThanOrEqual(8000);
    expect(run.results?.timings.totalMs).toBeLessThan(one);
  });
});

describe('two runs of the same programs', () => {
  it('give the same verdicts, reasons and output', async () => {
    const samples = [
      RIGHT,
      WRONG,
      'import random\ndef f():\n    print(random.random(), random.sample(range(99), 5))\n    return random.randint(0, 1)\n',
      'def f():\n    print({"a", "b", "c", "d"}, hash("x"))\n    return len({hash(str(n)) % 7 for n in range(3)}) // 2\n',
      'import tempfile, os\ndef f():\n    assert False, (os.getcwd(), os.listdir("."), tempfile.gettempdir())\n',
      'import os, sys\ndef f():\n    assert False, (sys.argv, sys.path, sorted(os.environ.items()), __name__)\n',
      'def f():\n    while True: pass\n',
      'def f():\n    return bytearray(1 << 40)\n',
      'def f(:\n',
      'import os\nos.write(3, b"P\\n")\n',
      'import ctypes\nctypes.string_at(0)\n',
      'import sys\ndef f():\n    return sys.exit(0)\n',
      'def f():\n    print("x" * (1 << 21))\n',
      'def f():\n    return f()\n',
    ];
    const options = { samples, limits: { cpu: '500ms', wall: '20s' } };
    const one = await runCli(make(options));
    const two = await runCli(make(options));
    expect(one.verdicts).toHaveLength(samples.length);
    expect(two.verdicts.map(decided)).toEqual(one.verdicts.map(decided));
    const written = ({ output }: VerdictLine) => output;
    expect(two.verdicts.map(written)).toEqual(one.verdicts.map(written));
    const of = ({ suites }: NonNullable<typeof one.results>) => suites;
    expect(two.results === null ? null : of(two.results)).toEqual(
      one.results === null ? undefined : of(one.results),
    );
  });
});
