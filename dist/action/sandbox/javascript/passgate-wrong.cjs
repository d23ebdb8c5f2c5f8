// The program that stands in for a candidate to try its tests (src/evaluate/probes.ts): it answers wrongly.
// `anything` takes every use, and is equal to nothing else.
globalThis.passgateBecome = (names, answer) => {
  delete globalThis.passgateBecome;
  const anything = new Proxy(() => {}, {
    apply: () => anything,
    construct: () => anything,
    get: (_target, key) => {
      if (key === Symbol.toPrimitive) return () => 'a wrong answer';
      if (key === Symbol.iterator) return () => [anything][Symbol.iterator]();
      // It is no promise.
      return key === 'then' || typeof key === 'symbol' ? undefined : anything;
    },
  });
  const wrong = answer === 'anything' ? anything : () => answer;
  for (const name of names) globalThis[name] = wrong;
  if (names.length > 0) return;
  // Tests may ask for any name: each missing one is there, but those of test runners.
  const runners =
    /^(?:describe|it|test|expect|jest|before|after|beforeEach|afterEach|beforeAll|afterAll|__.*)$/;
  const isAskedFor = (key) => typeof key === 'string' && !runners.test(key);
  const above = Object.getPrototypeOf(globalThis);
  const has = (_target, key) => isAskedFor(key) || Reflect.has(above, key);
  const get = (_target, key, receiver) => {
    if (Reflect.has(above, key)) return Reflect.get(above, key, receiver);
    return isAskedFor(key) ? wrong : undefined;
  };
  Object.setPrototypeOf(globalThis, new Proxy(above, { has, get }));
};
