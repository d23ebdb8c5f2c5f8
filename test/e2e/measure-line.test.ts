/** The line about the measure names each kind of change. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Judged, judge } from './support/change.ts';
import { withGitHub } from './support/github.ts';
import {
  another,
  EACH_RIGHT,
  edited,
  lineOf,
  ONE_GATE,
  PLAIN,
  PROBLEMS,
  RENAMED,
} from './support/measure.ts';
import type { Files } from './support/repository.ts';
import { suite } from './support/suite.ts';
import { together } from './support/together.ts';

const github = withGitHub();

/** The base, the head, and what the line says of their difference. */
type Difference = readonly [base: Files, head: Files, line: string | RegExp];

/** Reference solutions of all problems, in the words of this body. */
const referred = (body: string) =>
  edited(suite(PLAIN), PROBLEMS, [
    '"entry_point"',
    `"canonical_solution":${JSON.stringify(`    ${body}\n`)},"entry_point"`,
  ]);
const ROBUST = suite({ ...PLAIN, renamed: EACH_RIGHT });
const ofGates = (...gates: string[]) => suite({ ...PLAIN, gates });
const [MINIMUM, OPEN] = [
  '{ metric: pass@1, min: 0.5 }',
  '{ metric: pass@1, min: 0.5, confidence: 0.9 }',
];
const snake = (run: string) =>
  suite({ ...PLAIN, more: [`language: { name: snake, file: program.py, run: ${run} }`] });
const withMore = (line: string) => suite({ ...PLAIN, more: [line] });

/** Differences within one suite. The line has room for at most eight, so each group has one run. */
const DIFFERENCES: Readonly<Record<string, Difference>>[] = [
  {
    'each-of-two-gates-of-one-name': [
      ofGates(MINIMUM, '{ metric: pass@1, max-drop: 0.02 }'),
      ofGates(MINIMUM, '{ metric: pass@1, max-drop: 0.9 }'),
      'pass@1 allowed drop 2 points → 90 points',
    ],
    'a-gate-that-is-tightened-by-less-than-the-tables-show': [
      ofGates(MINIMUM),
      ofGates('{ metric: pass@1, min: 0.50001 }'),
      'pass@1 minimum 50% → 50.001%',
    ],
    'a-gate-that-gets-confidence': [
      suite(PLAIN),
      ofGates('{ metric: pass@1, min: 0.5, max-drop: 0.02, confidence: 0.9 }'),
      'pass@1 confidence none → 90%',
    ],
    'what-becomes-of-an-inconclusive-gate': [
      ofGates(OPEN.replace('}', ', on-inconclusive: fail }')),
      ofGates(OPEN),
      'pass@1 on-inconclusive fail → pass',
    ],
    'bounds-that-came-and-went': [
      suite(PLAIN),
      ofGates('{ metric: pass@1, min: 0.5, max-rise: 0.5 }'),
      'pass@1 allowed drop 2 points → none, pass@1 allowed rise none → 50 points',
    ],
    'gates-that-are-gone-and-new-ones': [
      ofGates(MINIMUM, '{ metric: newly-failing, max: 1 }'),
      ofGates(MINIMUM, '{ metric: newly-passing, min: 0 }'),
      'gate newly-failing removed, gate newly-passing added',
    ],
  },
  {
    k: [suite(PLAIN), withMore('k: [2, 1]'), 'k 1 → 1, 2'],
    limits: [
      suite(PLAIN),
      withMore('limits: { cpu: 5s, wall: 9s }'),
      'limit of CPU time 3 s → 5 s',
    ],
    'the-grading': [suite(PLAIN), withMore('grading: shared'), 'grading auto → shared'],
    'errors-that-are-allowed': [suite(PLAIN), withMore('max-errors: 3'), 'max-errors 0 → 3'],
    'how-a-language-of-the-config-runs-its-programs': [
      snake('[python3, program.py]'),
      snake('[python3, -O, program.py]'),
      /^language snake \([\da-f]{8}\) → snake \([\da-f]{8}\)$/,
    ],
    'reference-solutions-that-were-added': [
      suite(PLAIN),
      referred('return number + 1'),
      'reference solutions of 4 problems changed',
    ],
    'reference-solutions-that-changed': [
      referred('return number + 1'),
      referred('return 1 + number'),
      'reference solutions of 4 problems changed',
    ],
    'reference-solutions-that-were-removed': [
      referred('return 1 + number'),
      suite(PLAIN),
      'reference solutions of 4 problems changed',
    ],
  },
  {
    'perturbed-prompts-that-are-gone': [ROBUST, suite(PLAIN), '4 perturbed prompts removed'],
    'prompts-that-changed': [
      ROBUST,
      edited(ROBUST, PROBLEMS, ['\\"\\"\\"Add 1.\\"\\"\\"', '\\"\\"\\"Add one.\\"\\"\\"']),
      'prompts of 1 problem changed',
    ],
    'perturbed-prompts-that-changed': [
      ROBUST,
      edited(ROBUST, RENAMED, ['candidate(1) == 2', 'True']),
      '1 perturbed prompt changed',
    ],
    'another-transform': [
      ROBUST,
      {
        ...suite({ ...PLAIN, renamed: EACH_RIGHT, transform: 'FuncRenameInflectional' }),
        [RENAMED]: null,
        [RENAMED.replace('renamed_', 'answers_')]: null,
      },
      '4 perturbed prompts removed, 4 perturbed prompts added',
    ],
  },
];

/** The states of the bases, or of the heads, in one config. */
function statesOf(differences: Readonly<Record<string, Difference>>, side: 0 | 1): Files {
  return together(
    Object.fromEntries(Object.entries(differences).map(([name, each]) => [name, each[side]])),
  );
}

describe.each(DIFFERENCES)('the line about the measure of several suites', (differences) => {
  let run: Judged;
  beforeAll(async () => {
    run = await judge(await github(), statesOf(differences, 0), statesOf(differences, 1));
  });

  it.each(Object.entries(differences))('names %s', (name, [, , line]) => {
    // The name of its suite ends each difference.
    const parts = lineOf(run).matchAll(/(?:^|, )(.*?) \(([\w-]+)\)(?=, |$)/g);
    const own = [...parts].filter(([, , of]) => of === name).map(([, part]) => part);
    expect(own.join(', '), lineOf(run)).toEqual(
      typeof line === 'string' ? line : expect.stringMatching(line),
    );
  });

  it('is the same in the log', () => {
    expect(run.log).toContain(`also changes the measure: ${lineOf(run)}\n`);
  });

  it('does not take problems out of the comparison whose references changed', () => {
    const named = Object.keys(differences).filter((name) => name.startsWith('reference-'));
    const referred = run.document.suites.filter(({ name }) => named.includes(name));
    expect(referred).toHaveLength(named.length);
    for (const { compared } of referred) {
      expect(compared).toMatchObject({ problems: 4, changed: 0 });
    }
  });
});

describe('the line about the measure', () => {
  it('names suites that came and went, and rules of the whole config', async () => {
    // The base is evaluated in the isolation of head, so that both sides are measured alike.
    const rest = ['isolation: process', 'require-baseline: true'];
    const base = suite({ ...PLAIN, others: another('old', ...ONE_GATE), rest });
    const head = suite({ ...PLAIN, others: another('new', ...ONE_GATE) });
    const run = await judge(await github(), base, head);
    const line =
      'suite old removed, suite new added, require-baseline true → false, isolation process → auto';
    expect(lineOf(run)).toBe(line);
    expect(run.log).toContain(`also changes the measure: ${line}\n`);
  });

  it('names no suite if only one has changed', async () => {
    const base = ofGates(MINIMUM, '{ metric: newly-failing, max: 1 }');
    const head = ofGates(MINIMUM, '{ metric: newly-passing, min: 0 }');
    const run = await judge(await github(), base, head);
    const line = 'gate newly-failing removed, gate newly-passing added';
    expect(lineOf(run)).toBe(line);
    expect(run.log).toContain(`also changes the measure: ${line}\n`);
  });

  it('names the suite of each change if several suites changed', async () => {
    const base = suite({ ...PLAIN, others: another('second', '{ metric: pass@1, min: 0.5 }') });
    const head = suite({
      ...PLAIN,
      gates: ['{ metric: pass@1, min: 0.4, max-drop: 0.02 }'],
      others: another('second', '{ metric: pass@1, min: 0.3 }'),
    });
    expect(lineOf(await judge(await github(), base, head))).toBe(
      'pass@1 minimum 50% → 40% (small), pass@1 minimum 50% → 30% (second)',
    );
  });
});
