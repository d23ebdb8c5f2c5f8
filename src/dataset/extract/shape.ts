import type { GivenAnswer, Problem } from '../../records/dataset.ts';
import type { Step } from '../../records/extraction.ts';
import { asGiven, type Extracted } from './answer.ts';
import { blank } from './blank.ts';
import { bare, beginsAnew, fitBraces, openDefinitions } from './braces.ts';
import type { Context } from './context.ts';
import { fitPython } from './python.ts';
import { syntaxOf } from './syntax.ts';

/** Give code the form that suits its prompt and its tests. */
export function shape(
  given: GivenAnswer,
  problem: Problem,
  context: Context,
  isTouched: boolean,
): Extracted {
  const { language, prefix } = context;
  const fitted =
    language === 'python'
      ? fitPython(given, prefix, problem.entryPoint, isTouched)
      : syntaxOf(language)?.hasBraces === true
        ? fitBraces(given, prefix, problem, language, isTouched)
        : language === 'ruby'
          ? fitRuby(given, prefix, isTouched || isProgram(given.text, context))
          : asGiven(given);
  if (!context.isProse || fitted.kind !== 'completion') return fitted;
  // Code cannot continue prose.
  return {
    text: prefix + fitted.text,
    kind: 'solution',
    steps: [...new Set<Step>([...fitted.steps, 'whole'])],
  };
}

/** A Ruby program that defines what its prompt begins replaces the prompt. */
function fitRuby(given: GivenAnswer, prefix: string, mayBeWhole: boolean): Extracted {
  const open = [...blank(prefix, 'ruby').code.matchAll(/^def +(?:self\.)?(\w+)/gm)].at(-1);
  const { code } = blank(given.text, 'ruby');
  const isWhole =
    mayBeWhole &&
    given.kind === 'completion' &&
    open !== undefined &&
    [...code.matchAll(/^def +(?:self\.)?(\w+)/gm)].some(([, name]) => name === open[1]);
  if (!isWhole) return asGiven(given);
  const text = prefix.slice(0, open.index) + given.text;
  return { text, kind: 'solution', steps: ['whole'] };
}

/** True if an answer first defines again what its prompt has begun, so that it is no body. */
export function isProgram(text: string, { language, prefix, wanted }: Context): boolean {
  const code = bare(text, language);
  if (syntaxOf(language)?.hasBraces === true) {
    return beginsAnew(code, openDefinitions(prefix, language));
  }
  const first = code
    .split('\n')
    .find((line) => line.trim() !== '' && !/^(?:from|import|require)\b/.test(line));
  const [, name] = /^(?:async )?(?:def|class) +(?:self\.)?(\w+)/.exec(first ?? '') ?? [];
  return name !== undefined && wanted.names.includes(name);
}
