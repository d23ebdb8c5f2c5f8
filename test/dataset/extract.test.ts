/** Plain code stays unchanged: checked with real programs and real samples. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/records/dataset.ts';
import { codeOf, codeWithoutGrammar } from './extract-support.ts';

const ADD: Problem = {
  id: 'add',
  prompt: 'def add(a, b):\n    """ The sum. """\n',
  entryPoint: 'add',
  tests: 'assert add(1, 2) == 3',
};

/** Tells if an answer is run unchanged, and no grammar is loaded for it. */
function isUntouched(
  text: string,
  kind: 'completion' | 'solution',
  problem: Problem,
  language = 'python',
) {
  const { isWanted, ...got } = codeWithoutGrammar({ kind, text }, problem, language);
  return !isWanted && got.text === text && got.kind === kind && got.steps.length === 0;
}

describe('plain code is left unchanged', () => {
  it('in Python’s own standard library', { timeout: 120_000 }, () => {
    const script = 'import sysconfig; print(sysconfig.get_paths()["stdlib"])';
    const folder = execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trim();
    const files = readdirSync(folder).filter((name) => name.endsWith('.py'));
    expect(files.length).toBeGreaterThan(100);
    const touched = files.filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return !isUntouched(text, 'solution', ADD);
    });
    expect(touched).toEqual([]);
  });

  it('in this project’s own TypeScript', () => {
    const folder = fileURLToPath(new URL('../../src', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const touched = files
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return !isUntouched(text, 'solution', ADD, 'typescript');
      });
    expect(touched).toEqual([]);
  });
});

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const isMissing = !existsSync(DATA);
const title = (text: string) => (isMissing ? `${text} (skipped: ../shared/data is missing)` : text);

interface Row {
  readonly task_id: string;
  readonly prompt: string;
  readonly entry_point: string;
  readonly test: string;
  readonly completion: string;
  readonly solution: string;
  readonly passed: boolean;
  readonly transform: string;
  readonly seed: number;
}

const readRows = (path: string): Row[] =>
  gunzipSync(readFileSync(join(DATA, path)))
    .toString('utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

const problemsIn = (path: string) =>
  new Map(
    readRows(path).map(({ task_id: id, prompt, entry_point: entryPoint, test: tests }) => [
      id,
      { id, prompt, entryPoint, tests } satisfies Problem,
    ]),
  );

describe.skipIf(isMissing)(title('no sample that passes is touched'), () => {
  it('of CodeGen-16B’s completions', () => {
    const problems = problemsIn('humaneval/HumanEval.jsonl.gz');
    const expected = readRows('codegen16b/expected-verdicts.jsonl.gz');
    const samples = readRows('codegen16b/samples.jsonl.gz');
    const touched = samples.filter(({ task_id: id, completion }, i) => {
      expect(expected[i]?.task_id).toBe(id);
      return expected[i]?.passed && !isUntouched(completion, 'completion', problems.get(id) ?? ADD);
    });
    expect(samples).toHaveLength(1640);
    expect(touched).toEqual([]);
  });

  it('of StarCoder’s programs', () => {
    const key = ({ task_id: id, transform, seed }: Pick<Row, 'task_id' | 'transform' | 'seed'>) =>
      `${id} ${transform} ${seed}`;
    const passing = new Set(
      readRows('recode-funcname/expected-verdicts.jsonl.gz')
        .filter(({ passed }) => passed)
        .map(key),
    );
    const folder = 'recode-funcname/generations/func_name';
    const touched = readdirSync(join(DATA, folder)).flatMap((name) => {
      const [, transform = '', seed = ''] = /humaneval_(\w+)_s(\d)/.exec(name) ?? [];
      const problems = problemsIn(`recode-funcname/perturbed/func_name/${name}`);
      return readRows(`${folder}/${name}`)
        .map((row) => ({ ...row, transform, seed: Number(seed) }))
        .filter((row) => passing.delete(key(row)))
        .filter((row) => !isUntouched(row.solution, 'solution', problems.get(row.task_id) ?? ADD));
    });
    expect(passing.size).toBe(0);
    expect(touched).toEqual([]);
  });
});

describe('whatever an answer is', () => {
  const PIECES = [
    '```',
    '```python\n',
    '~~~',
    '\n',
    '    ',
    '"""',
    "'",
    '"',
    '`',
    '{',
    '}',
    '(',
    ')',
    '<think>',
  ]
    .concat([
      '</think>',
      '<|im_end|>',
      'def add(a, b):\n',
      'return a + b\n',
      'Here it is, then.\n',
      '#',
      '//',
      '/*',
    ])
    .concat([
      '*/',
      '<<EOF\n',
      'EOF\n',
      '${',
      'f"',
      '\\',
      '1. ',
      '> ',
      '\r\n',
      '\uFEFF',
      'import x',
      'é',
      '💥',
    ]);
  const LANGUAGES = [
    'python',
    'cpp',
    'javascript',
    'bash',
    'php',
    'ruby',
    'perl',
    'rust',
    'go',
    'java',
    'lua',
  ];

  it('its code is found without an error, and there is code in it or it is as it was', async () => {
    const answers = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((parts) => parts.join(''));
    const kinds = fc.constantFrom('completion' as const, 'solution' as const, 'either' as const);
    await fc.assert(
      fc.asyncProperty(
        answers,
        kinds,
        fc.constantFrom(...LANGUAGES),
        async (text, kind, language) => {
          const problem = { ...ADD, id: language, stopTokens: ['\n}'] };
          const got = await codeOf({ kind, text }, problem, language);
          expect(got.text.length).toBeLessThanOrEqual(
            8 * text.length + problem.prompt.length + 100,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a program in a fence is that program', async () => {
    const lines = fc.array(
      fc.constantFrom('x = 1', 'y = "a b"', '', '# a note here', 'z = [\n    1,\n]'),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('```', '~~~', '`````'), async (parts, fence) => {
        const code = `${parts.join('\n')}\ndef add(a, b):\n    return a + b\n`;
        const text = `Here it is:\n\n${fence}python\n${code}${fence}\n\nIt adds.`;
        expect((await codeOf({ kind: 'solution', text }, ADD)).text).toBe(code);
      }),
    );
  });

  it.each([
    ['<', 'a<'],
    ['`${', '"'],
    ['{', '$('],
  ])(
    'the grammar takes no long time for two blocks of %j …',
    { timeout: 60_000 },
    async (...pieces) => {
      for (const language of LANGUAGES) {
        for (const piece of pieces) {
          const code = piece.repeat(4900 / piece.length);
          const text = `Here:\n~~~\n${code}\n~~~\nAnd:\n~~~\n${code}\n~~~\n`;
          const start = performance.now();
          await codeOf({ kind: 'solution', text }, ADD, language);
          expect(performance.now() - start, `${language} ${piece}`).toBeLessThan(5000);
        }
      }
    },
  );

  it.each([
    '```\n',
    '```python\nx = """\n',
    '`',
    '"""\n',
    '<think>\n',
    '{',
    'f"{',
    '`${',
    '<<EOF\n',
    '(/[',
    'Here is it.\n',
    '> ```\n',
    '@a\n',
    '\n',
    'a, ',
  ])('takes time in line with its length for %j', { timeout: 20_000 }, async (piece) => {
    const text = piece.repeat((1 << 18) / piece.length);
    for (const language of ['python', 'javascript', 'bash', 'cpp']) {
      for (const kind of ['completion', 'either'] as const) {
        expect((await codeOf({ kind, text }, { ...ADD }, language)).text).toBeTypeOf('string');
      }
    }
  });
});
