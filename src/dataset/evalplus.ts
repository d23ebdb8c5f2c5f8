import { z } from 'zod';
import type { ProblemFormat } from './formats.ts';

const inputs = z.array(z.array(z.unknown()));
const row = z.object({
  task_id: z.string().min(1),
  prompt: z.string(),
  entry_point: z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
  canonical_solution: z.string(),
  base_input: inputs,
  plus_input: inputs.default([]),
  atol: z.number().nonnegative().default(0),
});

/**
 * EvalPlus (Liu et al. 2023): inputs without expected values; what the reference solution
 * answers is right. Floats are compared within `atol` (1e-6 where it is 0) and a relative 1e-7,
 * everything else exactly, as EvalPlus does.
 */
export const evalplus: ProblemFormat = {
  name: 'evalplus',
  fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
  recognizes: (data) => 'base_input' in data && !('test' in data),
  read: (data) => {
    const problem = row.parse(data);
    const reference = problem.prompt + problem.canonical_solution;
    const cases = [...problem.base_input, ...problem.plus_input];
    return {
      id: problem.task_id,
      prompt: problem.prompt,
      entryPoint: problem.entry_point,
      tests: testsFor(reference, problem.entry_point, cases, problem.atol),
      reference: { kind: 'completion', text: problem.canonical_solution },
    };
  },
};

function testsFor(
  reference: string,
  entryPoint: string,
  cases: readonly unknown[],
  atol: number,
): string {
  return `
def _check(candidate):
    import copy, json, math
    expected_from = {}
    exec(${JSON.stringify(reference)}, expected_from)
    reference = expected_from[${JSON.stringify(entryPoint)}]
    atol = ${atol}

    def is_float(value):
        return isinstance(value, float)

    def has_floats(value):
        return is_float(value) or (
            isinstance(value, (list, tuple)) and len(value) > 0 and all(map(is_float, value)))

    def is_close(got, wanted, tolerance):
        if isinstance(wanted, (list, tuple)):
            return (type(got) is type(wanted) and len(got) == len(wanted)
                    and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
        if is_float(wanted) and isinstance(got, (int, float)):
            return got == wanted or abs(got - wanted) <= tolerance + 1e-7 * abs(wanted) or (
                math.isnan(got) and math.isnan(wanted))
        return got == wanted

    for number, arguments in enumerate(json.loads(${JSON.stringify(JSON.stringify(cases))})):
        wanted = reference(*copy.deepcopy(arguments))
        got = candidate(*copy.deepcopy(arguments))
        if got == wanted:
            continue
        tolerance = atol if atol else 1e-6 if has_floats(wanted) else 0
        assert tolerance and is_close(got, wanted, tolerance), (
            "input %d: expected %.80r, got %.80r" % (number, wanted, got))

_check(${entryPoint})`;
}
