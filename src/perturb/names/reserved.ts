import { RESERVED_WORDS } from './reserved-words.ts';

const RESERVED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(RESERVED_WORDS).map(([language, text]) => [
    language,
    new Set(text.trim().split(/\s+/)),
  ]),
);

/** Names that a language can call. Letters beyond ASCII are none in the shell. */
const IDENTIFIER: Readonly<Record<string, RegExp>> = {
  bash: /^[A-Za-z_]\w*$/,
  ruby: /^[\p{L}_][\p{L}\p{N}_]*[?!]?$/u,
  javascript: /^[\p{L}_$][\p{L}\p{N}_$]*$/u,
  typescript: /^[\p{L}_$][\p{L}\p{N}_$]*$/u,
};
const ANY_IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Names that a language or its tools give a meaning: such functions keep theirs. */
const SPECIAL: Readonly<Record<string, RegExp>> = {
  python: /^__.*__$/,
  javascript: /^constructor$/,
  typescript: /^constructor$/,
  java: /^main$/,
  cpp: /^main$/,
  go: /^(?:main|init)$|^(?:Test|Benchmark|Example|Fuzz)(?!\p{Ll})/u,
  rust: /^main$/,
  ruby: /^initialize$/,
  php: /^__/,
};

/** True if a function may not get a name: it is none, or the language has it already. */
export function isReserved(name: string, language: string): boolean {
  if (!(IDENTIFIER[language] ?? ANY_IDENTIFIER).test(name) || isFixed(name, language)) return true;
  return RESERVED.get(language)?.has(inLanguage(name, language)) ?? false;
}

/** True if the language calls a function by its name, so that it must keep it. */
export function isFixed(name: string, language: string): boolean {
  return SPECIAL[language]?.test(name) ?? false;
}

/** A name as its language compares names: the case of letters does not count in PHP. */
export function inLanguage(name: string, language: string): string {
  return language === 'php' ? name.toLowerCase() : name;
}
