/** What languages are called in the first word behind a fence, by our name for them. */
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
/** Languages whose programs are nearly all programs of another, by that one. */
const AS_WELL: Readonly<Record<string, readonly string[]>> = {
  typescript: ['javascript'],
  cpp: ['c'],
  c: ['cpp'],
};

const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...OTHERS.map((word) => [word, word] as const),
  ...Object.entries(NAMES).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
]);

/** How a block is marked: as the suite's language, as another one, or as none that is known. */
export type Mark = 'own' | 'none' | 'other';

/**
 * @param info what stands behind a fence
 * @param language the suite's
 * @returns the mark, and the language that the block is to be read as
 */
export function markOf(info: string, language: string): { mark: Mark; language: string } {
  const word = /[\w+#-]+/.exec(info.slice(0, 100))?.[0].toLowerCase() ?? '';
  const found = word === language.toLowerCase() ? language : BY_WORD.get(word);
  if (found === undefined) return { mark: 'none', language };
  if (found === language || AS_WELL[language]?.includes(found)) return { mark: 'own', language };
  return { mark: 'other', language: found };
}

/** Whether a block marked so holds Markdown, which may have blocks of its own. */
export function isMarkdown(info: string): boolean {
  return /^\s*(?:markdown|md)\b/i.test(info);
}
