import type { Modules, Parts, SplitWork } from '../language.ts';
import { answerLoadsOf } from './answer-loads.ts';
import { asScript, isModule, propertyName, type Script } from './script.ts';
import { freeNamesOf, loadedBy, syntaxOf, topNamesOf, waitsIn } from './syntax-tree.ts';
import { watchedBy } from './watching.ts';

const MAY_BE_MODULE = /\b(?:import|export|await)\b/;
const MAY_LOAD_ANSWER = /\brequire\s*\(\s*['"]\.\.?\//;
const MAY_EXPORT = /\bexports\b/;
const LOADS = /\brequire\b/;
/** The names that Node.js gives to every script. */
const GIVEN = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...['require', 'module', 'exports', '__filename', '__dirname'],
]);

/**
 * Answers and tests in JavaScript, each written as a module or a script. Node.js gives a module no
 * `require`, and a script no `import`. Therefore a module is rewritten as a script, line by line.
 * Then an answer can be one file with its tests, or give its functions to them by name.
 */
export const MODULES: Modules = { together, alone, tests: testsApart };

/** An answer and the tests that follow it. */
function together(code: string, tests: string): Parts {
  const given = { before: '', code, between: '', tests, after: '' };
  const mayBeModule = MAY_BE_MODULE.test(code) || MAY_BE_MODULE.test(tests);
  const mayLoadSame = LOADS.test(code) && LOADS.test(tests);
  const mayLoadAnswer = MAY_LOAD_ANSWER.test(tests) || MAY_EXPORT.test(code);
  if (!mayBeModule && !mayLoadSame && !mayLoadAnswer) return given;
  const answer = syntaxOf(code);
  const testsTree = syntaxOf(tests);
  if (answer === null || testsTree === null) return inOne(given);
  const names = topNamesOf(answer);
  const exportsAny = isModule(answer) || MAY_EXPORT.test(code);
  const loads = answerLoadsOf(testsTree);
  const isRewritten = isModule(answer) || isModule(testsTree) || loads.edits.length > 0;
  const script = asScript(code, answer);
  const unknown = new Set([...freeNamesOf(testsTree), ...loads.wanted, ...loads.wholes]);
  const missing = [...unknown].filter((name) => !GIVEN.has(name) && !names.has(name));
  const waits = waitsIn(answer) || waitsIn(testsTree);
  // Both may load the same module, or have helpers with the same name.
  const own = isRewritten ? topNamesOf(testsTree) : loadedBy(testsTree);
  const isScoped = [...own].some((name) => names.has(name) && !loads.gone.has(name));
  return {
    before: waits ? OPEN : '',
    code: waits ? withoutHashbang(script.text) : script.text,
    between:
      exporting(script) +
      (exportsAny ? publishing(missing, loads.wholes) : '') +
      (isScoped ? `${waits ? 'await (async ' : ';('}() => { ` : ''),
    tests: asScript(tests, testsTree, loads.edits).text,
    after: (isScoped ? CLOSE : '') + (waits ? CLOSE : ''),
  };
}

const OPEN = '(async () => { ';
const CLOSE = '\n})();';

/** Join an answer and tests that can only be parsed together. */
function inOne(given: Parts): Parts {
  const lines = given.code.split('\n').length;
  const whole = `${given.code}\n${given.tests}`;
  const program = syntaxOf(whole);
  if (program === null || !isModule(program)) return given;
  const waits = waitsIn(program);
  const made = asScript(whole, program).text.split('\n');
  const code = made.slice(0, lines).join('\n');
  return {
    ...given,
    before: waits ? OPEN : '',
    code: waits ? withoutHashbang(code) : code,
    tests: made.slice(lines).join('\n'),
    after: waits ? CLOSE : '',
  };
}

/** An answer that runs without tests. A module is strict code, so its script must be too. */
function alone(code: string): Parts {
  const given = { before: '', code, between: '', tests: '', after: '' };
  const program = MAY_BE_MODULE.test(code) ? syntaxOf(code) : null;
  if (program === null || !isModule(program)) return given;
  const waits = waitsIn(program);
  const script = asScript(code, program);
  return {
    ...given,
    before: `'use strict'; ${waits ? OPEN : ''}`,
    code: withoutHashbang(script.text),
    between: exporting(script),
    after: waits ? CLOSE : '',
  };
}

/** Tests that run in another process and get the answer's functions by name. */
function testsApart<T extends SplitWork>(work: T): T {
  const { tests, prompt, reference } = work;
  const testsTree = syntaxOf(tests);
  const mayChange = MAY_BE_MODULE.test(tests) || MAY_LOAD_ANSWER.test(tests);
  const isSame = testsTree === null || !mayChange;
  return {
    ...work,
    tests: isSame ? tests : asScript(tests, testsTree, answerLoadsOf(testsTree).edits).text,
    watches: testsTree === null ? null : watchedBy(testsTree),
    prompt: promptAsScript(prompt),
    reference: reference === null ? null : alone(reference).code,
    ...(!isSame && waitsIn(testsTree) ? { waits: true } : {}),
  };
}

const DECLARES =
  /^export[ \t]+(?:default[ \t]+)?(?=(?:async[ \t]+)?function\b|class\b|const\b|let\b|var\b)/;

/** A prompt is not a whole program, so it is rewritten line by line. */
function promptAsScript(prompt: string): string {
  if (!MAY_BE_MODULE.test(prompt)) return prompt;
  const lines = prompt.split('\n').map((line) => {
    const program = /^import\b/.test(line) ? syntaxOf(line) : null;
    return program === null ? line.replace(DECLARES, '') : asScript(line, program).text;
  });
  return lines.join('\n');
}

/** The code that sets `module.exports` to a module's exports. */
function exporting({ exports, spreads }: Script): string {
  const values = exports.map(([name, value]) => `get ${propertyName(name)}() { return ${value}; }`);
  const all = [...spreads.map((each) => `...${each}`), ...values];
  return all.length === 0 ? '' : `;module.exports = { ${all.join(', ')} }; `;
}

/**
 * The code that gives the tests the names that they use and the answer exports.
 * @param wholes names that stand for the whole exports; a single name may also stand for an
 * exported function
 */
function publishing(names: readonly string[], wholes: ReadonlySet<string>): string {
  if (names.length === 0) return '';
  const mayBeOnly = names.length === 1 ? "typeof whole === 'function' || " : '';
  return (
    ';{ const all = Object(module.exports), whole = all.default ?? module.exports; ' +
    "const within = typeof whole === 'function' ? {} : Object(whole); " +
    `for (const name of ${JSON.stringify(names)}) ` +
    'if (Object.hasOwn(all, name)) globalThis[name] = all[name]; ' +
    'else if (Object.hasOwn(within, name)) globalThis[name] = within[name]; ' +
    `else if (${mayBeOnly}${JSON.stringify([...wholes])}.includes(name)) globalThis[name] = whole; } `
  );
}

const withoutHashbang = (text: string) => text.replace(/^#!/, '//');
