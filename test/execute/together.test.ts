/**
 * Shared grading of Python: tests follow the program in its process, and are compiled separately.
 */

import { availableParallelism } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { runAll, shown } from './run-all.ts';
import { nativeWay, title, WAYS } from './ways.ts';

const row = (test: string) => ({ prompt: '', entry_point: 'f', test });
const check = (...lines: string[]) => `def check(candidate):\n    ${lines.join('\n    ')}\n`;
const RIGHT = 'def f():\n    return 1\n';
const WRONG = 'def f():\n    return 2\n';
const FUTURE = 'from __future__ import annotations\n';

const PROBLEMS = [
  {
    row: row(check("assert candidate() == 1  # '''")),
    samples: [
      RIGHT,
      WRONG,
      // If both were compiled as one text, the string would end after the only test.
      `${WRONG}def check(candidate): pass\nx = '''`,
      'def f():\n    return 1 \\',
      `${RIGHT}x = (`,
    ],
  },
  { row: row(check('def g(x: Missing): pass')), samples: [RIGHT, FUTURE + RIGHT] },
  {
    row: row(
      check('assert candidate() == 1', `"""${'long '.repeat(10_000)}"""`, 'assert 0, "end"'),
    ),
    samples: [RIGHT, WRONG],
  },
];

const failed = (reason: unknown) => ({ verdict: 'failed', grading: 'shared', reason });
const passed = { verdict: 'passed', grading: 'shared', reason: null };
const broken = (reason: RegExp) => ({
  verdict: 'compile_error',
  grading: 'shared',
  reason: expect.stringMatching(reason),
});

const EXPECTED = [
  passed,
  failed("AssertionError: assert candidate() == 1  # ''' (line 2 of the tests)"),
  broken(/^SyntaxError: .* \(line 4\)$/),
  passed,
  broken(/^SyntaxError: .* \(line 3\)$/),
  failed(expect.stringMatching(/^NameError: .*Missing.* \(line 2 of the tests\)$/)),
  passed,
  failed('AssertionError: end (line 4 of the tests)'),
  failed('AssertionError: assert candidate() == 1 (line 2 of the tests)'),
];

const tried = [nativeWay(), ...WAYS.filter(({ name }) => name === 'process')];

describe.each(tried)('tests in the process of their program: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let run: CliRun;
    beforeAll(async () => {
      run = await runAll(way, PROBLEMS, { grading: 'shared', 'reference-check': 'off' });
    });

    it.each(EXPECTED.map((expected, n) => ({ n, expected })))(
      'judge answer $n: $expected.verdict',
      ({ n, expected }) => {
        expect(run.verdicts.map(shown)[n]).toEqual(expected);
      },
    );
  });
});

describe.each(WAYS)('warnings about tests: %#', (way) => {
  it.skipIf(way.missing !== null)(`are in no program's output: ${title(way)}`, async () => {
    const warned = Array.from({ length: 200 }, (_, n) => `    assert "\\d" is not ${n}`).join('\n');
    const tests = `def check(candidate):\n    assert candidate() == 1\n${warned}\n`;
    const problems = [
      { row: row(tests), samples: [RIGHT] },
      { row: row(check('assert candidate() == 1')), samples: [`${RIGHT}# another`] },
    ];
    const suite = { grading: 'shared', limits: { output: '1KiB' } };
    const run = await runAll(way, problems, suite, { workers: 1 });
    expect(run.verdicts).toMatchObject([
      { ...passed, output: '' },
      { ...passed, output: '' },
    ]);
  });
});

describe.skipIf(availableParallelism() < 2)('the cores that programs may use', () => {
  const samples = [`import os\n${RIGHT}print("cores", len(os.sched_getaffinity(0)))\n`];
  const cores = async (workers: number) => {
    // There are as many programs as workers, since a run never has more workers than programs.
    const problems = Array.from({ length: workers }, () => ({
      row: row(check('assert candidate() == 1')),
      samples,
    }));
    const run = await runAll(nativeWay(), problems, { grading: 'shared' }, { workers });
    return new Set(run.verdicts.map(({ output }) => output.trim()));
  };

  it('are one for each worker if there are as many workers as cores, and otherwise all', async () => {
    const all = availableParallelism();
    expect(await cores(all)).toEqual(new Set(['cores 1']));
    expect(await cores(all - 1)).toEqual(new Set([`cores ${all}`]));
  });
});
