/** Reads values that cross: see passgate-values.cjs. No input is trusted. */

'use strict';

const { types } = require('node:util');
const {
  DEEPEST,
  ERRORS,
  MOST_ITEMS,
  Malformed,
  VIEWS,
  bytesOf,
  mayHave,
} = require('./passgate-values.cjs');

const byName = (classes) => new Map(classes.map((each) => [each.name, each]));
const ERRORS_BY_NAME = byName(ERRORS);
const VIEWS_BY_NAME = byName(VIEWS);

/** Reads values. `take(tag, handle)` makes the stand-in for a function or an iterator. */
class Decoder {
  #table;
  #take;

  constructor(table, take) {
    this.#table = table;
    this.#take = take;
  }

  /** @throws Malformed */
  decode(data, depth = 0) {
    if (data === null || typeof data !== 'object') return data;
    if (depth > DEEPEST + 1) throw new Malformed('nested too deep');
    if (Array.isArray(data)) {
      const value = this.#table.add([]);
      this.#fill(value, data, depth);
      return value;
    }
    const [tag, body] = opened(data);
    const read = READERS[tag];
    if (read !== undefined) return read(body);
    if (tag === '@') return this.#known(body);
    if (tag === 'f' || tag === 'g' || tag === 'ag') return this.#take(tag, integer(body));
    const value = this.#table.add(emptyOf(tag, body));
    this.#fill(value, data, depth);
    return value;
  }

  /** Give a known object the content that the other side's has. */
  update(value, data) {
    if (Array.isArray(value)) value.length = 0;
    else if (types.isMap(value) || types.isSet(value)) value.clear();
    else if (!ArrayBuffer.isView(value) && !types.isArrayBuffer(value)) {
      for (const name of Object.keys(value)) delete value[name];
    }
    this.#fill(value, data, 0);
  }

  #fill(value, data, depth) {
    if (Array.isArray(data)) {
      if (!Array.isArray(value)) throw new Malformed('another type');
      for (const each of data) put(value, value.length, this.decode(each, depth + 1));
      return;
    }
    const [tag, body] = opened(data);
    if (FILLS[tag]?.is(value) !== true) throw new Malformed('another type');
    FILLS[tag].fill(value, body, this.#reader(depth));
  }

  #reader(depth) {
    const one = (each) => this.decode(each, depth + 1);
    const pair = (each) => {
      const [key, item] = list(each, 2);
      return [one(key), one(item)];
    };
    const properties = (value, pairs) => {
      for (const each of list(pairs)) {
        const [name, item] = pair(each);
        if (typeof name !== 'string') throw new Malformed('no name');
        if (typeof item === 'function' && !mayHave(name)) throw new Malformed('a method');
        put(value, name, item);
      }
    };
    return { one, pair, properties };
  }

  #known(number) {
    if (integer(number) >= this.#table.values.length) throw new Malformed('no such value');
    return this.#table.values[number];
  }
}

/** As a plain property, whatever its name is. */
function put(value, name, item) {
  const property = { value: item, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(value, name, property);
}

function opened(data) {
  const entries = data === null || typeof data !== 'object' ? [] : Object.entries(data);
  if (entries.length !== 1) throw new Malformed('no value');
  return entries[0];
}

function list(data, length = null) {
  if (!Array.isArray(data) || data.length > MOST_ITEMS || (length ?? data.length) !== data.length) {
    throw new Malformed('no list');
  }
  return data;
}

function integer(data) {
  if (!Number.isSafeInteger(data) || data < 0) throw new Malformed('no number');
  return data;
}

function text(data) {
  if (typeof data !== 'string') throw new Malformed('no text');
  return data;
}

const NUMBERS = { __proto__: null, '-0': -0, NaN, Infinity, '-Infinity': -Infinity };

const READERS = {
  __proto__: null,
  u: () => undefined,
  n: (body) => NUMBERS[text(body)] ?? malformed('no number'),
  i: (body) => {
    const [, sign, digits] = /^(-?)([0-9a-f]+)$/.exec(text(body)) ?? malformed('no number');
    return sign === '' ? BigInt(`0x${digits}`) : -BigInt(`0x${digits}`);
  },
};

function malformed(why) {
  throw new Malformed(why);
}

function emptyOf(tag, body) {
  switch (tag) {
    case 'o':
      return {};
    case 'z':
      return Object.create(null);
    case 'a':
      return [];
    case 'm':
      return new Map();
    case 's':
      return new Set();
    case 'd':
      return new Date(0);
    case 'r':
      return regularExpression(body);
    case 'b':
      return viewOf(body);
    case 'e': {
      const kind = ERRORS_BY_NAME.get(text(list(body, 4)[0])) ?? malformed('no error');
      return kind === AggregateError ? new AggregateError([]) : new kind();
    }
  }
  throw new Malformed('unknown tag');
}

function regularExpression(body) {
  const [source, flags] = list(body, 3);
  try {
    return new RegExp(text(source), text(flags));
  } catch {
    throw new Malformed('no regular expression');
  }
}

function viewOf(body) {
  const [name, data] = list(body, 2);
  const kind = VIEWS_BY_NAME.get(text(name)) ?? malformed('no view');
  const bytes = Buffer.from(text(data), 'base64');
  if (kind === Buffer) return Buffer.alloc(bytes.length);
  if (kind === ArrayBuffer) return new ArrayBuffer(bytes.length);
  if (kind === DataView) return new DataView(new ArrayBuffer(bytes.length));
  if (bytes.length % kind.BYTES_PER_ELEMENT !== 0) throw new Malformed('no view');
  return new kind(bytes.length / kind.BYTES_PER_ELEMENT);
}

const isObject = (value) => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const FILLS = {
  __proto__: null,
  o: { is: isObject, fill: (value, body, { properties }) => properties(value, body) },
  z: { is: isObject, fill: (value, body, { properties }) => properties(value, body) },
  a: {
    is: Array.isArray,
    fill: (value, body, { pair, properties }) => {
      const [length, items, more] = list(body, 3);
      if (integer(length) > MOST_ITEMS) throw new Malformed('too long');
      for (const each of list(items)) {
        const [place, item] = pair(each);
        if (integer(place) >= length) throw new Malformed('no place');
        put(value, place, item);
      }
      value.length = length;
      properties(
        value,
        list(more).filter(([name]) => name !== 'length'),
      );
    },
  },
  m: {
    is: types.isMap,
    fill: (value, body, { pair }) => {
      for (const each of list(body)) value.set(...pair(each));
    },
  },
  s: {
    is: types.isSet,
    fill: (value, body, { one }) => {
      for (const each of list(body)) value.add(one(each));
    },
  },
  d: {
    is: types.isDate,
    fill: (value, body) => {
      if (body !== null && typeof body !== 'number') throw new Malformed('no time');
      value.setTime(body ?? Number.NaN);
    },
  },
  r: {
    is: types.isRegExp,
    fill: (value, body) => {
      value.lastIndex = integer(list(body, 3)[2]);
    },
  },
  b: {
    is: (value) => ArrayBuffer.isView(value) || types.isArrayBuffer(value),
    fill: (value, body) => {
      const bytes = Buffer.from(text(list(body, 2)[1]), 'base64');
      const own = bytesOf(value);
      if (own.length !== bytes.length) throw new Malformed('another length');
      bytes.copy(own);
    },
  },
  e: {
    is: types.isNativeError,
    fill: (value, body, { one }) => {
      const [, name, message, pairs] = list(body, 4);
      const hidden = { writable: true, enumerable: false, configurable: true };
      if (text(name) !== value.name) {
        Object.defineProperty(value, 'name', { ...hidden, value: name });
      }
      Object.defineProperty(value, 'message', { ...hidden, value: text(message) });
      for (const each of list(pairs)) {
        const [key, data] = list(each, 2);
        const item = one(data);
        if (typeof item === 'function' && !mayHave(text(key))) throw new Malformed('a method');
        put(value, text(key), item);
      }
    },
  },
};

module.exports = { Decoder };
