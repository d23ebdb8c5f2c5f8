/**
 * The tests' side of split grading: runs tests against stand-ins for a candidate's functions.
 *
 * It runs in a sandbox of its own, which executes no line of the candidate: the candidate sends plain
 * data. So its report of the tests can be believed. It writes one line to its report's descriptor: `P`
 * (passed), `E` + JSON (an error of the tests), `N` + JSON (the candidate needs these names that the tests
 * define), or `G` (the candidate is gone: its end tells the verdict).
 */

'use strict';

const { readFileSync, writeSync } = require('node:fs');
const { createRequire } = require('node:module');
const { types } = require('node:util');
const { compileFunction } = require('node:vm');
const { Decoder } = require('./passgate-decoder.cjs');
const { Encoder } = require('./passgate-encoder.cjs');
const { defines, loadsOf, namesOf } = require('./passgate-names.cjs');
const { firstFailure } = require('./passgate-reporter.cjs');
const { standIn } = require('./passgate-stand-in.cjs');
const { Malformed, Table, isPlain } = require('./passgate-values.cjs');
const { Gone, TooLong, crossed, receive, send } = require('./passgate-wire.cjs');

const SOURCE = 3;
const SINK = 4;
const REPORT = 5;
/** A file for the counts of crossing: messages, items of iterators that came in one message, bytes. */
const COUNTS = 6;
/** Counts are told after so many messages, or bytes: to tell them costs as much as to read a message. */
const TOLD = { messages: 64, bytes: 1 << 16 };
const REASON_LENGTH = 400;
const LONGEST_NAME = 200;
const TESTS = 'passgate-tests.js';
/** The words of Node 20, and of 24 on, for an error that could also end the program. */
const NO_MEMORY = new Set(['Array buffer allocation failed', 'Failed to allocate memory']);

/** The words of V8 for a name that nobody has defined. */
const UNDEFINED = /^([\p{ID_Start}$_][\p{ID_Continue}$]*) is not defined$/u;

const work = JSON.parse(readFileSync('passgate-work.json', 'utf8'));
const loads = loadsOf(work);
const setsEnvironment = work.tests.includes('process.env');
let environment = { ...process.env };

const proxies = new Map();
const handles = new Map();
const candidates = new WeakMap();

function finish(line) {
  writeSync(REPORT, `${line}\n`);
  process.reallyExit(0);
}

function fail(kind, facts) {
  const plain = { type: '', message: '', line: null, source: '', where: 'tests' };
  finish(`E${JSON.stringify({ kind, ...plain, ...facts })}`);
}

/** No test can catch how a conversation ended. */
function ask(request) {
  try {
    send(SINK, setsEnvironment ? { ...request, env: changedEnvironment() } : request);
    const answer = receive(SOURCE);
    tellCounts();
    if (answer === null || typeof answer !== 'object') throw new Malformed('no answer');
    return answer;
  } catch (error) {
    return lose(error);
  }
}

/** The settings that tests have made or removed since the candidate was told last. */
function changedEnvironment() {
  const before = environment;
  environment = { ...process.env };
  const names = new Set([...Object.keys(before), ...Object.keys(environment)]);
  return [...names]
    .filter((name) => before[name] !== environment[name])
    .map((name) => [name, environment[name] ?? null]);
}

/** A program that lacks a name which its tests define is judged together with them, or told so. */
function judgeLack(error) {
  const name = error instanceof ReferenceError ? UNDEFINED.exec(error.message)?.[1] : undefined;
  const isGiven = loads.some(([, names]) => names.includes(name));
  if (name === undefined || isGiven || !defines(work.tests, name)) return;
  if (work.fallsBack) finish(`N${JSON.stringify([name.slice(0, LONGEST_NAME)])}`);
  error.message += ': its tests alone define it, and split grading keeps them apart';
}

const lastTold = { messages: 0, bytes: 0 };

/** The helper that follows the candidate grants time for all that crosses. */
function tellCounts() {
  const { messages, bytes } = crossed;
  if (messages - lastTold.messages < TOLD.messages && bytes - lastTold.bytes < TOLD.bytes) return;
  Object.assign(lastTold, crossed);
  writeSync(COUNTS, new BigUint64Array([BigInt(messages), 0n, BigInt(bytes)]), 0, 24, 0);
}

function lose(error) {
  if (error instanceof Gone) finish('G');
  if (error instanceof TooLong) fail('raised', { type: 'RangeError', message: error.message });
  return fail('forged', { type: 'Malformed' });
}

function call(kind, handle, values) {
  if (values.every(isPlain)) {
    const answer = ask({ [kind]: handle, a: values });
    if (Object.hasOwn(answer, 'v') && isPlain(answer.v)) return answer.v;
    if (Object.hasOwn(answer, 'item') && isPlain(answer.item)) {
      return { value: answer.item, done: false };
    }
    return result(answer, new Table(), 0);
  }
  const table = new Table();
  const encoder = new Encoder(table, handleOf, true);
  const request = { [kind]: handle, a: values.map((each) => encoder.encode(each)) };
  return result(ask(request), table, table.values.length);
}

/** The result of a call, after its changes of the first `known` values of a table. */
function result(answer, table, known) {
  let key;
  let value;
  let line = null;
  try {
    const decoder = new Decoder(table, take);
    const contents = Object.hasOwn(answer, 'm') ? answer.m : [];
    for (let number = 0; number < Math.min(known, contents.length); number += 1) {
      decoder.update(table.values[number], contents[number]);
    }
    key = ['v', 'x', 'p', 'px'].find((each) => Object.hasOwn(answer, each));
    if (key === undefined) throw new Malformed('no answer');
    const content = answer[key];
    const isError = key === 'x' || key === 'px';
    value = decoder.decode(isError ? content[0] : content);
    if (isError && Number.isSafeInteger(content[1])) line = content[1];
  } catch (error) {
    return lose(error);
  }
  if (value instanceof Error) candidates.set(value, line);
  if (key === 'x' || key === 'px') judgeLack(value);
  if (key === 'x') throw value;
  if (key === 'px') return Promise.reject(value);
  return key === 'p' ? Promise.resolve(value) : value;
}

function take(tag, handle, name = null) {
  const known = proxies.get(handle);
  if (known !== undefined) return known;
  const made =
    tag === 'f'
      ? standIn((...values) => call('call', handle, values), name, refuse)
      : iterate(tag, handle);
  proxies.set(handle, made);
  handles.set(made, handle);
  return made;
}

/** A generator that lives with the candidate: each item is asked for when it is wanted. */
function iterate(tag, handle) {
  const item = (result) => {
    if (result === null || typeof result !== 'object') lose(new Malformed('no item'));
    return { value: result.value, done: Boolean(result.done) };
  };
  const next = (sent) => call('next', handle, sent === undefined ? [] : [sent]);
  function* generate() {
    for (let sent; ; ) {
      const { value, done } = item(next(sent));
      if (done) return value;
      sent = yield value;
    }
  }
  async function* generateLater() {
    for (let sent; ; ) {
      const { value, done } = item(await next(sent));
      if (done) return value;
      sent = yield value;
    }
  }
  return tag === 'g' ? generate() : generateLater();
}

function handleOf(value) {
  const handle = handles.get(value);
  if (handle !== undefined) return handle;
  throw new TypeError('a function or an iterator cannot be given to a candidate in split grading');
}

/** Never throws, for any thrown value. */
function facts(error) {
  try {
    return described(error);
  } catch {
    return { type: 'threw', message: 'what cannot be shown' };
  }
}

function described(error) {
  if (!types.isNativeError(error)) return { type: 'threw', message: shorten(String(error)) };
  const isOfCandidate = candidates.has(error);
  const own = /\bpassgate-tests\.js:(\d+)/.exec(String(error.stack))?.[1];
  const line = isOfCandidate ? candidates.get(error) : own === undefined ? null : Number(own);
  const message = shorten(String(error.message));
  const kind = NO_MEMORY.has(message) ? 'memory' : 'raised';
  const where = isOfCandidate ? 'program' : 'tests';
  return { kind, type: shorten(String(error.name)), message, line, where };
}

const shorten = (text) => text.replace(/\s+/g, ' ').trim().slice(0, REASON_LENGTH);

/** Say how the tests ended when all of their own listeners for it have run. */
function judgeAtEnd(isFinished) {
  const { emit } = process;
  process.emit = (...event) => {
    const heard = Reflect.apply(emit, process, event);
    if (event[0] !== 'exit') return heard;
    const code = process.exitCode ?? event[1];
    if (isFinished() && Number(code) === 0) return finish('P');
    const failed = firstFailure();
    if (failed !== undefined) {
      return fail('raised', { type: `test "${failed.test}" failed`, message: failed.message });
    }
    const early = isFinished() ? '' : ' before they were over';
    return fail('raised', { type: `the tests ended with exit status ${code}${early}` });
  };
}

/** End the conversation: tests look at more than they are shown. */
function refuse(what) {
  const message = `the tests look at ${what}, which split grading does not show them`;
  fail('raised', { type: 'TypeError', message });
}

function main() {
  if (work.watches) refuse(work.watches);
  const { prelude, names, isUnclear } = namesOf(work);
  if (isUnclear) {
    const message = `the prompt names none of ${names.slice(0, 5).join(', ')}, which all may be under test: give the problem an entry_point`;
    fail('raised', { type: 'Unclear', message });
  }
  let finished = false;
  judgeAtEnd(() => finished);
  process.on('uncaughtException', (error) => fail('raised', facts(error)));
  const found = new Map(get(names));
  // The tests' own names stand before those of the prompt, and these before the candidate's.
  const run = compileFunction(
    `return function (exports, require, module) { ${prelude}\n;return (${work.waits ? 'async ' : ''}() => {\n${work.tests}\n})(); };`,
    [...found.keys()],
    { filename: TESTS, lineOffset: -prelude.split('\n').length - 1 },
  );
  const module = { exports: {} };
  const over = run(...found.values())(module.exports, createRequire(`${process.cwd()}/`), module);
  const end = () => {
    finished = true;
  };
  if (work.waits) over.then(end, (error) => fail('raised', facts(error)));
  else end();
}

function get(names) {
  const answer = ask({ get: names, loads });
  try {
    return answer.found
      .filter(([name]) => names.includes(name))
      .map(([name, value]) => {
        const takeNamed = (tag, handle) => take(tag, handle, name);
        return [name, new Decoder(new Table(), takeNamed).decode(value)];
      });
  } catch (error) {
    return lose(error);
  }
}

main();
