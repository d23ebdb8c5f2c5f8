import { z } from 'zod';
import type { ProblemFormat } from './formats.ts';

const row = z.object({
  task_id: z.string().min(1).max(300, 'is longer than 300 characters'),
  prompt: z.string(),
  entry_point: z
    .string()
    .regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function')
    .nullish(),
  test: z.string(),
  canonical_solution: z.string().nullish(),
});

/**
 * HumanEval-X's JavaScript tests say what is wrong on standard error alone, and its evaluator
 * counts that: here it is raised.
 */
const RAISING = 'console.assert = require("node:assert");\n';

/**
 * OpenAI's HumanEval (Chen et al. 2021), ReCode's perturbed copies of it, and in other languages
 * HumanEval-X (Zheng et al. 2023), whose tests call the function themselves.
 */
export const humaneval: ProblemFormat = {
  name: 'humaneval',
  fields: ['task_id', 'prompt', 'entry_point', 'test'],
  recognizes: (data) =>
    'test' in data && ('entry_point' in data || ('task_id' in data && 'declaration' in data)),
  read: (data, { language }) => {
    const problem = row.parse(data);
    const { canonical_solution: reference, entry_point: entryPoint = null } = problem;
    if (language === 'python' && entryPoint === null) throw NO_ENTRY_POINT;
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

const NO_ENTRY_POINT = new z.ZodError([
  {
    code: 'custom',
    path: ['entry_point'],
    message: 'expected the name of a function',
    input: undefined,
  },
]);

function testsIn(language: string, tests: string, entryPoint: string | null): string {
  if (language === 'python') return `${tests}\ncheck(${entryPoint})`;
  return language === 'javascript' ? RAISING + tests : tests;
}
