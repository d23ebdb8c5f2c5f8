import type { Files } from '../../e2e/support/repository.ts';

/** Would set a canary if it ever became markup or a script. */
export const ATTACK =
  '</script><script>window.canary=1</script><!-- ]]> <img src=x onerror="window.canary=1"> javascript:window.canary=1';
/** Reverses the text after it, unless it is made visible. */
const BIDI = '\u202Egnp.exe\u202C';
export const HOSTILE_ID = `evil/${ATTACK}`;
export const BIDI_ID = `evil/${BIDI}`;

const RIGHT = 'def f(n):\n    return n + 1\n';
const WRONG = 'def f(n):\n    print("almost", n)\n    return n - 1\n';
const HOSTILE = [
  `# ${ATTACK} ${BIDI} \u2028 \u0000`,
  `print(${JSON.stringify(ATTACK)})`,
  'def f(n):',
  `    raise ValueError(${JSON.stringify(ATTACK)})`,
  '',
].join('\n');
const PRINTING = [
  'def f(n):',
  `    print(${JSON.stringify(`${ATTACK} ${BIDI} \u2028 \u0001`)})`,
  `    raise ValueError(${JSON.stringify(`${ATTACK} ${BIDI}`)})`,
  '',
].join('\n');
const LONG = `${RIGHT}x = "${'a'.repeat(100_000)}"\n`;
/** The number of characters of the longest program. */
export const LONG_PROGRAM = LONG.length;

const PROGRAMS: Readonly<Record<string, string>> = {
  '1': RIGHT,
  '0': WRONG,
  h: HOSTILE,
  p: PRINTING,
  l: LONG,
};

/**
 * For each problem its samples for each prompt: `1` a right one, `0` a wrong one, others see above.
 */
const ANSWERS: readonly (readonly [id: string, nominal: string, renamed: string, typos: string])[] =
  [
    ['plain/0', '11', '10', '11'],
    ['plain/1', '11', '00', '11'],
    ['plain/2', '10', '10', '00'],
    [HOSTILE_ID, 'hp', '1l', '11'],
    [BIDI_ID, '11', '11', '11'],
  ];

const CONFIG = `
suites:
  - name: small
    problems: problems.jsonl
    samples: samples.jsonl
    k: [1, 2]
    grading: split
    variants:
      - family: func_name
        problems: renamed_{transform}_s{seed}.jsonl
        samples: answers_{transform}_s{seed}.jsonl
      - family: docstring
        problems: typos_{transform}_s{seed}.jsonl
        samples: typo-answers_{transform}_s{seed}.jsonl
    gates:
      - { metric: pass@1, min: 0.5, max-drop: 0.05 }
      - { metric: robust-pass@1, min: 0.9 }
`;

/** A suite whose problems, prompts, programs, outputs and reasons try to break out of a page. */
export function smallSuite(): Files {
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const problems = (docstring: string, name: string) =>
    lines(
      ANSWERS.map(([id]) => ({
        task_id: id,
        prompt: `def ${name}(n):\n    """${docstring}"""\n${id.startsWith('evil') ? `    # ${ATTACK} ${BIDI} \uD800\n` : ''}`,
        entry_point: 'f',
        test: 'def check(candidate):\n    assert candidate(1) == 2\n',
      })),
    );
  const samples = (place: 1 | 2 | 3) =>
    lines(
      ANSWERS.flatMap(([id, ...answers]) =>
        [...(answers[place - 1] ?? '')].map((mark) => ({ task_id: id, solution: PROGRAMS[mark] })),
      ),
    );
  return {
    'passgate.yml': CONFIG,
    'problems.jsonl': problems('Add one.', 'add_one'),
    'samples.jsonl': samples(1),
    'renamed_CamelCase_s0.jsonl': problems('Add one.', 'addOne'),
    'answers_CamelCase_s0.jsonl': samples(2),
    'typos_ButterFingers_s0.jsonl': problems('Adf one.', 'add_one'),
    'typo-answers_ButterFingers_s0.jsonl': samples(3),
    'typos_ButterFingers_s1.jsonl': problems('Add one.', 'add_one'),
    'typo-answers_ButterFingers_s1.jsonl': samples(3),
  };
}
