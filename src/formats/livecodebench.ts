import { z } from 'zod';
import { IMPORTS } from './calls.ts';
import type { ProblemFormat } from './format.ts';
import { casesOf, listedCalls } from './stdio-cases.ts';
import { callsIn, readingFields, referenceIn } from './stdio-row.ts';
import { taskId } from './task-id.ts';

const row = z
  .looseObject({
    question_id: taskId,
    question_content: z.string(),
    starter_code: z.string().nullish(),
  })
  .refine((data) => (data.public_test_cases ?? data.private_test_cases) != null, {
    error: 'received undefined',
    path: ['public_test_cases'],
    // Report this in addition to other faults of the row.
    when: () => true,
  });

/** A task in words, whose other fields no perturbation changes. */
export const PROSE = { kind: 'prose', reference: null, tests: null, entryPoint: null } as const;

/**
 * LiveCodeBench (Jain et al. 2024), judged by the rules of its own grader
 * (`lcb_runner/evaluation/testing_util.py`). Tasks ask for whole programs, or for functions named
 * by `metadata`. docs/data.md lists the remaining differences.
 */
export const livecodebench: ProblemFormat = {
  fields: ['question_id', 'question_content', 'public_test_cases', 'private_test_cases'],
  recognizes: (data) =>
    'question_id' in data && ('public_test_cases' in data || 'private_test_cases' in data),
  partsOf: () => ({ ...PROSE, prompt: 'question_content' }),
  read: (data, { language }) => {
    const problem = row.parse(data);
    const of = {
      id: problem.question_id,
      prompt: problem.question_content,
      prefix: problem.starter_code ?? '',
      ...referenceIn(problem, language),
    };
    return readingFields(() => {
      const calls = listedCalls(problem);
      if (calls !== null) return { ...of, ...callsIn(calls, 'metadata.func_name', language) };
      const cases = casesOf(problem);
      const preamble = language === 'python' ? { preamble: IMPORTS.livecodebench } : {};
      return { ...of, ...preamble, entryPoint: null, tests: '', cases, decimals: true };
    });
  },
};
