/** The rule for arrows between folders finds wrong arrows. CI runs it on src/ itself. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './support/files.ts';

const RULES = fileURLToPath(new URL('../src/levels.mjs', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../node_modules/.bin/depcruise', import.meta.url));

/** The output of the rule for a tree with these files below src/. */
function violationsIn(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
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
  return `${stdout}${stderr}`;
}

const types = (name: string, from: string) =>
  `import type { ${name} } from '${from}';\nexport type Own = ${name};\n`;

it.each([
  [
    'an arrow down',
    { 'gate/a.ts': types('B', '../records/b.ts'), 'records/b.ts': 'export type B = 1;' },
    'no dependency violations found',
  ],
  [
    'an arrow back up',
    { 'records/a.ts': types('B', '../gate/b.ts'), 'gate/b.ts': 'export type B = 1;' },
    'error records is on level 1: src/records/a.ts → src/gate/b.ts',
  ],
  [
    'an arrow on one level',
    { 'gate/a.ts': types('B', '../dataset/b.ts'), 'dataset/b.ts': 'export type B = 1;' },
    'error gate is on level 5: src/gate/a.ts → src/dataset/b.ts',
  ],
  [
    'an arrow to an entry point',
    { 'tasks/a.ts': types('B', '../cli.ts'), 'cli.ts': 'export type B = 1;' },
    'error tasks is on level 9: src/tasks/a.ts → src/cli.ts',
  ],
  [
    'a circle',
    { 'gate/a.ts': types('Own', './b.ts'), 'gate/b.ts': types('Own', './a.ts') },
    'error no-circular',
  ],
  [
    'a folder without a level',
    { 'misc/a.ts': types('B', '../records/b.ts'), 'records/b.ts': 'export type B = 1;' },
    'error known-folder',
  ],
])('the rule of levels judges %s', (_what, files, said) => {
  expect(violationsIn(files)).toContain(said);
});
