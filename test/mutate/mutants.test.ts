/** Mutants: copies of a program with one small fault each. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../../src/grammar/parse-whole.ts';
import { CodeParser } from '../../src/grammar/parser.ts';
import { MUTATIONS } from '../../src/mutate/languages.ts';
import { type Mutant, type Mutants, Mutator } from '../../src/mutate/make-mutants.ts';
import { nearbyNumbers } from '../../src/mutate/nearby-numbers.ts';
import { PROGRAMS } from './programs.ts';

const ALL = 10_000;

async function mutantsOf(
  language: string,
  program: string,
  most = ALL,
  from = 0,
  problem = 'a problem',
): Promise<Mutants> {
  const mutator = await Mutator.open(language);
  const made = mutator?.mutantsOf(problem, program, from, most);
  if (made == null) throw new Error(`no mutants of a program in ${language}`);
  return made;
}

/** The line that a mutant changes, as it is then. */
const told = ({ line, operator, text }: Mutant) =>
  `${line} ${operator}: ${text.split('\n')[line - 1]?.trim()}`;

/** Faults that each operator must make in the programs of programs.ts. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  python: [
    `5 constant: def f(items: "list[1]", limit: int = 3) -> 'int | 3':`,
    '7 arithmetic: total = 1',
    '10 condition: if item:',
    '12 condition: if not (item < limit and total is not None):',
    '12 boundary: if item <= limit and total is not None:',
    '12 relational: if item >= limit and total is not None:',
    '12 logical: if item < limit or total is not None:',
    '12 relational: if item < limit and total is None:',
    '13 arithmetic: total -= item * 3',
    '13 arithmetic: total += item / 3',
    '14 statement: pass',
    '15 return: return None',
    '15 constant: return "" if total == 1.5 else total | 4',
    '15 relational: return "none" if total != 1.5 else total | 4',
    '15 constant: return "none" if total == 0.5 else total | 4',
    '15 bitwise: return "none" if total == 1.5 else total & 4',
  ],
  javascript: [
    '7 condition: if (item) continue;',
    '8 boundary: if (item <= limit && total !== null) total += item * 3;',
    '8 logical: if (item < limit || total !== null) total += item * 3;',
    '8 relational: if (item < limit && total === null) total += item * 3;',
    '8 arithmetic: if (item < limit && total !== null) total -= item * 3;',
    '9 statement: ;',
    '11 return: return null;',
    '11 bitwise: return total === 1.5 ? "none" : total & 4;',
  ],
  typescript: [
    '4 constant: while (false) {',
    '6 condition: if (!(total >= limit || items)) total %= 3;',
    '6 boundary: if (total > limit || items) total %= 3;',
    '6 arithmetic: if (total >= limit || items) total *= 3;',
    '9 return: return null;',
  ],
  java: [
    '6 arithmetic: for (int i = 0; i < items.size(); i--) {',
    '7 condition: if ((items.get(i) == limit)) total += i;',
    '8 statement: ;',
    '10 return: return 0;',
    '12 return: static boolean g(int a, boolean b) { return !(a > 1 || b); }',
    '12 boundary: static boolean g(int a, boolean b) { return a >= 1 || b; }',
    '13 return: static String h(String s) { return ""; }',
    '14 return: static List<Integer> k(List<Integer> s) { return null; }',
  ],
  cpp: [
    '4 boundary: for (int i = 0; i <= items.size(); i++) {',
    '5 relational: if (!(items[i] != limit)) total += i;',
    '7 statement: ;',
    '9 return: return 0;',
    '11 logical: bool g(int a, bool b) { return a > 1 && b; }',
    '12 return: std::string h(std::string s) { return ""; }',
  ],
  c: [
    '4 condition: while (!(limit)) {',
    '5 relational: if (items[0] == 3 && limit) total -= 2;',
    '6 statement: ;',
    '8 return: return 0;',
  ],
  go: [
    '7 arithmetic: for i := 0; i < len(items); i-- {',
    '8 condition: if (items[i] == limit) {',
    '11 statement: ',
    '13 return: return 0',
    '16 return: func g(a int, b bool) bool { return !(a > 1 || b) }',
    '17 return: func h(s []string) []string { return nil }',
  ],
  rust: [
    '7 condition: if (*item == limit) { total += item; }',
    '7 arithmetic: if !(*item == limit) { total -= item; }',
    '8 constant: log("");',
    '12 return: fn g(a: i64, b: bool) -> bool { return !(a > 1 || b); }',
    '13 return: fn h(s: Vec<u8>) -> Vec<u8> { return Vec::new(); }',
  ],
  ruby: [
    '5 condition: next unless !(item)',
    '6 relational: if item >= limit && total != nil',
    '7 arithmetic: total += item / 3',
    '10 return: return nil if total == 1.5',
    '11 constant: ""',
  ],
  php: [
    '7 logical: if ($item < $limit or $total !== null) $total += $item * 3;',
    '7 relational: if ($item < $limit and $total === null) $total += $item * 3;',
    '8 statement: ;',
    '8 constant: log("a", false);',
    '10 return: return null;',
  ],
  bash: [
    '4 condition: if ! [[ $1 -lt 3 && $2 == "x" ]]; then',
    '4 boundary: if [[ $1 -le 3 && $2 == "x" ]]; then',
    '5 arithmetic: total=$((total - 2))',
    '7 relational: while (( total <= 9 )); do total=0; done',
    '8 constant: echo ""',
  ],
};

/** The lines of each program with nothing but documentation, comments, imports, decorators, types. */
const UNCHANGED: Readonly<Record<string, readonly number[]>> = {
  python: [1, 2, 4, 6, 9],
  javascript: [1, 2, 3],
  typescript: [1],
  java: [1, 2, 3],
  cpp: [1],
  c: [1, 2],
  go: [1, 3, 5],
  rust: [1, 2, 3, 4],
  ruby: [1],
  php: [1, 2],
  bash: [1, 2],
};

it('there is a program for each language with operators', () => {
  expect(Object.keys(PROGRAMS).sort()).toEqual(Object.keys(MUTATIONS).sort());
});

describe.each(Object.entries(PROGRAMS))('mutants in %s', (language, program) => {
  it('have the faults of each operator, and none where there is no behaviour', async () => {
    const { chosen, possible } = await mutantsOf(language, program);
    expect(chosen.map(told)).toEqual(expect.arrayContaining([...(EXPECTED[language] ?? [])]));
    const lines = chosen.map(({ line }) => line);
    for (const line of UNCHANGED[language] ?? []) expect(lines).not.toContain(line);
    expect(possible).toBe(chosen.length);
  });
});

/** The offset of a place that a mutant tells. */
function offsetOf(program: string, { line, column }: Mutant): number {
  const lines = program.split('\n');
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

async function expectValid(language: string, program: string, { chosen }: Mutants): Promise<void> {
  const parser = await CodeParser.open(language === 'c' ? 'cpp' : language);
  if (parser === null) throw new Error(`no grammar for ${language}`);
  const texts = chosen.map(({ text }) => text);
  expect(new Set([program, ...texts]).size).toBe(texts.length + 1);
  for (const mutant of chosen) {
    const at = offsetOf(program, mutant);
    const { before, after, text } = mutant;
    expect(program.slice(at, at + before.length)).toBe(before);
    expect(text).toBe(program.slice(0, at) + after + program.slice(at + before.length));
    const tree = parseWhole(text, parser);
    expect(tree, text).not.toBeNull();
    tree?.delete();
  }
}

/** Expressions of Python, nested as they may be. */
const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const one = tie('expression');
  const binary = (sign: string) => fc.tuple(one, one).map(([a, b]) => `(${a} ${sign} ${b})`);
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('a', 'True', '""', "'é'", 'f"{a}x"', '0', '-1', '2.5', '0x1f', '1e3', '[]'),
      ...[
        '+',
        '-',
        '*',
        '//',
        '%',
        '**',
        '<',
        '>=',
        '==',
        'in',
        'not in',
        'is',
        'and',
        'or',
        '^',
      ].map(binary),
      one.map((a) => `not ${a}`).map((a) => `(${a})`),
      one.map((a) => `g(-${a}, b=${a})`),
      fc.tuple(one, one, one).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
      fc.tuple(one, one).map(([a, b]) => `[x for x in ${a} if ${b}]`),
    ),
  };
});

describe('every mutant parses, and differs from its program at the told place alone', () => {
  it.each(Object.entries(PROGRAMS))('in %s', async (language, program) => {
    await expectValid(language, program, await mutantsOf(language, program));
  });

  it('whatever the expressions of a program', async () => {
    const check = async (one: string, other: string, problem: string) => {
      const program = `def f(a):\n    if ${one}: return ${other}\n    a += ${other}\n    g(${one})\n`;
      const made = await mutantsOf('python', program, 30, 0, problem);
      await expectValid('python', program, made);
      expect(made.chosen.length).toBe(Math.min(30, made.possible));
    };
    await fc.assert(fc.asyncProperty(expression, expression, fc.string(), check), { numRuns: 40 });
  });
});

describe('the choice of mutants', () => {
  const program = `${PROGRAMS.python ?? ''}${'    x = 1 + 2\n'.repeat(40)}`;

  it('is the same each time, and another one for another problem', async () => {
    const [one, again, other] = [
      await mutantsOf('python', program, 10),
      await mutantsOf('python', program, 10),
      await mutantsOf('python', program, 10, 0, 'another problem'),
    ];
    expect(one).toEqual(again);
    expect(one.chosen.map(told)).not.toEqual(other.chosen.map(told));
    expect(one.possible).toBe(other.possible);
  });

  it('is spread over operators and lines', async () => {
    const { chosen, possible } = await mutantsOf('python', program, 18);
    expect(possible).toBeGreaterThan(200);
    const operators = new Set(chosen.map(({ operator }) => operator));
    expect(operators.size).toBe(9);
    const changed = chosen.filter(({ operator }) => operator === 'constant');
    expect(new Set(changed.map(({ line }) => line)).size).toBe(changed.length);
  });

  it('leaves the prompt as it is', async () => {
    const from = (PROGRAMS.python ?? '').indexOf('        if item < limit');
    const { chosen } = await mutantsOf('python', PROGRAMS.python ?? '', ALL, from);
    expect(Math.min(...chosen.map(({ line }) => line))).toBe(12);
  });

  it('needs a language with operators, and a program that can be read', async () => {
    expect(await Mutator.open('perl')).toBeNull();
    expect(await Mutator.open('constructor')).toBeNull();
    const mutator = await Mutator.open('python');
    expect(mutator?.mutantsOf('p', 'def f(:\n', 0, 9)).toBeNull();
    expect(mutator?.mutantsOf('p', 'x = 1\n'.repeat(20_000), 0, 9)).toBeNull();
  });
});

it.each([
  ['7', ['8', '6']],
  ['0', ['1', '-1']],
  ['-1', ['0', '-2']],
  ['1_000', ['1001', '999']],
  ['9007199254740993', ['9007199254740994', '9007199254740992']],
  ['0x10', ['17', '15']],
  ['2L', ['3L', '1L']],
  ['3usize', ['4usize', '2usize']],
  ['1.0', ['2.0', '0.0']],
  ['0.25', ['1.25', '-0.75']],
  ['1e3', ['1001', '999']],
  ['1e300', []],
  ['017', []],
  ['0b11', []],
])('the numbers beside %s are %j', (number, expected) => {
  expect(nearbyNumbers(number)).toEqual(expected);
});

const DATA = fileURLToPath(
  new URL('../../../shared/data/humaneval/HumanEval.jsonl.gz', import.meta.url),
);
const isMissing = !existsSync(DATA);
const title = isMissing ? 'HumanEval (skipped: ../shared/data is missing)' : 'HumanEval';

describe.skipIf(isMissing)(title, () => {
  it('has mutants of all its reference solutions', async () => {
    const rows = gunzipSync(readFileSync(DATA)).toString('utf8').trim().split('\n');
    expect(rows).toHaveLength(164);
    for (const row of rows) {
      const { task_id, prompt, canonical_solution } = JSON.parse(row);
      const program = `${prompt}${canonical_solution}`;
      const made = await mutantsOf('python', program, 30, prompt.length, task_id);
      expect(made.chosen.length, task_id).toBeGreaterThan(0);
      await expectValid('python', program, made);
    }
  });
});
