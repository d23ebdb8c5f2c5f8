/** Writes values that cross: see passgate-values.cjs. */

'use strict';

const { types } = require('node:util');
const { DEEPEST, ERRORS, MOST_ITEMS, VIEWS, bytesOf, mayHave } = require('./passgate-values.cjs');

const VIEW_NAMES = new Map(VIEWS.map((each) => [each.prototype, each.name]));
const ERROR_NAMES = new Map(ERRORS.map((each) => [each.prototype, each.name]));
const ARRAY_ITERATOR = Object.getPrototypeOf([][Symbol.iterator]());
const STRING_ITERATOR = Object.getPrototypeOf(''[Symbol.iterator]());

/**
 * Writes values. `handOut(value)` gives the handle of a function or an iterator.
 * With `exact`, an object that is sealed or frozen does not cross, as its copy would not be.
 */
class Encoder {
  #table;
  #handOut;
  #exact;
  #items = 0;

  constructor(table, handOut, exact) {
    this.#table = table;
    this.#handOut = handOut;
    this.#exact = exact;
  }

  encode(value, depth = 0) {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        if (Object.is(value, -0)) return { n: '-0' };
        return Number.isFinite(value) ? value : { n: String(value) };
      case 'undefined':
        return { u: 0 };
      case 'bigint':
        return { i: value.toString(16) };
      case 'function':
        return { f: this.#handOut(value) };
      case 'symbol':
        throw new TypeError('a symbol cannot leave its process');
    }
    if (value === null) return null;
    if (depth > DEEPEST) {
      throw new TypeError(`a value nested more than ${DEEPEST} deep cannot leave its process`);
    }
    const known = this.#table.numberOf(value);
    if (known !== undefined) return { '@': known };
    const iterator = types.isProxy(value) ? null : iteratorTag(value);
    if (iterator !== null) return { [iterator]: this.#handOut(value) };
    const write = writerOf(value);
    if (write === null || (this.#exact && !Object.isExtensible(value))) {
      throw new TypeError(`${nameOf(value)} cannot leave its process`);
    }
    this.#table.add(value);
    return write(this, value, depth);
  }

  /** The content of an object: it is written so at its first mention. */
  content(value) {
    const write = types.isProxy(value) ? null : writerOf(value);
    if (write === null) throw new TypeError(`${nameOf(value)} cannot leave its process`);
    return write(this, value, 0);
  }

  all(values, depth) {
    this.#items += values.length;
    if (this.#items > MOST_ITEMS) {
      throw new TypeError(`a value with more than ${MOST_ITEMS} items cannot leave its process`);
    }
    return values.map((each) => this.encode(each, depth + 1));
  }

  pairs(pairs, depth) {
    return pairs.map((pair) => this.all(pair, depth));
  }

  /** Own properties, which must be plain: enumerable, by text, with a value. */
  properties(value, depth, without = () => false) {
    if (Object.getOwnPropertySymbols(value).length > 0) {
      throw new TypeError('an object with a symbol as key cannot leave its process');
    }
    const names = Object.getOwnPropertyNames(value).filter((name) => !without(name));
    const pairs = names.map((name) => {
      const property = Object.getOwnPropertyDescriptor(value, name);
      if (!('value' in property) || !property.enumerable) {
        throw new TypeError(`the accessor or hidden property ${name} cannot leave its process`);
      }
      if (typeof property.value === 'function' && !mayHave(name)) {
        throw new TypeError(`an object with a method ${name} cannot leave its process`);
      }
      return [name, property.value];
    });
    return this.pairs(pairs, depth);
  }
}

function nameOf(value) {
  if (types.isProxy(value)) return 'a Proxy';
  const made = Object.getPrototypeOf(value)?.constructor;
  return `a value of class ${typeof made === 'function' && made.name ? made.name : 'unknown'}`;
}

function iteratorTag(value) {
  if (types.isGeneratorObject(value)) {
    return Symbol.asyncIterator in value ? 'ag' : 'g';
  }
  const prototype = Object.getPrototypeOf(value);
  const isIterator = prototype === ARRAY_ITERATOR || prototype === STRING_ITERATOR;
  return isIterator || types.isMapIterator(value) || types.isSetIterator(value) ? 'g' : null;
}

const isIndex = (name) => String(name >>> 0) === name && name >>> 0 !== 0xffffffff;

function writeArray(encoder, value, depth) {
  const { length } = value;
  // Indices come first, then `length`, then the rest.
  const keys = Object.getOwnPropertyNames(value);
  if (keys.length === length + 1 && keys[length] === 'length') return encoder.all(value, depth);
  const places = Object.keys(value).filter(isIndex);
  const items = places.map((place) => [Number(place), value[place]]);
  const more = (name) => name === 'length' || isIndex(name);
  return {
    a: [length, encoder.pairs(items, depth), encoder.properties(value, depth, more)],
  };
}

/** Refuses other own properties, which would be lost. */
function bare(write) {
  return (encoder, value, depth) => {
    if (Object.getOwnPropertyNames(value).some((name) => name !== 'lastIndex' && !isIndex(name))) {
      throw new TypeError(`${nameOf(value)} with properties of its own cannot leave its process`);
    }
    return write(encoder, value, depth);
  };
}

const WRITERS = new Map([
  [Object.prototype, (e, v, d) => ({ o: e.properties(v, d) })],
  [null, (e, v, d) => ({ z: e.properties(v, d) })],
  [Array.prototype, writeArray],
  [Map.prototype, bare((e, v, d) => ({ m: e.pairs([...v], d) }))],
  [Set.prototype, bare((e, v, d) => ({ s: e.all([...v], d) }))],
  [Date.prototype, bare((_, v) => ({ d: Number.isNaN(v.getTime()) ? null : v.getTime() }))],
  [RegExp.prototype, bare((_, v) => ({ r: [v.source, v.flags, v.lastIndex] }))],
]);
const IS = new Map([
  [Object.prototype, (v) => !types.isArgumentsObject(v)],
  [Array.prototype, Array.isArray],
  [Map.prototype, types.isMap],
  [Set.prototype, types.isSet],
  [Date.prototype, types.isDate],
  [RegExp.prototype, types.isRegExp],
]);

/** The writer of an object; null if it cannot be written. */
function writerOf(value) {
  if (types.isProxy(value)) return null;
  const prototype = Object.getPrototypeOf(value);
  if (types.isNativeError(value)) return ERROR_NAMES.has(prototype) ? writeError : null;
  if (VIEW_NAMES.has(prototype)) {
    return ArrayBuffer.isView(value) || types.isArrayBuffer(value) ? bare(writeView) : null;
  }
  return (IS.get(prototype)?.(value) ?? true) ? (WRITERS.get(prototype) ?? null) : null;
}

function writeView(_encoder, value) {
  const name = VIEW_NAMES.get(Object.getPrototypeOf(value));
  return { b: [name, bytesOf(value).toString('base64')] };
}

/** An error by its nearest built-in class, also if it has a class of its own. */
function writeError(encoder, value, depth) {
  let kind = value;
  while (!ERROR_NAMES.has(kind)) kind = Object.getPrototypeOf(kind);
  const pairs = [];
  for (const name of Object.keys(value)) {
    if (name === 'stack' || (typeof value[name] === 'function' && !mayHave(name))) continue;
    try {
      pairs.push([name, encoder.encode(value[name], depth + 1)]);
    } catch {
      // Its other properties can be anything.
    }
  }
  return { e: [ERROR_NAMES.get(kind), String(value.name), String(value.message), pairs] };
}

module.exports = { Encoder, writeError };
