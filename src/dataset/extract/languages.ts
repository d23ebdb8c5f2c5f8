/** The words after a fence that name a language, by our name for it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  python: ['python', 'py', 'python3', 'py3', 'python2', 'ipython', 'pyi', 'cython', 'sage'],
  javascript: ['javascript', 'js', 'jsx', 'mjs', 'cjs', 'node', 'nodejs'],
  typescript: ['typescript', 'ts', 'tsx'],
  bash: ['bash', 'sh', 'shell', 'zsh', 'ksh'],
  go: ['go', 'golang'],
  rust: ['rust', 'rs'],
  java: ['java'],
  c: ['c', 'h'],
  cpp: ['cpp', 'c++', 'cc', 'cxx', 'hpp'],
  ruby: ['ruby', 'rb'],
  php: ['php'],
  perl: ['perl', 'pl'],
};
const OTHERS = (
  'text txt plaintext plain output out stdout console terminal shell-session log json json5 jsonl yaml ' +
  'yml toml ini xml html css scss svg sql csv tsv diff patch makefile cmake dockerfile latex tex math ' +
  'mermaid markdown md csharp cs c# kotlin kt swift scala r julia lua haskell hs elixir erlang clojure ' +
  'dart matlab fortran ocaml fsharp f# zig nim d lisp scheme racket powershell ps1 bat vb groovy asm ' +
  'pycon doctest input'
).split(' ');
/** Languages with others whose programs are nearly always valid in them. */
const AS_WELL: Readonly<Record<string, readonly string[]>> = {
  typescript: ['javascript'],
  cpp: ['c'],
  c: ['cpp'],
};

const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...OTHERS.map((word) => [word, word] as const),
  ...Object.entries(NAMES).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
]);

/** The mark of a block: the suite's language, none or an unknown one, or another language. */
export type Mark = 'own' | 'none' | 'other';

/**
 * @param info the text after a fence
 * @param language the suite's
 * @returns the mark, and the language to read the block as
 */
export function markOf(info: string, language: string): { mark: Mark; language: string } {
  const word = /[\w+#-]+/.exec(info.slice(0, 100))?.[0].toLowerCase() ?? '';
  const found = word === language.toLowerCase() ? language : BY_WORD.get(word);
  if (found === undefined) return { mark: 'none', language };
  if (found === language || AS_WELL[language]?.includes(found)) return { mark: 'own', language };
  return { mark: 'other', language: found };
}

/** True if a block marked like this holds Markdown, which may have blocks of its own. */
export function isMarkdown(info: string): boolean {
  return /^\s*(?:markdown|md)\b/i.test(info);
}
