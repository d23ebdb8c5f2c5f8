/** `limits.cpu: auto`: the CPU time of the reference solution sets the limit of each answer. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliRun, giveTo, type Repository, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { nativeWay } from './ways.ts';

const quick = '    return 1\n';
/** Takes more than 0.2 s of CPU time, and less than 0.3 s. */
const slow = `    import time
    end = time.process_time() + 0.23
    while time.process_time() < end: pass
    return 1
`;
const endless = '    while True: pass\n';

const problem = (id: string, reference: string | null, prompt = 'def f():\n') => ({
  task_id: id,
  prompt,
  entry_point: 'f',
  test: 'def check(candidate):\n    assert candidate() == 1\n',
  ...(reference === null ? {} : { canonical_solution: reference }),
});
const NOMINAL = [
  problem('quick', quick),
  problem('slow', slow),
  problem('wrong', '    return 2\n'),
  problem('none', null),
];
const answers = (ids: readonly string[]) => ids.map((id) => ({ task_id: id, completion: endless }));

/** On a busy machine the wall time may run out first, which is a multiple of the CPU time. */
const timeOut = (s: number) =>
  expect.stringMatching(`^(used more than ${s} s of CPU time|ran for more than (${3 * s}|40) s)$`);

describe('limits.cpu: auto', () => {
  let repository: Repository;
  let run: CliRun;

  beforeAll(async () => {
    const files = { problems: 'problems.jsonl', samples: 'answers.jsonl' };
    const variants = [
      {
        family: 'docstring',
        problems: 'asked_{transform}_s{seed}.jsonl',
        samples: 'answers_{transform}_s{seed}.jsonl',
      },
    ];
    const suites = [
      { name: 'told', ...files, limits: { cpu: 'auto' }, variants },
      {
        name: 'off',
        ...files,
        limits: { cpu: 'auto', wall: '40s' },
        grading: 'shared',
        'reference-check': 'off',
      },
    ];
    const made = nativeWay().make({ samples: [''], config: { suites } });
    repository = made.repository;
    const write = (name: string, rows: readonly object[]) =>
      writeFileSync(join(repository.folder, name), jsonLines(rows));
    write('problems.jsonl', NOMINAL);
    write('answers.jsonl', answers(['quick', 'slow', 'wrong', 'none']));
    // The reference of the perturbed prompt is quick, but the nominal one decides.
    write('asked_Other_s0.jsonl', [problem('slow', quick, 'def f():\n    """Differently."""\n')]);
    write('answers_Other_s0.jsonl', answers(['slow']));
    giveTo(repository.owner, repository.folder);
    run = await runCli(repository, { env: made.env });
  });
  afterAll(() => removeRepository(repository));

  const EXPECTED = { quick: 1, slow: 3, wrong: 3, none: 3 };

  it.each(['told', 'off'])('gives each problem its own CPU time: suite %s', (suite) => {
    expect(run.results?.errors).toEqual([]);
    const lines = run.verdicts.filter((line) => line.suite === suite && line.family === null);
    const reasons = Object.fromEntries(lines.map(({ problem, reason }) => [problem, reason]));
    const expected = Object.entries(EXPECTED).map(([id, s]) => [id, timeOut(s)]);
    expect(reasons).toEqual(Object.fromEntries(expected));
  });

  it('gives perturbed prompts the same time as their nominal one', () => {
    const line = run.verdicts.find(({ family }) => family !== null);
    expect(line?.reason).toEqual(timeOut(3));
  });

  it('shows the limits in the results', () => {
    const told = Object.fromEntries(
      (run.results?.suites ?? []).map((suite) => [suite.name, suite]),
    );
    expect(told.told?.limits).toMatchObject({ cpuMs: 'auto', wallMs: 'auto', memory: 2 ** 30 });
    expect(told.off?.limits).toMatchObject({ cpuMs: 'auto', wallMs: 40_000 });
    const limits = told.told?.problems.map(({ id, cpuLimitMs }) => [id, cpuLimitMs]);
    expect(Object.fromEntries(limits ?? [])).toEqual(
      Object.fromEntries(Object.entries(EXPECTED).map(([id, s]) => [id, s * 1000])),
    );
  });

  it('runs references even if no check of them is reported', () => {
    expect(run.results?.suites.map(({ references }) => references?.checked ?? null)).toEqual([
      4,
      null,
    ]);
  });
});
