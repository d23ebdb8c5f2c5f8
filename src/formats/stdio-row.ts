import { z } from 'zod';
import type { Answer } from '../records/dataset.ts';
import { parseBounded } from '../text/bounded-json.ts';
import { type Calls, callProblem } from './calls.ts';
import { FieldError } from './stdio-cases.ts';

/** The codes of CodeContests for languages whose programs run here unchanged. */
const CODE_CONTESTS: Readonly<Record<string, readonly unknown[]>> = {
  python: [3, 'PYTHON3'],
  cpp: [2, 'CPP'],
};

/** A row's own solution, or the first published one in the suite's language. */
export function referenceIn(
  row: Readonly<Record<string, unknown>>,
  language: string,
): { reference?: Answer } {
  const { reference, canonical_solution: canonical, solution, solutions } = row;
  const own = [reference, canonical].find((each) => typeof each === 'string');
  const text = own ?? (typeof solution === 'string' ? solution : firstIn(solutions, language));
  return typeof text === 'string' && text !== '' ? { reference: { kind: 'solution', text } } : {};
}

function firstIn(solutions: unknown, language: string): string | null {
  const all = typeof solutions === 'string' ? parse(solutions) : solutions;
  // The lists of APPS and TACO are in Python.
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

/** Solutions are only a help, so an unreadable one is ignored. */
function parse(text: string): unknown {
  try {
    return parseBounded(text);
  } catch {
    return null;
  }
}

/**
 * The parts of a problem made from calls, which must be in Python.
 * @throws FieldError in another language
 */
export function callsIn(calls: Calls, field: string, language: string) {
  if (language === 'python') return callProblem(calls);
  const message = `names a function, and such tasks are for Python only, but the suite's language is ${language}`;
  throw new FieldError(field, message);
}

/**
 * Read fields of a row.
 * @throws ZodError in place of a FieldError
 */
export function readingFields<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    const { field, message } = error;
    throw new z.ZodError([{ code: 'custom', path: [field], message, input: undefined }]);
  }
}
