/**
 * reference-check: the references that run, are listed or are left out if they fail their own
 * tests.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines } from '../support/files.ts';
import { type Evaluation, evaluate } from './support/evaluation.ts';
import { brokenRows, references, render } from './support/markdown.ts';
import type { Files } from './support/repository.ts';

const TESTS = 'def check(candidate):\n    assert candidate() == 1\n';
const RIGHT = '    return 1\n';
const WRONG = '    return 2\n';

/** Reference solutions by problem, in each file of prompts; null if a problem has none. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  nominal: { A: RIGHT, B: WRONG, C: RIGHT, D: RIGHT, E: null },
  fmt_Tabs: { A: RIGHT, B: RIGHT, C: WRONG, D: RIGHT, E: null },
  fmt_Split: { A: RIGHT, B: RIGHT, C: RIGHT, D: RIGHT, E: null },
  // The family syntax has nominal prompts of its own.
  syntax: { A: RIGHT, B: RIGHT, C: RIGHT, D: WRONG, E: null },
  syntax_Dead: { A: RIGHT, B: RIGHT, C: RIGHT, D: RIGHT, E: null },
};
/** The return values of the two answers to each prompt. Prompts with a broken reference differ from the rest. */
const ANSWERS: Readonly<Record<string, string>> = {
  'nominal A': '11',
  'nominal B': '11',
  'nominal D': '11',
  'fmt_Tabs A': '12',
  'fmt_Tabs C': '21',
  'fmt_Split A': '11',
  'fmt_Split C': '12',
  'fmt_Split E': '11',
  'syntax A': '12',
  'syntax C': '11',
  'syntax D': '11',
  'syntax_Dead C': '12',
  'syntax_Dead D': '22',
};

/** The suite of these references, without the rows that a test leaves out. */
function suite(
  check: string,
  isLeftOut: (file: string, id: string) => boolean = () => false,
): Files {
  const files = Object.entries(REFERENCES).flatMap(([file, rows]) => {
    const kept = Object.entries(rows).filter(([id]) => !isLeftOut(file, id));
    const problems = kept.map(([id, reference]) => ({
      task_id: id,
      prompt: `def f():\n    """${file}"""\n`,
      entry_point: 'f',
      test: TESTS,
      ...(reference === null ? {} : { canonical_solution: reference }),
    }));
    const samples = kept.flatMap(([id]) =>
      [...(ANSWERS[`${file} ${id}`] ?? '22')].map((value, i) => ({
        task_id: id,
        completion: `    return ${value}  # ${id} ${i}\n`,
      })),
    );
    // One answer equals its reference solution to the letter.
    if (file === 'nominal' && samples[0] !== undefined) samples[0].completion = RIGHT;
    return [
      [`${file}.jsonl`, jsonLines(problems)],
      [`answers_${file}.jsonl`, jsonLines(samples)],
    ];
  });
  const config = {
    suites: [
      {
        name: 'small',
        // Without references nobody knows if tests can run apart. This grades both cases alike.
        grading: 'shared',
        problems: 'nominal.jsonl',
        samples: 'answers_nominal.jsonl',
        variants: [
          {
            family: 'fmt',
            problems: 'fmt_{transform}.jsonl',
            samples: 'answers_fmt_{transform}.jsonl',
          },
          {
            family: 'syntax',
            problems: 'syntax_{transform}.jsonl',
            samples: 'answers_syntax_{transform}.jsonl',
            nominal: { problems: 'syntax.jsonl', samples: 'answers_syntax.jsonl' },
          },
        ],
        k: [1, 2],
        'reference-check': check,
        gates: [{ metric: 'robust-pass@1', min: 0 }],
      },
    ],
    baseline: 'none',
  };
  return { 'passgate.yml': JSON.stringify(config), ...Object.fromEntries(files) };
}

const FAILED = [
  { problem: 'B', family: null, transform: null, seed: null },
  { problem: 'C', family: 'fmt', transform: 'Tabs', seed: 0 },
  { problem: 'D', family: 'syntax', transform: null, seed: null },
].map((failure) => ({
  ...failure,
  verdict: 'failed',
  reason: expect.stringContaining('assert candidate() == 1'),
}));
const NAMES = ['nominal · B', 'fmt/Tabs seed 0 · C', 'nominal of syntax · D'];

/** The results of a suite's answers, without the fields about how they were obtained. */
function outcomeOf(run: Evaluation) {
  const { metrics, robustness, problems, verdicts, breaks, gates, counts } = run.suite();
  const { problems: count, variants, samples, programs } = counts;
  const lines = run.verdicts().map(({ cpuMs, wallMs, memoryBytes, ...line }) => line);
  return {
    ...{ metrics, robustness, problems, verdicts, breaks, gates },
    counts: { problems: count, variants, samples, programs },
    lines: lines.map((line) => JSON.stringify(line)).sort(),
  };
}

describe('reference-check', () => {
  let warn: Evaluation;
  let drop: Evaluation;
  let off: Evaluation;
  /** Without the rows whose references fail, and without their dependent rows. */
  let removed: Evaluation;
  beforeAll(async () => {
    [warn, drop] = await Promise.all([evaluate(suite('warn')), evaluate(suite('drop'))]);
    const isLeftOut = (file: string, id: string) =>
      id === 'B' ||
      (id === 'C' && file === 'fmt_Tabs') ||
      (id === 'D' && ['syntax', 'syntax_Dead'].includes(file));
    [off, removed] = await Promise.all([evaluate(suite('off')), evaluate(suite('off', isLeftOut))]);
    for (const run of [warn, drop, off, removed]) expect(run.exitCode, run.log).toBe(0);
  });

  it('lists the failures in every mode that runs references, and counts all references', () => {
    expect(warn.suite().references).toEqual({ checked: 20, dropped: false, failed: FAILED });
    expect(drop.suite().references).toEqual({ checked: 20, dropped: true, failed: FAILED });
    expect(off.suite().references).toBeNull();
    for (const run of [warn, drop]) {
      expect(run.stderr).toContain('small: 20 reference solutions, 17 passed');
      expect(run.stdout).toMatch(/3 of 20 reference solutions fail their own tests/);
      for (const name of NAMES)
        expect(run.stdout).toMatch(new RegExp(`^  ${name}: Assertion`, 'm'));
      for (const text of [run.summary(), run.comment()]) {
        const { code } = render(text.slice(text.indexOf('<b>Reference solutions</b>')));
        const names = NAMES.flatMap((name) => name.split(' · ').reverse());
        expect(code.filter((span) => names.includes(span))).toEqual(names);
      }
    }
  });

  it('warn: the answers count as if nothing had been checked', () => {
    expect(outcomeOf(warn)).toEqual(outcomeOf(off));
    for (const text of [warn.summary(), warn.stdout]) expect(text).toMatch(/still count/);
  });

  it('drop: the answers count as if these prompts did not exist', () => {
    expect(outcomeOf(drop)).toEqual(outcomeOf(removed));
    expect(outcomeOf(drop)).not.toEqual(outcomeOf(warn));
    for (const text of [drop.summary(), drop.stdout]) expect(text).toMatch(/left out/);
  });

  it('drop: leaves out a variant’s prompt alone, but a nominal prompt with all its variants', () => {
    const { problems, counts, verdicts, robustness } = drop.suite();
    const names = ({ family, transform }: { family: string; transform: string }) =>
      `${family}/${transform}`;
    expect(problems.map(({ id, variants }) => [id, ...variants.map(names)])).toEqual([
      ['A', 'fmt/Split', 'fmt/Tabs', 'syntax/Dead'],
      ['C', 'fmt/Split', 'syntax/Dead'],
      ['D', 'fmt/Split', 'fmt/Tabs'],
      ['E', 'fmt/Split', 'fmt/Tabs', 'syntax/Dead'],
    ]);
    expect(problems.map(({ nominals }) => Object.keys(nominals ?? {}))).toEqual([
      ['syntax'],
      ['syntax'],
      [],
      ['syntax'],
    ]);
    // Two answers to each of 4 nominal, 4 + 3 + 3 perturbed and 3 own nominal prompts.
    expect(counts.samples).toBe(2 * (4 + 4 + 3 + 3 + 3));
    expect(counts.problems).toBe(4);
    expect(Object.values(verdicts).reduce((a, b) => a + b, 0)).toBe(counts.samples);
    expect(drop.verdicts()).toHaveLength(counts.samples);
    const of = (family: string) => robustness?.families[family]?.metrics['robust-pass@1'];
    expect(of('fmt')).toMatchObject({ problems: 4 });
    expect(of('syntax')).toMatchObject({ problems: 3 });
    for (const text of [drop.summary(), drop.comment()]) expect(text).toContain('4 problems');
  });

  it('off: runs no reference', () => {
    expect(off.stderr).not.toContain('reference');
    for (const text of [off.stdout, off.summary()]) expect(text).not.toMatch(/reference solution/i);
    // The answer that equals its reference solution was known from the check, or had to run.
    expect(warn.suite().counts.cached).toBe(1);
    expect(off.suite().counts.cached).toBe(0);
    expect(off.suite().counts.executed).toBe(off.suite().counts.programs);
  });
});

describe('reports about failing references', () => {
  const ESCAPE = '\u001b';
  // The first ten are shown in the comment.
  const HOSTILE = [
    'a|b`c``d',
    '@everyone #1 GH-1',
    '<img src=x onerror=1>',
    '</details>',
    '\n::error::pwned',
    '##[error]pwned',
    `${ESCAPE}[31mred\u202e`,
    '[x](http://evil.example)',
  ];
  const ids = [...HOSTILE, ...Array.from({ length: 17 }, (_, i) => `plain/${i}`)];
  const raising = `    raise ValueError(${JSON.stringify(`\n::error::pwned ##[error]pwned <img src=x> @everyone ${ESCAPE}[31m | \``)})\n`;
  const problem = (id: string, reference: string) => ({
    task_id: id,
    prompt: 'def f():\n',
    entry_point: 'f',
    test: TESTS,
    canonical_solution: reference,
  });
  const files = (check: string, gates: readonly object[]): Files => ({
    'passgate.yml': JSON.stringify({
      suites: [
        {
          name: 'small',
          problems: 'problems.jsonl',
          samples: 'samples.jsonl',
          variants: [{ family: 'fmt', problems: 'fmt.jsonl', samples: 'fmt_answers.jsonl' }],
          'reference-check': check,
          gates,
        },
      ],
      baseline: 'none',
    }),
    'problems.jsonl': jsonLines(ids.map((id) => problem(id, check === 'drop' ? RIGHT : raising))),
    'samples.jsonl': jsonLines(ids.map((id) => ({ task_id: id, completion: RIGHT }))),
    'fmt.jsonl': jsonLines(ids.map((id) => problem(id, raising))),
    'fmt_answers.jsonl': jsonLines(ids.map((id) => ({ task_id: id, completion: WRONG }))),
  });

  it('list all in results and summary, a few elsewhere, and show harmless names', async () => {
    const run = await evaluate(files('warn', [{ metric: 'pass@1', min: 1 }]));
    expect(run.exitCode, run.log).toBe(0);
    const { references: report, counts } = run.suite();
    expect(report?.checked).toBe(50);
    expect(report?.failed).toHaveLength(50);
    // All are the same program.
    expect(counts).toMatchObject({ programs: 2, executed: 2 });
    const section = (text: string) => {
      const start = text.indexOf('<details><summary><b>Reference solutions</b>');
      return text.slice(start, text.indexOf('</details>\n\n<details><summary><b>Run</b>', start));
    };
    const rows = (text: string) => section(text).match(/^\| (?!problem )/gm)?.length;
    expect(rows(run.summary())).toBe(50);
    expect(rows(run.comment())).toBe(10);
    expect(section(run.comment())).toContain('and 40 more in report.html');
    expect(section(run.summary())).not.toContain('more in');
    expect(run.stdout.match(/^ {2}(nominal|fmt\/fmt seed 0) · .*ValueError/gm)).toHaveLength(10);
    expect(run.stdout).toContain('and 40 more');
    for (const text of [run.summary(), run.comment()]) {
      const { links, html, text: shown } = render(text);
      expect([links, html, references(shown), brokenRows(text)]).toEqual([[], [], [], []]);
      expect(text).not.toMatch(/[^\P{C}\n\u2060]/u);
    }
    expect(run.log).not.toMatch(/[^\P{C}\n\u2060]/u);
    expect(run.log).not.toMatch(/^\s*::|##\[/m);
  });

  it('say that a group has nothing left, and its gate does not pass', async () => {
    const run = await evaluate(
      files('drop', [
        { metric: 'pass@1', min: 1 },
        { metric: 'robust-pass@1', min: 0, family: 'fmt' },
        { metric: 'robust-drop@1', max: 1 },
      ]),
    );
    expect(run.exitCode, run.log).toBe(1);
    const { gates, robustness, counts, problems } = run.suite();
    expect(gates.map(({ decision }) => decision)).toEqual(['pass', 'fail', 'fail']);
    for (const gate of gates.slice(1)) {
      expect(gate.value).toBeNull();
      expect(gate.reason).toMatch(
        /^is not available: no problem has a perturbed prompt of this group that could be judged/,
      );
    }
    expect(robustness).toBeNull();
    expect(counts).toMatchObject({ problems: 25, variants: 0, samples: 25 });
    expect(problems.flatMap(({ variants }) => variants)).toEqual([]);
    expect(run.summary()).toContain('left out of every metric');
  });

  it('say that nothing at all is left, without a crash', async () => {
    const all = files('warn', [{ metric: 'pass@1', min: 0 }]);
    const config = String(all['passgate.yml']).replace('"warn"', '"drop"');
    const run = await evaluate({ ...all, 'passgate.yml': config });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.suite().counts).toMatchObject({ problems: 0, variants: 0, samples: 0 });
    expect(run.suite().gates[0]?.reason).toMatch(/^is not available: no problem was judged/);
    expect(run.suite().references?.failed).toHaveLength(50);
    expect(run.verdicts()).toEqual([]);
    expect(render(run.summary()).html).toEqual([]);
  });
});
