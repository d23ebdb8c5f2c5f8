import type { SuiteConfig } from '../config/schema.ts';

const NAMES: Readonly<Record<string, string>> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  bash: 'Bash',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  c: 'C',
  cpp: 'C++',
  ruby: 'Ruby',
  php: 'PHP',
  perl: 'Perl',
};

/** The usual name of a suite's language; the config's own for a language that it describes. */
export function languageInProse(language: SuiteConfig['language']): string {
  return typeof language === 'string' ? (NAMES[language] ?? language) : language.name;
}
