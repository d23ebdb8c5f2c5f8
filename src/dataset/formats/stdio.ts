import { z } from 'zod';
import { promptId } from '../prompt-id.ts';
import type { ProblemFormat } from './formats.ts';
import { casesOf, FieldError, hasCases } from './stdio-cases.ts';

const id = z
  .union([z.int(), z.string().min(1).max(300, 'is longer than 300 characters')])
  .transform(String)
  .nullish();
const text = z.string().nullish();

const row = z.looseObject({
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
});

/** How CodeContests names a language, where its programs run as they are. */
const CODE_CONTESTS: Readonly<Record<string, readonly unknown[]>> = {
  python: [3, 'PYTHON3'],
  cpp: [2, 'CPP'],
};

/**
 * Tasks of whole programs that read standard input and write standard output, as APPS, TACO,
 * CodeContests and LiveCodeBench publish them, or plainly with `input` and `output`.
 */
export const stdio: ProblemFormat = {
  name: 'stdio',
  fields: ['task_id', 'prompt', 'input', 'output'],
  recognizes: (data) =>
    hasCases(data) &&
    ['prompt', 'question', 'question_content', 'description'].some((field) => field in data),
  read: (data, { language }) => {
    const problem = row.parse(data);
    const { prompt, question, question_content: content, description } = problem;
    const task = prompt ?? question ?? content ?? description;
    try {
      if (typeof task !== 'string') {
        const message = 'expected the task, here or as "question" or "description"';
        throw new FieldError('prompt', message);
      }
      const cases = casesOf(problem);
      const ids = [problem.task_id, problem.problem_id, problem.question_id, problem.id];
      const isNamed = 'public_tests' in problem || 'private_tests' in problem;
      const reference =
        problem.reference ?? problem.canonical_solution ?? solutionIn(language, problem);
      return {
        id: ids.find((each) => each != null) ?? (isNamed ? problem.name : null) ?? promptId(task),
        prompt: task,
        prefix: problem.starter_code ?? '',
        entryPoint: null,
        tests: '',
        cases,
        ...(reference ? { reference: { kind: 'solution', text: reference } } : {}),
      };
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      const { field, message } = error;
      throw new z.ZodError([{ code: 'custom', path: [field], message, input: undefined }]);
    }
  },
};

/** A row's own solution, or the first of a published list that is in the suite's language. */
function solutionIn(
  language: string,
  { solution, solutions }: Readonly<Record<string, unknown>>,
): string | null {
  if (typeof solution === 'string') return solution;
  const all = typeof solutions === 'string' ? parse(solutions) : solutions;
  // APPS' and TACO's lists are in Python.
  if (Array.isArray(all)) return language === 'python' ? firstText(all) : null;
  const inLanguages = z
    .object({ language: z.array(z.unknown()), solution: z.array(z.unknown()) })
    .safeParse(all);
  if (!inLanguages.success) return null;
  const names = CODE_CONTESTS[language] ?? [];
  const { language: written, solution: texts } = inLanguages.data;
  return firstText(texts.filter((_, n) => names.includes(written[n])));
}

function firstText(values: readonly unknown[]): string | null {
  return values.find((value): value is string => typeof value === 'string') ?? null;
}

/** Solutions are a help and no more: what cannot be read is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
