import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/config/find-files.ts';
import { type Fault, FaultList, UserError } from '../../src/system/errors.ts';
import { isInside, repositoryRoot } from '../../src/system/paths.ts';
import { loadSuite, repository, temporaryFolder, writeFiles } from '../support/files.ts';

const CONFIG = `suites:
  - { name: one, problems: p.jsonl, samples: s.jsonl }
`;

/** The matches of a pattern in a repository whose config lies in `evals/`. */
function find(folder: string, ...patterns: readonly string[]) {
  writeFiles(folder, { 'evals/passgate.yml': CONFIG });
  const { config } = loadSuite(join(folder, 'evals'));
  const list = new FaultList();
  const files = patterns.flatMap((pattern, i) => findFiles(config, pattern, `key${i}`, list).files);
  return { files, faults: thrownBy(list) };
}

function thrownBy(list: FaultList): readonly Fault[] {
  try {
    list.throwIfAny();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.faults;
    throw error;
  }
}

describe('findFiles', () => {
  it('finds a file by its path, also a level up, as long as it stays in the repository', () => {
    const folder = repository({ 'evals/a.jsonl': '', 'data/b.jsonl': '' });
    const { files, faults } = find(folder, 'a.jsonl', './a.jsonl', '../data/b.jsonl');
    expect(faults).toEqual([]);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      ['evals/a.jsonl', 'evals/a.jsonl', 'data/b.jsonl'].map((path) => join(folder, path)),
    );
  });

  it('finds a glob’s files in an order that does not depend on the machine', () => {
    const names = ['b.jsonl', 'B.jsonl', 'a10.jsonl', 'a2.jsonl', 'ä.jsonl'];
    const folder = repository(Object.fromEntries(names.map((name) => [`evals/${name}`, ''])));
    const { files } = find(folder, '*.jsonl');
    expect(files.map(({ path }) => basename(path))).toEqual(
      ['B.jsonl', 'a10.jsonl', 'a2.jsonl', 'b.jsonl'].concat('ä.jsonl'),
    );
  });

  it('captures {transform} and {seed}', () => {
    const folder = repository({
      'evals/v/func_FuncRename_Camel_s0.jsonl': '',
      'evals/v/func_FuncRename_Camel_s12.jsonl': '',
      'evals/v/func_Swap_sx.jsonl': '',
      'evals/v/other.jsonl': '',
    });
    for (const pattern of [
      'v/func_{transform}_s{seed}.jsonl',
      './v/func_{transform}_s{seed}.jsonl',
    ]) {
      expect(find(folder, pattern).files.map(({ captures }) => captures)).toEqual([
        { transform: 'FuncRename_Camel', seed: '0' },
        { transform: 'FuncRename_Camel', seed: '12' },
      ]);
    }
  });

  it('captures names of folders, and matches ** and * beside them', () => {
    const folder = repository({
      'evals/x/Camel/1/p.jsonl.gz': '',
      'evals/x/y/Swap/2/q.jsonl.gz': '',
    });
    expect(find(folder, 'x/**/{transform}/{seed}/*.jsonl.gz').files).toMatchObject([
      { captures: { transform: 'Camel', seed: '1' } },
      { captures: { transform: 'Swap', seed: '2' } },
    ]);
  });

  it('captures a transform that the pattern has twice, if both are the same', () => {
    const folder = repository({
      'evals/Camel/p_Camel.jsonl': '',
      'evals/Camel/p_Swap.jsonl': '',
    });
    const { files } = find(folder, '{transform}/p_{transform}.jsonl');
    expect(files.map(({ path }) => basename(path))).toEqual(['p_Camel.jsonl']);
  });

  it('captures beside other features of globs', () => {
    const folder = repository({ 'evals/a1/Camel.jsonl': '', 'evals/b1/Camel.jsonl': '' });
    expect(find(folder, '{a,b}1/{transform}.jsonl').files).toHaveLength(2);
    expect(find(folder, '[ab]1/{transform}.jsonl').files).toHaveLength(2);
    expect(find(folder, '?1/{transform}.jsonl').files).toHaveLength(2);
  });

  describe('refuses to leave the repository', () => {
    it.each([
      '../../etc/passwd',
      '/etc/passwd',
      '../../../../../../../etc/passwd',
      'x/../../../outside.jsonl',
      '../../*.jsonl',
      '../../{transform}.jsonl',
      '/etc/{transform}',
    ])('%s', (pattern) => {
      const { files, faults } = find(repository({ 'evals/x/a.jsonl': '' }), pattern);
      expect(files).toEqual([]);
      expect(faults).toHaveLength(1);
      expect(faults[0]?.message).toContain(`key0: "${pattern}" leads outside the repository`);
    });

    it.each([
      '{..,x}/../../*.jsonl',
      '*/../../../*.jsonl',
      '[.][.]/../*.jsonl',
      '@(..)/../*.jsonl',
    ])('by a glob whose form hides its target: %s', (pattern) => {
      const outer = temporaryFolder();
      const folder = join(outer, 'repository');
      writeFiles(outer, { 'secret.jsonl': '', 'repository/evals/x/a.jsonl': '' });
      mkdirSync(join(folder, '.git'));
      expect(find(folder, pattern).files).toEqual([]);
    });

    it('by a link to a file, to a folder, or found by a glob', () => {
      const outside = writeFiles(temporaryFolder(), { 'secret.jsonl': '' });
      const folder = repository({ 'evals/a.jsonl': '' });
      symlinkSync(join(outside, 'secret.jsonl'), join(folder, 'evals/link.jsonl'));
      symlinkSync(outside, join(folder, 'evals/folder'));
      for (const pattern of ['link.jsonl', 'folder', 'folder/secret.jsonl']) {
        const { files, faults } = find(folder, pattern);
        expect(files).toEqual([]);
        expect(faults.map(({ message }) => message).join()).toContain('outside the repository');
      }
      const { files, faults } = find(folder, '*.jsonl');
      expect(files.map(({ path }) => basename(path))).toEqual(['a.jsonl']);
      expect(faults).toHaveLength(1);
    });
  });

  it.each<[string, readonly string[], number]>([
    ['**/*.jsonl', ['a.jsonl'], 0],
    ['*/*.jsonl', [], 1],
    ['folder/**/*.jsonl', [], 1],
    ['f*/**/*.jsonl', [], 1],
    ['[af]*', ['a.jsonl'], 0],
  ])('reads nothing in a folder outside that a link leads to: %s', (pattern, names, strays) => {
    const outside = writeFiles(temporaryFolder(), { 'secret/of/others.jsonl': '', 'b.jsonl': '' });
    const folder = repository({ 'evals/a.jsonl': '' });
    symlinkSync(outside, join(folder, 'evals/folder'));
    const { files, faults } = find(folder, pattern);
    expect(files.map(({ path }) => basename(path))).toEqual(names);
    expect(faults.map(({ message }) => message)).toEqual(
      Array.from({ length: strays }, () =>
        expect.stringMatching(/: folder is a link that leads outside the repository$/),
      ),
    );
  });

  it.each(['link.jsonl', 'l*.jsonl'])(
    'follows a link that stays in the repository: %s',
    (pattern) => {
      const folder = repository({ 'data/b.jsonl': '', 'evals/x': '' });
      symlinkSync(join(folder, 'data/b.jsonl'), join(folder, 'evals/link.jsonl'));
      expect(find(folder, pattern)).toMatchObject({ faults: [], files: [{ captures: {} }] });
    },
  );

  it('names every pattern without matches, not only the first', () => {
    const { faults } = find(repository(), 'p.jsonl', 's*.jsonl', 'there/x.jsonl');
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('key0: nothing is at "p.jsonl"'),
      expect.stringContaining('key1: nothing is at "s*.jsonl"'),
      expect.stringMatching(/key2: nothing is at "there\/x\.jsonl".*no folder/),
    ]);
  });
});

describe('a path that finds nothing', () => {
  const LIST = '[submodule "sets"]\n\tpath = sets\n\turl = ../sets.git\n';
  const messageOf = (folder: string, pattern: string) => find(folder, pattern).faults[0]?.message;

  it.each<[string, string, string]>([
    ['as git writes it', LIST, 'sets'],
    ['in another order, with CRLF', '[submodule "x"]\r\n url = u\r\n  path=sets\r\n', 'sets'],
    ['with a comment', '[submodule "x"]\npath = sets ; all\n', 'sets'],
    ['quoted', '[submodule "x"]\npath = "my \\"sets\\" #1"\n', 'my "sets" #1'],
    ['with a slash at its end', '[submodule "x"]\npath = ./deep/sets/\n', 'deep/sets'],
    ['after others', `[submodule "a"]\npath = a\n[submodule "b"]\npath = se\n${LIST}`, 'sets'],
  ])('names the submodule that contains it: %s', (_, list, name) => {
    const folder = repository({ '.gitmodules': list });
    expect(messageOf(folder, `../${name}/a.jsonl`)).toContain(
      `: "${name}" is a git submodule that is not checked out`,
    );
    mkdirSync(join(folder, name), { recursive: true });
    for (const pattern of ['x/a.jsonl', '*.jsonl', '.', '**/s?.jsonl'])
      expect(messageOf(folder, `../${name}/${pattern}`)).toContain(`"${name}" is a git submodule`);
  });

  it.each<[string, Record<string, string>, string]>([
    ['in no submodule', { '.gitmodules': LIST }, '../set/a.jsonl'],
    ['whose name only begins alike', { '.gitmodules': LIST }, '../sets2/a.jsonl'],
    ['in one that is checked out', { '.gitmodules': LIST, 'sets/x': '' }, '../sets/a.jsonl'],
    ['by a glob that ends before', { '.gitmodules': LIST }, '../*.jsonl'],
    ['with a list that is broken', { '.gitmodules': '[submodule\npath\n\0' }, '../sets/a.jsonl'],
    ['with a list that leads out', { '.gitmodules': 'path = ../sets\n' }, '../sets/a.jsonl'],
    ['with a list of the whole', { '.gitmodules': 'path = .\npath = /\n' }, '../sets/a.jsonl'],
    [
      'with a list that is too long',
      { '.gitmodules': LIST + '#'.repeat(1 << 20) },
      '../sets/a.jsonl',
    ],
    ['with a folder in its place', { '.gitmodules/x': '' }, '../sets/a.jsonl'],
    ['without a list', {}, '../sets/a.jsonl'],
  ])('blames no submodule: %s', (_, files, pattern) => {
    const message = messageOf(repository(files), pattern);
    expect(message).toContain(`nothing is at "${pattern}"`);
    expect(message).not.toContain('submodule');
  });

  it('does not read a list through a link, and stops at links that form a circle', () => {
    const outside = writeFiles(temporaryFolder(), { list: LIST });
    const folder = repository({ 'evals/x': '' });
    symlinkSync(join(outside, 'list'), join(folder, '.gitmodules'));
    expect(messageOf(folder, '../sets/a.jsonl')).not.toContain('submodule');
    symlinkSync('b', join(folder, 'evals/a'));
    symlinkSync('a', join(folder, 'evals/b'));
    expect(messageOf(folder, 'a/c.jsonl')).toContain('nothing is at "a/c.jsonl"');
  });

  it('says that a folder is empty', () => {
    const folder = repository();
    mkdirSync(join(folder, 'evals/samples'), { recursive: true });
    expect(messageOf(folder, 'samples')).toMatch(
      /nothing is at "samples": looked for evals\/samples \(the folder is empty\) and samples$/,
    );
  });
});

describe('repositoryRoot and isInside', () => {
  it('use the nearest folder above with .git, otherwise the folder itself', () => {
    const folder = repository({ 'a/b/x': '' });
    expect(repositoryRoot(join(folder, 'a/b'))).toBe(folder);
    const alone = writeFiles(temporaryFolder(), { 'a/x': '' });
    expect(repositoryRoot(join(alone, 'a'))).toBe(join(alone, 'a'));
  });

  it.each([
    ['/r', '/r', true],
    ['/r/a', '/r', true],
    ['/r/..a', '/r', true],
    ['/', '/r', false],
    ['/ra', '/r', false],
    ['/r/../x', '/r', false],
  ])('%s inside %s: %s', (path, folder, inside) => {
    expect(isInside(path, folder)).toBe(inside);
  });
});
