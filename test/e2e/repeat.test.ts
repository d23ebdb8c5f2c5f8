/** `repeat`: programs whose verdict differs between runs are reported, and count by their share. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeRepository, type Repository, removeRepository, runCli } from '../support/cli.ts';

const made: Repository[] = [];
const cache = mkdtempSync(join(tmpdir(), 'pgt-cache-'));
afterAll(() => {
  for (const repository of made) removeRepository(repository);
  rmSync(cache, { recursive: true, force: true });
});

// It passes three times in four: some of forty runs pass and some fail, with one exception in 10^5.
const BY_CHANCE = 'import os\n\ndef f():\n    return 1 if os.urandom(1)[0] < 192 else 0\n';
const RIGHT = 'def f():\n    return 1\n';
const WRONG = 'def f():\n    return 2\n';
// The generator of `random` has the same seed in each run.
const SEEDED = 'import random\n\ndef f():\n    return 1 if random.random() < 0.5 else 1\n';
const RUNS = 40;

function repository(samples: readonly string[], suite: object, gates: readonly object[] = []) {
  const tiny = { name: 'tiny', problems: 'problems.jsonl', samples: 'samples.jsonl' };
  const config = { suites: [{ ...tiny, gates, ...suite }] };
  const found = makeRepository({ samples, config });
  made.push(found);
  return found;
}

it('repeat executes each distinct program that many times and counts its share', async () => {
  const work = repository([BY_CHANCE, RIGHT, WRONG, BY_CHANCE, SEEDED], { repeat: RUNS });
  const { exitCode, results, verdicts, stdout } = await runCli(work, { cache });
  expect(exitCode).toBe(0);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual([
    'flaky',
    'passed',
    'failed',
    'flaky',
    'passed',
  ]);
  const [flaky, right, , same] = verdicts;
  const { passed = 0, failed = 0 } = flaky?.runs ?? {};
  expect(passed + failed).toBe(RUNS);
  expect(right?.runs).toBeUndefined();
  // The same text is one program, with the same runs.
  expect(same?.runs).toEqual(flaky?.runs);
  expect(flaky?.reason).toBe(
    `${passed} of ${RUNS} runs passed (failed, AssertionError: assert candidate() == 1 (line 2 of the tests))`,
  );
  const share = passed / RUNS;
  const [suite] = results?.suites ?? [];
  expect(suite?.verdicts).toMatchObject({ flaky: 2, passed: 2, failed: 1 });
  expect(suite?.settings?.repeat).toBe(RUNS);
  expect(suite?.problems[0]?.nominal).toEqual(['flaky', 'passed', 'failed', 'flaky', 'passed']);
  expect(suite?.problems[0]?.nominalShares).toEqual([share, 1, 0, share, 1]);
  const value = suite?.metrics['pass@1'];
  expect(value !== undefined && 'value' in value ? value.value : null).toBeCloseTo(
    (2 + 2 * share) / 5,
    12,
  );
  const said = `2 samples are flaky: their verdicts differed in ${RUNS} runs. They count by the share of runs that passed: T/0 sample 0 (${Math.round(100 * share)}% passed), T/0 sample 3 (${Math.round(100 * share)}% passed).`;
  expect(stdout).toContain(said);
  const text = (name: string) => readFileSync(join(work.out, name), 'utf8');
  for (const name of ['comment.md', 'summary.md'])
    expect(text(name)).toContain('2 samples are flaky');
  expect(text('report.html')).toContain('2 samples are flaky');
});

it('constant verdicts are kept for later runs, and flaky programs run again', async () => {
  const work = repository([BY_CHANCE, RIGHT, WRONG], { repeat: RUNS });
  const counts = async () => (await runCli(work, { cache })).results?.suites[0]?.counts;
  expect(await counts()).toMatchObject({ programs: 3, executed: 3 });
  expect(await counts()).toMatchObject({ programs: 3, executed: 1, earlier: 2 });
  // Another number of runs asks another question.
  const config = readFileSync(work.config, 'utf8');
  writeFileSync(work.config, config.replace(`"repeat":${RUNS}`, '"repeat":2'));
  expect(await counts()).toMatchObject({ programs: 3, executed: 3 });
});

it('each distinct program is executed once by default', async () => {
  const work = repository([BY_CHANCE, BY_CHANCE, RIGHT], {});
  const { results, verdicts } = await runCli(work);
  expect(verdicts[0]?.verdict).toBe(verdicts[1]?.verdict);
  expect(results?.suites[0]?.counts).toMatchObject({ samples: 3, programs: 2, executed: 2 });
  expect(results?.suites[0]?.verdicts).not.toHaveProperty('flaky');
});

it.each([0, 101, 1.5, 'often'])('a wrong repeat is refused: %j', async (repeat) => {
  const { exitCode, stderr } = await runCli(repository([RIGHT], { repeat }));
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/passgate\.yml:1:\d+: suites\[0\]\.repeat: /);
});
