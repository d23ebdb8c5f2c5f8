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

const PAIRS = Object.keys(ANSWERS).flatMap((answer) =>
  Object.keys(TESTS).map((tests) => ({ answer, tests })),
);

describe.skipIf(findOnPath('node', PATH) === null)('answers and tests in TypeScript', () => {
  it('are judged by their behaviour', async () => {
    const problems = PAIRS.map((pair, n) => {
      const answer = ANSWERS[pair.answer] ?? '';
      const row = { name: `T/${n}`, language: 'ts', prompt: '', tests: TESTS[pair.tests] };
      return { row, samples: [answer, answer.replace('n / 2', 'n')] };
    });
    const suite = { language: 'typescript', 'reference-check': 'off' };
    const { verdicts } = await runAll(nativeWay(), problems, suite, { PATH });
    const found = verdicts.map(({ verdict, reason, index }, n) => {
      const { answer, tests } = PAIRS[n >> 1] ?? {};
      const why = verdict === 'compile_error' ? `: ${reason}` : '';
      return `${answer}, ${tests}: ${index === 0 ? 'right' : 'wrong'} ${verdict}${why}`;
    });
    const expected = PAIRS.flatMap(({ answer, tests }) => [
      `${answer}, ${tests}: right passed`,
      `${answer}, ${tests}: wrong failed`,
    ]);
    expect(found).toEqual(expected);
  }, 300_000);
});
