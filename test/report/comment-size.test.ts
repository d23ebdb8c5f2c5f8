import { describe, expect, it } from 'vitest';
import { gate } from '../../src/config/gate.ts';
import { renderComment, renderSummary } from '../../src/report/render-comment.ts';
import { brokenRows } from '../e2e/support/markdown.ts';
import { BASE, compared, documentOf, suiteOf, verdicts } from './documents.ts';

const KEY = '.github/passgate.yml#evals';
/** GitHub's limits: characters of a comment, bytes of a summary. */
const MOST_CHARACTERS = 65_536;
const MOST_BYTES = 1 << 20;
const TRANSFORMS = ['ButterFingers', 'CamelCase', 'SynonymSub'];

/** Problems with long names. One in seven is lost, and one in eleven is won. */
function problemsOf(count: number, isHead: boolean, named: string) {
  const transforms = count < 100 ? TRANSFORMS.slice(0, 1) : TRANSFORMS;
  return Array.from({ length: count }, (_, i) => {
    const isSolved = isHead ? i % 7 !== 0 : i % 11 !== 0;
    const text = isSolved ? '11' : '00';
    return {
      id: `${named}/${i}`,
      nominal: verdicts(text),
      place: { file: `evals/${'folder/'.repeat(10)}problems.jsonl`, line: i + 1 },
      variants: transforms.map((transform) => ({
        family: 'func_name',
        transform,
        seed: 0,
        verdicts: verdicts(i % 3 === 0 ? '00' : text),
      })),
    };
  });
}

function breaksOf(count: number, named: string) {
  const passed = { passed: 2, of: 2 };
  const listed = Array.from({ length: 50 }, (_, i) => ({
    problem: `${named}/${i}`,
    of: 3,
    variants: [
      { family: 'func_name', transform: 'CamelCase', seed: 0, passed: 0, of: 2, nominal: passed },
    ],
    cause: { verdict: 'failed' as const, reason: 'x'.repeat(300) },
    diff: Array.from({ length: 40 }, () => `-${'y'.repeat(200)}`),
  }));
  return { solved: count, problems: count, listed };
}

function reportOf(suites: number, problems: number, gates: number, named: string) {
  const names = Array.from({ length: suites }, (_, i) => `suite ${i}`);
  const suite = (isHead: boolean) => (name: string) =>
    suiteOf(name, problemsOf(problems, isHead, named), {
      breaks: breaksOf(problems, named),
    });
  const base = documentOf(names.map(suite(false)), { commit: BASE });
  const all = Array.from({ length: gates }, (_, i) =>
    gate.parse(
      i % 2 === 0
        ? { metric: 'robust-pass@1', family: 'func_name', min: 0.001 * i }
        : { metric: 'pass@1', min: 0.001 * i, 'max-drop': 0.001 * i, confidence: 0.95 },
    ),
  );
  const options = { gates: all, reason: `AssertionError: ${'z'.repeat(280)}` };
  return compared(documentOf(names.map(suite(true))), base, options).model;
}

/** Every opened fold is closed, and every table is complete. */
function expectWhole(text: string): void {
  expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  expect(brokenRows(text)).toEqual([]);
}

describe('a report of 5,000 problems and 40 gates', () => {
  const model = reportOf(1, 5000, 40, 'a/problem/with/a/long/name');
  const comment = renderComment(model, KEY);

  it('fits in a comment with every gate, the failures, the flips and links to the rest', () => {
    expect(comment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expectWhole(comment);
    const rows = comment.split('\n').filter((line) => /^\| (?:❌|✅|🟡|⏸️) \|/.test(line));
    expect(rows).toHaveLength(40);
    const states = rows.map((row) => row.slice(2, 4).trim());
    expect(states.lastIndexOf('❌')).toBeLessThan(states.indexOf('✅'));
    expect(comment).toMatch(/^## ❌ Passgate: `/m);
    expect(comment).toContain('<b>Newly failing</b>');
    expect(comment).toContain('<b>Robustness</b>');
    expect(comment).toMatch(/and [\d,]+ more in report\.html/);
    expect(comment).toContain('/actions/runs/7#artifacts');
  });

  it('fits in a summary with more details', () => {
    const summary = renderSummary(model);
    expect(Buffer.byteLength(summary)).toBeLessThan(MOST_BYTES);
    expect(summary.length).toBeGreaterThan(comment.length);
    expectWhole(summary);
  });
});

describe('a report that does not fit', () => {
  it.each([
    ['many suites', 14, 8, 4, 'p'],
    ['hundreds of gates', 8, 5, 120, 'p'],
    ['names of three bytes a character', 8, 8, 10, '題'.repeat(150)],
    ['names that escaping makes longer', 8, 8, 10, '|'.repeat(150)],
  ])('is cut to complete parts, and lists the missing ones: %s', (_, suites, n, gates, named) => {
    const model = reportOf(suites, n, gates, named);
    const comment = renderComment(model, KEY);
    expect(comment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expectWhole(comment);
    expect(comment).toMatch(/^## \S+ Passgate: /m);
    expect(comment).toContain('| gate |');
    const left = /^Left out to keep this short: (.+)\. All of it is in job summary/m;
    const names = left.exec(comment)?.[1]?.split(', ') ?? [];
    // The order is that of docs/comment.md.
    const order = ['Every transform', 'Metrics', 'Breaks when asked differently', 'Newly failing'];
    const dropped = order.filter((name) => names.includes(name));
    expect(dropped).toEqual(order.slice(0, dropped.length));
    const summary = renderSummary(model);
    expect(Buffer.byteLength(summary)).toBeLessThan(MOST_BYTES);
    expectWhole(summary);
  });
});
