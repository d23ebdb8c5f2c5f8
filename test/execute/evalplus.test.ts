/**
 * EvalPlus tasks in split grading. The reference solution computes the expected values, and runs
 * only on the side of the tests. Tolerances are those of EvalPlus' own `evaluate.py`: `atol`, or
 * 1e-6 for floats.
 */

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliRun, type Repository, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { SEARCH } from './fixtures/split-attacks.ts';
import { nativeWay } from './ways.ts';

const SECRET = `pgsecret-${randomBytes(8).toString('hex')}`;

interface Task {
  readonly reference: string;
  readonly base: readonly (readonly unknown[])[];
  readonly plus: readonly (readonly unknown[])[];
  readonly atol: number;
  /** Answers with their expected results: null for a pass. */
  readonly answers: readonly (readonly [string, RegExp | null])[];
}

const LIES =
  '    def __eq__(self, other): return True\n    def __ne__(self, other): return False\n    def __sub__(self, other): return 0.0\n    __rsub__ = __sub__\n    def __hash__(self): return 0\n';
const liar = (kind: string, value: string) =>
  `class Liar(${kind}):\n${LIES}def f(x, *more):\n    return Liar(${value})\n`;
const answer = (body: string) => `def f(x, *more):\n    return ${body}\n`;

const TASKS: readonly Task[] = [
  {
    reference: '    return x + sum(more)\n',
    base: [[1, 2], [0]],
    plus: [[-5, 5, 7]],
    atol: 0,
    answers: [
      [answer('sum(more, x)'), null],
      [answer('abs(x) + sum(more)'), /input 2: expected 7, got 17/],
      [answer('x + sum(more) + 1e-9'), /input 0: expected 3/],
      [answer('None'), /input 0: expected 3, got None/],
      [liar('int', '0'), /AssertionError|TypeError/],
      [liar('object', ''), /AssertionError|TypeError/],
      ['import sys\ndef f(*_):\n    sys.exit(0)\n', /SystemExit/],
    ],
  },
  {
    reference: '    return x / 3\n',
    base: [[1.5]],
    plus: [[100]],
    atol: 0,
    answers: [
      [answer('x / 3 + 0.9e-6'), null],
      [answer('x / 3 + 1e-5'), /input 0: expected 0.5/],
      [answer('x / 3 if x < 2 else 33.0'), /input 1: expected 33.333/],
      [answer('float("nan")'), /got nan/],
      [liar('float', '0'), /AssertionError|TypeError/],
    ],
  },
  {
    reference: '    return [x / 3, 1]\n',
    base: [[1.5]],
    plus: [],
    atol: 1e-3,
    answers: [
      [answer('[x / 3 + 0.9e-3, 1]'), null],
      [answer('[x / 3 + 1.2e-3, 1]'), /expected \[0.5, 1\]/],
      [liar('list', ''), /AssertionError|TypeError/],
    ],
  },
  {
    reference: `    secret = "${SECRET}"\n    return 7919\n`,
    base: [[0]],
    plus: [],
    atol: 0,
    answers: [[`${SEARCH}search = f\ndef f(x, *more):\n    return search()\n`, /got 'nothing'/]],
  },
];

describe.skipIf(nativeWay().tier !== 'namespaces')('an EvalPlus task', () => {
  let run: CliRun;
  let made: Repository | null = null;

  beforeAll(async () => {
    const suite = {
      name: 'plus',
      problems: 'problems.jsonl',
      samples: 'samples.jsonl',
      limits: { cpu: '20s', wall: '40s' },
    };
    const { repository, env } = nativeWay().make({ samples: [''], config: { suites: [suite] } });
    made = repository;
    const rows = TASKS.map(({ reference, base, plus, atol }, n) => ({
      task_id: `T/${n}`,
      prompt: 'def f(x, *more):\n    """An answer."""\n',
      entry_point: 'f',
      canonical_solution: reference,
      contract: '    assert x is not None\n',
      base_input: base,
      plus_input: plus,
      atol,
    }));
    const samples = TASKS.flatMap(({ answers }, n) =>
      answers.map(([solution]) => ({ task_id: `T/${n}`, solution })),
    );
    writeFileSync(join(repository.folder, 'problems.jsonl'), jsonLines(rows));
    writeFileSync(join(repository.folder, 'samples.jsonl'), jsonLines(samples));
    run = await runCli(repository, { env });
    expect(run.exitCode, run.stderr).toBe(0);
  });
  afterAll(() => {
    if (made !== null) removeRepository(made);
  });

  it('is graded split, with base and plus inputs alike, within its tolerance', () => {
    expect(run.results?.suites[0]?.references).toMatchObject({ checked: TASKS.length, failed: [] });
    for (const [n, { answers }] of TASKS.entries()) {
      for (const [index, [, reason]] of answers.entries()) {
        const line = run.verdicts.find((l) => l.problem === `T/${n}` && l.index === index);
        expect(line, `answer ${index} to T/${n}`).toMatchObject({
          grading: 'split',
          verdict: reason === null ? 'passed' : 'failed',
          reason: reason === null ? null : expect.stringMatching(reason),
        });
      }
    }
  });

  it('hides its reference from the answers that it judges', () => {
    const search = run.verdicts.find(({ problem }) => problem === `T/${TASKS.length - 1}`);
    // The search finds a planted text.
    expect(search?.output).toContain('in memory: pgsecret-fedcba9876543210');
    expect(search?.output).not.toContain(SECRET);
  });
});
