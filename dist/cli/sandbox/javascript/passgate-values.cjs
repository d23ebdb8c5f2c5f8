/**
 * Values that cross between a candidate and its tests, exactly typed.
 *
 * JSON with tags: a value without a JSON type of its own is an object with one key that names its type.
 * Values of no built-in type (instances of a class, proxies, accessors) do not cross. An object gets a
 * number at its first mention, on both sides alike. So its second mention is a reference, and a change
 * of it in place can be told. Nothing here runs code of the other side.
 */

'use strict';

const { types } = require('node:util');

const DEEPEST = 150;
const MOST_ITEMS = 1_000_000;

/** Functions by these names would speak for the object that has them. */
const SPEAKING = new Set(
  [Object, Array, String, Number, BigInt, Map, Set, Date, RegExp, Promise, Error, Uint8Array]
    .flatMap((each) => [each.prototype, Object.getPrototypeOf(each.prototype) ?? {}])
    .flatMap((each) => Object.getOwnPropertyNames(each))
    .concat('toJSON', 'inspect', 'next', 'return', 'throw'),
);

const ERRORS = [
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
  AggregateError,
  Error,
];
const VIEWS = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  Buffer,
  ArrayBuffer,
  DataView,
];
/** True if JSON has it itself, so that it crosses as it is. */
function isPlain(value) {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    default:
      return value === null;
  }
}

/** This codec never writes such input. */
class Malformed extends Error {}

/** The objects that both sides know in one call, in the order of their first mention. */
class Table {
  values = [];
  #numbers = new Map();

  add(value) {
    this.#numbers.set(value, this.values.length);
    this.values.push(value);
    return value;
  }

  numberOf(value) {
    return this.#numbers.get(value);
  }
}

function bytesOf(value) {
  if (types.isArrayBuffer(value)) return Buffer.from(value);
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

/** True if a function by this name may be a property of a value that crosses. */
const mayHave = (name) => !SPEAKING.has(name);

module.exports = {
  DEEPEST,
  ERRORS,
  MOST_ITEMS,
  Malformed,
  Table,
  VIEWS,
  bytesOf,
  isPlain,
  mayHave,
};
