/**
 * Stand-ins for the functions of a candidate, on the tests' side.
 *
 * They answer calls. Tests may ask for more of a function (its text, its properties), which only the real
 * one could answer. So stand-ins refuse it: the tests fail with every program, the reference solution among
 * them, and such a problem is graded in one process.
 */

'use strict';

/** The ways to call a function, which are no properties of its own. */
const CALLING = new Set(['call', 'apply']);

/**
 * @param call calls it
 * @param name the name that tests use; null if they were given the function
 * @param refuse is called with the property that tests look at, and ends them
 */
function standIn(call, name, refuse) {
  const look = (key) => refuse(`the property ${JSON.stringify(String(key))} of a function`);
  return new Proxy(call, {
    get(target, key) {
      if (CALLING.has(key)) return target[key];
      // The built-in one would look at the length of the function that it binds.
      if (key === 'bind') return (...given) => target.bind(...given);
      if (key === 'name' && name !== null) return name;
      // No function has these: looking for them only tells the kind of the value.
      if (typeof key === 'symbol' ? key !== Symbol.toPrimitive : isForeign(key)) return undefined;
      return look(key);
    },
    set: (_target, key) => look(key),
    has: (_target, key) => (isForeign(key) ? false : look(key)),
    defineProperty: (_target, key) => look(key),
    deleteProperty: (_target, key) => look(key),
    getOwnPropertyDescriptor: (_target, key) => look(key),
    setPrototypeOf: () => refuse('the prototype of a function'),
    preventExtensions: () => refuse('whether a function can be changed'),
    ownKeys: () => refuse('the properties of a function'),
  });
}

const isForeign = (key) => key === 'then' || key === 'toJSON' || key === 'asymmetricMatch';

module.exports = { standIn };
