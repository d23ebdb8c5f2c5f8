/** The line of a run, files of lines, and their tables. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { EventContext } from '../../src/github/event-context.ts';
import { outsideOf } from '../../src/job/history-event.ts';
import { type HistoryLine, historyLineSchema } from '../../src/records/history-line.ts';
import type { SuiteResults } from '../../src/records/results.ts';
import { renderHistory } from '../../src/report/history-table.ts';
import { lineOf } from '../../src/results/history/line-of.ts';
import { readHistory } from '../../src/results/history/read-history.ts';
import { historyFile, withLine } from '../../src/results/history/with-line.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { documentOf, suiteOf, verdicts } from './documents.ts';

const problem = (id: string, nominal: string, tests: string, renamed = nominal) => ({
  id,
  hashes: { prompt: '1'.repeat(16), tests: tests.repeat(16) },
  nominal: verdicts(nominal),
  variants: [{ family: 'func_name', transform: 'Camel', seed: 0, verdicts: verdicts(renamed) }],
});
const gate = (metric: string, more: object = {}) =>
  ({
    metric,
    bound: { min: 0 },
    value: 1,
    decision: 'pass',
    reason: '',
    ...more,
  }) satisfies Partial<SuiteResults['gates'][number]> as SuiteResults['gates'][number];

const context = { key: 'passgate.yml#evals', run: null, tags: [] };
const PROBLEMS = [problem('a', '11', 'a', '10'), problem('b', '10', 'b')];

describe('the line of a run', () => {
  const gates = [
    gate('robust-drop@1'),
    gate('mean-perturbed-pass@1', { family: 'func_name', transform: 'Camel' }),
    gate('newly-failing', { value: 3 }),
    gate('robust-relative@1', { family: 'unknown', value: null }),
  ];
  const results = documentOf([suiteOf('humaneval', PROBLEMS, { gates })], { decision: 'fail' });
  const { metrics, robustness } = results.suites[0] as SuiteResults;

  it('has pass@k, robust-pass@k and the metrics with a gate, as in results.json', () => {
    const of = (all: SuiteResults['metrics'] | undefined, name: string) => {
      const found = all?.[name];
      if (found === undefined || !('value' in found)) throw new Error(`${name} has no value`);
      return { value: found.value, low: found.low, high: found.high };
    };
    const line = lineOf(results, { ...context, run: { id: 7, attempt: 1 }, tags: ['v1.2.0'] });
    expect(historyLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
    expect(line).toMatchObject({ decision: 'fail', run: { id: 7, attempt: 1 }, tags: ['v1.2.0'] });
    const family = robustness?.families.func_name?.transforms.Camel?.metrics;
    expect(line.suites[0]?.metrics).toEqual({
      'pass@1': of(metrics, 'pass@1'),
      'robust-pass@1': of(robustness?.overall.metrics, 'robust-pass@1'),
      'robust-drop@1': of(robustness?.overall.metrics, 'robust-drop@1'),
      'mean-perturbed-pass@1 func_name Camel': of(family, 'mean-perturbed-pass@1'),
      'newly-failing': { value: 3, low: null, high: null },
    });
    expect(line.suites[0]?.metrics['pass@1']?.value).toBe(0.75);
  });

  it('has a fact for each condition, and another one if the condition differs', () => {
    const factsOf = (problems: typeof PROBLEMS, change: Partial<SuiteResults> = {}) =>
      lineOf(documentOf([suiteOf('x', problems, change)]), context).suites[0]?.facts;
    const before = factsOf(PROBLEMS);
    expect(before).toMatchObject({
      problems: 'a'.repeat(12),
      language: '3.11.2',
      isolation: 'namespaces',
    });
    expect(factsOf(PROBLEMS.toReversed())).toEqual(before);
    const other = factsOf([problem('a', '11', 'c'), problem('b', '10', 'b')]);
    expect(other).toEqual({ ...before, tests: expect.not.stringMatching(before?.tests ?? '') });
    const long = `command ${'x'.repeat(1000)}`;
    const asked = (source: string) =>
      factsOf(PROBLEMS, {
        generated: {
          ...{ source, model: 'small-1', prompt: 'default', promptHash: '12345678', settings: '' },
          ...{ used: null, n: 1, questions: 2, kept: 0, asked: 2, failed: 0, missing: 0 },
          ...{ refused: 0, truncated: 0, tokens: null, cost: null, reasons: [] },
        },
      });
    expect(asked('openai')).toMatchObject({ model: 'small-1', prompt: '12345678' });
    expect(asked(`${long}y`)?.asked).not.toBe(asked(`${long}z`)?.asked);
    expect(asked(long)?.asked?.length).toBeLessThanOrEqual(200);
  });

  it('can be read back, whatever the length of names', () => {
    const long = 'x'.repeat(400);
    const more = { family: long, transform: long, value: 0.5 };
    const suite = suiteOf('x', PROBLEMS, { gates: [gate('robust-pass@1', more)] });
    const tags = Array.from({ length: 30 }, (_, at) => `${at}${long}`);
    const line = lineOf(documentOf([suite]), { ...context, key: `${long}${long}#evals`, tags });
    expect(historyLineSchema.parse(line)).toEqual(line);
    expect(line.tags).toHaveLength(20);
  });
});

/** A line like one of a real run. */
function run(day: number, change: Partial<HistoryLine> = {}): HistoryLine {
  const [suite] = lineOf(documentOf([suiteOf('humaneval', PROBLEMS)]), context).suites;
  if (suite === undefined) throw new Error('there is no suite');
  return {
    version: 1,
    key: context.key,
    commit: String(day).padStart(40, '0'),
    createdAt: `2026-01-${String(day).padStart(2, '0')}T09:12:44.000Z`,
    tool: '0.1.0',
    decision: 'pass',
    run: { id: 100 + day, attempt: 1 },
    suites: [suite],
    ...change,
  };
}

const textOf = (...lines: readonly HistoryLine[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('a file of history', () => {
  it('takes a run in the order of time, and forgets the oldest ones', () => {
    const text = [run(1), run(3)].reduce((before, line) => withLine(before, line, 9).text, '');
    expect(withLine(text, run(2), 9).text).toBe(textOf(run(1), run(2), run(3)));
    expect(withLine(text, run(4), 2)).toEqual({
      text: textOf(run(3), run(4)),
      runs: 2,
      pruned: 1,
      unreadable: 0,
    });
  });

  it('has a run once, in its latest attempt', () => {
    const again = run(2, { run: { id: 102, attempt: 2 }, decision: 'fail' });
    const text = textOf(run(1), run(2), run(3));
    const changed = withLine(text, again, 9).text;
    expect(changed).toBe(textOf(run(1), again, run(3)));
    expect(withLine(changed, run(2), 9).text).toBe(changed);
    // Another config of the same workflow run is another line.
    expect(withLine(text, run(2, { key: 'other#evals' }), 9).runs).toBe(4);
  });

  it('keeps lines that cannot be read where they are', () => {
    const later = '{"version":2}';
    const text = `no JSON\n${textOf(run(1))}${later}\n\n`;
    expect(withLine(text, run(2), 1)).toEqual({
      text: `no JSON\n${later}\n${textOf(run(2))}`,
      runs: 1,
      pruned: 1,
      unreadable: 2,
    });
  });

  it('has a name that is safe, and differs for each key', () => {
    const names = ['../../etc#a', '..-..-etc-a', '.github/passgate.yml#evals', 'x'.repeat(500)];
    const files = names.map(historyFile);
    expect(new Set(files).size).toBe(names.length);
    for (const file of files) expect(file).toMatch(/^\w[\w.-]{0,90}\.jsonl$/);
    expect(historyFile('.github/passgate.yml#evals')).toMatch(/^github-passgate\.yml-evals-/);
  });

  it('is read from files and folders: every run once, the faults as remarks', async () => {
    const folder = temporaryFolder('history');
    const one = join(folder, 'one.jsonl');
    mkdirSync(join(folder, 'more'));
    writeFileSync(one, `${textOf(run(3), run(1))}{"version":1}\n${'['.repeat(2000)}\n`);
    const again = run(3, { run: { id: 103, attempt: 2 } });
    writeFileSync(join(folder, 'more', 'two.jsonl'), textOf(run(2), again));
    const { lines, remarks } = await readHistory([folder]);
    expect(lines).toEqual([run(1), run(2), again]);
    expect(remarks).toEqual([
      expect.stringContaining(`${one}:3: is left out: it is no line of history`),
      expect.stringContaining(`${one}:4: is left out: it has lists or objects nested`),
    ]);
    expect((await readHistory([one])).lines).toEqual([run(1), run(3)]);
    const empty = temporaryFolder('empty');
    await expect(readHistory([empty])).rejects.toThrow('is a folder without files');
    await expect(readHistory([join(empty, 'x')])).rejects.toThrow('no such file');
  });
});

describe('the table of a history', () => {
  const [suite] = run(1).suites;
  if (suite === undefined) throw new Error('there is no suite');
  const metrics = {
    'pass@1': { value: 0.61, low: 0.541, high: 0.676 },
    'newly-failing': { value: 3, low: null, high: null },
  };
  const facts = { ...suite.facts, model: 'small-1' };
  const lines = [
    run(1, { suites: [{ ...suite, facts, metrics }] }),
    run(2, {
      suites: [{ ...suite, facts: { ...facts, model: 'small-2', problems: 'b' }, metrics }],
      decision: 'fail',
      tags: ['v1.2.0'],
    }),
  ];
  const plain = { last: null, isColoured: false, width: 120 };

  it('has a row for each run, the newest last, and tells what changed', () => {
    expect(renderHistory(lines, plain)).toBe(`\
humaneval  passgate.yml#evals: 2 runs

┌──────────────────┬─────────┬────────┬─────────────────────┬───────────────┬──────────┬─────────────────┐
│ date             │ commit  │ tag    │              pass@1 │ newly-failing │ decision │ changed         │
├──────────────────┼─────────┼────────┼─────────────────────┼───────────────┼──────────┼─────────────────┤
│ 2026-01-01 09:12 │ 0000000 │        │ 61.0% (54.1 … 67.6) │             3 │ pass     │                 │
│ 2026-01-02 09:12 │ 0000000 │ v1.2.0 │ 61.0% (54.1 … 67.6) │             3 │ fail     │ problems, model │
└──────────────────┴─────────┴────────┴─────────────────────┴───────────────┴──────────┴─────────────────┘
`);
  });

  it('fits the terminal, and shows only the runs that are asked for', () => {
    const text = renderHistory(lines, { ...plain, last: 1, width: 80 });
    expect(text).toContain('1 of 2 runs');
    expect(text).not.toContain('2026-01-01');
    expect(text).toContain('problems,');
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('names the metrics for which the terminal is too narrow', () => {
    const value = { value: 0.5, low: 0.4, high: 0.6 };
    const many = { 'pass@1': value, 'pass@10': value, 'robust-pass@1': value };
    const wide = [run(1, { suites: [{ ...suite, metrics: many }] })];
    expect(renderHistory(wide, plain)).not.toContain('Too narrow');
    const text = renderHistory(wide, { ...plain, width: 80 });
    expect(text).toContain('\n\nToo narrow for pass@10: make the terminal wider, or use --json.\n');
    expect(text).toMatch(/│ +pass@1 │ +robust-pass@1 │/);
  });

  it('shows no control character of a history', () => {
    const key = 'evil\u001b[2J\n::error::x';
    const evil = run(1, { key, tags: ['\u001b[31m\u202ered'] });
    const shown = renderHistory([evil], plain);
    expect(shown).not.toMatch(/\u202e|[^\P{Cc}\n]/u);
    expect(shown).not.toMatch(/^\s*::/m);
  });
});

describe('a run is left out of the history', () => {
  const sha = 'c'.repeat(40);
  const main: EventContext = {
    name: 'push',
    sha,
    ref: 'refs/heads/main',
    repository: { owner: 'o', repo: 'r' },
    defaultBranch: 'main',
    pullRequest: null,
    endedRun: null,
    mergeGroupBaseSha: undefined,
    before: undefined,
    missing: [],
  };
  const pullRequest = { number: 2, baseSha: sha, baseRef: 'main', headSha: sha, isFork: false };

  it.each<[string, Partial<EventContext>, string | null, RegExp]>([
    ['on another branch', { ref: 'refs/heads/x' }, sha, /on refs\/heads\/x, not on the default/],
    ['of a tag', { ref: 'refs/tags/main' }, sha, /not on the default branch/],
    ['of a pull request', { name: 'pull_request', pullRequest }, sha, /pull request/],
    ['that names a pull request', { pullRequest }, sha, /pull request/],
    ['of a merge queue', { name: 'merge_group' }, sha, /the event is merge_group/],
    ['of a run that ended', { name: 'workflow_run', endedRun: 'fork' }, sha, /workflow_run/],
    ['of a comment', { name: 'issue_comment' }, sha, /issue_comment/],
    ['without a default branch', { defaultBranch: null }, sha, /does not name the default/],
    ['of another commit', {}, 'd'.repeat(40), /did not evaluate the commit/],
    ['of an unknown commit', {}, null, /did not evaluate the commit/],
  ])('%s', (_what, change, commit, why) => {
    expect(outsideOf({ ...main, ...change }, commit)?.why).toMatch(why);
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('unless it is on %s', (name) => {
    expect(outsideOf({ ...main, name }, sha)).toBeNull();
  });
});
