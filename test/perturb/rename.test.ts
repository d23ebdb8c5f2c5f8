import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { PROGRAMS, type Program } from './programs.ts';
import { promptOf, renamed } from './renamed.ts';

describe.each(PROGRAMS)('a program in $language', (program: Program) => {
  const { language, name, completion: reference, tests: given, file, commands } = program;
  const missing = commands
    .map(([tool = '']) => tool)
    .filter((tool) => !tool.includes('/') && findOnPath(tool, process.env.PATH) === null);
  const title = missing.length > 0 ? ` (skipped: ${missing[0]} is not installed)` : '';
  const to = name.includes('_') ? 'tally_uneven' : 'tallyUneven';

  test.skipIf(missing.length > 0)(`passes its tests under another name${title}`, async () => {
    const task = { language, prompt: program.prompt, reference, tests: given };
    const parts = await renamed(task, to);
    if (typeof parts === 'string') throw new Error(parts);
    const folder = mkdtempSync(join(tmpdir(), 'passgate-test-'));
    try {
      writeFileSync(join(folder, file), `${parts.prompt}${parts.reference}\n${parts.tests}`);
      for (const [tool = '', ...args] of commands) {
        execFileSync(tool, args, { cwd: folder, stdio: 'pipe' });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('has the new name in signature, prose, examples, calls and tests', async () => {
    const parts = await renamed({ language, prompt: program.prompt, reference, tests: given }, to);
    if (typeof parts === 'string') throw new Error(parts);
    expect(parts.prompt).not.toMatch(/count_?odds/i);
    expect(parts.prompt.split(to)).toHaveLength(language === 'go' ? 5 : 4);
    expect(parts.reference?.replace('recount_odds', '')).toContain(to);
    expect(parts.tests).toContain(to);
  });

  test('has the new name in its tests without a reference, too', async () => {
    const whole = await renamed({ language, prompt: program.prompt, reference, tests: given }, to);
    const alone = await renamed({ language, prompt: program.prompt, tests: given }, to);
    if (typeof whole === 'string' || typeof alone === 'string') throw new Error('not renamed');
    expect(alone.tests).toBe(whole.tests);
    expect(alone.reference).toBeNull();
  });

  test('comes back under its own name', async () => {
    const parts = await renamed({ language, prompt: program.prompt, reference, tests: given }, to);
    if (typeof parts === 'string') throw new Error(parts);
    const again = { language, prompt: parts.prompt, reference: parts.reference ?? '' };
    const back = await renamed({ ...again, tests: parts.tests ?? '' }, 'third_name');
    expect(back).not.toBeTypeOf('string');
  });
});

describe('mentions in prose', () => {
  test('of a name of several words are renamed wherever they are', async () => {
    const text = `def sort_it(x):
    """ sort_it sorts. See sort_it(2), sort_its and "sort_it".
    sortIt, my_sort_it and $sort_it are others.
    """
`;
    expect(await promptOf(text)).toBe(`def fresh(x):
    """ fresh sorts. See fresh(2), sort_its and "fresh".
    fresh, my_sort_it and $sort_it are others.
    """
`);
  });

  test('of a word of English are renamed only where they mean the function', async () => {
    const text = `def sort(x):
    """ Create a function sort that can sort in sort order. The function called \`sort\` must sort.
    Use sort(x), \`sort\`, not x.sort() or resort(x).
    >>> list(map(sort, x)) + call(sort=1) + x.sort() + 'sort'
    sort
    >>> sort([1]) == sort
    """
    # sort the list, then sort(it)
`;
    expect(await promptOf(text)).toBe(`def fresh(x):
    """ Create a function fresh that can sort in sort order. The function called \`fresh\` must sort.
    Use fresh(x), \`fresh\`, not x.sort() or resort(x).
    >>> list(map(fresh, x)) + call(sort=1) + x.sort() + 'sort'
    sort
    >>> fresh([1]) == fresh
    """
    # sort the list, then fresh(it)
`);
  });

  test('of a Python name are renamed in prompts of other languages', async () => {
    const text = '// Write sort_it: sort_it(1) is sortIt(1)\nfunction sortIt(x) {\n';
    const changed = '// Write fresh: fresh(1) is fresh(1)\nfunction fresh(x) {\n';
    expect(await promptOf(text, 'javascript')).toBe(changed);
    const both = '// sort_it is another one\nfunction sortIt(x) { sort_it(x);\n';
    expect(await promptOf(both, 'javascript')).toBe(
      '// sort_it is another one\nfunction fresh(x) { sort_it(x);\n',
    );
  });

  test('leave everything around as it is', async () => {
    const text =
      "# größe\r\n\r\ndef sort_größe(x):\r\n\t'''Die \"sort_größe\" → 'sort_größe(1)'.\\d\r\n\t'''\r\n\tpass\r\n";
    expect(await promptOf(text)).toBe(text.replaceAll('sort_größe', 'fresh'));
  });
});

describe('a new name', () => {
  const text =
    'import os\ndef sort(x):\n    """ Use `free` or free2(x), as in free words."""\n    y = x.z\n';
  const given = { prompt: text, tests: 'def check(candidate): pass\n' };

  test.each([
    ...['os', 'x', 'y', 'z', 'check', 'candidate', 'free', 'free2', 'sort'],
    ...['list', 'lambda', '2x', 'a-b', '', '__init__'],
  ])('is not %j', async (name) => {
    expect(await renamed(given, name)).toBe(`${name} is used already`);
  });

  test('may be a word of the prose', async () => {
    expect(await renamed(given, 'words')).toMatchObject({ entryPoint: null });
  });

  test.each([
    ['go', 'package p\n\nfunc sort(x int) int {\n', ['TestSort', 'len', 'main']],
    ['php', '<?php function sort_it($x) {\n', ['STRLEN', '__x']],
    ['bash', 'sort_it() {\n', ['größe', 'test', 'a-b', 'cut']],
    ['java', 'class P { int sort(int x) {\n', ['equals', 'int', 'P']],
  ])('is free in %s', async (language, start, names) => {
    for (const name of names) {
      expect(await renamed({ language, prompt: start }, name)).toMatch(/^\S+ is used already$/);
    }
  });

  test.each([
    ['python', 'class A:\n    def __len__(self):\n        pass\n'],
    ['java', 'class P { public static void main(String[] a) {\n'],
    ['go', 'package main\n\nfunc main() {\n'],
  ])('is none for a function that %s calls itself', async (language, start) => {
    expect(await renamed({ language, prompt: start }, 'fresh')).toMatch(/may be the name of/);
  });
});
