/**
 * Documents of other runs: their valid parts are read, and values that no run writes are refused.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKeptBase } from '../../src/results/kept-base.ts';
import { parseResults } from '../../src/results/parse.ts';
import { UserError } from '../../src/system/errors.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { documentOf, suiteOf, verdicts } from '../report/documents.ts';
import { BUNDLE } from '../support/cli.ts';
import { someResults } from './some-results.ts';

const GATE = {
  metric: 'pass@1',
  bound: { min: 0.2, 'max-drop': 0.05 },
  confidence: 0.95,
  value: 0.5,
  baseline: 0.5,
  delta: 0,
  low: -0.1,
  high: 0.1,
  p: 0.5,
  detectable: 0.1,
  compared: { value: 0.5, problems: 2, of: 2 },
  decision: 'pass',
  reason: 'is within bounds',
} as const;

const SETTINGS = {
  ...{ language: 'python', k: [1, 10], grading: 'auto', 'reference-check': 'warn' },
  ...{ 'max-errors': 0, tolerance: 1e-6, repeat: 2 },
};

const PROBLEMS = ['a', 'b'].map((id) => ({
  id,
  nominal: [...verdicts('1'), 'flaky' as const],
  nominalShares: [1, 0.5],
  nominals: { docs: [...verdicts('1'), 'flaky' as const] },
  nominalsShares: { docs: [1, 0.5] },
  variants: [
    { family: 'docs', transform: 't', seed: 0, verdicts: ['flaky' as const], shares: [0.5] },
  ],
}));

const SLICE = { of: 3, places: [0, 2], failedPlaces: [1], maxErrors: 0, firstError: null };
const FAILED = {
  problem: 'b',
  family: null,
  transform: null,
  seed: null,
  verdict: 'failed',
} as const;
const REFERENCES = { checked: 2, dropped: false, failed: [{ ...FAILED, reason: null }] } as const;

/** A results.json with every field that can be wrong, as text. */
const RIGHT = JSON.stringify(
  documentOf(
    [
      suiteOf('tiny', PROBLEMS, {
        ...{ gates: [GATE], settings: SETTINGS, slice: SLICE, references: REFERENCES },
      }),
    ],
    { shard: { index: 1, count: 2 } },
  ),
);

/**
 * The document with one value replaced, by its place. Numbers may have forms that only JSON allows.
 */
function changed(place: string, json: string, text = RIGHT): string {
  const path = place.split('.');
  const last = path.pop() ?? '';
  const document = JSON.parse(text);
  let at = document;
  for (const name of path) at = at[name];
  expect(at, place).toHaveProperty(last);
  at[last] = '\u0001';
  return JSON.stringify(document).replace('"\\u0001"', () => json);
}

const NUMBERS = ['1e999', '-1e999', '"NaN"', 'null'];
const suite = 'suites.0';
const gate = `${suite}.gates.0`;
const problem = `${suite}.problems.0`;

const WRONG: readonly (readonly [place: string, ...values: readonly string[]])[] = [
  ['suites', '[]'],
  [`${suite}.settings.k`, '[]', '[0]', '[-1]'],
  [`${gate}.confidence`, '0', '1', '-0.5', '2', '95', '0.9999999999999999', ...NUMBERS],
  [`${gate}.bound`, '{}'],
  [`${gate}.bound.min`, '-0.1', ...NUMBERS],
  [`${gate}.bound.max-drop`, '-0.1', ...NUMBERS],
  [`${gate}.p`, '-0.1', '1.1', ...NUMBERS],
  [`${gate}.detectable`, '-0.1', ...NUMBERS],
  [`${gate}.delta`, ...NUMBERS],
  [`${gate}.low`, ...NUMBERS],
  [`${gate}.compared.problems`, '-1', '1.5', ...NUMBERS],
  [`${suite}.counts.samples`, '-1', '0.5', ...NUMBERS],
  [`${suite}.verdicts.passed`, '-1', ...NUMBERS],
  [`${suite}.metrics.pass@1.value`, ...NUMBERS],
  [`${suite}.metrics.pass@1.problems`, '-1', ...NUMBERS],
  [`${suite}.metrics.pass@1.low`, '1e999', '"NaN"'],
  [`${suite}.settings.tolerance`, '-1', '0', '1e999'],
  [`${suite}.settings.repeat`, '0', '-1'],
  [`${problem}.nominalShares`, '[]', '[1]', '[1,0.5,1]', '[1,1.5]', '[1,null]'],
  [`${problem}.nominalsShares`, '{"docs":[1]}', '{"other":[1]}'],
  [`${problem}.variants.0.shares`, '[]', '[0.5,0.5]', '[-0.5]'],
  [`${suite}.slice.places`, '[]', '[0]', '[0,0]', '[0,3]', '[-1,0]'],
  [`${suite}.slice.failedPlaces`, '[]', '[0,1]'],
  ['shard.count', '0', '257', '1e15', '1e999'],
  ['shard.index', '0', '3'],
  ['timings.totalMs', '-1', ...NUMBERS],
  ['timings.baselineMs', '-1', ...NUMBERS],
  ['timings.programs.cpuMs', '-1', ...NUMBERS],
  ['timings.rerun', '-1', '0.5', ...NUMBERS],
  ['isolation.workers', '-1', ...NUMBERS],
];

/** The error for a text. @throws if there is none */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('it was read');
}

describe('a results.json', () => {
  it('is read if it is valid', () => {
    expect(parseResults(RIGHT).suites[0]?.gates).toEqual([GATE]);
  });

  it.each(WRONG)('is refused with the name of the field: %s', (place, ...values) => {
    for (const value of values) {
      const said = refusalOf(() => parseResults(changed(place, value)));
      expect(said, value).toMatch(/^is not a results\.json of this version \(\w/);
      expect(said, value).toContain(place);
      expect(said).not.toContain('\n');
    }
  });

  it('is refused if two suites, problems or prompts have the same name', () => {
    const { suites } = JSON.parse(RIGHT);
    const [{ problems }] = suites;
    const [{ variants }] = problems;
    const twice = (list: readonly unknown[]) => JSON.stringify([list[0], list[0]]);
    for (const [place, list] of [
      ['suites', suites],
      ['suites.0.problems', problems],
      ['suites.0.problems.0.variants', variants],
    ] as const) {
      const said = refusalOf(() => parseResults(changed(place, twice(list))));
      expect(said).toContain(`(${place}.1: is there twice)`);
    }
  });

  it('is read if an earlier version wrote it', () => {
    const { suites, ...rest } = JSON.parse(JSON.stringify(someResults('c'.repeat(40))));
    const [{ breaks: _breaks, references: _references, ...suite }] = suites;
    const { totalMs, baselineMs } = rest.timings;
    const old = { ...rest, timings: { totalMs, baselineMs }, suites: [suite] };
    expect(parseResults(JSON.stringify(old)).timings).toMatchObject({ samplesMs: 0, rerun: 0 });
  });
});

describe('a refused results file', () => {
  const folder = temporaryFolder('refused');
  const at = (name: string, text: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'results.json'), text);
    return name;
  };
  const good = at('good', JSON.stringify(someResults('c'.repeat(40))));

  it.each([
    ['compare', changed(`${gate}.confidence`, '2'), 'suites.0.gates.0.confidence'],
    ['merge', changed('shard.count', '1e15'), 'shard.count'],
  ])('gives one line with the file and the field, by %s', (command, text, field) => {
    const bad = at(`bad-${command}`, text);
    const args = command === 'compare' ? [good, bad] : [bad, '--out', 'merged'];
    const run = spawnSync(process.execPath, [BUNDLE, command, ...args], {
      ...{ cwd: folder, encoding: 'utf8', timeout: 30_000 },
    });
    expect(run.status, run.stderr).toBe(2);
    expect(run.stderr).toContain(`${bad}/results.json: is not a results.json`);
    expect(run.stderr).toContain(`(${field}: `);
    expect(run.stderr.trim()).not.toContain('\n');
  });

  it('gives the same line as a baseline.json, with the wrong field', () => {
    const { suites } = JSON.parse(RIGHT);
    const origin = { source: 'file', commit: null, distance: null };
    const kept = JSON.stringify({ schemaVersion: 1, notes: [], origin, suites });
    const file = join(folder, 'baseline.json');
    const read = (text: string) => () => {
      writeFileSync(file, text);
      return readKeptBase(file);
    };
    expect(read(kept)()).toHaveProperty('baseline');
    for (const [place, json] of [
      [`${gate}.confidence`, '2'],
      [`${problem}.nominalShares`, '[1]'],
      ['suites', '[]'],
    ] as const) {
      const said = refusalOf(read(changed(place, json, kept)));
      expect(said).toContain(`${file}: is not a baseline.json of this version (${place}`);
    }
  });
});
