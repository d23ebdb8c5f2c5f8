import { z } from 'zod';
import type { ProblemFormat } from './formats.ts';

const inputs = z.array(z.array(z.unknown()));
const row = z.object({
  task_id: z
    .string()
    .max(300, 'is longer than 300 characters')
    .regex(/^(?!Mbpp\/)./, 'MBPP+ is not supported yet'),
  prompt: z.string(),
  entry_point: z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
  canonical_solution: z.string(),
  base_input: inputs,
  plus_input: inputs.default([]),
  atol: z.number().nonnegative().default(0),
});

/**
 * EvalPlus (Liu et al. 2023): inputs without expected values; what the reference solution
 * answers is right. Compared as EvalPlus does: exactly, or where `atol` or floats allow it within
 * `atol` (1e-6 where it is 0) and a relative 1e-7. HumanEval/32, `find_zero`, asks for a root of a
 * polynomial, and any root is right.
 */
export const evalplus: ProblemFormat = {
  name: 'evalplus',
  fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
  recognizes: (data) => 'base_input' in data,
  read: (data, text) => {
    const problem = row.parse(data);
    return {
      id: problem.task_id,
      prompt: problem.prompt,
      entryPoint: problem.entry_point,
      tests: testsFor(text, problem.entry_point, problem.entry_point === 'find_zero'),
      reference: { kind: 'completion', text: problem.canonical_solution },
    };
  },
};

/**
 * The row goes to Python as the text it was read as: in JavaScript 2.0 would become 2, and whole
 * numbers over 2^53 others.
 */
function testsFor(text: string, entryPoint: string, isRootProblem: boolean): string {
  return `
def _check(candidate):
    import copy, json, math
    row = json.loads(${JSON.stringify(text)})
    atol = row.get("atol") or 0
    expected_from = {}
    exec(row["prompt"] + row["canonical_solution"], expected_from)
    reference = expected_from[row["entry_point"]]

    def is_floats(value):
        return isinstance(value, float) or (
            isinstance(value, (list, tuple)) and len(value) > 0
            and all(isinstance(item, float) for item in value))

    def is_close(got, wanted, tolerance):
        if isinstance(wanted, (list, tuple)):
            return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                    and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
        if not isinstance(wanted, (int, float)) or not isinstance(got, (int, float)):
            return False
        if math.isfinite(got) and math.isfinite(wanted):
            return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)
        return got == wanted

    def is_right(arguments, got):
        if ${isRootProblem ? 'True' : 'False'}:
            value = sum(factor * got ** power for power, factor in enumerate(arguments[0]))
            return abs(value) <= (atol or 1e-4), "a root"
        wanted = reference(*copy.deepcopy(arguments))
        if got == wanted:
            return True, wanted
        tolerance = atol or (1e-6 if is_floats(wanted) else 0)
        is_near = tolerance and type(got) is type(wanted) and is_close(got, wanted, tolerance)
        return is_near, wanted

    for number, arguments in enumerate(row["base_input"] + row.get("plus_input", [])):
        got = candidate(*copy.deepcopy(arguments))
        right, wanted = is_right(arguments, got)
        assert right, "input %d: expected %.80r, got %.80r" % (number, wanted, got)

_check(${entryPoint})`;
}
