/** The rule for arrows between folders finds wrong arrows. CI runs it on src/ itself. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const RULES = fileURLToPath(new URL('../src/levels.mjs', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../node_modules/.bin/depcruise', import.meta.url));

/** The output of the rule for a tree with these files below src/. */
function violationsIn(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'passgate-test-'));
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'src', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const command = [PROGRAM, '--config', RULES, '--output-type', 'err', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  rmSync(folder, { recursive: true });
  return `${stdout}${stderr}`;
}

const types = (name: string, from: string) =>
  `import type { ${name} } from '${from}';\nexport type Own = ${name};\n`;

it('finds no wrong arrow where all go down', () => {
  const files = {
    'gate/a.ts': types('B', '../records/b.ts'),
    'records/b.ts': 'export type B = 1;',
  };
  expect(violationsIn(files)).toContain('no dependency violations found');
});

describe('the rule of levels', () => {
  // All wrong arrows are in one tree, as each look at a tree takes long.
  const WRONG: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      'an arrow back up',
      { 'records/a.ts': types('B', '../gate/b.ts'), 'gate/b.ts': 'export type B = 1;' },
      'error records is on level 1: src/records/a.ts → src/gate/b.ts',
    ],
    [
      'an arrow on one level',
      { 'gate/c.ts': types('B', '../dataset/d.ts'), 'dataset/d.ts': 'export type B = 1;' },
      'error gate is on level 5: src/gate/c.ts → src/dataset/d.ts',
    ],
    [
      'an arrow to an entry point',
      { 'tasks/a.ts': types('B', '../cli.ts'), 'cli.ts': 'export type B = 1;' },
      'error tasks is on level 9: src/tasks/a.ts → src/cli.ts',
    ],
    [
      'a circle',
      { 'gate/e.ts': types('Own', './f.ts'), 'gate/f.ts': types('Own', './e.ts') },
      'error no-circular: src/gate/e.ts',
    ],
    [
      'a folder without a level',
      { 'misc/a.ts': types('B', '../records/g.ts'), 'records/g.ts': 'export type B = 1;' },
      'error known-folder: src/misc/a.ts',
    ],
  ];
  let said = '';
  beforeAll(() => {
    said = violationsIn(Object.assign({}, ...WRONG.map(([, files]) => files)));
  });

  it.each(WRONG)('finds %s', (_what, _files, message) => {
    expect(said).toContain(message);
  });

  it('finds nothing else', () => {
    expect(said.match(/^ *error /gm), said).toHaveLength(WRONG.length);
  });
});
