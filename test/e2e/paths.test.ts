/**
 * The start of a config's paths, seen in `passgate check` and in runs of the built command line.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/cli.ts';
import { jsonLines, repository, temporaryFolder, writeFiles } from '../support/files.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from '../support/kept.ts';
import { git } from './support/repository.ts';

const PROBLEMS = jsonLines([
  {
    task_id: 'add/0',
    prompt: 'def add(number):\n',
    entry_point: 'add',
    test: 'def check(candidate):\n    assert candidate(1) == 2\n',
  },
]);
const SAMPLES = jsonLines([{ task_id: 'add/0', completion: '    return number + 1\n' }]);

function configOf(folder: string, ...more: string[]): string {
  return [
    'suites:',
    '  - name: small',
    `    problems: ${folder}problems.jsonl`,
    `    samples: ${folder}samples.jsonl`,
    ...more,
    '',
  ].join('\n');
}

/** A suite for each folder. */
function configsOf(folders: readonly string[]): string {
  const suites = folders.map((folder, i) =>
    configOf(folder).replace('suites:\n', '').replace('small', `small${i}`),
  );
  return `suites:\n${suites.join('')}`;
}

/** The data of a suite in a folder. */
function dataIn(folder: string) {
  return { [`${folder}problems.jsonl`]: PROBLEMS, [`${folder}samples.jsonl`]: SAMPLES };
}

/** A process of the built command line in a folder. */
function passgate(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(BUNDLE_NODE, [BUNDLE, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, NODE_COMPILE_CACHE },
  });
  return { status, stdout, stderr, all: stdout + stderr };
}

describe('paths of a config', () => {
  it.each([
    [
      '.github/passgate.yml',
      ['evals/', './evals/', '.github/other/'],
      ['evals/', '.github/other/'],
    ],
    ['.github/evals/deep/passgate.yml', ['evals/'], ['evals/']],
    ['evals/passgate.yml', ['data/', '../data/'], ['evals/data/', 'data/']],
    ['passgate.yml', ['evals/'], ['evals/']],
  ])('need no note in %s: %j are in %j', (file, said, places) => {
    const data = places.map(dataIn);
    const folder = repository({ [file]: configsOf(said), ...Object.assign({}, ...data) });
    const run = passgate(folder, 'check', file);
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout.match(/1 problem,/g)).toHaveLength(said.length);
    expect(run.stdout).not.toContain('note:');
  });

  it.each<[string, string, [said: string, place: string, better: string][]]>([
    [
      '.github/passgate.yml',
      '.github',
      [
        ['../evals/', 'evals/', 'evals/problems.jsonl'],
        ['data/', '.github/data/', '.github/data/problems.jsonl'],
      ],
    ],
    ['.github/a/b.yml', '.github/a', [['../../evals/', 'evals/', 'evals/problems.jsonl']]],
    [
      'evals/passgate.yml',
      "the repository's root",
      [
        ['evals/', 'evals/', 'problems.jsonl'],
        ['data/', 'data/', '../data/problems.jsonl'],
      ],
    ],
    ['sub/.github/passgate.yml', 'sub', [['evals/', 'sub/evals/', 'sub/evals/problems.jsonl']]],
  ])(
    'get a note of one line in %s, if they are found from %s by the second reading',
    (file, start, paths) => {
      const data = paths.map(([, place]) => dataIn(place));
      const config = configsOf(paths.map(([said]) => said));
      const folder = repository({ [file]: config, ...Object.assign({}, ...data) });
      const run = passgate(folder, 'check', file);
      expect(run.status).toBe(0);
      const notes = run.stdout.split('\n').filter((line) => line.includes('note:'));
      expect(notes).toHaveLength(paths.length);
      for (const [i, [said, , better]] of paths.entries()) {
        expect(notes[i]).toContain(
          `"${said}problems.jsonl" and 1 more path were found from ${start};`,
        );
        expect(notes[i]).toContain(`write "${better}"`);
      }
    },
  );

  it('get one note for all variants of a suite, for each suite, also in the log of a run', () => {
    const variants = [
      '    variants:',
      '      - family: renamed',
      '        problems: ../evals/asked_{transform}_s{seed}.jsonl',
      '        samples: ./../evals/answers_{transform}_s{seed}.jsonl',
      '        nominal: { problems: ../evals/problems.jsonl, samples: ../evals/samples.jsonl }',
    ];
    const first = configOf('../evals/', ...variants);
    const second = configOf('../evals/').replace('suites:\n', '').replace('small', 'other');
    const folder = repository({
      '.github/passgate.yml': first + second,
      ...dataIn('evals/'),
      'evals/asked_Camel_s0.jsonl': PROBLEMS,
      'evals/answers_Camel_s0.jsonl': SAMPLES,
    });
    const run = passgate(folder, 'run', '--no-cache', '--trust-programs', '--out', 'out');
    expect(run.status).toBe(0);
    const notes = run.stderr.split('\n').filter((line) => line.includes('found from'));
    expect(notes).toEqual([
      expect.stringMatching(/^note: small: "\.\.\/evals\/problems\.jsonl" and 5 more paths were/),
      expect.stringMatching(/^note: other: "\.\.\/evals\/problems\.jsonl" and 1 more path were/),
    ]);
  });

  it('name both places if the file is at neither', () => {
    const folder = repository({ '.github/passgate.yml': configOf('evals/'), 'evals/x': '' });
    const { status, stderr } = passgate(folder, 'check');
    expect(status).toBe(2);
    expect(stderr).toContain(
      '.github/passgate.yml:3:15: suites[0].problems: nothing is at "evals/problems.jsonl": looked for evals/problems.jsonl and .github/evals/problems.jsonl (there is no folder .github/evals)',
    );
  });

  it('name the one possible place, and say that the other one is outside', () => {
    const folder = repository({ '.github/passgate.yml': configOf('../evals/') });
    const { status, stderr } = passgate(folder, 'check');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'nothing is at "../evals/problems.jsonl": looked for evals/problems.jsonl (there is no folder evals); from the repository\'s root it leads outside the repository',
    );
  });

  it('get a note about the file in use if both readings find one', () => {
    const folder = repository({
      '.github/passgate.yml': configOf('evals/'),
      ...dataIn('evals/'),
      '.github/evals/problems.jsonl': 'not read\n',
    });
    const { status, stdout } = passgate(folder, 'check');
    expect(status).toBe(0);
    expect(stdout).toContain(
      'note: "evals/problems.jsonl" was read from the repository\'s root; files that .github has under that name are not read',
    );
  });

  it.each([
    ['.github/passgate.yml', ['../../', '/etc/', '.github/../../../']],
    ['evals/passgate.yml', ['../../']],
  ])('must stay inside the repository in %s: %j', (file, all) => {
    const outer = temporaryFolder();
    writeFiles(outer, dataIn(''));
    const folder = join(outer, 'repository');
    writeFiles(folder, { [file]: configsOf(all) });
    mkdirSync(join(folder, '.git'));
    const { status, stderr } = passgate(folder, 'check', file);
    expect(status).toBe(2);
    for (const said of all) {
      expect(stderr).toContain(`"${said}problems.jsonl" leads outside the repository`);
      expect(stderr).toContain(`"${said}samples.jsonl" leads outside the repository`);
    }
  });

  it('must not leave it through a link either, in either reading', () => {
    const outside = writeFiles(temporaryFolder(), dataIn(''));
    const folder = repository({ '.github/passgate.yml': configOf('evals/') });
    for (const place of ['evals', '.github/evals']) {
      symlinkSync(outside, join(folder, place));
      const { status, stderr } = passgate(folder, 'check');
      expect(status).toBe(2);
      expect(stderr).toContain('evals/problems.jsonl is a link that leads outside the repository');
      expect(stderr).not.toContain('nothing is at');
    }
  });

  it('without a repository start above .github', () => {
    const folder = writeFiles(temporaryFolder(), {
      '.github/passgate.yml': configsOf(['evals/', '../evals/']),
      ...dataIn('evals/'),
    });
    expect(passgate(folder, 'check')).toMatchObject({ status: 0 });
    expect(passgate(join(folder, '.github'), 'check', 'passgate.yml')).toMatchObject({ status: 0 });
  });

  it('do not depend on the current folder of the command', () => {
    const folder = repository({ '.github/passgate.yml': configOf('evals/'), ...dataIn('evals/') });
    const run = passgate(join(folder, 'evals'), 'check', '../.github/passgate.yml');
    expect(run.status, run.stderr).toBe(0);
  });

  it('start at the link, if the config is a link', () => {
    const folder = repository({ 'evals/real.yml': configOf('evals/'), ...dataIn('evals/') });
    mkdirSync(join(folder, '.github'));
    symlinkSync('../evals/real.yml', join(folder, '.github/passgate.yml'));
    const run = passgate(folder, 'check');
    expect(run.status).toBe(0);
    expect(run.stdout).not.toContain('note:');
  });
});

describe('baseline: file:PATH', () => {
  let known: string | undefined;
  /** The results of a first run, which is made once. */
  function results(): string {
    if (known !== undefined) return known;
    const folder = repository({ 'passgate.yml': configOf('evals/'), ...dataIn('evals/') });
    const first = passgate(folder, 'run', '--no-cache', '--trust-programs', '--out', 'base');
    expect(first.status).toBe(0);
    known = readFileSync(join(folder, 'base/results.json'), 'utf8');
    return known;
  }

  /** A repository with results of an earlier run in a place, and a config that names them. */
  function withResults(config: string, place: string, said: string): string {
    return repository({
      [config]: `${configOf('evals/')}baseline: file:${said}\n`,
      ...dataIn('evals/'),
      [`${place}/results.json`]: results(),
    });
  }

  it.each([
    ['.github/passgate.yml', 'base', 'base/results.json', false],
    ['.github/passgate.yml', 'base', '../base', true],
    ['.github/passgate.yml', '.github/base', 'base/results.json', true],
    ['passgate.yml', 'base', 'base', false],
  ])('is found for the config %s in %s as %s', (config, place, said, isOther) => {
    const folder = withResults(config, place, said);
    const run = passgate(folder, 'run', config, '--no-cache', '--trust-programs', '--out', 'out');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('baseline: unknown commit');
    expect(run.stdout.includes(`"${said}" was found from .github`)).toBe(isOther);
  });

  it('names both places if the file is at neither', () => {
    const folder = withResults('.github/passgate.yml', 'base', 'other.json');
    const run = passgate(folder, 'run', '--no-cache', '--trust-programs', '--out', 'out');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      '.github/passgate.yml:5:11: baseline: nothing is at "other.json": looked for other.json and .github/other.json',
    );
  });
});

describe('the base commit’s config', () => {
  it.each(['../evals/', 'evals/'])('has its own paths, in its worktree: "%s…"', (said) => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    writeFiles(folder, { '.github/passgate.yml': configOf(said), ...dataIn('evals/') });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'one');
    writeFiles(folder, { '.github/passgate.yml': configOf('evals/') });
    const args = ['--no-cache', '--trust-programs', '--out', 'out', '--baseline', 'main'];
    const run = passgate(folder, 'run', ...args);
    expect(run.all).not.toContain('cannot be evaluated');
    expect(run.all).not.toContain('found from');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/pass@1\s.*100\.0%.*100\.0%/);
  });

  it('is found at its old place, if it moved from one default place to another', () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    writeFiles(folder, { 'passgate.yml': configOf('evals/'), ...dataIn('evals/') });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'one');
    git(folder, 'mv', '--force', 'passgate.yml', 'evals');
    writeFiles(folder, { '.github/passgate.yml': configOf('evals/') });
    const args = ['--no-cache', '--trust-programs', '--out', 'out', '--baseline', 'main'];
    const run = passgate(folder, 'run', ...args);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/pass@1\s.*100\.0%.*100\.0%/);
  });
});

describe('passgate without an argument', () => {
  it.each(['.github/passgate.yml', '.github/passgate.yaml', 'passgate.yml', 'passgate.yaml'])(
    'finds %s',
    (file) => {
      const folder = repository({ [file]: configOf('evals/'), ...dataIn('evals/') });
      const run = passgate(folder, 'check');
      expect(run.status).toBe(0);
      expect(run.stderr.split('\n')[0]).toBe(`config: ${file}`);
      expect(run.stdout).toContain(`${file} and its data are in order`);
    },
  );

  it('says which of two configs it reads', () => {
    const folder = repository({
      '.github/passgate.yml': configOf('evals/'),
      'passgate.yaml': 'not read',
      ...dataIn('evals/'),
    });
    const { status, stderr } = passgate(folder, 'check');
    expect(status).toBe(0);
    expect(stderr.split('\n')[0]).toBe(
      'config: .github/passgate.yml; passgate.yaml beside it is not read',
    );
  });

  it.each(['check', 'run'])('%s lists the default places if no config exists', (command) => {
    const folder = repository();
    const { status, stderr } = passgate(folder, command);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `there is no config in ${folder}: looked for .github/passgate.yml, .github/passgate.yaml, passgate.yml, passgate.yaml; name the file, or write one: see README.md\n`,
    );
  });
});

describe('the README', () => {
  it('has a config that works at the place that the text names', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
    const blocks = [...readme.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)];
    const files = Object.fromEntries(blocks.map(([, file = '', text = '']) => [file, text]));
    expect(Object.keys(files)).toContain('.github/passgate.yml');
    const samples = SAMPLES.repeat(10);
    const folder = repository({
      ...files,
      'evals/HumanEval.jsonl.gz': PROBLEMS,
      'evals/samples.jsonl': samples,
    });
    const check = passgate(folder, 'check');
    expect(check).toMatchObject({ status: 0 });
    expect(check.all).not.toContain('note:');
    const run = passgate(folder, 'run', '--no-cache', '--trust-programs', '--out', 'out');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('PASS');
  });
});
