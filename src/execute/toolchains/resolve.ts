import type { DescribedLanguage } from '../../config/suite-language.ts';
import type { Language } from '../../languages/language.ts';
import { SHIPPED } from '../../languages/shipped.ts';

/**
 * The language that a config names or describes.
 * @returns null for Python, which needs no description
 */
export function languageOf(language: string | DescribedLanguage): Language | null {
  if (typeof language === 'string') return SHIPPED.find(({ name }) => name === language) ?? null;
  const { name, file, compile, run, install, environment, memory, threads } = language;
  const code = language['tests-end'];
  return {
    name,
    file,
    ...(compile === undefined ? {} : { compile: withTool(compile) }),
    run: withTool(run),
    install: install ?? 'it, or put its folder on PATH before this step',
    folders: [],
    environment,
    memory,
    threads,
    stacks: 0,
    reports: false,
    syntaxError: null,
    libraries: [],
    probe: null,
    testsEnd: code === undefined ? { proof: 'exit-status' } : { proof: 'after', code },
  };
}

/** A first word without a slash is a tool on PATH; with a slash it is a file in the work folder. */
function withTool([first = '', ...rest]: readonly string[]): string[] {
  return [/^[\w.+-]+$/.test(first) ? `{${first}}` : first, ...rest];
}
