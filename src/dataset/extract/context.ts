import type { Problem } from '../../records/dataset.ts';
import { blank } from './blank.ts';
import { choose, type Wanted } from './choose.ts';
import { blocksOf } from './fences.ts';
import { namesOf } from './names.ts';
import { outline } from './outline.ts';
import { codeBetweenProse, isProse } from './prose.ts';

/** The facts from a problem that matter for its answers' code. */
export interface Context {
  readonly language: string;
  readonly wanted: Wanted;
  /** The code that completions continue: the prompt's code, empty if the prompt is only prose. */
  readonly prefix: string;
  /** True if the prompt is prose, which code cannot continue. */
  readonly isProse: boolean;
}

const known = new WeakMap<Problem, Context>();

/** The facts from a problem; computed once. */
export function contextOf(problem: Problem, language: string): Context {
  const found = known.get(problem);
  if (found !== undefined && found.language === language) return found;
  const made = makeContext(problem, language);
  known.set(problem, made);
  return made;
}

/**
 * The prompt's length is limited only in tables. The code of a prompt is never longer than this.
 */
const LONGEST = 1 << 20;

function makeContext(problem: Problem, language: string): Context {
  const text = problem.prefix ?? problem.prompt;
  const isDescription =
    text.length < LONGEST && (isProse(text, language) || blocksOf(text, language) !== null);
  const prefix = isDescription ? codeOfPrompt(text, language) : text;
  const isProgram = problem.cases !== undefined;
  const names = isProgram ? [] : wantedNames(problem, prefix, language);
  return {
    language,
    wanted: { names, isProgram, isBody: prefix.trim() !== '' },
    prefix,
    isProse: isDescription,
  };
}

function codeOfPrompt(prompt: string, language: string): string {
  const parts = codeBetweenProse(prompt, language) ?? [];
  const blocks =
    blocksOf(prompt, language) ?? parts.map((text) => ({ text, mark: 'none' as const }));
  const wanted = { names: [], isProgram: false, isBody: false };
  const chosen = choose(blocks, wanted, language, null);
  if (chosen === null || namesOf(chosen.text, language).top.size === 0) return '';
  return chosen.text.endsWith('\n') ? chosen.text : `${chosen.text}\n`;
}

/**
 * The entry point, or the name left open by the prompt, or the names that tests call but do not
 * define.
 */
function wantedNames({ entryPoint, tests }: Problem, prefix: string, language: string): string[] {
  if (entryPoint !== null) return [entryPoint.split('.')[0] ?? entryPoint];
  const open = openName(prefix, language);
  if (open !== null) return [open];
  const { top } = namesOf(tests.slice(0, LONGEST), language);
  const { code } = blank(tests.slice(0, LONGEST), language);
  const called = [...code.matchAll(/(?<![\w.])([A-Za-z_]\w*)\s*\(/g)].map(([, name = '']) => name);
  // Calls in Bash have no brackets.
  const words = language === 'bash' ? [...namesOf(tests, language).used] : called;
  return [...new Set(words)].filter((name) => !top.has(name) && !COMMON.has(name)).slice(0, 100);
}

/** Names that tests call but answers do not define. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'abs all any assert assertEqual bool check dict enumerate eval exec float format frozenset getattr ' +
    'hasattr if int isinstance len list map max min next not object print range repr require return ' +
    'round set setattr sorted str sum super tuple type vars while zip for in and or main'
  ).split(' '),
);

/** The function that a prompt begins but does not end. */
function openName(prefix: string, language: string): string | null {
  const { code } = blank(prefix, language);
  const definition =
    /^(?:def|sub|function)[ \t]+(?:self\.)?([A-Za-z_]\w*)|^[ \t]*(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)/gm;
  if (language === 'python' || language === 'ruby') {
    const last = [...code.matchAll(definition)].at(-1);
    return last?.[1] ?? last?.[2] ?? null;
  }
  return outline(code).findLast(({ end, name }) => end === null && name !== null)?.name ?? null;
}
