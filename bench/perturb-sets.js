import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'python' | 'javascript' | 'typescript' | 'java' | 'cpp' | 'go' | 'rust' | 'ruby' | 'php' | 'bash'} Language */

/**
 * Problems to perturb.
 * @typedef {object} ProblemSet
 * @property {string} name of the suite, and of its folder
 * @property {string} title
 * @property {string} file
 * @property {Language} language
 * @property {readonly string[]} families
 * @property {boolean} isProse
 * @property {boolean} hasReferences whether `prompt + canonical_solution + test` is a program
 * @property {'humaneval' | 'mbpp' | null} released the name of ReCode's variants of it
 */

/** ReCode's families, and the one that NLPerturbator adds. */
export const RECODE_FAMILIES = ['docstring', 'func_name', 'syntax', 'format'];
const ALL_FAMILIES = [...RECODE_FAMILIES, 'nlperturbator'];
/** Prose has no code, and the other families change code. */
const PROSE_FAMILIES = ['docstring', 'nlperturbator'];
/** The syntax family is Python's alone. */
const COMMENT_FAMILIES = ['docstring', 'func_name', 'format', 'nlperturbator'];

/** The file endings that MultiPL-E names languages by. */
const LANGUAGES = /** @type {const} */ ({
  js: 'javascript',
  ts: 'typescript',
  java: 'java',
  cpp: 'cpp',
  go: 'go',
  rs: 'rust',
  rb: 'ruby',
  php: 'php',
  sh: 'bash',
});

/**
 * Find the sets of problems that are here.
 * @param {string} data folder with `humaneval/`
 * @param {string} prompts folder with `mbpp/`, `multipl-e/` and `recode/`
 * @param {readonly string[]} wanted names of sets; none for all
 * @returns {{sets: ProblemSet[], missing: string[]}} missing: files that were looked for
 */
export function findSets(data, prompts, wanted) {
  const all = [
    python('humaneval', 'HumanEval', join(data, 'humaneval', 'HumanEval.jsonl.gz'), 'humaneval'),
    { ...python('mbpp', 'MBPP', join(prompts, 'mbpp', 'mbpp.jsonl'), null), ...PROSE },
    python(
      'mbpp-code',
      'MBPP as code (ReCode)',
      join(prompts, 'recode', 'nominal', 'mbpp_wtest.jsonl'),
      'mbpp',
    ),
    ...multiplE(join(prompts, 'multipl-e')),
  ];
  const unknown = wanted.find((name) => !all.some((set) => set.name === name));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => name).join(', ');
    throw new Error(`--set: expected one of ${names}, found "${unknown}"`);
  }
  const candidates = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const isHere = (/** @type {ProblemSet} */ { file }) => existsSync(file);
  return {
    sets: candidates.filter(isHere),
    missing: candidates.filter((set) => !isHere(set)).map(({ file }) => file),
  };
}

const PROSE = { isProse: true, hasReferences: false, families: PROSE_FAMILIES };

/** @type {(name: string, title: string, file: string, released: 'humaneval' | 'mbpp' | null) => ProblemSet} */
function python(name, title, file, released) {
  const families = ALL_FAMILIES;
  const language = /** @type {const} */ ('python');
  return { name, title, file, language, families, isProse: false, hasReferences: true, released };
}

/**
 * Every language that is there; three are looked for.
 * @param {string} folder with files such as `humaneval-js-reworded.jsonl`
 * @returns {ProblemSet[]}
 */
function multiplE(folder) {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const wanted = ['js', 'java', 'go'].map((ending) => `humaneval-${ending}-reworded.jsonl`);
  return [...new Set([...wanted, ...there])].flatMap((file) => {
    const [, ending = ''] = /^humaneval-(\w+)-reworded\.jsonl(?:\.gz)?$/.exec(file) ?? [];
    if (!(ending in LANGUAGES)) return [];
    const language = LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (ending)];
    return {
      name: `multipl-e-${ending}`,
      title: `MultiPL-E HumanEval, ${language}`,
      file: join(folder, file),
      language,
      families: COMMENT_FAMILIES,
      isProse: false,
      hasReferences: false,
      released: null,
    };
  });
}
