import type { SuiteConfig } from '../config/schema.ts';
import { languageName } from '../config/suite-language.ts';
import { contextOf } from '../dataset/extract/context.ts';
import type { Problem } from '../records/dataset.ts';
import { fill, namesToDefine, valuesOf } from './fill.ts';

/** The version of the texts below. It goes up with every change of them. */
export const DEFAULT_PROMPT_VERSION = 1;

/** The texts for a suite without a prompt of its own, by the kind of task. */
export const DEFAULT_PROMPTS = {
  /** The prompt is code, which goes into a block. */
  code: `Complete this function in {{language}}. Answer with the complete code in one fenced block.

{{prompt}}`,
  /** The prompt is prose, and tests call functions by their names. */
  function: `Solve this task in {{language}}. Its tests call {{entry_point}}. Answer with the complete code in one fenced block.

{{prompt}}`,
  /** The prompt is prose, and no names are known. */
  task: `Solve this task in {{language}}. Answer with the complete code in one fenced block.

{{prompt}}`,
  /** The answer is a whole program. */
  program: `Solve this task with a program in {{language}} that reads standard input and writes standard output. Answer with the complete code in one fenced block.

{{prompt}}`,
} as const;

/** The end of the text if a problem has code to begin with, beside a prompt in prose. */
export const BEGINNING = 'Begin with this code:';

/** A list of more names would confuse: some are often not the answer's to define. */
const MOST_NAMES = 5;

/** The message to a chat model for a problem, if the suite has no prompt of its own. */
export function defaultPrompt(problem: Problem, language: SuiteConfig['language']): string {
  const name = languageName(language);
  const beginning = beginningOf(problem);
  const names = namesToDefine(problem, name);
  const kind = kindOf(problem, name, beginning, names);
  const values = valuesOf(problem, language);
  const text = fill(DEFAULT_PROMPTS[kind], {
    ...values,
    prompt: kind === 'code' ? fenced(problem.prompt, name) : values.prompt,
    entry_point: listed(names),
  });
  return beginning === '' ? text : `${text}\n\n${BEGINNING}\n\n${fenced(beginning, name)}`;
}

function kindOf(
  problem: Problem,
  language: string,
  beginning: string,
  names: readonly string[],
): keyof typeof DEFAULT_PROMPTS {
  if (problem.cases !== undefined) return 'program';
  const isProse = problem.prefix === '' || contextOf(problem, language).isProse;
  if (!isProse && beginning === '') return 'code';
  // The code to begin with shows the names already.
  return beginning === '' && names.length > 0 && names.length <= MOST_NAMES ? 'function' : 'task';
}

/** The code to begin with, if it is not the prompt's own; otherwise ''. */
function beginningOf({ prompt, prefix = '' }: Problem): string {
  const last = prefix.trimEnd().split('\n').at(-1) ?? '';
  return prompt.trimEnd().endsWith(last) ? '' : prefix;
}

function fenced(code: string, language: string): string {
  const longest = (code.match(/`{3,}/g) ?? []).reduce(
    (most, { length }) => Math.max(most, length),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}${code.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** `` `a`, `b` and `c` `` */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
