/**
 * The names of a candidate that its tests mean, and the tests' own names.
 *
 * V8 tells if code declares a name, when it is declared once more. So the reader of the program itself
 * reads comments, strings, templates, regular expressions, patterns and inner scopes.
 */

'use strict';

const { isBuiltin } = require('node:module');
const { Script } = require('node:vm');

const DECLARATION =
  /^[ \t]*(?:async[ \t]+)?(?:(?:function(?:\s*\*\s*|\s+)|(?:class|const|let|var)\s+)([\p{ID_Start}$_][\p{ID_Continue}$]*))/gmu;
const REQUIRED =
  /^(?:const|let|var)\s+(?:[\w$]+|\{[\w$\s,:]*\})\s*=\s*require\(\s*(['"])([\w:/]+)\1\s*\)(?:\.[\w$]+)*/gm;
/** The judge of a candidate is never the candidate's own. */
const JUDGES = new Set(['assert', 'console', 'process', 'require']);
/** Names of functions that run tests: no program needs them. */
const RUNNERS = /^(?:test|check$|candidate$)/i;
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

function compiles(code) {
  try {
    new Script(code);
    return true;
  } catch {
    return false;
  }
}

/** The names, of the given ones, that code declares at its top level; none if it cannot be compiled. */
function declaredIn(code, names) {
  const [first, ...more] = names;
  if (first === undefined || compiles(`${code}\nlet ${names.join(', ')};`)) return [];
  // Strict code has words that are names in other code only.
  if (more.length === 0) return compiles(`${code}\n{ let ${first}; }`) ? names : [];
  const half = names.length >> 1;
  return [names.slice(0, half), names.slice(half)].flatMap((each) => declaredIn(code, each));
}

const declares = (code, name) => declaredIn(code, [name]).length > 0;

const wordsIn = (code) => new Set(code.match(NAME) ?? []);

/**
 * The code of a prompt before the function that is to be written, and that function's name. The function
 * is the last declaration that begins a statement: the code before it can be compiled.
 */
function partsOf(prompt, entry) {
  for (const { index, 1: target } of [...prompt.matchAll(DECLARATION)].reverse()) {
    const helpers = prompt.slice(0, index);
    if (compiles(helpers) && (entry === null || !declares(helpers, entry))) {
      return { helpers, target };
    }
  }
  return { helpers: '', target: null };
}

/** Statements that load Node's own modules, without those that declare the function under test. */
function modulesOf(code, entry) {
  const loads = [...code.matchAll(REQUIRED)].filter(([, , name]) => isBuiltin(name));
  return loads
    .map(([statement]) => `${statement};`)
    .filter((each) => entry === null || !declares(each, entry));
}

/** The loads of Node's own modules by tests, each with the names that it declares. */
function loadsOf({ tests, entry }) {
  return modulesOf(tests, entry ?? null).map((statement) => [
    statement,
    declaredIn(
      statement,
      [...wordsIn(statement)].filter((name) => compiles(`let ${name};`)),
    ),
  ]);
}

/** True if tests declare a name that a program may need, and that runs no tests. */
const defines = (tests, name) => !RUNNERS.test(name) && declares(tests, name);

/** The names that a text writes as code: called, or in quotes. */
function namedIn(text) {
  const isQuote = (character) => character !== '' && '`\'"'.includes(character);
  const named = [...text.matchAll(NAME)].filter(({ 0: name, index }) => {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + name.length);
    return before !== '.' && (after === '(' || (isQuote(before) && isQuote(after)));
  });
  return new Set(named.map(([name]) => name));
}

const FUNCTION =
  /^[ \t]*(?:(?:async[ \t]+)?function(?:\s*\*\s*|\s+)|class\s+|(?:const|let|var)\s+(?=[\p{ID_Continue}$]+\s*=\s*(?:async\b|function\b|class\b|\(|[\p{ID_Continue}$]+\s*=>)))([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;

/** The names that may be under test if nothing says so: functions and classes, else any of them. */
function likelyOf(names, reference) {
  const functions = new Set([...reference.matchAll(FUNCTION)].map(([, name]) => name));
  const likely = names.filter((name) => functions.has(name) && !(name in globalThis));
  return likely.length > 0 ? likely : names;
}

/**
 * A candidate answers for the function under test, and for all that its prompt asks for by name or leaves
 * unfinished. All other names that tests use come from the prompt or from the reference solution, so that
 * no answer can bring the helper that judges it.
 * @returns the code that stands before the tests, the names to ask the candidate for, and whether it is
 *   unclear which of these is under test
 */
function namesOf({ tests, prompt, prose, reference, entry }) {
  const { helpers, target } = partsOf(prompt ?? '', entry ?? null);
  const wanted = wordsIn(tests);
  const underTest = [entry ?? target].filter((name) => wanted.has(name));
  // Tests may use the names of a right program too.
  const modules = modulesOf(reference ?? '', underTest[0] ?? null).filter(
    (each) => !helpers.includes(each.slice(0, -1)),
  );
  const whole = [...new Set(modules), helpers].join('\n');
  const prelude = compiles(whole) ? whole : helpers;
  const words = [...wordsIn(reference ?? '')].filter(
    (name) => wanted.has(name) && compiles(`let ${name};`),
  );
  const declared = compiles(reference ?? '') ? declaredIn(reference ?? '', words) : [];
  const isFree = (name) =>
    !JUDGES.has(name) && compiles(`let ${name};`) && !declares(prelude, name);
  const others = declared.filter((name) => isFree(name) && !declares(tests, name));
  const named = namedIn(`${prompt ?? ''}\n${prose ?? ''}`);
  const meant = [target, ...others.filter((name) => named.has(name))].filter(
    (name) => wanted.has(name) && !(name in globalThis),
  );
  const sure = [...new Set([...underTest, ...meant])].filter(isFree);
  const names = sure.length > 0 ? sure : likelyOf(others, reference ?? '');
  const given = others.filter((name) => !names.includes(name)).join(', ');
  const right = `const { ${given} } = (() => { ${reference}\n;return { ${given} }; })();`;
  return {
    prelude: given === '' ? prelude : `${prelude}\n${right}`,
    names,
    isUnclear: sure.length === 0 && names.length > 1,
  };
}

module.exports = { defines, loadsOf, namesOf };
