import { describe, expect, it } from 'vitest';
import { gate } from '../../src/config/gate.ts';
import { MOST_HISTORY } from '../../src/records/history-point.ts';
import { linksTo } from '../../src/report/links.ts';
import { overview } from '../../src/report/page/overview.ts';
import { renderComment, renderSummary } from '../../src/report/render-comment.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { BASE, compared, documentOf, HEAD, HOST, suiteOf, verdicts } from './documents.ts';

const KEY = '.github/passgate.yml#evals';

/** For each problem one sample as asked, then one for each of three perturbed prompts. */
function problemsOf(rows: Readonly<Record<string, string>>) {
  const variants = [
    { family: 'func_name', transform: 'CamelCase', seed: 0 },
    { family: 'func_name', transform: 'SynonymSub', seed: 0 },
    { family: 'format', transform: 'tab_indent', seed: 0 },
  ];
  return Object.entries(rows).map(([id, row], i) => ({
    id,
    nominal: verdicts(row[0] ?? ''),
    place: { file: 'evals/problems.jsonl', line: i + 1 },
    variants: variants.map((variant, v) => ({ ...variant, verdicts: verdicts(row[v + 1] ?? '') })),
  }));
}

const BEFORE = {
  'HumanEval/23': '1111',
  'HumanEval/53': '1111',
  'HumanEval/85': '1110',
  'HumanEval/90': '1101',
  'HumanEval/91': '0000',
  'HumanEval/92': '1111',
};
const AFTER = {
  'HumanEval/23': '1001',
  'HumanEval/53': '10t1',
  'HumanEval/85': '1000',
  'HumanEval/90': '1111',
  'HumanEval/91': '0000',
  'HumanEval/92': '1111',
};
const GATES = [
  { metric: 'pass@1', min: 0.5, 'max-drop': 0.02 },
  { metric: 'robust-pass@1', 'max-drop': 0.02, family: 'func_name' },
  { metric: 'robust-drop@1', max: 0.9 },
  { metric: 'robust-pass@1', 'max-drop': 0.02, confidence: 0.95 },
  { metric: 'newly-failing', max: 3 },
].map((each) => gate.parse(each));

/** Runs of the base branch, with their pass@1 and robust-pass@1 at that time. */
function historyOf(length: number) {
  return Array.from({ length }, (_, i) => ({
    commit: i.toString(16).padStart(4, '0').repeat(10),
    createdAt: '2026-01-05T09:12:44.000Z',
    suites: { humaneval: { 'pass@1': 0.75 + 0.01 * (i % 3), 'robust-pass@1': 0.5 } },
  }));
}

const base = documentOf([suiteOf('humaneval', problemsOf(BEFORE))], {
  commit: BASE,
  history: historyOf(6),
});

const head = documentOf([suiteOf('humaneval', problemsOf(AFTER))]);
const options = { gates: GATES, reason: "NameError: name 'strlen' is not defined" };

describe('the comment', () => {
  it('shows failures, changes and flips with reasons, and how to repeat the run', async () => {
    const { model } = compared(head, base, options);
    await expect(renderComment(model, KEY)).toMatchFileSnapshot('snapshots/comment.md');
    await expect(renderSummary(model)).toMatchFileSnapshot('snapshots/summary.md');
    await expect(renderTerminal(model, false)).toMatchFileSnapshot('snapshots/terminal.txt');
    // This is the report without JavaScript. Opened from this folder, it finds its style.
    const style = '<link rel="stylesheet" href="../../../src/page/page.css">';
    const createdAt = '2026-01-05T09:12:44.000Z';
    const then = { ...model, results: { ...model.results, createdAt } };
    const page = `<!doctype html>\n<meta charset="utf-8">\n${style}\n${overview(then, []).text}\n`;
    await expect(page).toMatchFileSnapshot('snapshots/report.html');
  });

  it('says in a first run that there is no baseline, and judges absolute bounds', async () => {
    const { model } = compared(head, null, { ...options, host: null });
    await expect(renderComment(model, KEY)).toMatchFileSnapshot('snapshots/comment-first-run.md');
  });

  it('begins with the problem if a run could not be judged', async () => {
    const errors = ['humaneval: 3 programs could not be judged, 0 allowed (no space left)'];
    const { model } = compared({ ...head, errors }, base, options);
    await expect(renderComment(model, KEY)).toMatchFileSnapshot('snapshots/comment-error.md');
  });
});

describe('the history in results', () => {
  const last = { commit: BASE, suites: { humaneval: { 'pass@1': 5 / 6, 'robust-pass@1': 0.5 } } };

  it('has the history of the base, and the base itself', () => {
    const { history = [] } = compared(head, base, options).model.results;
    expect(history).toHaveLength(7);
    expect(history.slice(0, 6)).toEqual(historyOf(6));
    expect(history[6]).toMatchObject(last);
  });

  it('has a limit, and the oldest entries are removed first', () => {
    const old = { ...base, history: historyOf(MOST_HISTORY) };
    const { history = [] } = compared(head, old, options).model.results;
    expect(history).toHaveLength(MOST_HISTORY);
    expect(history[0]).toEqual(historyOf(2)[1]);
    expect(history.at(-1)).toMatchObject(last);
  });

  it('is missing without a baseline, and two points give no chart', () => {
    expect(compared(head, null, options).model.results.history).toBeUndefined();
    const { history: _none, ...young } = base;
    const { model } = compared(head, young, options);
    expect(model.results.history).toHaveLength(1);
    expect(renderComment(model, KEY)).not.toContain('mermaid');
  });
});

describe('links', () => {
  const links = linksTo(HOST, HEAD);
  const top = `https://github.com/Codertocat/Hello-World/blob/${HEAD}`;

  it.each([
    [{ file: 'evals/a.jsonl', line: 3 }, `${top}/evals/a.jsonl#L3`],
    [{ file: 'evals/a.jsonl.gz', line: 3 }, `${top}/evals/a.jsonl.gz`],
    [{ file: 'a.csv', line: 3 }, `${top}/a.csv?plain=1#L3`],
    [{ file: 'a.parquet' }, `${top}/a.parquet`],
    [{ file: 'a b/(c)#d?.jsonl', line: 1 }, `${top}/a%20b/%28c%29%23d%3F.jsonl#L1`],
    [{ file: 'ä/\ud83d.jsonl', line: 1 }, `${top}/%C3%A4/%EF%BF%BD.jsonl#L1`],
  ])('to %o lead to the line, if GitHub shows lines', (place, href) => {
    expect(links.place(place)).toBe(href);
  });

  it('do not exist outside of GitHub, without a commit or without a place', () => {
    expect(linksTo(null, HEAD).place({ file: 'a', line: 1 })).toBeNull();
    expect(linksTo(HOST, null).place({ file: 'a', line: 1 })).toBeNull();
    expect(links.place(undefined)).toBeNull();
  });
});
