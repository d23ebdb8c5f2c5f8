/** Problems whose function gets another name. */

import { CodeParser } from '../../src/grammar/parser.ts';
import { type ChangedParts, validChange } from '../../src/perturb/check-change.ts';
import type { Task } from '../../src/perturb/task.ts';
import { closeView, viewOf } from '../../src/perturb/view.ts';

interface Given {
  readonly language?: string;
  readonly prompt: string;
  readonly reference?: string;
  readonly tests?: string;
  readonly entryPoint?: string;
}

/** Opened once for each language. */
const PARSERS = new Map<string, Promise<CodeParser | null>>();

export function parserOf(language: string): Promise<CodeParser | null> {
  const parser = PARSERS.get(language) ?? CodeParser.open(language);
  PARSERS.set(language, parser);
  return parser;
}

/** A problem with its function under another name, or the reason against it. */
export async function renamed(given: Given, to: string): Promise<ChangedParts | string> {
  const { language = 'python', prompt, reference, tests, entryPoint } = given;
  const task: Task = {
    ...{ id: 'one', language, kind: 'code', prompt },
    ...{ reference: reference ?? null, tests: tests ?? null, entryPoint: entryPoint ?? null },
  };
  const parser = await parserOf(language);
  const view = viewOf(task, parser, false);
  if (view === null) throw new Error('the prompt does not parse');
  try {
    const valid = validChange(view, 'func_name', { newName: to });
    return typeof valid === 'string' ? valid : valid.parts;
  } finally {
    closeView(view);
  }
}

/** The prompt alone, with `sort` or another function named `fresh`. */
export async function promptOf(
  text: string,
  language = 'python',
  entryPoint?: string,
): Promise<string> {
  const given = { language, prompt: text, ...(entryPoint === undefined ? {} : { entryPoint }) };
  const parts = await renamed(given, 'fresh');
  return typeof parts === 'string' ? parts : parts.prompt;
}

/** The tests alone. */
export async function testsOf(given: Given): Promise<string | null> {
  const parts = await renamed(given, 'fresh');
  return typeof parts === 'string' ? parts : parts.tests;
}

export const AMBIGUOUS = 'sort may be the name of another thing, too';
