/** TypeScript has no types of Node.js here. Tests can still load its modules in each way. */

import { describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { pathWithTypeScript } from '../support/typescript.ts';
import { runAll } from './run-all.ts';
import { nativeWay } from './ways.ts';

const PATH = pathWithTypeScript();

const ANSWERS: Readonly<Record<string, string>> = {
  script: 'function half(n: number): number {\n  return n / 2;\n}\n',
  module: "import * as fs from 'fs';\nexport const half = (n: number) => (fs ? n / 2 : 0);\n",
};

const CHECK = 'assert.strictEqual(half(8), 4);\n';
const TESTS: Readonly<Record<string, string>> = {
  require: `const assert = require('node:assert');\n${CHECK}`,
  'require with types': `declare var require: (name: string) => { strictEqual(a: unknown, b: unknown): void };\nconst assert = require('node:assert');\n${CHECK}`,
  import: `import assert from 'node:assert';\n${CHECK}`,
  'import of all': `import * as assert from 'node:assert';\n${CHECK}`,
  'node:test': `import { test } from 'node:test';\nimport assert from 'node:assert';\ntest('eight', () => { ${CHECK} });\n`,
};

/** The forms of an answer to all tests, right and wrong. */
const SAMPLES = [
  { answer: 'script', isRight: true },
  { answer: 'script', isRight: false },
  { answer: 'module', isRight: true },
];
/** A wrong module is an answer to the first tests alone, as a compiler takes long. */
const ALSO = { answer: 'module', isRight: false };
const CASES = Object.keys(TESTS).map((tests, n) => ({
  tests,
  samples: n === 0 ? [...SAMPLES, ALSO] : SAMPLES,
}));

describe.skipIf(findOnPath('node', PATH) === null)('answers and tests in TypeScript', () => {
  it('are judged by their behaviour', async () => {
    const problems = CASES.map(({ tests, samples }, n) => ({
      row: { name: `T/${n}`, language: 'ts', prompt: '', tests: TESTS[tests] },
      samples: samples.map(({ answer, isRight }) => {
        const text = ANSWERS[answer] ?? '';
        return isRight ? text : text.replace('n / 2', 'n');
      }),
    }));
    const suite = { language: 'typescript', 'reference-check': 'off' };
    const { verdicts } = await runAll(nativeWay(), problems, suite, { PATH });
    const told = CASES.flatMap(({ tests, samples }) =>
      samples.map(({ answer, isRight }) => ({ isRight, name: `${answer}, ${tests}` })),
    );
    const found = verdicts.map(({ verdict, reason }, n) => {
      const why = verdict === 'compile_error' ? `: ${reason}` : '';
      return `${told[n]?.name}: ${verdict}${why}`;
    });
    const expected = told.map(({ name, isRight }) => `${name}: ${isRight ? 'passed' : 'failed'}`);
    expect(found).toEqual(expected);
  }, 300_000);
});
