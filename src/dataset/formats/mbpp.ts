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
    // Beside what else is wrong.
    when: () => true,
  });

/**
 * MBPP (Austin et al. 2021), full and sanitized: a task in prose, whole programs as answers, and
 * asserts that call them by name. Graded by `test_list`, as published results are, or by the `test` of
 * EvalPlus' copy; `challenge_test_list` is checked for its shape and not run.
 */
export const mbpp: ProblemFormat = {
  name: 'mbpp',
  onlyPython: true,
  fields: ['task_id', 'text', 'code', 'test_list'],
  recognizes: (data) => 'test_list' in data,
  read: (data) => {
    const problem = row.parse(withTaskId(data));
    const { test_setup_code: setup, test_imports: imports } = problem;
    // EvalPlus' release in this layout has all of its tests there.
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
