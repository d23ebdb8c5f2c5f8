import { jsonLines } from '../../support/files.ts';
import type { Files } from './repository.ts';

const CONFIG = `suites:
  - name: hand-made
    language: python
    problems: problems.jsonl
    samples: samples/nominal.jsonl
    variants:
      - family: syntax
        problems: perturbed/syntax/{transform}_s{seed}.jsonl
        samples: samples/syntax/{transform}_s{seed}.jsonl
        nominal:
          problems: perturbed/syntax/nominal.jsonl
          samples: samples/syntax/nominal.jsonl
      - family: format
        problems: perturbed/format/{transform}_s{seed}.jsonl
        samples: samples/format/{transform}_s{seed}.jsonl
    k: [1]
    reference-check: warn
    limits:
      cpu: 2s
      wall: 6s
      memory: 512MiB
    gates:
      - metric: pass@1
        min: 0.75
`;

const MASK = {
  task_id: 'hand-made/mask_card_number',
  prompt: `def mask_card_number(text: str) -> str:
    """Hide every digit of a card number but the last four."""
`,
  entry_point: 'mask_card_number',
  canonical_solution: `    hidden = sum(character.isdigit() for character in text) - 4
    masked = ""
    for character in text:
        if character.isdigit() and hidden > 0:
            character = "*"
            hidden -= 1
        masked += character
    return masked
`,
  test: `def check(candidate):
    assert candidate("4111 1111 1111 1234") == "**** **** **** 1234"
    assert candidate("12 34") == "12 34"
`,
};
const CLOCK = {
  task_id: 'hand-made/format_clock_time',
  prompt: `def format_clock_time(minutes: int) -> str:
    """Write the minutes after midnight as a twelve-hour clock shows them."""
`,
  entry_point: 'format_clock_time',
  canonical_solution: `    hour, minute = divmod(minutes % 1440, 60)
    half = "am" if hour < 12 else "pm"
    hour = hour % 12 or 12
    return f"{hour}:{minute:02d} {half}"
`,
  test: `def check(candidate):
    assert candidate(425) == "7:05 am"
    assert candidate(720) == "12:00 pm"
`,
};

type Problem = typeof MASK;

/** Show the first lines of the solution in the prompt. */
function partial(problem: Problem, lines: number): Problem {
  const all = problem.canonical_solution.split(/(?<=\n)/);
  return {
    ...problem,
    prompt: problem.prompt + all.slice(0, lines).join(''),
    canonical_solution: all.slice(lines).join(''),
  };
}

/** Replace a text in the prompt and in the solution. */
function replaced(problem: Problem, from: RegExp, to: string): Problem {
  return {
    ...problem,
    prompt: problem.prompt.replaceAll(from, to),
    canonical_solution: problem.canonical_solution.replaceAll(from, to),
  };
}

const SHOWN = [partial(MASK, 3), partial(CLOCK, 2)] as const;
const RENAMED = [
  replaced(SHOWN[0], /hidden/g, 'VAR_0'),
  // The name behind a brace stays.
  replaced(SHOWN[1], /(?<!\{)hour/g, 'VAR_0'),
];
const SPLIT = [MASK, replaced(CLOCK, /\(minutes: int\)/g, '(\n        minutes: int)')];

const answers = (problems: readonly Problem[]) =>
  problems.map(({ task_id, canonical_solution: completion }) => ({ task_id, completion }));
const [MASKED, SHOWN_TIME] = [
  '        if character.isdigit() and VAR_0 > 0:\n            masked += "*',
  '    VAR_0 = VAR_0 % 12 or 12\n    return "%d:%02d %s" % (VAR_0, minute, half)\n',
];

/**
 * Perturbed prompts that somebody wrote, with faults that Passgate's own cannot have. One reference
 * solution fails: the renaming did not look inside its f-string. One prompt equals its nominal one,
 * and one answer ends in the middle.
 */
export const HAND_MADE: Files = {
  'passgate.yml': CONFIG,
  'problems.jsonl': jsonLines([MASK, CLOCK]),
  'perturbed/syntax/nominal.jsonl': jsonLines(SHOWN),
  'perturbed/syntax/VarRenamerNaive_s0.jsonl': jsonLines(RENAMED),
  'perturbed/format/split_lines_s0.jsonl': jsonLines(SPLIT),
  'samples/nominal.jsonl': jsonLines(answers([MASK, CLOCK])),
  'samples/syntax/nominal.jsonl': jsonLines(answers(SHOWN)),
  'samples/syntax/VarRenamerNaive_s0.jsonl': jsonLines([
    { task_id: MASK.task_id, completion: MASKED },
    { task_id: CLOCK.task_id, completion: SHOWN_TIME },
  ]),
  'samples/format/split_lines_s0.jsonl': jsonLines(answers(SPLIT)),
};
