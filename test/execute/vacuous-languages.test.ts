/** Tests of other languages that cannot fail: they never call the function under test. */

import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toolsOf } from '../../src/languages/language.ts';
import { SHIPPED } from '../../src/languages/shipped.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { afterFile } from '../support/after-file.ts';
import { removeRepository, startCli } from '../support/cli.ts';
import { jsonLines, writeFiles } from '../support/files.ts';
import { KEPT } from '../support/kept.ts';
import { nativeWay } from './ways.ts';

const PATH = [join(KEPT, 'bin'), process.env.PATH].join(delimiter);

interface Layout {
  readonly language: string;
  /** The language's name in MultiPL-E. */
  readonly code: string;
  readonly prompt: string;
  /** Tests in MultiPL-E's style, up to the call that runs them, then that call and the rest. */
  readonly tests: string;
  readonly call: string;
  readonly end: string;
}

const LAYOUTS: readonly Layout[] = [
  {
    ...{ language: 'bash', code: 'sh', call: 'run', end: '' },
    prompt: 'f() {\n',
    tests: '}\nrun() {\n  [[ $(f) = "1" ]] || exit 1\n}\n',
  },
  {
    ...{ language: 'go', code: 'go_test.go', call: 'run(t)', end: '}\n' },
    prompt: 'package f_test\n\nimport "testing"\n\nfunc f() int {\n',
    tests:
      '}\n\nfunc run(t *testing.T) {\n\tif f() != 1 {\n\t\tt.Errorf("wrong")\n\t}\n}\n\nfunc TestF(t *testing.T) {\n',
  },
  {
    ...{ language: 'rust', code: 'rs', call: 'run();', end: '}\n' },
    prompt: 'fn f() -> i64 {\n',
    tests: '}\n\nfn run() {\n    assert_eq!(f(), 1);\n}\n\nfn main() {\n',
  },
  {
    ...{ language: 'java', code: 'java', call: 'run();', end: '    }\n}\n' },
    prompt: 'class Problem {\n    public static long f() {\n',
    tests:
      '    }\n    static void run() { assert(f() == 1l); }\n    public static void main(String[] args) {\n',
  },
  {
    ...{ language: 'c', code: 'c', call: 'run();', end: '}\n' },
    prompt: '#include <assert.h>\nlong f(void) {\n',
    tests: '}\nvoid run(void) { assert(f() == 1); }\nint main(void) {\n',
  },
  {
    ...{ language: 'cpp', code: 'cpp', call: 'run();', end: '}\n' },
    prompt: '#include <assert.h>\nlong f() {\n',
    tests: '}\nvoid run() { assert(f() == 1); }\nint main() {\n',
  },
  {
    ...{ language: 'ruby', code: 'rb', call: 'run', end: '' },
    prompt: 'def f()\n',
    tests: "def run\n  raise 'wrong' unless f() == 1\nend\n",
  },
  {
    ...{ language: 'php', code: 'php', call: 'run();', end: '' },
    prompt: '<?php\nfunction f() {\n',
    tests: "}\nfunction run() {\n  if (f() !== 1) { throw new Exception('wrong'); }\n}\n",
  },
  {
    ...{ language: 'perl', code: 'pl', call: 'run();', end: '' },
    prompt: 'sub f {\n',
    tests: '}\nsub run { if (f() != 1) { exit 1; } }\n',
  },
  {
    ...{ language: 'typescript', code: 'ts', call: 'run();', end: '' },
    prompt: 'function f(): number {\n',
    tests: 'function run() { if (f() !== 1) { throw new Error("wrong"); } }\n',
  },
];

const isHere = ({ language }: Layout) =>
  toolsOf(SHIPPED.find(({ name }) => name === language) ?? raise(language)).every(
    (tool) => findOnPath(tool, PATH) !== null,
  );

function raise(language: string): never {
  throw new Error(`${language} is not shipped`);
}

describe('tests that never call the function under test', () => {
  const named = new Map<string, readonly string[]>();
  const here = LAYOUTS.filter(isHere);

  beforeAll(async () => {
    const suites = here.map(({ language }) => ({
      ...{ name: language, language },
      ...{ problems: `${language}.jsonl`, samples: `${language}-samples.jsonl` },
    }));
    const { repository, env } = nativeWay().make({ samples: [], config: { suites } });
    afterFile(() => removeRepository(repository));
    const files = here.flatMap(({ language, code, prompt, tests, call, end }) => {
      const rows = ['called', 'never called'].map((name) => ({
        ...{ name, language: code, prompt, stop_tokens: ['\n//'] },
        tests: `${tests}${name === 'called' ? call : ''}\n${end}`,
      }));
      const samples = rows.map(({ name }) => ({ task_id: name, completion: '' }));
      return [
        [`${language}.jsonl`, jsonLines(rows)],
        [`${language}-samples.jsonl`, jsonLines(samples)],
      ] as const;
    });
    writeFiles(repository.folder, Object.fromEntries(files));
    const run = startCli(repository, {
      command: 'check',
      args: ['--json'],
      env: {
        XDG_CACHE_HOME: join(KEPT, 'cache'),
        RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
        ...env,
        PATH: [env.PATH, PATH].filter(Boolean).join(delimiter),
      },
    });
    const { exitCode, stdout, stderr } = await run.done;
    expect(exitCode, stderr).toBe(0);
    const document = JSON.parse(stdout) as {
      suites: { name: string; references: { faultyTests: { problem: string }[] } | null }[];
    };
    for (const { name, references } of document.suites) {
      named.set(name, references?.faultyTests.map(({ problem }) => problem) ?? []);
    }
  });

  it.each(LAYOUTS)('are found in $language', (layout) => {
    if (!isHere(layout)) return;
    expect(named.get(layout.language)).toEqual(['never called']);
  });
});
