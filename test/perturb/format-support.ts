import { execFileSync } from 'node:child_process';
import { CodeParser } from '../../src/grammar/parser.ts';
import { FORMAT } from '../../src/perturb/families/format.ts';
import { type MadeVariant, makeVariants, Views } from '../../src/perturb/make-variants.ts';
import type { Task } from '../../src/perturb/task.ts';

/** A problem as tests write it. */
export interface Given {
  readonly prompt: string;
  readonly reference?: string;
  readonly language?: string;
  readonly entryPoint?: string;
  readonly id?: string;
}

/** A variant, or the reason why there is none. */
export type Result = { readonly prompt: string; readonly reference: string | null } | string;

const parsers = new Map<string, Promise<CodeParser | null>>();

function parserOf(language: string): Promise<CodeParser | null> {
  const known = parsers.get(language) ?? CodeParser.open(language);
  parsers.set(language, known);
  return known;
}

/** What a transform makes of a problem, for each seed. */
export async function variantsOf(
  name: string,
  given: Given,
  seeds = 1,
  intensity = 1,
): Promise<Result[]> {
  const transform = FORMAT.find((each) => each.name === name);
  if (transform === undefined) throw new Error(`there is no transform ${name}`);
  const language = given.language ?? 'python';
  const task: Task = {
    id: given.id ?? 'test/0',
    language,
    kind: 'code',
    prompt: given.prompt,
    entryPoint: given.entryPoint ?? 'f',
    reference: given.reference ?? null,
    tests: null,
  };
  const views = new Views(task, await parserOf(language));
  try {
    return makeVariants(views, transform, seeds, intensity).map((outcome) =>
      'parts' in outcome ? partsOf(outcome) : Object.values(outcome).join(' '),
    );
  } finally {
    views.close();
  }
}

function partsOf({ parts: { prompt, reference } }: MadeVariant): Result {
  return { prompt, reference };
}

/** What a transform without seeds makes of a problem: its prompt, then its reference. */
export async function textOf(name: string, given: Given): Promise<string> {
  const [result] = await variantsOf(name, given);
  if (result === undefined) throw new Error('there is no outcome');
  return typeof result === 'string' ? result : result.prompt + (result.reference ?? '');
}

/** What a transform without seeds makes of a prompt. */
export async function promptOf(name: string, given: Given): Promise<string> {
  const [result] = await variantsOf(name, given);
  if (result === undefined) throw new Error('there is no outcome');
  return typeof result === 'string' ? result : result.prompt;
}

const SAME_PROGRAMS = `
import ast, json, sys
class NoDocstrings(ast.NodeTransformer):
    def visit_Expr(self, node):
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return None if is_text else self.generic_visit(node)
def read(text):
    try:
        return ast.dump(NoDocstrings().visit(ast.parse(text.encode())))
    except SyntaxError as error:
        return str(error)
print(json.dumps([read(a) == read(b) for a, b in json.load(sys.stdin)]))
`;

/** For each pair whether Python itself reads both as the same program, docstrings apart. */
export function areSamePrograms(pairs: readonly (readonly [string, string])[]): boolean[] {
  const input = JSON.stringify(pairs);
  const output = execFileSync('python3', ['-c', SAME_PROGRAMS], { input, maxBuffer: 1e8 });
  return JSON.parse(output.toString()) as boolean[];
}
