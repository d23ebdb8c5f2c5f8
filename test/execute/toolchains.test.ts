/** Languages that a config describes, published layouts in other languages, and missing tools. */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { type CliRun, makeRepository, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';

/** A repository with suites, and the files that they name. */
function make(suites: readonly object[], files: Readonly<Record<string, readonly object[]>>) {
  const repository = makeRepository({ samples: [], config: { suites } });
  for (const [name, rows] of Object.entries(files)) {
    writeFileSync(join(repository.folder, name), jsonLines(rows));
  }
  return repository;
}

const suite = (name: string, language: unknown) => ({
  name,
  language,
  problems: `${name}.jsonl`,
  samples: `${name}-samples.jsonl`,
});

// HumanEval-X's row of the same problem, with one assertion more.
const HUMANEVAL_X = {
  task_id: 'JavaScript/53',
  prompt: '/*Add two numbers x and y\n  */\nconst add = (x, y) => {\n',
  declaration: '\nconst add = (x, y) => {\n',
  canonical_solution: '  return x + y;\n}\n\n',
  test: 'const testAdd = () => {\n  console.assert(add(0, 1) === 1)\n  console.assert(add(2, 3) === 5)\n}\n\ntestAdd()\n',
};
const MULTIPL_E = {
  name: 'HumanEval_53_add',
  language: 'js',
  prompt: '//Add two numbers x and y\nfunction add(x, y){\n',
  tests:
    "const assert = require('node:assert');\n\n\nfunction test() {\n  let candidate = add;\n  assert.deepEqual(candidate(0, 1),1);\n  assert.deepEqual(candidate(2, 3),5);\n}\n\ntest();",
  stop_tokens: ['\nfunction ', '\n/*', '\n//', '\nconsole.log'],
};
/** A language whose tests do not prove their end, and one whose tests do. */
const SHELL = { name: 'posix-shell', file: 'p.sh', run: ['sh', 'p.sh'] };
const PROVEN = {
  ...SHELL,
  name: 'proven-shell',
  'tests-end': 'read -r line <&3; echo "$line" >&3',
};
const SHELL_ROW = { language: SHELL.name, prompt: '', tests: '[ "$(f)" = 1 ]' };

describe('a run in other languages than Python', () => {
  let run: CliRun;
  let repository: ReturnType<typeof make>;

  beforeAll(async () => {
    repository = make(
      [
        suite('x', 'javascript'),
        suite('e', 'javascript'),
        suite('s', SHELL),
        suite('p', PROVEN),
        suite('o', 'javascript'),
      ],
      {
        'x.jsonl': [HUMANEVAL_X],
        'x-samples.jsonl': ['  return x + y;\n}\n', '  return x - y;\n}\n'].map((completion) => ({
          task_id: HUMANEVAL_X.task_id,
          completion,
        })),
        'e.jsonl': [MULTIPL_E],
        'e-samples.jsonl': [
          '    return x + y;\n}\nconsole.log(this is not read',
          '    return x - y;\n}\n',
        ].map((completion) => ({ task_id: MULTIPL_E.name, completion })),
        's.jsonl': [{ ...SHELL_ROW, name: 'S' }],
        's-samples.jsonl': ['f() { echo 1; }', 'f() { echo 2; }', 'exit 0'].map((solution) => ({
          task_id: 'S',
          solution,
        })),
        'p.jsonl': [
          { ...SHELL_ROW, language: PROVEN.name, name: 'P', tests: 'set -e\n[ "$(f)" = 1 ]' },
        ],
        'o.jsonl': [
          { id: 'O', prompt: 'Add.', input: ['1 2\n', '5 7\n'], output: ['3\n', '12\n'] },
        ],
        'o-samples.jsonl': [
          "const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number); console.log(a + b);",
          'console.error("3"); console.log(3);',
          'process.exit(0)',
          'let let',
        ].map((solution) => ({ task_id: 'O', solution })),
        'p-samples.jsonl': ['f() { echo 1; }', 'f() { echo 2; }', 'exit 0'].map((solution) => ({
          task_id: 'P',
          solution,
        })),
      },
    );
    run = await runCli(repository);
  }, 60_000);

  afterAll(() => removeRepository(repository));

  const verdictsOf = (name: string) =>
    run.verdicts.filter((line) => line.suite === name).map(({ verdict }) => verdict);

  it('reads HumanEval-X, whose console.assert fails a program', () => {
    expect(verdictsOf('x'), run.stderr).toEqual(['passed', 'failed']);
  });

  it('runs its reference solutions', () => {
    expect(run.results?.suites[0]?.references).toMatchObject({ checked: 1, failed: [] });
  });

  it('joins MultiPL-E’s prompt, the completion before a stop token, and tests', () => {
    expect(verdictsOf('e'), run.stderr).toEqual(['passed', 'failed']);
  });

  it('trusts the exit status of a described language', () => {
    expect(verdictsOf('s'), run.stderr).toEqual(['passed', 'failed', 'passed']);
  });

  it('lets a described language prove the end of its tests', () => {
    expect(verdictsOf('p'), run.stderr).toEqual(['passed', 'failed', 'failed']);
  });

  it('compares the output of a program outside, case by case', () => {
    const told = run.verdicts.filter(({ suite }) => suite === 'o');
    expect(told.map(({ verdict, grading, reason }) => [verdict, grading, reason])).toEqual([
      ['passed', 'outside', null],
      ['failed', 'outside', 'case 2 of 2: line 1 is "3", expected "12"'],
      ['failed', 'outside', 'case 1 of 2: line 1 is missing, expected "3"'],
      ['compile_error', 'outside', expect.stringContaining('SyntaxError')],
    ]);
  });

  it('reports the versions of the tools, and the grading of each program', () => {
    expect(run.results?.suites.map(({ language, toolchain }) => [language, toolchain])).toEqual([
      ['javascript', expect.stringMatching(/^v\d+\.\d+\.\d+$/)],
      ['javascript', expect.stringMatching(/^v\d+\.\d+\.\d+$/)],
      ['posix-shell', expect.any(String)],
      ['proven-shell', expect.any(String)],
      ['javascript', expect.stringMatching(/^v\d+\.\d+\.\d+$/)],
    ]);
    const gradingsOf = (name: string) =>
      run.verdicts.filter(({ suite }) => suite === name).map(({ grading }) => grading);
    // Only this suite has a reference solution, which shows that its tests can run apart.
    expect(new Set(gradingsOf('x'))).toEqual(new Set(['split']));
    for (const name of ['e', 's', 'p']) {
      expect(new Set(gradingsOf(name))).toEqual(new Set(['shared']));
    }
  });
});

describe('a tool that a config describes', () => {
  it('counts as another tool once it has changed, even with the same version', async () => {
    const folder = mkdtempSync('/var/tmp/pgt-tool-');
    execFileSync('chmod', ['755', folder]);
    const cache = mkdtempSync('/var/tmp/pgt-cache-');
    const repository = make([suite('d', { name: 'own', file: 'p', run: ['own-tool'] })], {
      'd.jsonl': [{ id: 'D', prompt: '', input: '', output: '1' }],
      'd-samples.jsonl': [{ task_id: 'D', solution: 'any' }],
    });
    const run = async (says: string) => {
      writeFileSync(
        join(folder, 'own-tool'),
        `#!/bin/sh\n[ "$1" = --version ] && echo 1 && exit\necho ${says}\n`,
        { mode: 0o755 },
      );
      const PATH = [folder, process.env.PATH].join(':');
      const { verdicts, stdout, stderr } = await runCli(repository, { env: { PATH }, cache });
      return [verdicts[0]?.verdict, /known from earlier runs/.test(stdout + stderr)];
    };
    expect(await run('1')).toEqual(['passed', false]);
    expect(await run('1')).toEqual(['passed', true]);
    expect(await run('2')).toEqual(['failed', false]);
    removeRepository(repository);
    for (const each of [folder, cache]) rmSync(each, { recursive: true });
  });
});

describe('a file of the checkout', () => {
  // Version managers look for such a file in the current folder, and run its content.
  const manager = (tool: string, real: string) =>
    `#!/bin/sh\n[ -f .chosen ] && . ./.chosen ${tool}\nexec ${real} "$@"\n`;

  it('selects neither a tool nor a module of a tool that runs outside of the sandbox', async () => {
    const repository = make([suite('o', 'javascript')], {
      'o.jsonl': [{ id: 'O', prompt: 'Print 3.', input: '', output: '3\n' }],
      'o-samples.jsonl': [{ task_id: 'O', solution: 'console.log(3)' }],
    });
    const at = (name: string) => join(repository.base, name);
    const ran = at('home/ran');
    mkdirSync(at('bin'));
    const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)']);
    const tools = { node: process.execPath, python3: python.toString().trim() };
    for (const [tool, real] of Object.entries(tools))
      writeFileSync(join(at('bin'), tool), manager(tool, real), { mode: 0o755 });
    writeFileSync(join(repository.folder, '.chosen'), `echo $1 >> ${ran}\n`);
    const module = `open(${JSON.stringify(ran)}, "a").write("module")\n`;
    writeFileSync(join(repository.folder, 'sitecustomize.py'), module);
    const env = { PATH: `${at('bin')}:${process.env.PATH}`, PYTHONPATH: repository.folder };
    const { verdicts, stderr } = await runCli(repository, { env });
    const found = existsSync(ran) ? readFileSync(ran, 'utf8') : '';
    removeRepository(repository);
    expect(
      verdicts.map(({ verdict }) => verdict),
      stderr,
    ).toEqual(['passed']);
    expect(found).toBe('');
  });
});

describe('a check before anything runs', () => {
  it('lists every missing tool, and how to install it', async () => {
    const suites = [suite('a', 'go'), suite('b', 'typescript'), suite('c', SHELL)];
    const files = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((name) => [
        [`${name}.jsonl`, [{ ...MULTIPL_E, language: { a: 'go', b: 'ts', c: SHELL.name }[name] }]],
        [`${name}-samples.jsonl`, [{ task_id: MULTIPL_E.name, completion: '}' }]],
      ]),
    );
    const repository = make(suites, files);
    const bin = join(repository.base, 'bin');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'node'));
    const { exitCode, stderr, results } = await runCli(repository, { env: { PATH: bin } });
    removeRepository(repository);
    expect(exitCode).toBe(2);
    expect(results).toBeNull();
    expect(stderr).toMatch(
      /passgate\.yml:1:\d+: suites\[0\]\.language: go needs go, and go is not on PATH: install Go \(Debian: golang-go; in a workflow: actions\/setup-go\)/,
    );
    expect(stderr).toMatch(
      /suites\[1\]\.language: typescript needs node and tsc, and tsc is not on PATH: install .*npm install --global typescript/,
    );
    expect(stderr).toMatch(/suites\[2\]\.language: posix-shell needs sh, and sh is not on PATH/);
  });

  it.skipIf(findOnPath('javac', process.env.PATH) === null)(
    'lists the libraries that its problems need',
    async () => {
      const row = {
        name: 'T',
        language: 'java',
        prompt: 'import org.javatuples.*;\nclass Problem {\n    static Pair<Long, Long> f() {\n',
        tests: '    }\n    public static void main(String[] args) { f(); }\n}\n',
      };
      const repository = make([suite('a', 'java')], {
        'a.jsonl': [row],
        'a-samples.jsonl': [{ task_id: 'T', completion: 'return null;' }],
      });
      const { exitCode, stderr } = await runCli(repository);
      removeRepository(repository);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(
        /passgate\.yml:1:\d+: suites\[0\]: 1 problem needs javatuples, which is not installed \(the first: T\): put javatuples-1\.2\.jar/,
      );
    },
  );
});
