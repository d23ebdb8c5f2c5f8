/** The packages of the sandbox's Python lead one way, as the folders of src/ do (src/levels.mjs). */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const OWN = fileURLToPath(new URL('../../src/execute/sandbox/passgate_sandbox', import.meta.url));

/** Lowest first: a package imports itself and what is before it. */
const ROOMS = [
  'isolation',
  'interpreter',
  'following',
  'exchange',
  'tests',
  'candidate',
  'languages',
  'judging',
  'serving',
];

/** Relative imports, as the package that they lead to and the modules. */
const IMPORT = /^\s*from (\.+)(\w*)(?:\.(\w+))? import (.+)$/gm;

const modulesOf = (room: string) =>
  readdirSync(join(OWN, room)).filter((name) => name.endsWith('.py'));
const textOf = (room: string, name: string) => readFileSync(join(OWN, room, name), 'utf8');
const importsOf = (room: string, name: string) => [...textOf(room, name).matchAll(IMPORT)];

describe('the packages of the sandbox', () => {
  it('are all known', () => {
    const folders = readdirSync(OWN, { withFileTypes: true }).filter((each) => each.isDirectory());
    const names = folders.map(({ name }) => name).filter((name) => name !== '__pycache__');
    expect(names.sort()).toEqual(ROOMS.toSorted());
  });

  it.each(ROOMS)('%s imports only packages before it', (room) => {
    const before = ROOMS.slice(0, ROOMS.indexOf(room));
    for (const name of modulesOf(room)) {
      for (const [line, dots, target] of importsOf(room, name)) {
        if (dots !== '.') expect(before, `${name}: ${line}`).toContain(target);
      }
    }
  });

  it.each(ROOMS)('%s has no circle of modules', (room) => {
    const imports = new Map(
      modulesOf(room).map((name) => {
        const own = importsOf(room, name).filter(([, dots]) => dots === '.');
        const names = own.flatMap(([, , module, , listed]) => module || (listed ?? '').split(', '));
        return [name.slice(0, -'.py'.length), names];
      }),
    );
    for (let left = imports.size; left > 0; left = imports.size) {
      for (const [name, needs] of imports) {
        if (!needs.some((each) => imports.has(each))) imports.delete(name);
      }
      expect(imports.size, [...imports.keys()].join(', ')).toBeLessThan(left);
    }
  });
});
