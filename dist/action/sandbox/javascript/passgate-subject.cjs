/**
 * The candidate's side of split grading: answers calls of its functions by its tests.
 *
 * It runs in the candidate's process, so its answers are the candidate's word: values of plain
 * types, never a verdict. A candidate that answers by itself has gained nothing by it.
 */

'use strict';

const { types } = require('node:util');
const { compileFunction } = require('node:vm');
const { Decoder } = require('./passgate-decoder.cjs');
const { Encoder, writeError } = require('./passgate-encoder.cjs');
const { Table, isPlain } = require('./passgate-values.cjs');
const { Gone, receive, send } = require('./passgate-wire.cjs');

const SOURCE = 3;
const SINK = 4;
const MOST_HANDLES = 100_000;

const handles = [];
const numbers = new Map();

function handOut(value) {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  if (handles.length >= MOST_HANDLES) throw new TypeError('too many functions and iterators');
  numbers.set(value, handles.length);
  return handles.push(value) - 1;
}

/**
 * Answer until the tests are over.
 * @param lookUp gives the value of a name in the program, or throws
 * @param program has its exports
 */
function serve(lookUp, program) {
  try {
    for (;;) {
      const answer = answerTo(receive(SOURCE), lookUp, program);
      if (types.isPromise(answer)) {
        answer.then((settled) => {
          send(SINK, settled);
          serve(lookUp, program);
        });
        return;
      }
      send(SINK, answer);
    }
  } catch (error) {
    if (error instanceof Gone) process.exit();
    throw error;
  }
}

function answerTo(request, lookUp, program) {
  for (const [name, value] of request.env ?? []) {
    if (value === null) delete process.env[name];
    else process.env[name] = value;
  }
  if (request.get !== undefined) {
    for (const [statement, names] of request.loads) load(statement, names);
    return get(request.get, lookUp, program);
  }
  const target = handles[request.call ?? request.next];
  if (request.a.every(isPlain)) return plainAnswerTo(request, target);
  const table = new Table();
  try {
    const decoder = new Decoder(table, (_tag, handle) => handles[handle]);
    const values = request.a.map((each) => decoder.decode(each));
    const known = table.values.length;
    const done = (key) => (value) => answer(table, known, key, value);
    try {
      const result = request.next === undefined ? target(...values) : target.next(...values);
      return types.isPromise(result) ? result.then(done('p'), done('px')) : done('v')(result);
    } catch (error) {
      return done('x')(error);
    }
  } catch (error) {
    return { x: thrown(new Encoder(new Table(), handOut, false), error), m: [] };
  }
}

/** The same if all arguments are plain, so that none of them can be changed. */
function plainAnswerTo({ a, next }, target) {
  const done = (key) => (value) => answer(new Table(), 0, key, value);
  try {
    const result = next === undefined ? target(...a) : target.next(...a);
    if (isPlain(result)) return { v: result };
    if (types.isPromise(result)) return result.then(done('p'), done('px'));
    const isItem = next !== undefined && result.done === false && isPlain(result.value);
    return isItem ? { item: result.value } : done('v')(result);
  } catch (error) {
    return done('x')(error);
  }
}

/** The result of a call, after the changes of its arguments. */
function answer(table, known, key, value) {
  const isError = key === 'x' || key === 'px';
  try {
    const encoder = new Encoder(table, handOut, false);
    const contents = table.values.slice(0, known).map((each) => encoder.content(each));
    return { m: contents, [key]: isError ? thrown(encoder, value) : encoder.encode(value) };
  } catch (error) {
    const failure = thrown(new Encoder(new Table(), handOut, false), error);
    return { m: [], [key === 'v' || key === 'x' ? 'x' : 'px']: failure };
  }
}

/** The thrown value, and the line of the program. */
function thrown(encoder, error) {
  if (!types.isNativeError(error)) return [encoder.encode(error), null];
  const line = /\bprogram\.[jt]s:(\d+)/.exec(String(error.stack))?.[1];
  return [writeError(encoder, error, 0), line === undefined ? null : Number(line)];
}

/**
 * Give the program the modules of Node's own that its tests load, unless it has those names itself. A module is
 * loaded when the program uses it: that takes time, and some modules change how output is written.
 */
function load(statement, names) {
  let loaded = null;
  for (const name of names.filter((each) => !(each in globalThis))) {
    const define = (what) =>
      Object.defineProperty(globalThis, name, { ...what, configurable: true, enumerable: false });
    define({
      get() {
        loaded ??= compileFunction(`${statement} return { ${names.join(', ')} };`, ['require']);
        const value = loaded(require)[name];
        define({ value, writable: true });
        return value;
      },
      set: (value) => define({ value, writable: true }),
    });
  }
}

/** The program's values by these names; functions by their handles, and no classes. */
function get(names, lookUp, program) {
  const found = [];
  for (const name of names) {
    try {
      const value = findValue(name, name === names[0], lookUp, program);
      if (typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value)))
        continue;
      found.push([name, new Encoder(new Table(), handOut, false).encode(value)]);
    } catch {
      // It has no such name, or the value cannot leave its process.
    }
  }
  return { found };
}

/** The program's value by a name, else its export by that name, perhaps its only export. */
function findValue(name, isFirst, lookUp, program) {
  try {
    return lookUp(name);
  } catch (error) {
    const exported = program?.exports;
    if (Object.hasOwn(Object(exported), name)) return exported[name];
    const whole = exported?.default ?? exported;
    if (typeof whole !== 'function' && Object.hasOwn(Object(whole), name)) return whole[name];
    if (!isFirst || typeof whole !== 'function') throw error;
    return whole;
  }
}

module.exports = serve;
