/** An expected output that no program may print is reported when the data is read. */

import { expect, it } from 'vitest';
import { judge } from './support/judge.ts';

const MEBIBYTE = 1 << 20;
const row = (id: string, ...sizes: readonly number[]) => ({
  id,
  prompt: 'Print.',
  input: sizes.map(String),
  output: sizes.map((size) => `${'x'.repeat(size)}\n`),
});
const SAMPLES = [{ task_id: 'fits', solution: 'print("x" * int(input()))' }];

it('a check names all problems with a too long expected output, and the key to set', async () => {
  const rows = [
    row('short', 1),
    row('long', 5, 1_500_000, 1_100_000),
    row('fits', MEBIBYTE - 1),
    row('longest', 3 * MEBIBYTE),
  ];
  const run = await judge(rows, SAMPLES);
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain(
    'problems.jsonl:2: problem "long": case 2 expects 1500000 bytes of output, and limits.output is 1048576: set limits: { output: 2MiB } or more',
  );
  expect(run.log).toContain('problems.jsonl:4: problem "longest": case 1 expects 3145728 bytes');
  expect(run.log).not.toMatch(/"short"|"fits"/);
});

it('a check asks for no more than the limit that the config sets', async () => {
  const rows = [row('fits', 1_500_000)];
  const run = await judge(rows, SAMPLES, { limits: { output: '2MiB' } });
  expect(run.verdictOf).toEqual({ 'fits#0': 'passed' });
  const small = await judge([row('fits', 2000)], SAMPLES, { limits: { output: '1KiB' } });
  expect(small.log).toContain('limits.output is 1024: set limits: { output: 2KiB } or more');
});

it('a check does not count white space that no program has to print', async () => {
  const blank = { ...row('fits', 3), output: [`xxx${' '.repeat(2000)}\n${'\n'.repeat(2000)}`] };
  const run = await judge([blank], SAMPLES, { limits: { output: '1KiB' } });
  expect(run.verdictOf).toEqual({ 'fits#0': 'passed' });
});

it('a check counts bytes and not characters', async () => {
  const wide = { ...row('fits', 1), output: ['漢'.repeat(500)] };
  const run = await judge([wide], SAMPLES, { limits: { output: '1KiB' } });
  expect(run.log).toContain('case 1 expects 1500 bytes of output');
});
