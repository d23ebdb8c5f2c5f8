import { z } from 'zod';
import { rawMember } from '../raw-json.ts';
import type { ProblemFormat } from './formats.ts';

const inputs = z.array(z.array(z.unknown()));
const row = z.object({
  task_id: z.string().min(1).max(300, 'is longer than 300 characters'),
  prompt: z.string(),
  entry_point: z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
  canonical_solution: z.string(),
  base_input: inputs,
  plus_input: inputs.nullish(),
  atol: z.number().nonnegative().nullish(),
});

/**
 * EvalPlus (Liu et al. 2023): inputs without expected values; what the reference solution
 * answers is right. Floats are compared within `atol` (1e-6 where it is 0) and a relative 1e-7,
 * everything else exactly, as EvalPlus does; its rule for HumanEval/32 (any root of the
 * polynomial) is kept too.
 */
export const evalplus: ProblemFormat = {
  name: 'evalplus',
  onlyPython: true,
  fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
  recognizes: (data) => 'base_input' in data,
  read: (data, { text }) => {
    const problem = row.parse(data);
    const reference = problem.prompt + problem.canonical_solution;
    const { base_input, plus_input } = problem;
    const cases = [rawOf(text, 'base_input', base_input), rawOf(text, 'plus_input', plus_input)];
    return {
      id: problem.task_id,
      prompt: problem.prompt,
      entryPoint: problem.entry_point,
      tests: testsFor(reference, problem.entry_point, cases, problem.atol ?? 0),
      reference: { kind: 'completion', text: problem.canonical_solution },
    };
  },
};

/** A list of inputs as JSON text for Python: as it was written, so that 2.0 stays a float. */
function rawOf(text: string | undefined, field: string, value: unknown): string {
  const raw = text === undefined ? null : rawMember(text, field);
  return raw === null || raw === 'null' ? JSON.stringify(value ?? []) : raw;
}

/** @param cases JSON texts of lists of argument lists */
function testsFor(
  reference: string,
  entryPoint: string,
  cases: readonly string[],
  atol: number,
): string {
  return `
def _check(candidate):
    import copy, json, math
    expected_from = {}
    exec(${JSON.stringify(reference)}, expected_from)
    reference = expected_from[${JSON.stringify(entryPoint)}]
    atol = ${atol}

    def is_floats(value):
        return isinstance(value, float) or (
            isinstance(value, (list, tuple)) and len(value) > 0
            and all(isinstance(each, float) for each in value))

    def is_close(got, wanted, tolerance):
        if isinstance(wanted, (list, tuple)):
            return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                    and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
        if isinstance(wanted, (int, float)) and isinstance(got, (int, float)):
            if math.isinf(wanted) or math.isinf(got):
                return got == wanted
            return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)
        return got == wanted

    def is_right(arguments, got, wanted):
        if ${JSON.stringify(entryPoint)} == "find_zero":
            value = sum(c * got ** power for power, c in enumerate(arguments[0]))
            return abs(value) <= (atol or 1e-6)
        tolerance = atol or (1e-6 if is_floats(wanted) else 0)
        if not tolerance or got == wanted:
            return got == wanted
        return type(got) is type(wanted) and is_close(got, wanted, tolerance)

    inputs = [${cases.map((text) => `*json.loads(${JSON.stringify(text)})`).join(', ')}]
    for number, arguments in enumerate(inputs):
        wanted = reference(*copy.deepcopy(arguments))
        got = candidate(*copy.deepcopy(arguments))
        assert is_right(arguments, got, wanted), (
            "input %d: expected %.80r, got %.80r" % (number, wanted, got))

_check(${entryPoint})`;
}
