import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionOptions, type ActionRun, runAction, runCli } from './support/action.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { withGitHub } from './support/github.ts';
import { type Files, git, Repository, writeFiles } from './support/repository.ts';
import { CONFIG, type SuiteOptions, suite } from './support/suite.ts';
import { together } from './support/together.ts';

const github = withGitHub();

const GOOD: SuiteOptions = {
  nominal: ['11', '10'],
  renamed: ['11', '10'],
  gates: ['{ metric: pass@1, min: 0.5, max-drop: 0.1 }'],
};
const FILES = suite(GOOD);
const SAMPLES = '.github/data/samples.jsonl';

const OID = `oid sha256:${'4d7a2146'.repeat(8)}`;
const POINTER = `version https://git-lfs.github.com/spec/v1\n${OID}\nsize 12345\n`;
const IS_POINTER =
  'is a Git LFS pointer, not the data: add "lfs: true" to the checkout step, or run "git lfs install" and "git lfs pull"';

/** The files, with one text replaced in one of them. */
function changed(files: Files, path: string, from: string | RegExp, to: string): Files {
  const text = String(files[path]);
  const replaced = text.replace(from, to);
  expect(replaced).not.toBe(text);
  return { ...files, [path]: replaced };
}

/** A folder with these files, as a repository. No history is needed to read them. */
function folderOf(files: Files): string {
  const folder = temporaryFolder('data');
  git(folder, 'init', '--quiet');
  writeFiles(folder, files);
  return folder;
}

/** The output of `passgate check` on these files, which ends with 2. */
async function faultsOf(files: Files): Promise<string[]> {
  const run = await runCli(folderOf(files), 'check', CONFIG);
  expect(run.exitCode, run.log).toBe(2);
  return run.stderr.trim().split('\n');
}

describe('a Git LFS pointer in place of data', () => {
  const named = (name: string, end: string): Files => ({
    ...FILES,
    [CONFIG]: String(FILES[CONFIG]).replace(`data/${name}.jsonl`, `data/${name}.${end}`),
  });
  const ENDS = ['jsonl', 'json', 'jsonl.gz', 'json.gz', 'parquet', 'csv', 'tsv.gz'];
  const of = (name: 'problems' | 'samples') =>
    ENDS.map((end): [string, Files, string[]] => [
      `${name}-in-${end}`,
      { ...named(name, end), [`.github/data/${name}.${end}`]: POINTER },
      [`data/${name}.${end}`],
    ]);
  const variant = (name: string): [string, Files, string[]] => {
    const path = `data/${name}_FuncRenameCamelCase_s0.jsonl`;
    return [`perturbed-prompts-${name}`, { ...FILES, [`.github/${path}`]: POINTER }, [path]];
  };
  const form = (name: string, pointer: string): [string, Files, string[]] => [
    name,
    { ...FILES, [SAMPLES]: pointer },
    ['data/samples.jsonl'],
  ];
  const table =
    'suites:\n  - { name: small, problems: data/table.csv, format: table, gates: [{ metric: pass@1, min: 0.5 }] }\n';
  const list = '[data/samples.jsonl, "data/more*.jsonl"]';
  /** The name of a suite, its files, and those of them that are pointers. */
  const SUITES: readonly (readonly [string, Files, string[]])[] = [
    ...of('problems'),
    ...of('samples'),
    ...['renamed', 'answers'].map(variant),
    ['a-table', { [CONFIG]: table, '.github/data/table.csv': POINTER }, ['data/table.csv']],
    [
      'a-program-in-a-folder-of-samples',
      {
        ...changed(FILES, CONFIG, 'data/samples.jsonl', 'data/answers'),
        '.github/data/answers/add_0/0.py': 'def add_number(number):\n    return number + 1\n',
        '.github/data/answers/add_0/1.py': POINTER,
        '.github/data/answers/add_1/0.py': POINTER,
      },
      ['data/answers/add_0/1.py', 'data/answers/add_1/0.py'],
    ],
    form('a-pointer-with-CRLF', POINTER.replaceAll('\n', '\r\n')),
    form('a-pointer-of-the-first-version-of-LFS', POINTER.replace('git-lfs', 'hawser')),
    form('a-pointer-with-an-extension', POINTER.replace('oid', `ext-0-foo ${OID.slice(4)}\noid`)),
    [
      'one-of-a-list-of-files',
      {
        ...changed(FILES, CONFIG, 'data/samples.jsonl', list),
        '.github/data/more1.jsonl': String(FILES[SAMPLES]),
        '.github/data/more2.jsonl': POINTER,
        '.github/data/more3.jsonl': String(FILES[SAMPLES]),
      },
      ['data/more2.jsonl'],
    ],
  ];
  // The output names at most 20 faults, so the suites are in two configs.
  describe.each([SUITES.slice(0, 12), SUITES.slice(12)])('among other suites', (...suites) => {
    let faults: string[];
    beforeAll(async () => {
      faults = await faultsOf(
        together(Object.fromEntries(suites.map(([name, files]) => [name, files]))),
      );
    });

    it.each(suites)('is recognised in place of data: %s', (name, _, pointers) => {
      const own = faults.filter((fault) => fault.startsWith(`.github/${name}/`));
      expect(own).toEqual(pointers.map((path) => `.github/${name}/${path}: ${IS_POINTER}`));
    });

    it('is the only fault of these files', () => {
      expect(faults).toHaveLength(suites.flatMap(([, , pointers]) => pointers).length);
    });
  });

  it('is recognised in place of the config itself', async () => {
    expect(await faultsOf({ ...FILES, [CONFIG]: POINTER })).toEqual([`${CONFIG}: ${IS_POINTER}`]);
  });

  it('is reported as an annotation of its file', async () => {
    const repository = new Repository();
    const base = repository.commit('main', { 'README.md': 'Hello\n' });
    const head = repository.commit('feature', { ...FILES, [SAMPLES]: POINTER }, base);
    const sha = repository.merge(base, head);
    const event = pullRequest({ sha, base, head });
    const run = await runAction({ workspace: repository.checkout(sha), event });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.errors.map(({ properties, message }) => [properties.file, message])).toEqual([
      [SAMPLES, `${SAMPLES}: ${IS_POINTER}`],
    ]);
  });

  it.each([
    ['--baseline', ['--baseline', 'base.json'], ''],
    ['baseline: file:', [], 'baseline: file:../base.json\n'],
  ])('is recognised in place of results for %s', async (_, flags, more) => {
    const files = { ...FILES, [CONFIG]: `${FILES[CONFIG]}${more}`, 'base.json': POINTER };
    const run = await runCli(folderOf(files), 'run', CONFIG, '--out', 'out', ...flags);
    expect(run.exitCode, run.log).toBe(2);
    expect(run.stderr).toContain(`base.json: ${IS_POINTER}`);
  });

  it('is not suspected in data that contain one such line', async () => {
    const quoted = JSON.stringify(POINTER).slice(1, -1);
    const files = changed(FILES, '.github/data/problems.jsonl', 'Add 1.', `Add 1. ${quoted}`);
    const table = [
      '"version https://git-lfs.github.com/spec/v1",Prompt,Response,Tests',
      `x,"Write a sum.\n${POINTER}","def add(a, b): return a + b","assert add(1, 2) == 3"`,
    ];
    const program = `"""\n${POINTER}"""\ndef add_number(number):\n    return number + 1\n`;
    const config = String(files[CONFIG])
      .replace('data/samples.jsonl', 'data/answers')
      .replace(
        'suites:\n',
        'suites:\n  - { name: table, problems: data/table.csv, gates: [{ metric: pass@1, min: 1 }] }\n',
      );
    const run = await runCli(
      folderOf({
        ...files,
        [CONFIG]: config,
        '.github/data/table.csv': `${table.join('\n')}\n`,
        '.github/data/answers/add_0/0.py': program,
        '.github/data/answers/add_1/0.py': program.replace('+ 1', '+ 2'),
      }),
      ...['run', CONFIG, '--out', 'out', '--json', '--baseline', 'none'],
    );
    expect(run.exitCode, run.log).toBe(0);
  });
});

/** A repository with the data of the suite, to be used as a submodule. */
function dataRepository(files: Files = FILES): Repository {
  const data = new Repository();
  const named = Object.entries(files).filter(([path]) => path !== CONFIG);
  data.commit(
    'main',
    Object.fromEntries(named.map(([p, text]) => [p.replace('.github/', ''), text])),
  );
  return data;
}

/** A config whose data lie in the submodule `evals`. */
const CONFIG_OF_SUBMODULE = {
  [CONFIG]: String(FILES[CONFIG]).replaceAll(': data/', ': ../evals/data/'),
};

const NOT_CHECKED_OUT =
  '"evals" is a git submodule that is not checked out: add "submodules: true" to the checkout step, or run "git submodule update --init"';

function checkOutSubmodules(workspace: string): void {
  const update = ['submodule', '--quiet', 'update', '--init', '--recursive'];
  git(workspace, '-c', 'protocol.file.allow=always', ...update);
}

/** A repository whose branch main has these files and the data as a submodule. */
function withSubmodule(files: Files = CONFIG_OF_SUBMODULE, data = dataRepository()) {
  const repository = new Repository();
  repository.commit('main', files);
  const commit = repository.addSubmodule('main', 'evals', data);
  return { repository, commit };
}

describe('data in a submodule that is not checked out', () => {
  it('gives an error at each path into it, and is read once it is checked out', async () => {
    const { repository, commit } = withSubmodule();
    const workspace = repository.checkout(commit);
    const run = await runCli(workspace, 'check', CONFIG);
    expect(run.exitCode, run.log).toBe(2);
    const faults = run.stderr.trim().split('\n');
    expect(faults).toHaveLength(4);
    expect(faults[0]).toBe(
      `${CONFIG}:3:15: suites[0].problems: nothing is at "../evals/data/problems.jsonl": ${NOT_CHECKED_OUT}`,
    );
    for (const fault of faults) expect(fault).toMatch(/^\S+:\d+:\d+: /);
    for (const fault of faults) expect(fault).toContain(NOT_CHECKED_OUT);
    checkOutSubmodules(workspace);
    const again = await runCli(workspace, 'check', CONFIG);
    expect(again.exitCode, again.log).toBe(0);
  });

  it('gives an error that names the submodule, however the path leads into it', async () => {
    const ways = [
      // A glob that begins in it, and one that may lead into it.
      '../evals/**/*.jsonl',
      '../*/data/samples.jsonl',
      // A link to a folder in it, and one to itself.
      'deep/samples.jsonl',
      'link/x.jsonl',
      // A folder of samples.
      '../evals',
    ];
    const suites = ways.map((samples, i) => ({
      name: `s${i}`,
      problems: 'problems.jsonl',
      samples,
      gates: [{ metric: 'pass@1', min: 0.5 }],
    }));
    const { repository, commit } = withSubmodule({
      [CONFIG]: JSON.stringify({ suites }),
      '.github/problems.jsonl': FILES['.github/data/problems.jsonl'] ?? null,
      '.github/deep': { link: '../evals/x' },
      '.github/link': { link: '../evals' },
    });
    const run = await runCli(repository.checkout(commit), 'check', CONFIG);
    expect(run.exitCode, run.log).toBe(2);
    const faults = run.stderr.trim().split('\n');
    expect(faults).toEqual(
      ways.map((samples, i) =>
        expect.stringContaining(
          `suites[${i}].samples: nothing is at "${samples}": ${NOT_CHECKED_OUT}`,
        ),
      ),
    );
  });

  it('gives an error if it lies within a submodule that is checked out', async () => {
    const outer = new Repository();
    outer.commit('main', { 'README.md': 'Hello\n' });
    outer.addSubmodule('main', 'inner', dataRepository());
    const config = String(FILES[CONFIG]).replaceAll(': data/', ': ../evals/inner/data/');
    const { repository, commit } = withSubmodule({ [CONFIG]: config }, outer);
    const workspace = repository.checkout(commit);
    git(workspace, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
    const run = await runCli(workspace, 'check', CONFIG);
    expect(run.exitCode, run.log).toBe(2);
    expect(run.stderr).toContain(
      '"evals/inner" is a git submodule that is not checked out: add "submodules: recursive" to the checkout step, or run "git submodule update --init --recursive"',
    );
  });

  it('gives an error if the config, or the results to compare with, are in it', async () => {
    const { repository, commit } = withSubmodule();
    const workspace = repository.checkout(commit);
    const config = await runCli(workspace, 'check', 'evals/passgate.yml');
    expect(config.exitCode, config.log).toBe(2);
    expect(config.stderr.trim()).toBe(`evals/passgate.yml: is not there: ${NOT_CHECKED_OUT}`);
    const compare = await runCli(workspace, 'compare', 'evals/base', 'evals/head');
    expect(compare.exitCode, compare.log).toBe(2);
    expect(compare.stderr.trim()).toBe(`evals/head: there are no results: ${NOT_CHECKED_OUT}`);
  });

  it('is not blamed for files missing elsewhere, or in a submodule that is checked out', async () => {
    const lost = String(CONFIG_OF_SUBMODULE[CONFIG]).replace('evals/data/samples', 'data/samples');
    const { repository, commit } = withSubmodule({ [CONFIG]: lost });
    const workspace = repository.checkout(commit);
    const run = await runCli(workspace, 'check', CONFIG);
    expect(run.stderr).toContain(
      'nothing is at "../data/samples.jsonl": looked for data/samples.jsonl (there is no folder data);',
    );
    checkOutSubmodules(workspace);
    writeFiles(workspace, { 'evals/data/problems.jsonl': null });
    const again = await runCli(workspace, 'check', CONFIG);
    expect(again.exitCode, again.log).toBe(2);
    expect(again.stderr).toContain('looked for evals/data/problems.jsonl;');
    expect(again.stderr).not.toContain('submodule');
  });
});

/** All output of a run, by the place of the output. */
async function runOn(
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
  options: Partial<ActionOptions> & { readonly prepare?: (workspace: string) => void } = {},
): Promise<{ run: ActionRun; told: Readonly<Record<string, string>> }> {
  const { prepare = () => {}, ...rest } = options;
  const sha = repository.merge(base, head);
  const workspace = repository.checkout(sha, { depth: 2 });
  prepare(workspace);
  const { url, comments } = await github();
  const event = pullRequest({ sha, base, head });
  const run = await runAction({ workspace, event, api: url, ...rest });
  const files = readdirSync(run.out).map((name): [string, string] => {
    const bytes = readFileSync(join(run.out, name));
    return [name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')];
  });
  const told = {
    ...Object.fromEntries(files),
    log: run.log,
    'job summary': run.summary,
    comment: comments(PULL_REQUEST)[0]?.body ?? '',
    outputs: JSON.stringify(run.outputs),
  };
  for (const [where, text] of Object.entries(told)) {
    // The temporary folders of a run have its process id in their names.
    expect(text, where).not.toMatch(/passgate-\d+-\d+|\/tree\b/);
  }
  return { run, told };
}

/** Markdown without escapes and invisible characters. */
function plain(markdown: string): string {
  return markdown.replaceAll('\u2060', '').replaceAll(/\\(?=[^a-z0-9\s])/gi, '');
}

/** The message about a missing baseline, in each place that people read. */
function expectNote(
  { run, told }: Awaited<ReturnType<typeof runOn>>,
  base: string,
  why: string,
): void {
  expect(run.exitCode, run.log).toBe(0);
  const said = `the base ${base.slice(0, 7)} cannot be evaluated: ${why}`;
  expect(run.results().baseline).toBeNull();
  expect(run.results().baselineNotes).toContainEqual(expect.stringContaining(`rerun: ${said}`));
  for (const where of ['comment', 'job summary', 'log'])
    expect(plain(told[where] ?? ''), where).toContain(said);
  // Head itself has no mistakes.
  expect(run.errors.map(({ properties }) => properties.file)).toEqual([]);
}

/** The same with `baseline: rerun`: an error, with no annotation on any line of head. */
function expectError({ run }: Awaited<ReturnType<typeof runOn>>, base: string, why: string): void {
  expect(run.exitCode, run.log).toBe(2);
  expect(run.errors).toHaveLength(1);
  const [error] = run.errors;
  expect(error?.message).toContain(`the base ${base.slice(0, 7)} cannot be evaluated: ${why}`);
  expect(error?.properties).toEqual({});
}

const asError = (files: Files): Files => ({
  ...files,
  [CONFIG]: `${files[CONFIG]}baseline: rerun\n`,
});

describe('a problem that only the base has', () => {
  const moved = (name: string) =>
    changed(FILES, CONFIG, 'data/samples.jsonl', name)[CONFIG] ?? null;
  const unreadable: readonly [string, Files, string][] = [
    [
      'a mistake in its config',
      changed(FILES, CONFIG, 'workers:', 'worker:'),
      `its ${CONFIG}:11:1: worker: unknown key; did you mean "workers"?`,
    ],
    [
      'a config that is a link out of the repository',
      { [CONFIG]: { link: '/etc/passwd' } },
      `its ${CONFIG}: leads outside the repository: expected a file within .`,
    ],
    [
      'a config that is a folder',
      { [CONFIG]: null, [`${CONFIG}/x`]: 'x\n' },
      `its ${CONFIG}: is a folder`,
    ],
    ['no config', { [CONFIG]: null }, 'it does not have this config yet'],
  ];
  const cases: readonly [string, Files, string][] = [
    ['a Git LFS pointer', { [SAMPLES]: POINTER }, `its ${SAMPLES}: ${IS_POINTER}`],
    [
      'a broken line of data',
      changed(FILES, SAMPLES, '\n', '\nno JSON\n'),
      `its ${SAMPLES}:2: is not JSON`,
    ],
    [
      'a file that is not there',
      { [SAMPLES]: null },
      `its ${CONFIG}:4:14: suites[0].samples: nothing is at "data/samples.jsonl": looked for data/samples.jsonl (there is no folder data) and .github/data/samples.jsonl`,
    ],
    [
      'a folder that is not there',
      { [CONFIG]: moved('../evals/samples.jsonl') },
      `its ${CONFIG}:4:14: suites[0].samples: nothing is at "../evals/samples.jsonl": looked for evals/samples.jsonl (there is no folder evals)`,
    ],
    [
      'a link out of the repository',
      { [SAMPLES]: { link: '/etc/passwd' } },
      `its ${CONFIG}:4:14: suites[0].samples: ${SAMPLES} is a link that leads outside the repository`,
    ],
    [
      'a folder of data',
      { [SAMPLES]: null, [`${SAMPLES}/add_7/0.py`]: 'x\n' },
      `its ${SAMPLES}/add_7: there is no problem "add_7"`,
    ],
    ...unreadable,
  ];

  it.each(cases)(
    'is reported as the base’s, by its path in the repository: %s',
    async (_, files, why) => {
      const repository = new Repository();
      const base = repository.commit('main', { ...FILES, ...files });
      const head = repository.commit('feature', FILES, base);
      expectNote(await runOn(repository, { base, head }), base, why);
    },
  );

  // A run names the faults of all suites at once, so these have one run.
  const inData: readonly (readonly [string, Files, string])[] = [
    ['pointer', { [SAMPLES]: POINTER }, `data/samples.jsonl: ${IS_POINTER}`],
    ['line', changed(FILES, SAMPLES, '\n', '\nno JSON\n'), 'data/samples.jsonl:2: is not JSON'],
    [
      'folder',
      { [SAMPLES]: null, [`${SAMPLES}/add_7/0.py`]: 'x\n' },
      'data/samples.jsonl/add_7: there is no problem "add_7"',
    ],
  ];
  const inConfig: readonly (readonly [string, Files, string])[] = [
    ['file', { [SAMPLES]: null }, 'nothing is at "file/data/samples.jsonl": looked for '],
    [
      'elsewhere',
      { [CONFIG]: moved('../../evals/samples.jsonl') },
      'nothing is at "elsewhere/../../evals/samples.jsonl": looked for evals/samples.jsonl (there is no folder evals)',
    ],
    [
      'link',
      { [SAMPLES]: { link: '/etc/passwd' } },
      '.github/link/data/samples.jsonl is a link that leads outside the repository',
    ],
  ];
  it.each([
    ['data', inData],
    ['paths of its config', inConfig],
  ] as const)('is reported as the base’s if it ends the run: %s', async (kind, broken) => {
    const repository = new Repository();
    const state = (each: (files: Files) => Files, rest = {}) =>
      together(Object.fromEntries(broken.map(([name, files]) => [name, each(files)])), rest);
    const base = repository.commit(
      'main',
      state((files) => ({ ...FILES, ...files })),
    );
    const head = repository.commit(
      'feature',
      state(() => FILES, { baseline: 'rerun' }),
      base,
    );
    const { run } = await runOn(repository, { base, head });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.errors).toHaveLength(broken.length);
    for (const [index, [name, , why]] of broken.entries()) {
      const { message, properties } = run.errors[index] ?? {};
      const said = `the base ${base.slice(0, 7)} cannot be evaluated: its `;
      expect(message).toContain(kind === 'data' ? `${said}.github/${name}/${why}` : said);
      expect(message).toContain(kind === 'data' ? said : `: suites[${index}].samples: ${why}`);
      expect(properties).toEqual({});
    }
  });

  it.each(unreadable)('is reported as the base’s if it ends the run: %s', async (_, files, why) => {
    const repository = new Repository();
    const base = repository.commit('main', { ...FILES, ...files });
    const head = repository.commit('feature', asError(FILES), base);
    expectError(await runOn(repository, { base, head }), base, why);
  });

  it('is reported as the base’s: its submodule, which head has checked out', async () => {
    const { repository, commit: base } = withSubmodule();
    const head = repository.commit('feature', { 'README.md': 'Hello\n' }, base);
    const none = `"evals" is a git submodule, which a commit that is evaluated again does not have: use the results of its own run (baseline: cache or artifact)`;
    const why = `its ${CONFIG}:3:15: suites[0].problems: nothing is at "../evals/data/problems.jsonl": ${none}`;
    const prepare = checkOutSubmodules;
    expectNote(await runOn(repository, { base, head }, { prepare }), base, why);
    const strict = repository.commit('strict', asError(CONFIG_OF_SUBMODULE), base);
    const ended = await runOn(repository, { base, head: strict }, { prepare });
    expect(ended.run.exitCode, ended.run.log).toBe(2);
    expect(ended.run.errors).toHaveLength(4);
    for (const { message, properties } of ended.run.errors) {
      expect(message).toContain(`the base ${base.slice(0, 7)} cannot be evaluated: its ${CONFIG}:`);
      expect(message).toContain(none);
      expect(properties).toEqual({});
    }
  });

  it('is reported as the base’s: its submodule, which head no longer has', async () => {
    const { repository, commit: base } = withSubmodule();
    const files = { ...FILES, evals: null, '.gitmodules': null };
    const head = repository.commit('feature', files, base);
    const why = `its ${CONFIG}:3:15: suites[0].problems: nothing is at "../evals/data/problems.jsonl": "evals" is a git submodule`;
    expectNote(await runOn(repository, { base, head }), base, why);
  });

  it('is reported as the base’s: a working directory, with temporary files below it', async () => {
    const files = suite({ ...GOOD, config: 'evals/passgate.yml' });
    const repository = new Repository();
    const broken = { ...files, 'evals/data/samples.jsonl': 'no JSON\n' };
    const base = repository.commit('main', broken);
    const head = repository.commit('feature', files, base);
    const inputs = { 'working-directory': 'evals', config: 'passgate.yml' };
    const why = 'its evals/data/samples.jsonl:1: is not JSON';
    expectNote(await runOn(repository, { base, head }, { inputs }), base, why);
    const below = temporaryFolder('below');
    for (const TMPDIR of [below, 'inside']) {
      const environment: Record<string, string> = {};
      const prepare = (workspace: string) => {
        environment.TMPDIR = TMPDIR === below ? below : join(workspace, 'evals/tmp');
        mkdirSync(environment.TMPDIR, { recursive: true });
      };
      const ended = await runOn(repository, { base, head }, { inputs, environment, prepare });
      expectNote(ended, base, why);
    }
  });

  it('is reported with git’s own words', async () => {
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const tools = temporaryFolder('tools');
    const script = `#!/bin/sh
for word; do
  case "$word" in
    */tree) echo "fatal: could not create '$word/.github', in '$word' of '$\{word%/tree}'" >&2; exit 128 ;;
  esac
done
exec '${real}' "$@"
`;
    writeFiles(tools, { git: script });
    chmodSync(join(tools, 'git'), 0o755);
    const repository = new Repository();
    const base = repository.commit('main', FILES);
    const head = repository.commit('feature', FILES, base);
    const environment = { PATH: `${tools}:${process.env.PATH}` };
    const why =
      "git worktree failed: fatal: could not create '.github', in 'its worktree' of 'a temporary folder'";
    const ended = await runOn(repository, { base, head }, { environment });
    expectNote(ended, base, why);
  });

  it('is reported as the base’s on a terminal, if a commit was named', async () => {
    const repository = new Repository();
    const base = repository.commit('main', { ...FILES, [SAMPLES]: 'no JSON\n{"task_id": 3}\n' });
    const head = repository.commit('main', FILES);
    const workspace = repository.checkout(head, { depth: 0 });
    const run = await runCli(workspace, 'run', CONFIG, '--out', 'out', '--baseline', base);
    expect(run.exitCode, run.log).toBe(2);
    const faults = run.stderr.split('\n').filter((line) => line.includes('cannot be evaluated'));
    const begin = `the base ${base.slice(0, 7)} cannot be evaluated: its ${SAMPLES}`;
    expect(faults[0]).toContain(`${begin}:1: is not JSON`);
    expect(faults.slice(1).every((line) => line.startsWith(`${begin}:2: `))).toBe(true);
    expect(run.log).not.toMatch(/passgate-\d+-\d+/);
  });
});
