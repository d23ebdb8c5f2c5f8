import { z } from 'zod';
import type { ProblemFormat } from './format.ts';
import { livecodebench, PROSE } from './livecodebench.ts';
import { promptId } from './prompt-id.ts';
import { casesOf, hasCases, namedCalls } from './stdio-cases.ts';
import { callsIn, readingFields, referenceIn } from './stdio-row.ts';

const id = z
  .union([z.int(), z.string().min(1).max(300, 'is longer than 300 characters')])
  .transform(String)
  .nullish();
const text = z.string().nullish();
/** The fields that may hold a row's task. */
const TASK = ['prompt', 'question', 'question_content', 'description'] as const;
/** Report this in addition to other faults of the row. */
const always = { when: () => true };

const row = z
  .looseObject({
    task_id: id,
    problem_id: id,
    question_id: id,
    id,
    name: text,
    prompt: text,
    question: text,
    question_content: text,
    description: text,
    starter_code: text,
    reference: text,
    canonical_solution: text,
  })
  .refine((data) => TASK.some((field) => typeof data[field] === 'string'), {
    error: 'expected the task, here or as "question" or "description"',
    path: ['prompt'],
    ...always,
  })
  .refine((data) => hasCases(data) || 'input' in data, {
    error: 'received undefined',
    path: ['input'],
    ...always,
  })
  .refine((data) => hasCases(data) || 'output' in data, {
    error: 'received undefined',
    path: ['output'],
    ...always,
  });

/**
 * Tasks of whole programs that read standard input and write standard output. They are published by
 * APPS, TACO and CodeContests, or have plain `input` and `output`. Tasks of APPS and TACO that ask
 * for functions are read too.
 */
export const stdio: ProblemFormat = {
  fields: ['task_id', 'prompt', 'input', 'output'],
  recognizes: (data) => hasCases(data) && TASK.some((field) => field in data),
  partsOf: (data) => {
    if (livecodebench.recognizes(data)) return livecodebench.partsOf(data);
    const problem = row.parse(data);
    return { ...PROSE, prompt: TASK.find((field) => problem[field] != null) ?? TASK[0] };
  },
  read: (data, context) => {
    if (livecodebench.recognizes(data)) return livecodebench.read(data, context);
    const { language, text: written } = context;
    const problem = row.parse(data);
    const task = TASK.map((field) => problem[field]).find((each) => each != null) ?? '';
    const ids = [problem.task_id, problem.problem_id, problem.question_id, problem.id];
    const isNamed = 'public_tests' in problem || 'private_tests' in problem;
    const name = isNamed ? problem.name : null;
    const of = {
      id: ids.find((each) => each != null) ?? name ?? promptId(task),
      prompt: task,
      prefix: problem.starter_code ?? '',
      ...referenceIn(problem, language),
    };
    return readingFields(() => {
      const calls = namedCalls(problem, written);
      if (calls !== null) return { ...of, ...callsIn(calls, 'input_output.fn_name', language) };
      return { ...of, entryPoint: null, tests: '', cases: casesOf(problem) };
    });
  },
};
