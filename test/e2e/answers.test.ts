/** Answers as chat models give them, in samples of every form, through the built bundle. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { jsonLines } from '../support/files.ts';
import { BODIES, NOT_RIGHT, PLAIN, RIGHT } from './support/answers.ts';
import { type Evaluation, evaluate } from './support/evaluation.ts';
import type { Files } from './support/repository.ts';

const TESTS =
  'def check(candidate):\n    assert candidate(1, 2) == 3\n    assert candidate(5, 7) == 12\n';
const CODE = {
  task_id: 'add',
  prompt: 'def add(a, b):\n    """ The sum. """\n',
  entry_point: 'add',
  test: TESTS,
};
const MBPP = {
  task_id: 'add',
  text: 'Write a function add(a, b).',
  code: 'def add(a, b):\n    return b + a',
  test_list: ['assert add(1, 2) == 3', 'assert add(5, 7) == 12'],
};

interface Expected {
  readonly name: string;
  readonly text: string;
  readonly passes: boolean;
}

const rows = (answers: Readonly<Record<string, string>>, passes: boolean): Expected[] =>
  Object.entries(answers).map(([name, text]) => ({ name, text, passes }));
const WHOLE = [...rows(RIGHT, true), ...rows(PLAIN, true), ...rows(NOT_RIGHT, false)];
const COMPLETIONS = [...WHOLE, ...rows(BODIES, true)];
const samples = (field: string, answers: readonly Expected[]) =>
  jsonLines(answers.map(({ text }) => ({ task_id: 'add', [field]: text })));

/** A suite for each form of samples; all answer the same task. */
const FILES: Files = {
  'code.jsonl': jsonLines([CODE]),
  'words.jsonl': jsonLines([
    { ...CODE, prompt: 'Write a function add(a, b) that returns the sum.\n' },
  ]),
  'mbpp.jsonl': jsonLines([MBPP]),
  'solutions.jsonl': samples('solution', WHOLE),
  'completions.jsonl': samples('completion', COMPLETIONS),
  'programs.jsonl': samples('completion', WHOLE),
  'generations.json': JSON.stringify([WHOLE.map(({ text }) => text)]),
  'table.json': JSON.stringify(
    WHOLE.map(({ name, text }) => ({
      id: name,
      Prompt: `Write add(a, b): ${name}.`,
      'Generated Code': text,
      Tests: MBPP.test_list.join('\n'),
    })),
  ),
  ...Object.fromEntries(WHOLE.map(({ text }, i) => [`folder/add/${i}.py`, text])),
  'passgate.yml': JSON.stringify({
    baseline: 'none',
    suites: [
      { name: 'solutions', problems: 'code.jsonl', samples: 'solutions.jsonl' },
      { name: 'completions', problems: 'code.jsonl', samples: 'completions.jsonl' },
      { name: 'words', problems: 'words.jsonl', samples: 'programs.jsonl' },
      { name: 'mbpp', problems: 'mbpp.jsonl', samples: 'programs.jsonl' },
      { name: 'generations', problems: 'code.jsonl', samples: 'generations.json' },
      { name: 'folder', problems: 'code.jsonl', samples: 'folder' },
      { name: 'table', problems: 'table.json', format: 'table' },
    ],
  }),
};

/** A verdict for each answer, as a text that shows differences. */
function seenIn(
  lines: readonly VerdictLine[],
  suite: string,
  expected: readonly Expected[],
): string[] {
  const own = lines.filter((line) => line.suite === suite);
  return expected.map(({ name }, i) => {
    const line = own.find(({ problem, index }) =>
      suite === 'table' ? problem === name : index === i,
    );
    return `${name}: ${line?.verdict === 'passed' ? 'passes' : 'does not'}`;
  });
}

const wanted = (expected: readonly Expected[]) =>
  expected.map(({ name, passes }) => `${name}: ${passes ? 'passes' : 'does not'}`);

describe('answers of chat models', () => {
  let run: Evaluation;
  beforeAll(async () => {
    run = await evaluate(FILES, '--no-cache');
  }, 300_000);

  it.each(['solutions', 'words', 'mbpp', 'generations', 'folder', 'table'])(
    'run as the code in them: %s',
    (suite) => {
      expect(seenIn(run.verdicts(), suite, WHOLE), run.log).toEqual(wanted(WHOLE));
    },
  );

  it('continue a prompt as bodies, or replace it as programs', () => {
    expect(seenIn(run.verdicts(), 'completions', COMPLETIONS)).toEqual(wanted(COMPLETIONS));
  });

  it('stay byte for byte the same if they are plain code', () => {
    const sources = gunzipSync(readFileSync(join(run.out, 'sources.jsonl.gz'))).toString('utf8');
    const texts = new Set(
      sources
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { program?: string; text: string })
        .flatMap(({ program, text }) => (program === undefined ? [] : [text])),
    );
    const lines = run.verdicts();
    for (const [i, { name, text }] of WHOLE.entries()) {
      if (!(name in PLAIN)) continue;
      expect(texts, name).toContain(text);
      expect(texts, name).toContain(CODE.prompt + text);
      const extracted = lines.filter(({ suite, index }) => suite === 'solutions' && index === i);
      expect(
        extracted.map((line) => line.extracted),
        name,
      ).toEqual([undefined]);
    }
  });

  it('have verdict lines that say how their code was found, or why there is none', () => {
    const lines = run.verdicts().filter(({ suite }) => suite === 'completions');
    const stepsOf = (name: string) => {
      const at = COMPLETIONS.findIndex((each) => each.name === name);
      return lines.find(({ index }) => index === at)?.extracted;
    };
    expect(stepsOf('one block')).toEqual(['fence', 'whole']);
    expect(stepsOf('a body without its indentation')).toEqual(['fence', 'body']);
    expect(stepsOf('a helper in a block of its own')).toEqual(['joined', 'whole']);
    expect(stepsOf('thinking, then code without a fence')).toEqual(['thinking', 'whole']);
    expect(stepsOf('prose without a fence')).toEqual(['prose', 'whole']);
    expect(stepsOf('no fence, no indentation')).toEqual(['body']);
    expect(stepsOf('a refusal')).toEqual(['refused']);
    expect(stepsOf('prose alone')).toEqual(['no-code']);
    expect(stepsOf('thinking that never ends')).toEqual(['truncated']);
    expect(stepsOf('an end token of chat')).toEqual(['end', 'fence', 'whole']);
  });

  it('are told apart from programs that do not parse, if they have no code', () => {
    const lines = run.verdicts().filter(({ suite }) => suite === 'completions');
    const whys = { 'a refusal': 'refused', 'prose alone': 'no-code' };
    const reasons = { refused: 'the answer is a refusal', 'no-code': 'the answer has no code' };
    const [problem] =
      run.results().suites.find(({ name }) => name === 'completions')?.problems ?? [];
    for (const [name, why] of Object.entries(whys)) {
      const index = COMPLETIONS.findIndex((each) => each.name === name);
      const own = { family: null, transform: null, seed: null, index };
      expect(problem?.withoutCode, name).toContainEqual({ ...own, why });
      const line = lines.find((each) => each.index === index);
      expect(line?.reason, name).toBe(reasons[why as keyof typeof reasons]);
    }
  });

  it('are counted in the results and shown in every report', () => {
    const suite = run.results().suites.find(({ name }) => name === 'solutions');
    const without = [
      'the right answer in another language',
      'prose alone',
      'a refusal',
      'thinking that never ends',
      'nothing behind its thinking',
      'an empty block',
    ];
    const { samples = 0, steps } = suite?.extracted ?? {};
    expect((steps?.['no-code'] ?? 0) + (steps?.refused ?? 0) + (steps?.truncated ?? 0)).toBe(
      without.length,
    );
    const note = `${samples - without.length} of ${WHOLE.length} samples had their code taken out of an answer.`;
    const none = `${without.length} of ${WHOLE.length} samples are answers without code (${steps?.['no-code']} no-code, ${steps?.truncated} truncated, ${steps?.refused} refused).`;
    for (const text of [run.stdout, run.summary(), run.comment()]) {
      expect(text).toContain(note);
      expect(text.replaceAll('\\', '')).toContain(none);
    }
    const { problems = [], verdicts = {} } = suite ?? {};
    const withoutCode = problems.flatMap((problem) => problem.withoutCode ?? []);
    expect(withoutCode).toHaveLength(without.length);
    const parsed = (verdicts.compile_error ?? 0) + (verdicts.failed ?? 0) - without.length;
    const title = run.stdout.split('\n').find((line) => line.startsWith('solutions ')) ?? '';
    const countOf = (outcome: string) =>
      Number(new RegExp(`(\\d+) ${outcome}`).exec(title)?.[1] ?? 0);
    expect(countOf('compile_error') + countOf('failed')).toBe(parsed);
    expect(countOf('no-code')).toBe(steps?.['no-code']);
    expect(countOf('truncated')).toBe(steps?.truncated);
    expect(countOf('refused')).toBe(steps?.refused);
  });
});

describe('extract: none', () => {
  it('takes every text as it is, and says why most of them do not parse', async () => {
    const chat = Object.values(RIGHT).slice(0, 5);
    const run = await evaluate({
      'code.jsonl': jsonLines([CODE]),
      's.jsonl': jsonLines(chat.map((solution) => ({ task_id: 'add', solution }))),
      'passgate.yml': JSON.stringify({
        baseline: 'none',
        suites: [{ name: 's', problems: 'code.jsonl', samples: 's.jsonl', extract: 'none' }],
      }),
    });
    expect(run.verdicts().map(({ verdict }) => verdict)).toEqual(chat.map(() => 'compile_error'));
    expect(run.suite().settings?.extract).toBe('none');
    const note =
      /5 of 5 samples do not parse: fences, thinking or prose.* Remove extract: none from/;
    for (const text of [run.stdout, run.summary(), run.comment()]) {
      expect(text.replaceAll(/\\|\s+/g, ' ')).toMatch(note);
    }
  });
});

describe('a run whose samples mostly do not parse', () => {
  const PARSED = 'def add(a, b):\n    return a + b\n';
  const CUT = 'def add(a, b):\n    total = (a +';
  /** A name of its suite, the answer that most samples have, and the note about it. */
  const CAUSES: readonly (readonly [string, { readonly solution: string }, RegExp])[] = [
    ['empty', { solution: '' }, /3 of 4 samples are empty/],
    [
      'cut-off',
      { solution: CUT },
      new RegExp(`3 of 4 samples do not parse: .*after ${CUT.length} characters`),
    ],
    [
      'in-another-language',
      { solution: 'function add(a, b) {\n  return a + b;\n}\n' },
      /3 of 4 samples do not parse: they look like javascript/,
    ],
    [
      'bodies-and-not-solutions',
      { solution: '    return a + b\n' },
      /3 of 4 samples .*Call the field "completion"/,
    ],
    [
      'without-code',
      { solution: 'I am sorry, but I cannot do that.' },
      /3 of 4 samples are answers without code: look/,
    ],
  ];
  /** A suite for each cause, which so many of four samples have. */
  const files = (count: number): Files => ({
    'code.jsonl': jsonLines([CODE]),
    ...Object.fromEntries(
      CAUSES.map(([name, answer]) => [
        `${name}.jsonl`,
        jsonLines([
          ...Array.from({ length: count }, () => ({ task_id: 'add', ...answer })),
          ...Array.from({ length: 4 - count }, () => ({ task_id: 'add', solution: PARSED })),
        ]),
      ]),
    ),
    'passgate.yml': JSON.stringify({
      baseline: 'none',
      suites: CAUSES.map(([name]) => ({ name, problems: 'code.jsonl', samples: `${name}.jsonl` })),
    }),
  });
  /** The notes of a report, in the order of the suites. The last suite has its usual count too. */
  const notesIn = (report: string): string[] => {
    const text = report.replaceAll('\\', '').replaceAll(/\s+/g, ' ');
    return text
      .split(/(?=\b3 of 4 samples )/)
      .slice(1)
      .filter((part) => !part.includes('(3 refused)'));
  };
  let most: Evaluation;
  let half: Evaluation;
  beforeAll(async () => {
    [most, half] = [await evaluate(files(3)), await evaluate(files(2))];
  });

  it.each(CAUSES)('says in one line that they are %s', (name, _, note) => {
    for (const text of [most.stdout, most.summary(), most.comment()]) {
      const notes = notesIn(text);
      expect(notes, text).toHaveLength(CAUSES.length);
      expect(notes[CAUSES.findIndex(([cause]) => cause === name)]).toMatch(note);
    }
    // Half of the samples do not count as most.
    expect(half.stdout.replaceAll(/\s+/g, ' ')).not.toMatch(
      /2 of 4 samples (?:do not parse|are empty|are answers without code: look)/,
    );
  });
});

describe('samples in one JSON file', () => {
  const ONE = { ...CODE, task_id: 'one' };
  const RIGHT_CODE = 'def add(a, b):\n    return a + b\n';
  const WRONG_CODE = 'def add(a, b):\n    return a - b\n';
  const TWO = jsonLines([ONE, { ...ONE, task_id: 'two' }]);
  /** Samples by the name of their suite and the end of their file. */
  type Texts = Readonly<Record<string, readonly [end: string, text: string]>>;
  /** A suite for each text, over the same two problems. */
  const read = (texts: Texts) =>
    evaluate({
      'p.jsonl': TWO,
      ...Object.fromEntries(
        Object.entries(texts).map(([name, [end, text]]) => [`${name}.${end}`, text]),
      ),
      'passgate.yml': JSON.stringify({
        baseline: 'none',
        suites: Object.entries(texts).map(([name, [end]]) => ({
          name,
          problems: 'p.jsonl',
          samples: `${name}.${end}`,
        })),
      }),
    });
  const OBJECT = { two: [WRONG_CODE, RIGHT_CODE], one: [RIGHT_CODE] };

  it('can have each of these forms', async () => {
    const run = await read({
      'an-object-of-lists-by-task-id': ['json', JSON.stringify(OBJECT)],
      'the-same-over-many-lines': ['json', JSON.stringify(OBJECT, null, 2)],
      'the-same-as-lines': ['jsonl', jsonLines([{ two: OBJECT.two }, { one: RIGHT_CODE }])],
      'a-list-of-lists': ['json', JSON.stringify([OBJECT.one, OBJECT.two])],
      'one-text-for-each-problem': ['json', JSON.stringify([RIGHT_CODE, WRONG_CODE])],
    });
    const lines = run.verdicts();
    const lists = ['one#0 passed', 'two#0 failed', 'two#1 passed'];
    const seen = (name: string) =>
      lines
        .filter(({ suite }) => suite === name)
        .map(({ problem, index, verdict }) => `${problem}#${index} ${verdict}`)
        .sort();
    expect(seen('an-object-of-lists-by-task-id'), run.log).toEqual(lists);
    expect(seen('the-same-over-many-lines')).toEqual(lists);
    expect(seen('the-same-as-lines')).toEqual(lists);
    expect(seen('a-list-of-lists')).toEqual(lists);
    expect(seen('one-text-for-each-problem')).toEqual(['one#0 passed', 'two#0 failed']);
  });

  const SHAPE =
    'expected a list of lists of texts, one list for each problem in the order of the problems';
  it('are refused with a message that explains the form', async () => {
    const refused: Readonly<Record<string, readonly [unknown, string]>> = {
      'fewer-texts': [[RIGHT_CODE], `has 1 texts, and there are 2 problems: ${SHAPE}`],
      'fewer-lists': [
        [[RIGHT_CODE]],
        `has 1 lists of programs, and there are 2 problems: ${SHAPE}`,
      ],
      'texts-and-lists': [
        [[RIGHT_CODE], RIGHT_CODE],
        `has 2 lists and texts, and there are 2 problems: ${SHAPE}`,
      ],
      'lists-of-rows': [[[{ solution: RIGHT_CODE }], []], `list 1: program 1: ${SHAPE}`],
      'an-unknown-id': [{ one: [RIGHT_CODE], three: [RIGHT_CODE] }, 'there is no problem "three"'],
      'an-id-of-rows': [
        { one: [{ solution: RIGHT_CODE }] },
        '"one": program 1: expected a list of texts',
      ],
    };
    const texts = Object.entries(refused).map(
      ([name, [samples]]) => [name, ['json', JSON.stringify(samples, null, 2)]] as const,
    );
    const run = await read(Object.fromEntries(texts));
    expect(run.exitCode).toBe(2);
    const faults = run.stderr.trim().split('\n');
    for (const [name, [, message]] of Object.entries(refused)) {
      const own = faults.filter((fault) => fault.startsWith(`${name}.json`));
      expect(own.join('\n'), run.stderr).toContain(message);
    }
  });
});
