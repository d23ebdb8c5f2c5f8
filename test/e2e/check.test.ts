/** `passgate check` reads config, data and reference solutions, and runs no sample. */

import { readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { alive, descendants, endAll, holding, withMarker } from '../execute/processes.ts';
import { nativeWay, title, WAYS, type Way } from '../execute/ways.ts';
import {
  eventually,
  type Repository,
  removeRepository,
  type StartOptions,
  startCli,
} from '../support/cli.ts';
import { jsonLines, writeFiles } from '../support/files.ts';

type Files = Readonly<Record<string, string>>;

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

const TESTS = 'def check(candidate):\n    assert candidate() == 1\n';
const RIGHT = '    return 1\n';
/** A sample that would run for longer than any test may take. */
const ENDLESS = '    import time\n    time.sleep(3000)\n';

function problem(id: string, reference: string | null, prompt = 'def f():\n') {
  const row = { task_id: id, prompt, entry_point: 'f', test: TESTS };
  return reference === null ? row : { ...row, canonical_solution: reference };
}

const answers = (ids: readonly string[], completion = ENDLESS) =>
  jsonLines(ids.map((id) => ({ task_id: id, completion })));

/** A suite in the folder of its name. Its answers must not run. */
function suite(name: string, problems: readonly ReturnType<typeof problem>[], more: object = {}) {
  const config = {
    name,
    problems: `${name}/p.jsonl`,
    samples: `${name}/s.jsonl`,
    limits: { cpu: '3000s', wall: '3600s' },
    ...more,
  };
  const files: Files = {
    [`${name}/p.jsonl`]: jsonLines(problems),
    [`${name}/s.jsonl`]: answers(problems.map(({ task_id }) => task_id)),
  };
  return { config, files };
}

type Suite = ReturnType<typeof suite>;

function filesOf(...suites: readonly Suite[]): Files {
  const config = { suites: suites.map((each) => each.config), baseline: 'none' };
  return Object.assign(
    { 'passgate.yml': JSON.stringify(config) },
    ...suites.map(({ files }) => files),
  );
}

/** A repository with these files, readable for the user of this tier. */
function repositoryFor(way: Way, files: Files) {
  const { repository, env } = way.make({ samples: [] });
  made.push(repository);
  writeFiles(repository.folder, files);
  return { repository, env };
}

/** `passgate check` in the strongest tier of this machine. */
async function check(files: Files, options: StartOptions = {}) {
  const { repository, env } = repositoryFor(nativeWay(), files);
  const all = { command: 'check', ...options, env: { ...env, ...options.env } } as const;
  const { exitCode, stdout, stderr, verdicts, results } = await startCli(repository, all).done;
  // The check writes nothing and leaves nothing.
  expect([verdicts, results, readdirSync(repository.out)]).toEqual([[], null, []]);
  expect(readdirSync(repository.tmp)).toEqual([]);
  expect(stderr).not.toMatch(/^ +at /m);
  return { exitCode, stdout, stderr };
}

const GOOD = suite('good', [problem('A', RIGHT), problem('B', RIGHT), problem('C', null)]);
const BROKEN = suite(
  'broken',
  [problem('A', '    return 2\n'), problem('B', RIGHT), problem('C', '    return nowhere\n')],
  {
    variants: [
      {
        family: 'fmt',
        problems: 'broken/v_{transform}_s{seed}.jsonl',
        samples: 'broken/g_{transform}_s{seed}.jsonl',
        nominal: { problems: 'broken/n.jsonl', samples: 'broken/g.jsonl' },
      },
    ],
    gates: [{ metric: 'robust-pass@1', min: 0.5 }],
  },
);
const BROKEN_FILES: Files = {
  ...filesOf(GOOD, BROKEN),
  'broken/v_Tabs_s4.jsonl': jsonLines([problem('B', '\treturn 3\n', 'def f():\n\tx = 1\n')]),
  'broken/g_Tabs_s4.jsonl': answers(['B']),
  'broken/n.jsonl': jsonLines([problem('B', '    return 4\n', 'def f():\n    x = 1\n')]),
  'broken/g.jsonl': answers(['B']),
};

describe('passgate check', () => {
  it('runs references and no sample, and lists the references that fail', async () => {
    const { exitCode, stdout, stderr } = await check(BROKEN_FILES);
    expect(exitCode, stderr).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual([
      'good: 3 problems, 0 perturbed prompt sets, 3 samples, 0 gates',
      '  all 2 reference solutions pass',
      'broken: 3 problems, 1 perturbed prompt set, 5 samples, 1 gate',
      expect.stringMatching(/^ {2}4 of 5 reference solutions fail .* \(reference-check: warn\)$/),
      expect.stringMatching(/^ {2}warning: nominal · A: AssertionError: /),
      expect.stringMatching(/^ {2}warning: nominal · C: NameError: name 'nowhere' is not defined/),
      expect.stringMatching(/^ {2}warning: fmt\/Tabs seed 4 · B: AssertionError: /),
      expect.stringMatching(/^ {2}warning: nominal of fmt · B: AssertionError: /),
      'nominal: the original prompt, as the problem has it',
      expect.stringMatching(/passgate\.yml and its data can be used, with 4 warnings; no sample/),
    ]);
    expect(stderr).toContain('good: 2 reference solutions, 2 passed');
    expect(stderr).toContain('broken: 5 reference solutions, 1 passed');
    expect(stderr).not.toContain('samples,');
  });

  it('--json: prints one document and nothing else', async () => {
    const { exitCode, stdout, stderr } = await check(BROKEN_FILES, { args: ['--json'] });
    expect(exitCode, stderr).toBe(0);
    expect(stdout.trimEnd()).not.toContain('\n');
    const failed = [
      { problem: 'A', family: null, transform: null, seed: null },
      { problem: 'C', family: null, transform: null, seed: null },
      { problem: 'B', family: 'fmt', transform: 'Tabs', seed: 4 },
      { problem: 'B', family: 'fmt', transform: null, seed: null },
    ].map((name) => ({ ...name, verdict: 'failed', reason: expect.stringMatching(/Error/) }));
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(JSON.parse(stdout)).toEqual({
      config: expect.stringMatching(/passgate\.yml$/),
      suites: [
        {
          ...{
            name: 'good',
            problems: 3,
            variants: 0,
            samples: 3,
            gates: 0,
            datasetHash: hash,
            notes: [],
          },
          references: { checked: 2, failed: [], dropped: false },
        },
        {
          ...{
            name: 'broken',
            problems: 3,
            variants: 1,
            samples: 5,
            gates: 1,
            datasetHash: hash,
            notes: [],
          },
          references: { checked: 5, failed, dropped: false },
        },
      ],
    });
  });

  it('shows the value of reference-check (drop or off), or that there are no references', async () => {
    const dropping = suite('dropping', [problem('A', '    return 2\n')], {
      'reference-check': 'drop',
    });
    const off = suite('off', [problem('A', ENDLESS)], { 'reference-check': 'off' });
    const none = suite('none', [problem('A', null)]);
    const files = filesOf(dropping, off, none);
    const { exitCode, stdout, stderr } = await check(files);
    expect(exitCode, stderr).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
    expect(lines).toEqual([
      expect.stringMatching(
        /^ {2}1 of 1 reference solution fails .*left out \(reference-check: drop\)$/,
      ),
      expect.stringMatching(/^ {2}warning: nominal · A: /),
      '  reference solutions: not run (reference-check: off)',
      '  reference solutions: none',
    ]);
    const { stdout: json } = await check(files, { args: ['--json'] });
    const { suites } = JSON.parse(json) as { suites: { references: object | null }[] };
    expect(suites.map(({ references }) => references)).toMatchObject([
      { checked: 1, dropped: true },
      null,
      null,
    ]);
  });

  it.each<[string, Files, readonly string[], RegExp]>([
    ['a missing config', {}, [], /passgate\.yml: cannot be read/],
    ['a mistake in the config', { 'passgate.yml': 'suites: 3\n' }, [], /passgate\.yml:1:9: suites/],
    [
      'a mistake on the last line of the samples',
      { ...filesOf(GOOD), 'good/s.jsonl': `${answers(['A', 'B', 'C'])}{"task_id": "D"}\n` },
      [],
      /good\/s\.jsonl:4: /,
    ],
    [
      'a mistake in a suite after one whose references fail',
      { ...BROKEN_FILES, 'broken/g_Tabs_s4.jsonl': 'no JSON\n' },
      [],
      /broken\/g_Tabs_s4\.jsonl:1: is not JSON/,
    ],
    ['an unknown option', filesOf(GOOD), ['--out', 'x'], /unknown option '--out'/],
    ['an unknown isolation', filesOf(GOOD), ['--isolation', 'docker'], /docker.*process/],
    ['no workers', filesOf(GOOD), ['--workers', '0'], /whole number from 1 to 256/],
  ])('ends with 2 before any program runs: %s', async (_, files, args, message) => {
    const { repository } = repositoryFor(nativeWay(), files);
    if (files['passgate.yml'] === undefined) rmSync(repository.config);
    const { exitCode, stdout, stderr } = await startCli(repository, { command: 'check', args })
      .done;
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('isolation: namespaces');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  describe('without python3', () => {
    /** A PATH with nothing on it. */
    const options = (command: 'run' | 'check' = 'check'): StartOptions => ({
      command,
      env: { PATH: '/nonexistent' },
    });

    it('checks tasks that have neither tests to probe nor a reference', async () => {
      const { config, files } = suite('one', []);
      const task = { task_id: 'A', prompt: 'Print one.', input: '', output: '1' };
      const { exitCode, stdout, stderr } = await check(
        {
          ...filesOf({ config, files }),
          'one/p.jsonl': jsonLines([task]),
          'one/s.jsonl': answers(['A']),
        },
        options(),
      );
      expect(exitCode, stderr).toBe(0);
      expect(stderr).toBe('');
      expect(stdout).toContain('reference solutions: none');
      expect(stdout).toContain('are in order; no sample was executed');
    });

    it.each([
      ['no reference', [problem('A', null)], 'warn'],
      ['references that do not run', [problem('A', ENDLESS)], 'off'],
    ] as const)(
      'reports that python3 is missing if tests are to be probed: %s',
      async (_, rows, mode) => {
        const files = filesOf(suite('one', rows, { 'reference-check': mode }));
        const { exitCode, stderr } = await check(files, options());
        expect(exitCode).toBe(2);
        expect(stderr).toMatch(/^no python3 on PATH: install Python/);
      },
    );

    it('reports that python3 is missing if references are to run, as a run does', async () => {
      const { exitCode, stdout, stderr } = await check(filesOf(GOOD), options());
      expect(exitCode).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^no python3 on PATH: install Python/);
      const { repository } = repositoryFor(nativeWay(), filesOf(GOOD));
      const run = await startCli(repository, options('run')).done;
      expect([run.exitCode, run.stderr]).toEqual([2, stderr]);
    });
  });

  const weaker = WAYS.find(({ name }) => name === 'process');
  it.skipIf(weaker === undefined)('--isolation process: is accepted and shown', async () => {
    if (weaker === undefined) return;
    const { repository, env } = repositoryFor(weaker, filesOf(GOOD));
    const args = ['--isolation', 'process'];
    const { exitCode, stdout, stderr } = await startCli(repository, { command: 'check', env, args })
      .done;
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/^isolation: process, with(out)? Landlock; note: Reduced isolation/m);
    expect(stdout).toContain('all 2 reference solutions pass');
    // A runner that holds the repository's secrets refuses it.
    const untrusted = { ...env, GITHUB_EVENT_NAME: 'pull_request_target' };
    const refused = await startCli(repository, { command: 'check', env: untrusted, args }).done;
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('refused under pull_request_target');
  });
});

describe('hostile references', () => {
  it('are judged like any program, and later references are still judged', async () => {
    const references: Readonly<Record<string, readonly [string, RegExp]>> = {
      endless: ['    while True:\n        pass\n', /timeout: /],
      asleep: [ENDLESS, /timeout: /],
      huge: ['    return len(bytearray(1 << 34))\n', /out_of_memory|MemoryError/],
      loud: ['    while True:\n        print("x" * 100000)\n', /output_limit: /],
      leaving: ['    import os\n    os._exit(0)\n', /./],
      killed: ['    import os\n    os.kill(os.getpid(), 9)\n', /./],
      broken: ['    return (\n', /compile_error: SyntaxError/],
    };
    const rows = Object.entries(references).map(([id, [reference]]) => problem(id, reference));
    const limits = { cpu: '1s', wall: '2s', memory: '256MiB' };
    const files = filesOf(suite('hostile', [...rows, problem('last', RIGHT)], { limits }));
    const { exitCode, stdout, stderr } = await check(files);
    expect(exitCode, stderr).toBe(0);
    const warnings = stdout.split('\n').filter((line) => line.startsWith('  warning: '));
    expect(warnings).toEqual(
      Object.entries(references).map(([id, [, verdict]]) =>
        expect.stringMatching(new RegExp(`^  warning: nominal · ${id}: .*(?:${verdict.source})`)),
      ),
    );
    expect(stdout).toContain('7 of 8 reference solutions fail');
    expect(stdout).not.toMatch(/: error\b/);
  });

  const ESCAPE = '\u001b';
  const NAMES = [
    'a\n::error::pwned',
    'b\r\n  all 9 reference solutions pass',
    `c${ESCAPE}[2J${ESCAPE}[31m\u202e\u0007`,
    '##[error]pwned',
    '::set-output name=x::y',
    ' \n ',
    'x'.repeat(300),
  ];
  const hostile = suite(
    'hostile',
    NAMES.map((id, i) =>
      problem(id, `    raise ValueError(${JSON.stringify(`${i}\n::error::pwned${ESCAPE}[31m`)})\n`),
    ),
  );
  const isHarmless = (text: string) => {
    expect(text).not.toMatch(/[^\P{C}\n\u2060]/u);
    expect(text).not.toMatch(/^\s*::|##\[|^ {2}all/m);
  };

  it('cannot forge output lines with their names or with their exceptions', async () => {
    const { exitCode, stdout, stderr } = await check(filesOf(hostile));
    expect(exitCode, stderr).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 1 + NAMES.length + 2);
    for (const [i, line] of lines.slice(2, -2).entries()) {
      expect(line).toMatch(new RegExp(`^  warning: nominal · .*: ValueError: ${i} `));
      expect(line.length).toBeLessThan(700);
    }
    isHarmless(stdout);
    isHarmless(stderr);
    const { stdout: json } = await check(filesOf(hostile), { args: ['--json'] });
    expect(json.trimEnd()).not.toMatch(/\p{Cc}/u);
    const [only] = (JSON.parse(json) as { suites: { references: { failed: object[] } }[] }).suites;
    expect(only?.references.failed).toMatchObject(NAMES.map((id) => ({ problem: id })));
  });

  it.each<[string, (files: Files) => Files]>([
    [
      'problems that occur twice',
      (files) => ({ ...files, 'hostile/p.jsonl': (files['hostile/p.jsonl'] ?? '').repeat(2) }),
    ],
    [
      'answers to unknown problems',
      (files) => ({ ...files, 'hostile/p.jsonl': jsonLines([problem('?\n::error::pwned', null)]) }),
    ],
    [
      'unknown fields',
      (files) => ({
        ...files,
        'hostile/p.jsonl': jsonLines([{ 'a\n::error::pwned ##[error]x': 1 }]),
      }),
    ],
    [
      'a row that is no JSON',
      (files) => ({
        ...files,
        'hostile/p.jsonl': `{"a": ::error::\r::error::pwned ${ESCAPE}[31m\n`,
      }),
    ],
    [
      'unknown variants',
      (files) => ({
        ...files,
        'hostile/s.jsonl': jsonLines([
          { task_id: 'x', completion: '', family: '\n::error::pwned' },
          { task_id: 'x', completion: '', family: 'f', transform: 'x\n::error::pwned' },
        ]),
      }),
    ],
    [
      'keys of the config',
      () => ({
        'passgate.yml': `"a\\n::error::pwned\\e[31m": 1\nsuites: "\\n::error::x ##[error]x"\n`,
      }),
    ],
  ])('cannot forge output lines with mistakes: %s', async (_, change) => {
    const { exitCode, stdout, stderr } = await check(change(filesOf(hostile)));
    expect(exitCode, stderr).toBe(2);
    expect(stdout).toBe('');
    isHarmless(stderr);
    // Each line names its place, or counts the lines that were left out.
    for (const line of stderr.trimEnd().split('\n')) {
      expect(line).toMatch(/^(?:\S*(?:hostile\/[ps]\.jsonl|passgate\.yml)\b|and \d+ more)/);
    }
  });
});

describe('Ctrl-C during a check', () => {
  const way = WAYS.find(({ missing, tier }) => missing === null && tier === 'namespaces');

  it.skipIf(way === undefined)(
    `ends it in order, and leaves nothing behind: ${title(way ?? nativeWay())}`,
    async () => {
      if (way === undefined) return;
      const marker = `chk${process.pid}`;
      const sleeping = (n: number) =>
        `    import ctypes, os, time\n    ctypes.CDLL(None).prctl(15, b"${marker}")\n    if os.fork() == 0:\n        os.setsid()\n    time.sleep(${600 + n})\n`;
      const quick = Array.from({ length: 20 }, (_, i) =>
        problem(`quick/${i}`, `    return 1  # ${i}\n`),
      );
      const slow = Array.from({ length: 8 }, (_, i) => problem(`slow/${i}`, sleeping(i)));
      const { repository, env } = repositoryFor(way, filesOf(suite('one', [...quick, ...slow])));
      const run = startCli(repository, { command: 'check', env, args: ['--workers', '2'] });
      try {
        await eventually('two references and their children sleep', () =>
          withMarker(marker).length >= 4 ? true : undefined,
        );
        const below = [...descendants(run.pid), ...withMarker(marker)].map(({ pid }) => pid);
        expect(new Set(below).size).toBeGreaterThanOrEqual(6);
        run.child.kill('SIGINT');
        const { exitCode, stdout, stderr } = await run.done;
        expect(exitCode).toBe(2);
        expect(stdout).toBe('');
        expect(stderr).toMatch(/^stopped by SIGINT$/m);
        // A check has no verdicts, so the message does not mention any.
        expect(stderr).not.toContain('verdicts');
        expect(stderr).not.toMatch(/^ +at /m);
        expect(alive(below)).toEqual([]);
        expect(holding(repository.tmp)).toEqual([]);
        expect(readdirSync(repository.tmp)).toEqual([]);
        expect(readdirSync(repository.out)).toEqual([]);
      } finally {
        run.child.kill('SIGKILL');
        endAll(marker);
      }
    },
  );
});
