/**
 * Which names of a candidate its tests mean, and what is theirs without it.
 *
 * Whether code declares a name is what V8 says when it is declared once more: comments, strings,
 * templates, regular expressions, patterns and inner scopes are read by what reads the program.
 */

'use strict';

const { isBuiltin } = require('node:module');
const { Script } = require('node:vm');

const DECLARATION =
  /^[ \t]*(?:async[ \t]+)?(?:(?:function(?:\s*\*\s*|\s+)|(?:class|const|let|var)\s+)([\p{ID_Start}$_][\p{ID_Continue}$]*))/gmu;
const REQUIRED =
  /^(?:const|let|var)\s+(?:[\w$]+|\{[\w$\s,:]*\})\s*=\s*require\(\s*(['"])([\w:/]+)\1\s*\)(?:\.[\w$]+)*/gm;
/** What judges is never the candidate's. */
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

/** Which of some names code declares at its top level; none where it cannot be compiled. */
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
 * What a prompt defines before the function that is to be written, and the name of that. It is the
 * last declaration that begins where a statement may: what is before it can be compiled.
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

/** What tests load of Node's own modules, each with the names that it declares. */
function loadsOf({ tests, entry }) {
  return modulesOf(tests, entry ?? null).map((statement) => [
    statement,
    declaredIn(
      statement,
      [...wordsIn(statement)].filter((name) => compiles(`let ${name};`)),
    ),
  ]);
}

/** Whether tests declare a name for themselves that a program may need, and that runs no tests. */
const defines = (tests, name) => !RUNNERS.test(name) && declares(tests, name);

/**
 * @returns the code that stands before the tests, and the names to ask the candidate for: what the
 * tests use and the reference solution declares, or the prompt leaves to be written. A name that
 * every program has is the candidate's only where it is the very one that is asked for.
 */
function namesOf({ tests, prompt, reference, entry }) {
  const { helpers, target } = partsOf(prompt ?? '', entry ?? null);
  const wanted = wordsIn(tests);
  const asked = [entry ?? target].filter((name) => wanted.has(name));
  // Those of a right program are the tests' to use too.
  const modules = modulesOf(reference ?? '', asked[0] ?? null).filter(
    (each) => !helpers.includes(each.slice(0, -1)),
  );
  const whole = [...new Set(modules), helpers].join('\n');
  const prelude = compiles(whole) ? whole : helpers;
  const words = [...wordsIn(reference ?? '')].filter(
    (name) => wanted.has(name) && compiles(`let ${name};`),
  );
  const others = compiles(reference ?? '') ? declaredIn(reference ?? '', words) : [];
  const isFree = (name) => asked.length === 0 || !(name in globalThis);
  const all = [...asked, ...[target, ...others].filter((name) => wanted.has(name) && isFree(name))];
  const names = [...new Set(all)].filter(
    (name) => !JUDGES.has(name) && compiles(`let ${name};`) && !declares(prelude, name),
  );
  return { prelude, names };
}

module.exports = { defines, loadsOf, namesOf };
