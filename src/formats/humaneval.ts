import { z } from 'zod';
import { evalplus, PARTS } from './evalplus.ts';
import type { ProblemFormat } from './format.ts';
import { taskId, withTaskId } from './task-id.ts';

const entryPoint = z
  .string({
    error: ({ input }) =>
      input === undefined ? 'received undefined' : 'expected the name of a function',
  })
  .regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function');
const row = z.object({
  task_id: taskId,
  prompt: z.string(),
  entry_point: entryPoint.nullish(),
  test: z.string(),
  canonical_solution: z.string().nullish(),
});

/**
 * Tests in Python define `check`, which takes the function. In other languages they call it
 * themselves.
 */
const pythonRow = row.extend({ entry_point: entryPoint });

/**
 * HumanEval-X's JavaScript tests report a failure only on standard error, which its evaluator
 * reads. Here a failure throws.
 */
const RAISING = 'console.assert = require("node:assert");\n';

/**
 * OpenAI's HumanEval (Chen et al. 2021), ReCode's perturbed copies of it, and in other languages
 * HumanEval-X (Zheng et al. 2023), whose tests call the function themselves.
 */
export const humaneval: ProblemFormat = {
  fields: ['task_id', 'prompt', 'entry_point', 'test'],
  recognizes: (data) =>
    'test' in data &&
    ('entry_point' in data || 'declaration' in data) &&
    !evalplus.recognizes(data),
  partsOf: () => ({ ...PARTS, tests: 'test' }),
  read: (data, { language }) => {
    const problem = (language === 'python' ? pythonRow : row).parse(withTaskId(data));
    const { canonical_solution: reference, entry_point: entryPoint = null } = problem;
    return {
      id: problem.task_id,
      prompt: problem.prompt,
      entryPoint,
      tests: testsIn(language, problem.test, entryPoint),
      ...(typeof reference !== 'string'
        ? {}
        : { reference: { kind: 'completion', text: reference } }),
    };
  },
};

function testsIn(language: string, tests: string, entryPoint: string | null): string {
  if (language === 'python') return `${tests}\ncheck(${entryPoint})`;
  return language === 'javascript' ? RAISING + tests : tests;
}
