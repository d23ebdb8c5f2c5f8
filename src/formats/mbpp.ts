import { z } from 'zod';
import type { ProblemFormat } from './format.ts';
import { taskId, withTaskId } from './task-id.ts';

const code = z.array(z.string());
const row = z
  .object({
    task_id: taskId,
    text: z.string().optional(),
    prompt: z.string().optional(),
    code: z.string().nullish(),
    test_list: code.min(1, 'expected at least one test'),
    test_setup_code: z.string().nullish(),
    test_imports: code.nullish(),
    challenge_test_list: code.nullish(),
    test: z.string().nullish(),
  })
  .refine(({ text, prompt }) => (text ?? prompt) !== undefined, {
    error: 'expected the task as "text", or as "prompt" in the sanitized release',
    path: ['text'],
    // Report this in addition to other faults.
    when: () => true,
  });

/**
 * MBPP (Austin et al. 2021), full and sanitized: a task in prose, whole programs as answers, and
 * asserts that call them by name. Graded by `test_list`, as in published results, or by the `test`
 * of EvalPlus' copy. The shape of `challenge_test_list` is checked, but it is not run.
 */
export const mbpp: ProblemFormat = {
  onlyPython: true,
  fields: ['task_id', 'text', 'code', 'test_list'],
  recognizes: (data) => 'test_list' in data,
  partsOf: (data) => ({
    kind: 'prose',
    prompt: row.parse(withTaskId(data)).text === undefined ? 'prompt' : 'text',
    reference: 'code',
    tests: null,
    entryPoint: null,
  }),
  read: (data) => {
    const problem = row.parse(withTaskId(data));
    const { test_setup_code: setup, test_imports: imports } = problem;
    // EvalPlus' release in this layout has all of its tests in `test`.
    const own = problem.test ? [problem.test] : problem.test_list;
    const tests = [...(imports ?? []), ...(setup ? [setup] : []), ...own];
    return {
      id: problem.task_id,
      prompt: problem.text ?? problem.prompt ?? '',
      prefix: '',
      entryPoint: null,
      tests: tests.join('\n'),
      ...(problem.code ? { reference: { kind: 'solution', text: problem.code } } : {}),
    };
  },
};
