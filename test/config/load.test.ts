import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { limitsOf } from '../../src/config/schema.ts';
import { describeFault, type Fault } from '../../src/system/errors.ts';
import { faultsOf, loadSuite, repository, temporaryFolder, writeFiles } from '../support/files.ts';

/** The faults of a config with this text. */
async function faultsIn(text: string | Uint8Array): Promise<readonly Fault[]> {
  const folder = repository({ 'passgate.yml': text });
  return faultsOf(() => loadConfig(join(folder, 'passgate.yml')));
}

/** The faults in the form for users, without the folder: `line:column: message`. */
async function messagesIn(text: string | Uint8Array): Promise<string[]> {
  return (await faultsIn(text)).map((fault) =>
    describeFault(fault).replace(/^.*?passgate\.yml:? ?/, ''),
  );
}

/** A valid suite, to which a test adds mistakes. */
const SUITE = `suites:
  - name: one
    problems: problems.jsonl
    samples: samples.jsonl
`;

const GATES = `${SUITE}    variants:
      - family: func_name
        problems: p_{transform}.jsonl
        samples: s_{transform}.jsonl
    gates:
`;

describe('loadConfig', () => {
  it('reads a config and fills in the defaults', () => {
    const folder = repository({ 'evals/passgate.yml': SUITE });
    const { config, suite } = loadSuite(join(folder, 'evals'));
    expect(config).toMatchObject({
      starts: [join(folder, 'evals'), folder],
      repository: folder,
      workers: 'auto',
      isolation: 'auto',
      baseline: 'auto',
    });
    expect(suite).toMatchObject({
      name: 'one',
      language: 'python',
      problems: ['problems.jsonl'],
      samples: ['samples.jsonl'],
      variants: [],
      format: 'auto',
      k: [1],
      gates: [],
    });
    // The limits of design.md.
    expect(limitsOf(suite)).toEqual({
      cpuMs: 3000,
      wallMs: 9000,
      memory: 2 ** 30,
      stack: 2 ** 26,
      output: 2 ** 20,
      fileSize: 2 ** 24,
      processes: 32,
    });
  });

  it('reads gates, limits and lists of paths', () => {
    const { suite } = loadSuite(
      repository({
        'passgate.yml': `${GATES}      - { metric: robust-drop@10, max: 0.45, family: func_name }
      - metric: pass^2
        min: 0
        max-drop: 0.02
    k: [1, 10]
    limits: { cpu: 500ms, memory: 64MiB }
`,
      }),
    );
    expect(suite.gates).toEqual([
      { metric: { kind: 'robust-drop@', k: 10 }, max: 0.45, family: 'func_name' },
      { metric: { kind: 'pass^', k: 2 }, min: 0, 'max-drop': 0.02 },
    ]);
    expect(suite.k).toEqual([1, 10]);
    expect(limitsOf(suite)).toMatchObject({ cpuMs: 500, wallMs: 1500, memory: 2 ** 26 });
  });

  it('reads CRLF line ends, a byte-order mark, and anchors used a few times', () => {
    const text = `\uFEFF${SUITE.replace('samples.jsonl', '&s [a.jsonl, b.jsonl]')}    variants:
      - { family: x, problems: p.jsonl, samples: *s }
`;
    const folder = repository({ 'passgate.yml': text.replaceAll('\n', '\r\n') });
    expect(loadSuite(folder).suite.variants[0]?.samples).toEqual(['a.jsonl', 'b.jsonl']);
  });

  describe('gives every mistake with line and column, the found value and the expected one', () => {
    it.each([
      {
        what: 'a share above 1',
        text: `${GATES}      - metric: pass@1\n        min: 20\n`,
        at: '11:14',
        says: ['min', 'a share between 0 and 1', 'found 20', '0.2'],
      },
      {
        what: 'a share below 0',
        text: `${GATES}      - { metric: pass@1, min: -0.5 }\n`,
        at: '10:32',
        says: ['min', 'a share between 0 and 1', 'found -0.5'],
      },
      {
        what: 'a share that is text',
        text: `${GATES}      - { metric: pass@1, max-drop: 2% }\n`,
        at: '10:37',
        says: ['max-drop', 'a share between 0 and 1', 'found "2%"'],
      },
      {
        what: 'a metric that does not exist',
        text: `${GATES}      - { metric: pass@0, min: 0.5 }\n`,
        at: '10:19',
        says: ['metric', 'such as pass@1', 'found "pass@0"'],
      },
      {
        what: 'a k of 0',
        text: `${SUITE}    k: [1, 0]\n`,
        at: '5:12',
        says: ['k[1]', 'a whole number from 1', 'found 0'],
      },
      {
        what: 'a k that is not whole',
        text: `${SUITE}    k: [1.5]\n`,
        at: '5:9',
        says: ['k[0]', 'a whole number', 'found 1.5'],
      },
      {
        what: 'no k',
        text: `${SUITE}    k: []\n`,
        at: '5:8',
        says: ['k:', 'expected a list of whole numbers', 'found'],
      },
      {
        what: 'a k that is no list',
        text: `${SUITE}    k: 1\n`,
        at: '5:8',
        says: ['k:', 'expected a list of whole numbers', 'found 1'],
      },
      {
        what: 'an unknown language',
        text: `${SUITE}    language: cobol\n`,
        at: '5:15',
        says: ['suites[0].language', 'unknown language "cobol"', 'python, javascript, typescript'],
      },
      {
        what: 'a misspelt language',
        text: `${SUITE}    language: javscript\n`,
        at: '5:15',
        says: ['did you mean "javascript"?'],
      },
      {
        what: 'a language that is no name and no mapping',
        text: `${SUITE}    language: [go]\n`,
        at: '5:15',
        says: ['expected the name of a language or a mapping', 'found a list'],
      },
      {
        what: 'a described language without a command',
        text: `${SUITE}    language: { name: lua, file: p.lua }\n`,
        at: '5:5',
        says: ['suites[0].language.run', 'missing', 'expected a command'],
      },
      {
        what: 'a misspelt key of a described language',
        text: `${SUITE}    language:\n      { name: lua, file: p.lua, run: [lua, p.lua], compil: [luac] }\n`,
        at: '6:52',
        says: ['suites[0].language.compil', 'unknown key; did you mean "compile"?'],
      },
      {
        what: 'a file of a described language that is elsewhere',
        text: `${SUITE}    language: { name: lua, file: ../p.lua, run: [lua] }\n`,
        at: '5:34',
        says: ['suites[0].language.file', 'the name of a file, without folders', '"../p.lua"'],
      },
      {
        what: 'a described language with the name of a shipped one',
        text: `${SUITE}    language: { name: go, file: a.go, run: [go, run, a.go] }\n`,
        at: '5:23',
        says: ['"go" is the name of a built-in language'],
      },
      {
        what: 'split grading of another language than Python',
        text: `${SUITE}    language: go\n    grading: split\n`,
        at: '6:14',
        says: ['suites[0].grading', 'split works for python'],
      },
      {
        what: 'a missing key',
        text: 'suites:\n  - name: one\n    samples: p.jsonl\n',
        at: '2:5',
        says: ['problems', 'missing', 'expected a path'],
      },
      {
        what: 'a name that would break a report',
        text: SUITE.replace('one', '"a b"'),
        at: '2:11',
        says: ['name', 'letters, digits', 'found "a b"'],
      },
      {
        what: 'a time without unit',
        text: `${SUITE}    limits:\n      cpu: 3\n`,
        at: '6:12',
        says: ['limits.cpu', 'a time such as 3s', 'found 3'],
      },
      {
        what: 'a size without unit',
        text: `${SUITE}    limits: { memory: 512 }\n`,
        at: '5:23',
        says: ['limits.memory', 'a size such as 1GiB', 'found 512'],
      },
      {
        what: 'an empty path',
        text: SUITE.replace('samples.jsonl', '""'),
        at: '4:14',
        says: ['samples', 'a path', 'found'],
      },
      {
        what: 'a list of no paths',
        text: SUITE.replace('samples.jsonl', '[]'),
        at: '4:14',
        says: ['samples', 'a path', 'found'],
      },
      {
        what: 'no suites',
        text: 'suites: []\n',
        at: '1:9',
        says: ['suites', 'expected at least one suite', 'found'],
      },
      {
        what: 'suites as a mapping',
        text: 'suites:\n  one: {}\n',
        at: '1:1',
        says: ['suites', 'expected a list of suites', 'found a mapping'],
      },
      {
        what: 'a suite that is a word',
        text: 'suites: [one]\n',
        at: '1:10',
        says: ['suites[0]', 'expected', 'found "one"'],
      },
      {
        what: 'workers out of range',
        text: `workers: 0\n${SUITE}`,
        at: '1:10',
        says: ['workers', 'from 1 to 256', 'found 0'],
      },
      {
        what: 'an unknown baseline',
        text: `baseline: main\n${SUITE}`,
        at: '1:11',
        says: [
          'baseline',
          'expected auto, cache, artifact, rerun, none or file:PATH',
          'found "main"',
        ],
      },
    ])('$what', async ({ text, at, says }) => {
      const [message = '', ...others] = await messagesIn(text);
      expect(others).toEqual([]);
      expect(message).toMatch(new RegExp(`^${at}: `));
      for (const part of says) expect(message).toContain(part);
    });
  });

  describe('suggests the key that a misspelt one may mean', () => {
    it.each([
      { text: `sutes: []\n${SUITE}`, at: '1:1', key: 'sutes', meant: 'suites' },
      { text: `${SUITE}    sampels: x.jsonl\n`, at: '5:5', key: 'sampels', meant: 'samples' },
      {
        text: `${SUITE}    limits: { mem: 1GiB, cpus: 3s }\n`,
        at: '5:26',
        key: 'cpus',
        meant: 'cpu',
      },
      {
        text: `${GATES}      - metric: pass@1\n        max_drop: 0.02\n        min: 0\n`,
        at: '11:9',
        key: 'max_drop',
        meant: 'max-drop',
      },
    ])('$key → $meant, at the key itself', async ({ text, at, key, meant }) => {
      const message = (await messagesIn(text)).find((each) => each.includes(`${key}:`)) ?? '';
      expect(message).toContain('unknown key');
      expect(message).toContain(`did you mean "${meant}"?`);
      expect(message).toMatch(new RegExp(`^${at}: `));
    });

    it('lists the known keys if none is similar', async () => {
      const [message] = await messagesIn(`${SUITE}    temperature: 0.8\n`);
      expect(message).toContain('suites[0].temperature: unknown key');
      expect(message).not.toContain('did you mean');
      expect(message).toContain('known here: name, language, problems');
    });

    it.each(['__proto__', 'constructor', 'toString', '1', 'null'])(
      'does not take %s for a known key',
      async (key) => {
        const [message] = await messagesIn(`${SUITE}    ${key}: 3\n`);
        expect(message).toContain('unknown key');
      },
    );
  });

  describe('says that a planned feature is not supported yet', () => {
    it.each([['interpreter', `${SUITE}    interpreter: python3.12\n`]])(
      '%s',
      async (name, text) => {
        const messages = await messagesIn(text);
        expect(messages).toEqual([expect.stringMatching(/^\d+:\d+: .*not supported yet/)]);
        expect(messages[0]).toContain(name);
      },
    );
  });

  describe('gates with a confidence and on flipped problems', () => {
    it('are read', () => {
      const gates = `${GATES}      - { metric: pass@1, min: 0.5, confidence: 0.95, on-inconclusive: fail }
      - { metric: newly-failing, max: 3, family: func_name }
`;
      expect(loadSuite(repository({ 'passgate.yml': gates })).suite.gates).toEqual([
        { metric: { kind: 'pass@', k: 1 }, min: 0.5, confidence: 0.95, 'on-inconclusive': 'fail' },
        { metric: { kind: 'newly-failing', k: null }, max: 3, family: 'func_name' },
      ]);
    });

    it.each([
      ['{ metric: pass@1, min: 0.5, confidence: 95 }', 'expected a share from 0.5 to 0.999'],
      ['{ metric: pass@1, min: 0.5, confidence: 1 }', 'expected a share from 0.5 to 0.999'],
      ['{ metric: pass@1, min: 0.5, on-inconclusive: fail }', 'add confidence: 0.95'],
      [
        '{ metric: pass@1, min: 0.5, confidence: 0.9, on-inconclusive: no }',
        'expected one of pass, fail',
      ],
      ['{ metric: newly-failing, max-rise: 1 }', 'newly-failing is a change already'],
      ['{ metric: newly-failing, max: 0.5 }', 'expected a whole number, found 0.5'],
      ['{ metric: newly-failing, max: 3, confidence: 0.95 }', 'leave confidence out'],
      [
        '{ metric: newly-broken, max: 3 }',
        'pass@1, robust-pass@1 or timeout-rate, found "newly-broken"',
      ],
    ])('are refused: %s', async (gate, said) => {
      const messages = await messagesIn(`${GATES}      - ${gate}\n`);
      expect(messages).toEqual([expect.stringMatching(/^\d+:\d+: /)]);
      expect(messages[0]).toContain(said);
    });
  });

  it('reports all mistakes at once, each at its place', async () => {
    const messages = await messagesIn(`suites:
  - name: one
    problem: problems.jsonl
    samples: samples.jsonl
    k: [0]
    gates:
      - { metric: pas@1, min: -20 }
  - name: two
    problems: problems.jsonl
    samples: 3
worker: 2
`);
    const expected = ['suites[0].problem:', 'suites[0].problems:', 'suites[0].k[0]:'].concat([
      'suites[0].gates[0].metric:',
      'suites[0].gates[0].min:',
      'suites[1].samples:',
      'worker:',
    ]);
    for (const path of expected) {
      expect(messages.filter((message) => message.includes(`: ${path}`))).toHaveLength(1);
    }
    expect(messages).toHaveLength(expected.length);
  });

  it('reports a mistake of meaning beside a mistake of form', async () => {
    const messages = await messagesIn(`${GATES}      - { metric: pass@1 }
  - name: two
    problems: problems.jsonl
    samples: samples.jsonl
    sed: 3
`);
    expect(messages).toContainEqual(expect.stringContaining('suites[1].sed: unknown key'));
    expect(messages).toContainEqual(expect.stringContaining('has no bound'));
  });

  describe('checks the meaning of gates', () => {
    it.each([
      {
        what: 'a gate without a bound',
        text: `${GATES}      - metric: pass@1\n`,
        at: '10:9',
        says: ['gates[0]', 'no bound', 'min, max, max-drop, max-rise or max-slide'],
      },
      {
        what: 'a misspelt family',
        text: `${GATES}      - { metric: robust-pass@1, min: 0.1, family: func_nam }\n`,
        at: '10:52',
        says: ['no variants of family "func_nam"', 'did you mean "func_name"?'],
      },
      {
        what: 'a family for a nominal metric',
        text: `${GATES}      - { metric: pass@1, min: 0.1, family: func_name }\n`,
        at: '10:19',
        says: ['pass@', 'nominal prompts'],
      },
      {
        what: 'a transform without its family',
        text: `${GATES}      - { metric: robust-pass@1, min: 0.1, transform: Camel }\n`,
        at: '10:55',
        says: ['transform needs a family: add one'],
      },
      {
        what: 'a slide of a family',
        text: `${GATES}      - { metric: robust-pass@1, max-slide: 0.1, family: func_name }\n`,
        at: '10:45',
        says: ['earlier runs are remembered as a whole', 'leave tag, family and transform out'],
      },
      {
        what: 'a slide of a count',
        text: `${GATES}      - { metric: changed-prompts, max-slide: 3 }\n`,
        at: '10:47',
        says: ['changed-prompts has no direction for the worse: leave max-slide out'],
      },
      {
        what: 'a slide of flips',
        text: `${GATES}      - { metric: newly-failing, max-slide: 3 }\n`,
        at: '10:45',
        says: ['newly-failing is a change already: use max or min'],
      },
      {
        what: 'a confidence of a slide alone',
        text: `${GATES}      - { metric: pass@1, max-slide: 0.03, confidence: 0.95 }\n`,
        at: '10:56',
        says: ['max-slide has a test of its own: leave confidence out'],
      },
      {
        what: 'a slide in percent',
        text: `${GATES}      - { metric: pass@1, max-slide: 3 }\n`,
        at: '10:38',
        says: ['expected a share between 0 and 1, found 3; for 3 % write 0.03'],
      },
    ])('$what', async ({ text, at, says }) => {
      const [message = '', ...others] = await messagesIn(text);
      expect(others).toEqual([]);
      expect(message).toMatch(new RegExp(`^${at}: `));
      for (const part of says) expect(message).toContain(part);
    });

    it('shows the metric as it was written', async () => {
      const [message] = await messagesIn(
        `${GATES}      - { metric: pass@7, min: 0.1, family: func_name }\n`,
      );
      expect(message).toContain('pass@7 ');
    });

    it('requires different names for suites', async () => {
      const second = SUITE.replace('suites:\n', '');
      const [message] = await messagesIn(SUITE + second);
      expect(message).toMatch(/^5:11: suites\[1\]\.name: "one"/);
    });
  });

  describe('gives the place of invalid YAML', () => {
    it('a tab as indentation', async () => {
      const [message] = await messagesIn('suites:\n\t- name: one\n');
      expect(message).toMatch(/^2:1: .*[Tt]ab/);
    });

    it('a key that occurs twice', async () => {
      const [message] = await messagesIn(`${SUITE}    name: two\n`);
      expect(message).toMatch(/^5:5: .*unique/);
    });

    it('an unclosed bracket', async () => {
      const [message] = await messagesIn('suites: [\n');
      expect(message).toMatch(/^2:1: /);
    });

    it('an alias to nothing', async () => {
      const [message] = await messagesIn(SUITE.replace('samples.jsonl', '*nothing'));
      expect(message).toMatch(/^4:14: .*nothing/);
    });

    it('two documents', async () => {
      expect(await messagesIn(`${SUITE}---\n${SUITE}`)).not.toEqual([]);
    });
  });

  it.each([
    ['a list', '- suites\n'],
    ['a word', 'suites\n'],
    ['nothing', ''],
    ['a comment', '# suites\n'],
    ['a number', '3\n'],
  ])('refuses %s in place of a mapping, with the found and the expected value', async (_, text) => {
    const [message = '', ...others] = await messagesIn(text);
    expect(others).toEqual([]);
    expect(message).toMatch(/^\d+:\d+: /);
    expect(message).toMatch(/expected/);
    expect(message).toMatch(/found/);
  });

  it('refuses an alias bomb at once', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const inner = i === 0 ? '"lol"' : `*l${i - 1}`;
      return `l${i}: &l${i} [${Array(9).fill(inner).join(', ')}]`;
    });
    const started = performance.now();
    const [message] = await messagesIn(`${levels.join('\n')}\nsuites: *l8\n`);
    expect(message).toMatch(/[Aa]lias/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('refuses an anchor that contains itself', async () => {
    expect(await messagesIn('suites: &s [*s]\n')).not.toEqual([]);
    expect(await messagesIn(SUITE.replace('samples.jsonl', '&s [*s]'))).not.toEqual([]);
  });

  it('refuses a deeply nested text without running out of stack', async () => {
    expect(await messagesIn(`suites: ${'['.repeat(100_000)}\n`)).not.toEqual([]);
  });

  it('refuses a file of 50 MB by its size', async () => {
    const folder = repository({ 'passgate.yml': SUITE });
    truncateSync(join(folder, 'passgate.yml'), 50_000_000);
    const [fault] = await faultsOf(() => loadConfig(join(folder, 'passgate.yml')));
    expect(fault?.message).toContain('50000000 bytes');
  });

  it('refuses text that is not UTF-8, by line and column', async () => {
    const text = Buffer.concat([Buffer.from(`${SUITE}    # caf`), Buffer.of(0xe9, 0x0a)]);
    const [fault] = await faultsIn(text);
    expect(fault?.message).toContain('not UTF-8');
    expect(fault?.place).toMatchObject({ line: 5 });
  });

  it('refuses a folder in place of a file', async () => {
    const folder = repository({ 'passgate.yml/x': '' });
    const [fault] = await faultsOf(() => loadConfig(join(folder, 'passgate.yml')));
    expect(fault?.message).toMatch(/is a folder: expected/);
  });

  it('gives an error with the name of a missing file', async () => {
    const file = join(repository(), 'passgate.yml');
    const [fault] = await faultsOf(() => loadConfig(file));
    expect(fault?.place?.file).toBe(file);
    expect(fault?.message).toContain('cannot be read');
  });

  it('refuses a config that is a link out of the repository', async () => {
    const outside = writeFiles(temporaryFolder(), { 'passgate.yml': SUITE });
    const folder = repository();
    symlinkSync(join(outside, 'passgate.yml'), join(folder, 'passgate.yml'));
    const [fault] = await faultsOf(() => loadConfig(join(folder, 'passgate.yml')));
    expect(fault?.message).toContain('leads outside the repository');
  });

  it('accepts a worktree, whose .git is a file, as a repository', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.git'), 'gitdir: /elsewhere\n');
    writeFiles(folder, { 'a/b/passgate.yml': SUITE });
    expect(loadSuite(join(folder, 'a/b')).config.repository).toBe(folder);
  });
});
