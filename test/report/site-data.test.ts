import { describe, expect, it } from 'vitest';
import type { HistoryLine, HistorySuite } from '../../src/records/history-line.ts';
import { siteData } from '../../src/report/site/site-data.ts';

type Facts = HistorySuite['facts'];

function suite(name: string, fields: Partial<HistorySuite> = {}): HistorySuite {
  const metrics = { 'pass@1': { value: 0.5, low: 0.4, high: 0.6 } };
  const sizes = { problems: 10, samples: 20 };
  return { name, language: 'python', ...sizes, metrics, facts: {}, ...fields };
}

/** A run on a day of March. */
function line(day: number, suites: HistorySuite[], fields: Partial<HistoryLine> = {}): HistoryLine {
  return {
    version: 1,
    key: 'c.yml#job',
    commit: null,
    createdAt: new Date(Date.UTC(2026, 2, day)).toISOString(),
    tool: '0.1.0',
    decision: 'pass',
    suites,
    ...fields,
  };
}

describe('the data of the page of a history', () => {
  it('has each config and job apart, the one with the newest run first', () => {
    const { histories } = siteData(
      [
        line(1, [suite('a')], { key: 'a.yml#one#two' }),
        line(2, [suite('a')]),
        line(3, [suite('b')], { key: 'local' }),
      ],
      null,
    );
    expect(histories.map(({ name, runs }) => [name, runs.length])).toEqual([
      ['local', 1],
      ['c.yml, job', 1],
      ['a.yml#one, two', 1],
    ]);
  });

  it('has the arms of a suite together, also from before it had arms', () => {
    const arms = ['terse', 'long'].map((name) => ({ suite: 's', name }));
    const [history] = siteData(
      [
        line(1, [suite('s', { problems: 9 })]),
        line(2, [suite('s', { arm: arms[0] }), suite('s-long', { arm: arms[1] }), suite('t')]),
      ],
      null,
    ).histories;
    expect(history?.suites.map(({ name, arms: of }) => [name, of.map((arm) => arm.name)])).toEqual([
      ['s', ['terse', 'long']],
      ['t', ['t']],
    ]);
    expect(history?.suites[0]?.arms.map(({ sizes }) => sizes)).toEqual([
      [
        [9, 20],
        [10, 20],
      ],
      [null, [10, 20]],
    ]);
    expect(history?.suites[0]?.metrics[0]?.lines.map(({ values }) => values)).toEqual([
      [0.5, 0.5],
      [null, 0.5],
    ]);
  });

  it('shows metrics by their unit, those of families too', () => {
    const values = {
      'pass@1': 0.123456,
      'robust-pass@1 func_name': 0.5,
      'newly-failing': 1,
      'changed-prompts docstring': 0,
      'of-later@1': 0.5,
      'of-much-later@1': 2.5,
      'own-number': 0.1234567,
    };
    const metrics = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, low: null, high: null }]),
    );
    const [history] = siteData([line(1, [suite('s', { metrics })])], null).histories;
    const found = history?.suites[0]?.metrics.map(({ name, form, lines }) => [
      name,
      form,
      lines[0]?.values[0],
    ]);
    expect(found).toEqual([
      ['pass@1', 'share', 0.123456],
      ['robust-pass@1 func_name', 'share', 0.5],
      ['newly-failing', 'count', 1],
      ['changed-prompts docstring', 'count', 0],
      ['of-later@1', 'share', 0.5],
      ['of-much-later@1', 'number', 2.5],
      ['own-number', 'number', 0.123457],
    ]);
  });

  const HASHES = ['0123456789ab', 'ba9876543210'];
  it.each<[what: string, before: Facts, after: Facts, words: string[]]>([
    ['a text', { model: 'a' }, { model: 'b' }, ['model: a → b']],
    ['a hash', { prompt: HASHES[0] ?? '' }, { prompt: HASHES[1] ?? '' }, ['prompt changed']],
    [
      'a part of a list',
      { limits: 'cpu 3 s, wall 9 s, memory 1 GiB' },
      { limits: 'cpu 3 s, wall 12 s, memory 1 GiB, stack 8 MiB' },
      ['limits: wall 9 s → wall 12 s, stack 8 MiB'],
    ],
    ['a removed part', { asked: 'openai; n 5' }, { asked: 'openai' }, ['asked: n 5 → none']],
    ['an order alone', { limits: 'a, b' }, { limits: 'b, a' }, ['limits: other order']],
    [
      'the end of a long text',
      { asked: `${'a'.repeat(90)}b` },
      { asked: `${'a'.repeat(90)}c` },
      ['asked changed'],
    ],
    ['nothing', { model: 'a' }, { model: 'a' }, []],
    ['a fact that was not known', {}, { model: 'a' }, []],
    ['hidden characters', { model: 'a' }, { model: '\u202Eb\n' }, ['model: a → \uFFFDb ']],
  ])('tells the change of %s in words', (_what, before, after, words) => {
    const lines = [
      line(1, [suite('s', { facts: before })]),
      line(2, [suite('other')]),
      line(3, [suite('s', { facts: after })]),
    ];
    const [history] = siteData(lines, null).histories;
    const arm = history?.suites.find(({ name }) => name === 's')?.arms[0];
    expect(arm?.changes).toEqual(words.length === 0 ? [] : [[2, words]]);
  });

  it('tells another version of Passgate', () => {
    const lines = [line(1, [suite('s')]), line(2, [suite('s')], { tool: '0.2.0' })];
    const [history] = siteData(lines, null).histories;
    expect(history?.suites[0]?.arms[0]?.changes).toEqual([[1, ['passgate: 0.1.0 → 0.2.0']]]);
  });

  describe('names the metrics that slid over the runs with the same measure', () => {
    const falling = (facts: (day: number) => Facts) =>
      siteData(
        Array.from({ length: 14 }, (_, day) => {
          const value = 0.8 - 0.01 * day;
          const metrics = { 'pass@1': { value, low: null, high: null } };
          return line(day + 1, [suite('s', { metrics, facts: facts(day) })]);
        }),
        null,
      ).histories[0]?.suites[0]?.slides;

    it('by its size', () => {
      // The mean of the last three values minus that of the first three: 0.68 − 0.79.
      expect(falling(() => ({ problems: 'a', model: 'm' }))).toEqual([
        'pass@1 slid by 11.0 points over the last 14 runs, from 79.0% to 68.0% (p < 0.001).',
      ]);
    });

    it('but not across other problems', () => {
      expect(falling((day) => ({ problems: day < 8 ? 'a' : 'b' }))).toEqual([]);
    });
  });
});
