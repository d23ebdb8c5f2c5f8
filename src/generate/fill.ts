import type { SuiteConfig } from '../config/schema.ts';
import { languageName } from '../config/suite-language.ts';
import { contextOf } from '../dataset/extract/context.ts';
import type { Problem } from '../records/dataset.ts';
import { languageInProse } from './language-in-prose.ts';

/** The names that stand for a part of a problem within `{{…}}`. */
export const PLACEHOLDERS = ['prompt', 'entry_point', 'language', 'problem_id'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];
export type Values = Readonly<Record<Placeholder, string>>;

const PLACEHOLDER = /\{\{[ \t]*(prompt|entry_point|language|problem_id)[ \t]*\}\}/g;

/**
 * Put a problem's values in the place of placeholders. It is one pass over the template: what is
 * put in is never looked at again, so that a dataset may have any text.
 */
export function fill(template: string, values: Values): string {
  return template.replaceAll(PLACEHOLDER, (_, name: Placeholder) => values[name]);
}

/** The placeholders in a text, in their order. */
export function placeholdersIn(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/** The values of a problem. */
export function valuesOf(problem: Problem, language: SuiteConfig['language']): Values {
  const [name = '', ...others] = namesToDefine(problem, languageName(language));
  return {
    prompt: problem.prompt,
    entry_point: others.length === 0 ? name : '',
    language: languageInProse(language),
    problem_id: problem.id,
  };
}

/**
 * The entry point of a problem, or else the names that its tests call. None for a whole program.
 * @param language the name of the suite's language
 */
export function namesToDefine(problem: Problem, language: string): readonly string[] {
  if (problem.entryPoint !== null) return [problem.entryPoint];
  return contextOf(problem, language).wanted.names;
}
