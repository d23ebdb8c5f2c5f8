/** The order of samples: those that may take long come first. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VariantSample } from '../src/dataset/samples.ts';
import { longestFirst } from '../src/evaluate/longest-first.ts';
import type { Variant } from '../src/records/dataset.ts';
import { afterFile } from './support/after-file.ts';
import { makeRepository, removeRepository, runCli } from './support/cli.ts';

const variant: Variant = { name: null, problems: new Map(), samples: [] };
const SLOW = 'slow';

function sampleOf(text: string, index: number, problem = 'T'): VariantSample {
  const place = { file: 'samples.jsonl', line: index + 1 };
  return { variant, sample: { problem, kind: 'solution', text, index, place } };
}

async function ordered(groups: readonly (readonly VariantSample[])[]) {
  async function* read() {
    yield* groups;
  }
  const out: (readonly VariantSample[])[] = [];
  for await (const group of longestFirst(read(), (problem) => problem === SLOW)) {
    out.push([...group]);
  }
  return out;
}

const indices = (samples: readonly VariantSample[]) => samples.map(({ sample }) => sample.index);

describe('the order of samples', () => {
  const kinds = fc.constantFrom('quick', 'endless', 'of a slow problem');

  it('has each sample once, and no quick one before a long one of the same group', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(kinds, { maxLength: 40 }), { maxLength: 12 }), (kinds) => {
        let count = 0;
        const groups = kinds.map((group) =>
          group.map((kind) => {
            const text = kind === 'endless' ? 'while True: pass' : 'return 1';
            return sampleOf(text, count++, kind === 'of a slow problem' ? SLOW : 'T');
          }),
        );
        return ordered(groups).then((out) => {
          const order = indices(out.flat());
          expect(order.toSorted((a, b) => a - b)).toEqual(indices(groups.flat()));
          const isQuick = kinds.flat().map((kind) => kind === 'quick');
          for (const [n, group] of groups.entries()) {
            const own = indices(group);
            const places = (quick: boolean) =>
              own.filter((index) => isQuick[index] === quick).map((index) => order.indexOf(index));
            const [first = Infinity] = places(true).toSorted((a, b) => a - b);
            expect(Math.max(-1, ...places(false))).toBeLessThan(first);
            // At least a quarter of the read samples goes on at once. The others wait if possible.
            const among = out.slice(0, n + 1).flat().length;
            const read = groups.slice(0, n + 1).flat().length;
            expect(among).toBeGreaterThanOrEqual(Math.floor(read / 4));
            const slow = isQuick.slice(0, read).filter((quick) => !quick).length;
            expect(among).toBeLessThanOrEqual(slow + read / 4);
          }
          const quick = order.filter((index) => isQuick[index]);
          expect(quick).toEqual(quick.toSorted((a, b) => a - b));
        });
      }),
    ));

  it.each([
    ['many samples', 'return 1', 10_000, 2000],
    ['long ones', 'x'.repeat(100_000), 200, 42],
  ])('keeps only a limited number waiting: %s', async (_name, text, count, most) => {
    const groups = Array.from({ length: count / 100 }, (_, n) =>
      Array.from({ length: 100 }, (_, k) => sampleOf(text, 100 * n + k)),
    );
    const out = await ordered(groups);
    let waiting = 0;
    for (const [n, group] of groups.entries()) {
      waiting += group.length - (out[n]?.length ?? 0);
      expect(waiting).toBeLessThanOrEqual(most);
    }
    expect(out.flat()).toHaveLength(count);
  });

  it.each([
    ['while n % 2 == 0:', true],
    ['for (;;) { n += 1; }', true],
    ['for ( ; ; ) n++;', true],
    ['for {\n\tn++\n}', true],
    ['loop { n += 1; }', true],
    ['until n > 3; do :; done', true],
    ['from itertools import product', true],
    ['for i in range(2, 1000000):', true],
    ['for (let i = 0; i < 1_000_000; i++) {', true],
    ["for (int i = 0; i < 1'000'000; i++) {", true],
    ['for i in range(int(1e6)):', true],
    ['for i in range(10**9):', true],
    ['(1..10 ** 12).each { |i| total += i }', true],
    ['for i in 0..1000000 {', true],
    ['for i in range(10):', false],
    ['for i in range(10_000):', false],
    ['return round(x, 10**-6)', false],
    ['return abs(a - b) < 0.0000001', false],
    ['return x1000000 + 1e-9 + 1e3 + 2**10', false],
    ['for (int i = 0; i < n; i++) {', false],
    ['meanwhile = loops = product', false],
  ])('recognises code that may take long: %s', async (text, mayBeLong) => {
    const out = await ordered([[sampleOf('return 1', 0), sampleOf(text, 1)]]);
    expect(indices(out.flat())).toEqual(mayBeLong ? [1, 0] : [0, 1]);
  });
});

it('a sample that may take long starts early, wherever it stands, and keeps its number', async () => {
  const padding = `\n# ${'-'.repeat(2000)}`;
  const quick = Array.from({ length: 300 }, (_, n) => `def f():\n    return 1\n# ${n}${padding}`);
  const last = 'def f():\n    while True:\n        return 2\n';
  const repository = makeRepository({ samples: [...quick, last], config: { workers: 2 } });
  afterFile(() => removeRepository(repository));
  const { verdicts, exitCode } = await runCli(repository);
  expect(exitCode).toBe(0);
  const failed = verdicts.filter(({ verdict }) => verdict !== 'passed');
  expect(failed).toMatchObject([{ index: quick.length, verdict: 'failed' }]);
  const lines = gunzipSync(readFileSync(join(repository.out, 'sources.jsonl.gz'))).toString();
  const started = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const programs = started.filter(({ program }) => program !== undefined);
  expect(programs).toHaveLength(quick.length + 1);
  const place = programs.findIndex(({ program }) => program === failed[0]?.program);
  expect(place).toBeGreaterThan(-1);
  expect(place).toBeLessThan(programs.length / 2);
});
