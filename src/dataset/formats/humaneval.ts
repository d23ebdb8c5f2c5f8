import { z } from 'zod';
import type { ProblemFormat } from './formats.ts';

const row = z.object({
  task_id: z.string().min(1).max(300, 'is longer than 300 characters'),
  prompt: z.string(),
  entry_point: z.string().regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function'),
  test: z.string(),
  canonical_solution: z.string().nullish(),
});

/** OpenAI's HumanEval (Chen et al. 2021) and ReCode's perturbed copies of it. */
export const humaneval: ProblemFormat = {
  name: 'humaneval',
  fields: ['task_id', 'prompt', 'entry_point', 'test'],
  recognizes: (data) => 'test' in data && 'entry_point' in data,
  read: (data) => {
    const problem = row.parse(data);
    const reference = problem.canonical_solution;
    return {
      id: problem.task_id,
      prompt: problem.prompt,
      entryPoint: problem.entry_point,
      tests: `${problem.test}\ncheck(${problem.entry_point})`,
      ...(typeof reference !== 'string'
        ? {}
        : { reference: { kind: 'completion', text: reference } }),
    };
  },
};
