/** Variants of a single prompt, and HumanEval's problems, for tests of transforms of prose. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CodeParser } from '../../src/grammar/parser.ts';
import { makeVariants, type Outcome, Views } from '../../src/perturb/make-variants.ts';
import type { Task } from '../../src/perturb/task.ts';
import type { Transform } from '../../src/perturb/transform.ts';
import { TRANSFORMS } from '../../src/perturb/transforms.ts';

export interface Options {
  readonly seeds?: number;
  readonly intensity?: number;
  readonly language?: string;
  readonly isProse?: boolean;
}

export function transformNamed(name: string): Transform {
  const found = TRANSFORMS.find((transform) => transform.name === name);
  if (found === undefined) throw new Error(`there is no transform ${name}`);
  return found;
}

/** What a transform makes of a prompt without a reference, for each seed. */
export async function outcomesOf(
  name: string,
  prompt: string,
  { seeds = 5, intensity = 1, language = 'python', isProse = false }: Options = {},
): Promise<Outcome[]> {
  const kind = isProse ? 'prose' : 'code';
  const task = { id: 'one', language, kind, prompt, entryPoint: null } as const;
  const views = new Views(
    { ...task, reference: null, tests: null },
    await CodeParser.open(language),
  );
  try {
    return makeVariants(views, transformNamed(name), seeds, intensity);
  } finally {
    views.close();
  }
}

/** The changed prompts alone. */
export async function promptsOf(
  name: string,
  prompt: string,
  options?: Options,
): Promise<string[]> {
  return promptsIn(await outcomesOf(name, prompt, options));
}

export function promptsIn(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => ('parts' in outcome ? [outcome.parts.prompt] : []));
}

/** A Python function that has a text as its docstring. */
export function documented(text: string): string {
  return `def solve(values, k):\n    """${text}\n    """\n`;
}

/** The documentation of such a function. */
export function documentationOf(prompt: string): string {
  return prompt.slice(prompt.indexOf('"""') + 3, prompt.lastIndexOf('\n    """'));
}

const HUMANEVAL = join(
  fileURLToPath(new URL('../../../shared/data', import.meta.url)),
  'humaneval',
  'HumanEval.jsonl.gz',
);
export const isHumanEvalMissing = !existsSync(HUMANEVAL);
export const titled = (text: string) =>
  isHumanEvalMissing ? `${text} (skipped: ../shared/data is missing)` : text;

interface Row {
  readonly task_id: string;
  readonly prompt: string;
  readonly entry_point: string;
  readonly canonical_solution: string;
  readonly test: string;
}

export function humanEval(): Task[] {
  const lines = gunzipSync(readFileSync(HUMANEVAL)).toString('utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({
      id: row.task_id,
      language: 'python',
      kind: 'code',
      prompt: row.prompt,
      entryPoint: row.entry_point,
      reference: row.canonical_solution,
      tests: row.test,
    }));
}

/** Code before a documentation, the documentation, and code after it. */
export const AROUND: readonly (readonly [string, string, string, string])[] = [
  [
    'CRLF and tabs',
    'def f(x):\r\n\t"""',
    'Return the string of it.\r\n\r\n\tThe letters stay.',
    '\r\n\t"""\r\n',
  ],
  [
    'quotes of both kinds within a class',
    "class A:\n    def f(self):\n        '''",
    'Say "it" or """all""" of the letters in the words.',
    "'''\n",
  ],
  [
    'letters with accents',
    'async def größe(x):\n    """',
    'Gib die Länge der Wörter in der Liste zurück.',
    '"""\n',
  ],
  [
    'decorators and several functions',
    'def g():\n    """Other text."""\n\n\n@cache\ndef f(x):\n    """',
    'Take the letters of the words.\n\n    Give the strings in a list.',
    '\n    """\n',
  ],
  [
    'a raw string after an import',
    'from __future__ import annotations\nimport re\n\n\ndef f(x):\n    import os\n    r"""',
    'Give the letters of \\d in the words.',
    '"""\n',
  ],
];
