/** A terminal's tables: none is wider than the terminal, whatever the names. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/cli.ts';
import { jsonLines, writeFiles } from '../support/files.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from '../support/kept.ts';
import { temporaryFolder } from './support/folders.ts';

const LONG = 'long_name_'.repeat(10);
const FAMILIES = ['func_name', 'docstring', LONG];
const TRANSFORMS = ['FuncRenameInflectionalVariation', 'T'.repeat(100), 'x'];
const IDS = ['add/0', '日本語の問題', `${'very-'.repeat(38)}long/2`, '🎉/3'];

/** The suites of two runs. The second run has lost answers. */
function files(isHead: boolean) {
  const problems = IDS.map((id, i) => ({
    task_id: id,
    prompt: `def add(number):\n    """Add ${i + 1}."""\n`,
    entry_point: 'add',
    test: `def check(candidate):\n    assert candidate(1) == ${i + 2}\n`,
  }));
  const samples = (wrong: number) =>
    IDS.flatMap((id, i) =>
      [0, 1].map((s) => ({
        task_id: id,
        completion: `    return number + ${(i + s) % wrong === 0 ? 0 : i + 1}\n`,
      })),
    );
  const families = FAMILIES.flatMap((family, f) =>
    TRANSFORMS.map((transform) => ({ name: `${f}_${transform}_s0.jsonl`, family, transform, f })),
  );
  const entries = FAMILIES.map(
    (family, f) =>
      `      - { family: ${family}, problems: 'v/${f}_{transform}_s{seed}.jsonl', samples: 'a/${f}_{transform}_s{seed}.jsonl' }`,
  );
  const config = [
    'suites:',
    `  - name: ${LONG}`,
    '    problems: problems.jsonl',
    '    samples: samples.jsonl',
    '    k: [1, 2, 10]',
    '    variants:',
    ...entries,
    '    gates:',
    '      - { metric: pass@1, min: 0.123, max: 0.95, max-drop: 0.05, max-rise: 0.1, confidence: 0.9 }',
    `      - { metric: mean-perturbed-pass@1, min: 0.5, max-drop: 0.05, family: ${LONG}, transform: ${'T'.repeat(100)} }`,
    '      - { metric: robust-pass-unpaired@1, max-drop: 0.05, family: func_name, transform: FuncRenameInflectionalVariation }',
    '      - { metric: newly-failing, max: 3 }',
    '  - name: other',
    '    problems: problems.jsonl',
    '    samples: samples.jsonl',
    '    gates: [{ metric: pass@1, max-drop: 0 }]',
    'workers: 1',
    '',
  ];
  return {
    'passgate.yml': config.join('\n'),
    'problems.jsonl': jsonLines(problems),
    'samples.jsonl': jsonLines(samples(isHead ? 3 : 7)),
    ...Object.fromEntries(
      families.flatMap(({ name, f, transform }) => [
        [
          `v/${name}`,
          jsonLines(problems.map((row) => ({ ...row, prompt: `# ${transform}\n${row.prompt}` }))),
        ],
        [`a/${name}`, jsonLines(samples(f + 2))],
      ]),
    ),
  };
}

let folder: string;

beforeAll(() => {
  folder = temporaryFolder('terminal');
  for (const [out, isHead] of [
    ['base', false],
    ['head', true],
  ] as const) {
    writeFiles(folder, files(isHead));
    const run = passgate(
      'run',
      '--out',
      out,
      '--trust-programs',
      '--no-cache',
      '--baseline',
      'none',
    );
    expect(run.stderr).not.toMatch(/error/);
  }
});

function passgate(...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: folder, NODE_COMPILE_CACHE };
  return spawnSync(BUNDLE_NODE, [BUNDLE, ...args], { cwd: folder, env, encoding: 'utf8' });
}

/** The same in a pseudo terminal of this many columns. */
function inTerminal(columns: number, ...args: string[]): string {
  const script = [
    'import fcntl, os, pty, struct, sys, termios',
    'pid, terminal = pty.fork()',
    'if pid == 0:',
    '    sys.stdin.readline()',
    '    os.execv(sys.argv[2], sys.argv[2:])',
    'size = struct.pack("HHHH", 40, int(sys.argv[1]), 0, 0)',
    'fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)',
    'os.write(terminal, b"\\n")',
    'try:',
    '    while True:',
    '        sys.stdout.buffer.write(os.read(terminal, 65536))',
    'except OSError:',
    '    pass',
  ].join('\n');
  const command = ['-c', script, String(columns), BUNDLE_NODE, BUNDLE, ...args];
  const env = { PATH: process.env.PATH, HOME: folder, TERM: 'xterm', NODE_COMPILE_CACHE };
  const { stdout } = spawnSync('python3', command, { cwd: folder, env, encoding: 'utf8' });
  return stripVTControlCharacters(stdout.replaceAll('\r', ''));
}

function tableLines(text: string): string[] {
  return text.split('\n').filter((line) => /^[│┌├└]/.test(line));
}

const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => stringWidth(line)));

describe('tables', () => {
  /** The comparison where the width is unknown. */
  let stdout: string;
  beforeAll(() => {
    ({ stdout } = passgate('compare', 'base', 'head'));
  });

  it('fit 80 columns if the width is unknown', () => {
    const lines = tableLines(stdout);
    expect(lines.length).toBeGreaterThan(30);
    expect(widest(lines)).toBeLessThanOrEqual(80);
    // All edges of a table are in one column, so the width of every text was computed correctly.
    const widths = stdout
      .split('\n\n')
      .map((part) => new Set(tableLines(part).map((line) => stringWidth(line))));
    expect(Math.max(...widths.map(({ size }) => size))).toBe(1);
    // Nothing that decides is left out.
    const text = lines.join(' ').replaceAll(/[│\s]+/g, ' ');
    for (const word of ['base', 'head', 'change', 'allowed', 'drop ≤ 5.0,', 'rise ≤ 10.0'])
      expect(text).toContain(word);
    expect(stdout).toMatch(/^│ fail +│ other: pass@1/m);
  });

  it.each([80, 100, 140, 200])('fit a terminal of %s columns, and use them', (columns) => {
    const lines = tableLines(inTerminal(columns, 'compare', 'base', 'head'));
    expect(widest(lines)).toBeLessThanOrEqual(columns);
    const narrow = tableLines(stdout);
    if (columns > 80) expect(lines.length).toBeLessThan(narrow.length);
    expect(lines.join('').includes('prompts')).toBe(columns >= 100);
  });

  it('are the same for a plain run in the log of a job', () => {
    const lines = tableLines(passgate('compare', 'base', join('head', 'results.json')).stdout);
    expect(widest(lines)).toBeLessThanOrEqual(80);
  });
});
