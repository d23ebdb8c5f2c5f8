/**
 * The parts of a prompt that no variant may change, found by plain patterns: nothing here knows how
 * passgate reads a prompt.
 */

/** @typedef {import('./perturb-sets.js').Language} Language */

/** The signs of comments, for each language whose documentation is comments. */
const SIGNS = {
  slashes: /^\s*(?:\/\/[/!]?|\/\*\*?|\*(?!\/))\s?/,
  hashes: /^\s*#(?!!|include)\s?/,
};
/** @type {Record<Language, RegExp | null>} */
const SIGN_OF = {
  python: SIGNS.hashes,
  bash: SIGNS.hashes,
  ruby: SIGNS.hashes,
  javascript: SIGNS.slashes,
  typescript: SIGNS.slashes,
  java: SIGNS.slashes,
  go: SIGNS.slashes,
  rust: SIGNS.slashes,
  cpp: SIGNS.slashes,
  php: SIGNS.slashes,
};

const NUMBER = /\d+(?:\.\d+)?/g;
const QUOTED = /"[^"\n]*"|(?<![A-Za-z0-9])'[^'\n]*'(?![A-Za-z0-9])|`[^`\n]*`/g;
const ARROW = /->|=>|==|➞|→/;
/** Some words that carry a task: one more or one less asks for another program. */
const MEANING =
  /\b(?:not|no|never|without|except|less|least|more|most|fewer|greater|greatest|smaller|smallest|larger|largest|longest|shortest|maximum|minimum|first|second|last|next|before|after|equal|than|all|any|each|every|only|both|even|odd|and|or|if|else|otherwise|ascending|descending|inclusive|exclusive|one|two|three)\b/gi;

/**
 * @typedef {object} Parts
 * @property {string[]} examples lines with a doctest, a call or an arrow
 * @property {string[]} numbers
 * @property {string[]} quotes quoted texts, and code in back quotes
 * @property {string[]} words that carry the task
 * @property {string} rest the prompt without its documentation
 */

/**
 * @param {string} prompt
 * @param {{language: Language, isProse: boolean, name: string | null}} facts the name is that of the
 *   function
 * @returns {Parts}
 */
export function partsOf(prompt, { language, isProse, name }) {
  const { documentation, rest } = isProse
    ? { documentation: prompt, rest: '' }
    : documentationOf(prompt, language, name);
  const all = (/** @type {RegExp} */ pattern) => documentation.match(pattern) ?? [];
  return {
    examples: examplesOf(documentation, name),
    numbers: all(NUMBER),
    quotes: all(QUOTED),
    words: all(MEANING),
    rest,
  };
}

/**
 * @param {string} documentation
 * @param {string | null} name
 */
function examplesOf(documentation, name) {
  let isDoctest = false;
  return documentation.split('\n').filter((line) => {
    if (/^\s*>>>/.test(line)) isDoctest = true;
    else if (line.trim() === '') isDoctest = false;
    return isDoctest || ARROW.test(line) || (name !== null && line.includes(`${name}(`));
  });
}

/** @type {(prompt: string, language: Language, name: string | null) => {documentation: string, rest: string}} */
function documentationOf(prompt, language, name) {
  const string = language === 'python' ? docstringOf(prompt, name) : null;
  if (string !== null) {
    const { start, end } = string;
    return {
      documentation: prompt.slice(start, end),
      rest: prompt.slice(0, start) + prompt.slice(end),
    };
  }
  const sign = SIGN_OF[language];
  const isComment = (/** @type {string} */ line) => sign?.test(line) ?? false;
  const lines = prompt.split('\n');
  const first = lines.findIndex(
    (line, at) => at >= lineOf(lines, language, name) && isComment(line),
  );
  if (first === -1) return { documentation: '', rest: prompt };
  const indentation = indentationOf(lines[first]);
  // An empty line may be within the documentation, other comments are further down. In Python they
  // may be the next line, further in.
  const isOther = (/** @type {string} */ line) =>
    !isComment(line) || (language === 'python' && indentationOf(line) !== indentation);
  const length = lines.slice(first).findIndex((line) => isOther(line) && line.trim() !== '');
  const end = first + (length === -1 ? lines.length : length);
  return {
    documentation: lines
      .slice(first, end)
      .map((line) => line.replace(sign ?? '', ''))
      .join('\n'),
    rest: [...lines.slice(0, first), ...lines.slice(end)].join('\n'),
  };
}

/** @param {string} [line] */
function indentationOf(line = '') {
  return line.slice(0, line.length - line.trimStart().length);
}

/**
 * The line that documentation comes after: in Python that of the definition, otherwise the first.
 * @type {(lines: readonly string[], language: Language, name: string | null) => number}
 */
function lineOf(lines, language, name) {
  if (language !== 'python') return 0;
  return Math.max(
    0,
    lines.findLastIndex((line) => line.includes(`def ${name}`)),
  );
}

/**
 * The docstring after the definition of a function, between its quotes.
 * @param {string} prompt
 * @param {string | null} name
 * @returns {{start: number, end: number} | null}
 */
export function docstringOf(prompt, name) {
  const from = name === null ? 0 : Math.max(0, prompt.lastIndexOf(`def ${name}`));
  const opening = /"""|'''/.exec(prompt.slice(from));
  if (opening === null) return null;
  const at = from + opening.index;
  // A docstring begins its line; a text that a variable gets does not.
  if (!/(?:^|\n)[\t ]*$/.test(prompt.slice(0, at))) return null;
  const start = at + 3;
  const end = prompt.indexOf(opening[0], start);
  return end === -1 ? null : { start, end };
}

/**
 * The first name that is called or defined with brackets in the last line of code that has one.
 * @param {string} prompt
 * @param {Language} language
 * @returns {string | null}
 */
export function functionNameOf(prompt, language) {
  const sign = SIGN_OF[language];
  const line = prompt
    .split('\n')
    .filter((each) => !(sign?.test(each) ?? false))
    .findLast((each) => /[A-Za-z_$][\w$]*\s*\(/.test(each));
  return /([A-Za-z_$][\w$]*)\s*\(/.exec(line ?? '')?.[1] ?? null;
}

/**
 * The first protected part that a variant changes; names have been put back before.
 * @param {Parts} nominal
 * @param {Parts} variant
 * @param {'strict' | 'layout'} rule `layout` lets code change, and the space around lines
 * @returns {string | null} the kind of part; null if all are as they were
 */
export function changedPart(nominal, variant, rule) {
  const bare = (/** @type {string[]} */ lines) =>
    rule === 'layout' ? lines.map((line) => line.trim()).filter((line) => line !== '') : lines;
  if (!isSame(bare(nominal.examples), bare(variant.examples))) return 'example';
  if (!isSame(nominal.numbers, variant.numbers)) return 'number';
  if (!isSame(nominal.quotes, variant.quotes)) return 'quoted text';
  if (!isSame(nominal.words, variant.words)) return 'word';
  if (rule === 'strict' && nominal.rest !== variant.rest) return 'code';
  return null;
}

/** @type {(one: string[], other: string[]) => boolean} */
function isSame(one, other) {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
