/** Test strength: `passgate check --mutate`, and a gate on it in runs and reports. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultsSchema } from '../../src/records/results.ts';
import { hasBrowser, openFile, startBrowser } from '../page/support/browser.ts';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { repositoryOf } from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';

const row = (task_id: string, solution: string | null, ...asserts: readonly string[]) => ({
  ...{ task_id, prompt: 'def f(n):\n', entry_point: 'f' },
  test: `def check(candidate):\n${asserts.map((each) => `    assert candidate${each}\n`).join('')}`,
  ...(solution === null ? {} : { canonical_solution: solution }),
});

const IS_POSITIVE = '    return n > 0\n';
const COUNT_DOWN = '    while n > 0:\n        n -= 1\n    return n\n';
const PROBLEMS = [
  row('weak', IS_POSITIVE, '(5) is True'),
  row('strong', IS_POSITIVE, '(1) is True', '(0) is False'),
  // Two of its mutants never end.
  row('loop', COUNT_DOWN, '(3) == 0'),
  row('unanswered', null, '(1) == 1'),
  row('wrong', IS_POSITIVE, '(5) is False'),
  row('plain', '    pass\n', '(1) is None'),
];

const folder = repositoryOf({
  'p.jsonl': jsonLines(PROBLEMS),
  's.jsonl': jsonLines(PROBLEMS.map(({ task_id }) => ({ task_id, completion: IS_POSITIVE }))),
  'passgate.yml':
    'suites: [{ name: s, problems: p.jsonl, samples: s.jsonl, gates: [{ metric: test-strength, min: 0.8 }] }]\n',
});
const cache = temporaryFolder('verdicts');

/** The changes of `n > 0` that keep 5 positive. */
const SURVIVORS = [
  ['boundary', 'return n >= 0'],
  ['constant', 'return n > -1'],
  ['constant', 'return n > 1'],
].map(([operator, after]) => ({
  ...{ line: 2, column: 5, operator, before: 'return n > 0', after },
}));
const STRENGTHS = {
  weak: { killed: 1, mutants: 4, possible: 4, survivors: expect.arrayContaining(SURVIVORS) },
  strong: { killed: 4, mutants: 4, possible: 4, survivors: [] },
  loop: { killed: 8, mutants: 8, possible: 8, survivors: [] },
};

describe('passgate check --mutate', () => {
  it('says how many faulty copies the tests reject, and which changes they let pass', async () => {
    const { exitCode, stdout, stderr } = await runCli(
      folder,
      ...['check', 'passgate.yml', '--mutate', '--cache', cache],
    );
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain('s: 6 problems, 3 of 16 mutants survived, in ');
    const lines = stdout.trimEnd().split('\n');
    const start = lines.findIndex((line) => line.startsWith('  test strength:'));
    const shown = lines.slice(start, start + 17);
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(shown).toEqual([
      expect.stringMatching(
        /^ {2}test strength: 75\.0% \(\d+\.\d% to \d+\.\d%\), mean of 3 problems$/,
      ),
      '    13 of 16 mutants killed, 3 survived',
      '    not available for 1 problem: it has no reference solution',
      '      unanswered',
      '    not available for 1 problem: its reference solution does not pass its tests',
      '      wrong',
      '    not available for 1 problem: its reference solution has nothing to mutate',
      '      plain',
      '    the problem whose mutants survived:',
      '     25.0%  weak: 1 of 4 killed',
      ...SURVIVORS.map(({ after }) => `          line 2: return n > 0 → ${after}`).sort(),
      expect.stringMatching(/^nominal: /),
      expect.stringMatching(/^mutant: a copy of a reference solution with one small fault/),
      expect.stringMatching(/^it, that is fail/),
      expect.stringMatching(/^equivalent: /),
    ]);
  });

  it('--json has every problem, from verdicts that are known', async () => {
    const { stdout } = await runCli(
      folder,
      ...['check', 'passgate.yml', '--mutate', '--json', '--cache', cache],
    );
    const [{ testStrength }] = JSON.parse(stdout).suites;
    expect(testStrength).toEqual({
      mean: { value: 0.75, low: expect.any(Number), high: expect.any(Number) },
      ...{ killed: 13, mutants: 16 },
      problems: [
        { problem: 'weak', testStrength: 0.25, ...STRENGTHS.weak },
        { problem: 'strong', testStrength: 1, ...STRENGTHS.strong },
        { problem: 'loop', testStrength: 1, ...STRENGTHS.loop },
      ],
      notAvailable: [
        { problem: 'unanswered', reason: expect.stringContaining('no reference') },
        { problem: 'wrong', reason: expect.stringContaining('does not pass') },
        { problem: 'plain', reason: expect.stringContaining('nothing to mutate') },
      ],
    });
  });
});

describe('a run of a suite with a gate on test strength, in shards', () => {
  const out = temporaryFolder('strength');
  beforeAll(async () => {
    const parts = [1, 2].map((shard) => join(out, String(shard)));
    for (const [s, part] of parts.entries()) {
      const args = ['--out', part, '--shard', `${s + 1}/2`, '--cache', cache];
      const { exitCode, stderr } = await runCli(folder, 'run', 'passgate.yml', ...args);
      expect(exitCode, stderr).toBe(0);
    }
    const whole = join(out, 'merged');
    const { exitCode, stdout, stderr } = await runCli(folder, 'merge', ...parts, '--out', whole);
    expect(exitCode, stderr).toBe(1);
    expect(stdout).toContain('test-strength is 75.0%, below the minimum of 80.0%');
  });

  it('has the strength of each problem in results.json', () => {
    const text = readFileSync(join(out, 'merged', 'results.json'), 'utf8');
    const [suite] = resultsSchema.parse(JSON.parse(text)).suites;
    const strengths = suite?.problems.map(({ id, strength }) => [id, strength]);
    const expected = PROBLEMS.map(({ task_id }) => [
      task_id,
      (STRENGTHS as Readonly<Record<string, object>>)[task_id],
    ]);
    expect(strengths).toEqual(expected);
    expect(suite?.settings).toMatchObject({ mutate: 30 });
  });

  it.skipIf(!hasBrowser)('shows it on the sheet of a problem', async () => {
    const browser = await startBrowser();
    const { page } = await openFile(browser, join(out, 'merged', 'report.html'));
    await page.getByRole('gridcell', { name: /^weak, nominal/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Test strength 25.0%: 1 of 4 mutants killed').click();
    const changes = await sheet.locator('.strength li').allInnerTexts();
    expect(changes.sort()).toEqual(
      SURVIVORS.map(({ operator, after }) => `line 2 return n > 0 → ${after} ${operator}`).sort(),
    );
    await browser.close();
  });
});
