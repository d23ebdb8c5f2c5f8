import { z } from 'zod';
import { oracleOf, testsOf } from './evalplus-tests.ts';
import type { PartFields, ProblemFormat } from './format.ts';
import { rawMember } from './raw-json.ts';
import { taskId, withTaskId } from './task-id.ts';

const inputs = z.array(z.array(z.unknown()));
const row = z.object({
  task_id: taskId,
  prompt: z.string(),
  entry_point: z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
  canonical_solution: z.string(),
  base_input: inputs,
  // In the release, a task without further inputs has an empty object here.
  plus_input: z.union([inputs, z.strictObject({})], 'expected a list of inputs').nullish(),
  atol: z.number().nonnegative().nullish(),
});

/** The fields that HumanEval's layout has in common with EvalPlus', which has no tests as code. */
export const PARTS: PartFields = {
  kind: 'code',
  prompt: 'prompt',
  reference: 'canonical_solution',
  tests: null,
  entryPoint: 'entry_point',
};

/**
 * EvalPlus (Liu et al. 2023): inputs without expected values. The answers of the reference solution
 * are right. evalplus-tests.ts describes the comparison.
 */
export const evalplus: ProblemFormat = {
  onlyPython: true,
  fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
  recognizes: (data) => 'base_input' in data,
  partsOf: () => PARTS,
  read: (data, { text }) => {
    const problem = row.parse(withTaskId(data));
    const { base_input, plus_input } = problem;
    const task = {
      id: problem.task_id,
      entryPoint: problem.entry_point,
      reference: problem.prompt + problem.canonical_solution,
      base: rawOf(text, 'base_input', base_input),
      plus: Array.isArray(plus_input) ? rawOf(text, 'plus_input', plus_input) : '[]',
      atol: problem.atol ?? 0,
    };
    return {
      id: problem.task_id,
      prompt: problem.prompt,
      entryPoint: problem.entry_point,
      tests: testsOf(task),
      oracle: oracleOf(task),
      isApart: true,
      reference: { kind: 'completion', text: problem.canonical_solution },
    };
  },
};

/** A list of inputs as JSON text for Python, in its original form, so that 2.0 stays a float. */
function rawOf(text: string | undefined, field: string, value: unknown): string {
  const raw = text === undefined ? null : rawMember(text, field);
  return raw ?? JSON.stringify(value);
}
