/**
 * Every documented way to name perturbed prompts gives the same result; the rules of docs/data.md.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { type Evaluation, evaluate, evaluateIn, repositoryOf } from './support/evaluation.ts';
import type { Files } from './support/repository.ts';
import { CONFIG } from './support/suite.ts';
import { together } from './support/together.ts';

const TESTS = 'def check(candidate):\n    assert candidate(1) == 2\n';

interface Prompt {
  readonly family: string | null;
  readonly transform: string | null;
  readonly seed: number | null;
  /** The name of the function in these prompts. */
  readonly name: string;
  /**
   * Two answers to each problem: `1` is right, `0` is wrong, `n` calls the function by another
   * name.
   */
  readonly answers: Readonly<Record<string, string>>;
}

const NOMINAL: Prompt = {
  family: null,
  transform: null,
  seed: null,
  name: 'add_one',
  answers: { A: '11', B: '10', C: '01' },
};
const PERTURBED: readonly Prompt[] = [
  {
    family: 'fmt',
    transform: 'Tabs',
    seed: 3,
    name: 'add_one',
    answers: { A: '10', B: '10', C: '11' },
  },
  {
    family: 'name',
    transform: 'Camel',
    seed: 0,
    name: 'addOne',
    answers: { A: '1n', B: '11', C: 'n0' },
  },
  {
    family: 'name',
    transform: 'Camel',
    seed: 1,
    name: 'AddOne',
    answers: { A: '11', B: '01', C: '11' },
  },
  // One problem lacks this prompt.
  { family: 'name', transform: 'Swap', seed: 0, name: 'one_add', answers: { A: '01', B: 'n1' } },
];
const ALL = [NOMINAL, ...PERTURBED];

const promptOf = ({ name, seed }: Prompt, id: string) =>
  `def ${name}(x):\n    """Add one for ${id}${seed === 3 ? '\t' : ''}."""\n`;
const bodyOf = (mark: string) =>
  mark === 'n' ? '    return add_1(x)\n' : `    return x + ${mark}\n`;

/** Problems of one kind of prompt, with the names in their rows. */
function problems(
  prompt: Prompt,
  ...fields: readonly ('family' | 'transform' | 'seed')[]
): object[] {
  return Object.keys(prompt.answers).map((id) => ({
    ...Object.fromEntries(fields.map((field) => [field, prompt[field]])),
    task_id: id,
    prompt: promptOf(prompt, id),
    entry_point: prompt.name,
    test: TESTS,
  }));
}

function samples(
  prompt: Prompt,
  ...fields: readonly ('family' | 'transform' | 'seed')[]
): object[] {
  return Object.entries(prompt.answers).flatMap(([id, marks]) =>
    [...marks].map((mark) => ({
      ...Object.fromEntries(fields.map((field) => [field, prompt[field]])),
      task_id: id,
      completion: bodyOf(mark),
    })),
  );
}

const NAMED = ['family', 'transform', 'seed'] as const;
/** The file of a prompt's rows. Rows of prompts that share a file follow each other. */
function filesBy(
  prompts: readonly Prompt[],
  path: (prompt: Prompt) => string,
  rows: (prompt: Prompt) => object[],
): Files {
  const files: Record<string, string> = {};
  for (const prompt of prompts) {
    files[path(prompt)] = (files[path(prompt)] ?? '') + jsonLines(rows(prompt));
  }
  return files;
}

/** A config of one suite beside the nominal problems and samples. */
function suite(more: object, ...files: readonly Files[]): Files {
  const only = { name: 'one', problems: 'p.jsonl', samples: 's.jsonl', k: [1, 2], ...more };
  return Object.assign(
    {
      'passgate.yml': JSON.stringify({ suites: [only], baseline: 'none' }),
      'p.jsonl': jsonLines(problems(NOMINAL)),
      's.jsonl': jsonLines(samples(NOMINAL)),
    },
    ...files,
  );
}

const csvCell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** A row for each answer: its prompt and that of its problem, as texts only. */
function table(): string {
  const header = 'id,prompt,perturbed_prompt,completion,tests,entry_point,family,transform,seed';
  const rows = ALL.flatMap((prompt) =>
    Object.entries(prompt.answers).flatMap(([id, marks]) =>
      [...marks].map((mark) => [
        id,
        promptOf(NOMINAL, id),
        prompt === NOMINAL ? '' : promptOf(prompt, id),
        bodyOf(mark),
        TESTS,
        prompt.name,
        ...(prompt === NOMINAL ? ['', '', ''] : [prompt.family, prompt.transform, prompt.seed]),
      ]),
    ),
  );
  return [header, ...rows.map((row) => row.map(csvCell).join(','))].join('\r\n');
}

const seedFile = (folder: string) => (p: Prompt) =>
  `${folder}/${p.family}/${p.transform}_s${p.seed}.jsonl`;
const transformFile = (folder: string) => (p: Prompt) =>
  `${folder}/${p.family}/${p.transform}.jsonl`;
const familyFile = (folder: string) => (p: Prompt) => `${folder}/${p.family}.jsonl`;

const CAPTURED = suite(
  {
    variants: ['fmt', 'name'].map((family) => ({
      family,
      problems: `v/${family}/{transform}_s{seed}.jsonl`,
      samples: `g/${family}/{transform}_s{seed}.jsonl`,
    })),
  },
  filesBy(PERTURBED, seedFile('v'), (prompt) => problems(prompt)),
  filesBy(PERTURBED, seedFile('g'), (prompt) => samples(prompt)),
);

const WAYS: Readonly<Record<string, Files>> = {
  'by-paths-that-capture-the-family-too': suite(
    {
      variants: [
        {
          problems: 'v/{family}/{transform}_s{seed}.jsonl',
          samples: 'g/{family}/{transform}_s{seed}.jsonl',
        },
      ],
    },
    filesBy(PERTURBED, seedFile('v'), (prompt) => problems(prompt)),
    filesBy(PERTURBED, seedFile('g'), (prompt) => samples(prompt)),
  ),
  'by-paths-that-capture-family-and-transform-and-rows-with-seeds': suite(
    {
      variants: [
        { problems: 'v/{family}/{transform}.jsonl', samples: 'g/{family}/{transform}.jsonl' },
      ],
    },
    filesBy(PERTURBED, transformFile('v'), (prompt) => problems(prompt, 'family', 'seed')),
    filesBy(PERTURBED, transformFile('g'), (prompt) => samples(prompt, ...NAMED)),
  ),
  'by-rows-of-the-suites-own-problems-and-samples': suite(
    {},
    filesBy(
      ALL,
      () => 'p.jsonl',
      (prompt) => problems(prompt, ...NAMED),
    ),
    // The last prompt comes first: order must not matter.
    filesBy(
      ALL.toReversed(),
      () => 's.jsonl',
      (prompt) => samples(prompt, ...NAMED),
    ),
  ),
  'by-problems-of-an-entry-whose-samples-are-among-the-suites-own': suite(
    { variants: ['fmt', 'name'].map((family) => ({ family, problems: `v/${family}.jsonl` })) },
    filesBy(PERTURBED, familyFile('v'), (prompt) => problems(prompt, ...NAMED)),
    filesBy(
      ALL,
      () => 's.jsonl',
      (prompt) => samples(prompt, ...NAMED),
    ),
  ),
  'by-paths-and-rows-at-once-which-agree': suite(
    {
      variants: [
        {
          problems: 'v/{family}/{transform}_s{seed}.jsonl',
          samples: 'g/{family}/{transform}_s{seed}.jsonl',
        },
      ],
    },
    filesBy(PERTURBED, seedFile('v'), (prompt) => problems(prompt, ...NAMED)),
    filesBy(PERTURBED, seedFile('g'), (prompt) => samples(prompt, ...NAMED)),
  ),
  'by-a-table': suite({ problems: 'p.csv', samples: undefined }, { 'p.csv': table() }),
};

/** Join suites to one config. Each has its data in a folder of its own name. */
function joined(states: Readonly<Record<string, Files>>): Files {
  const moved = Object.entries(states).map(([name, files]) => [
    name,
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path === 'passgate.yml' ? CONFIG : `.github/${path}`,
        content,
      ]),
    ),
  ]);
  return together(Object.fromEntries(moved), { baseline: 'none' });
}

describe('perturbed prompts', () => {
  const ways = { captures: CAPTURED, ...WAYS };
  let run: Evaluation;
  beforeAll(async () => {
    run = await evaluateIn(repositoryOf(joined(ways)), CONFIG);
    expect(run.exitCode, run.log).toBe(0);
  });

  const outcomeOf = (name: string) => {
    const suite = run.results().suites.find((each) => each.name === name);
    if (suite === undefined) throw new Error(`there is no suite ${name}`);
    const { metrics, robustness, problems: rows, breaks, verdicts, datasetHash } = suite;
    // The first suite executes a program, and the others know its verdict then.
    const { executed, cached, ...others } = suite.counts;
    const counts = { ...others, judged: executed + cached };
    return { metrics, robustness, rows, breaks, counts, verdicts, datasetHash };
  };

  it('are recognised by captures of paths', () => {
    const { rows, robustness, counts } = outcomeOf('captures');
    const marks = (verdicts: readonly string[]) =>
      verdicts.map((verdict) => (verdict === 'passed' ? 1 : 0)).join('');
    for (const { family, transform, seed, answers } of PERTURBED) {
      for (const { id, variants } of rows) {
        const found = variants.find(
          (v) => v.family === family && v.transform === transform && v.seed === seed,
        );
        expect(found && marks(found.verdicts)).toBe(answers[id]?.replaceAll('n', '0'));
      }
    }
    expect(rows.map(({ variants }) => variants.length)).toEqual([4, 4, 3]);
    expect(counts).toMatchObject({ problems: 3, variants: 4, samples: 28 });
    // Worst case over both seeds, by hand: A 1·0, B 0·1, C 0·0.
    const camel = robustness?.families.name?.transforms.Camel?.metrics['robust-pass@1'];
    expect(camel).toMatchObject({ value: (1 / 2 + 1 / 2 + 0) / 3, n: { min: 2, max: 2 } });
    const swap = robustness?.families.name?.transforms.Swap?.metrics['robust-pass@1'];
    expect(swap).toMatchObject({ value: 1 / 2, problems: 2 });
  });

  it.each(Object.keys(WAYS))('give the same results if they are named %s', (name) => {
    expect(outcomeOf(name)).toEqual(outcomeOf('captures'));
  });
});

describe('the rules of perturbed prompts', () => {
  it('a problem that lacks prompts counts with its other prompts, and reports say so', async () => {
    const few: Prompt = { ...NOMINAL, answers: { A: '11', B: '111', C: '10', D: '11' } };
    const tabs: Prompt = { ...few, family: 'fmt', answers: { A: '10', B: '01', C: '11' } };
    const camel: Prompt = { ...few, family: 'name', answers: { A: '01', C: '1' } };
    const rows = (build: typeof problems) =>
      jsonLines([few, tabs, camel].flatMap((prompt) => build(prompt, 'family')));
    const run = await evaluate(
      suite({ k: [1] }, { 'p.jsonl': rows(problems), 's.jsonl': rows(samples) }),
    );
    expect(run.exitCode, run.log).toBe(0);
    const { overall, families } = run.suite().robustness ?? {};
    const robust = 'robust-pass@1';
    // A 10 ∧ 01, B 01 (its third answer has no partner), C 11 ∧ 1 (its second has none either).
    expect(overall?.metrics[robust]).toMatchObject({
      value: (0 + 1 / 2 + 1) / 3,
      n: { min: 1, max: 2 },
      problems: 3,
    });
    expect(families?.fmt?.metrics[robust]).toMatchObject({ n: { min: 2, max: 2 }, problems: 3 });
    expect(families?.name?.metrics[robust]).toMatchObject({
      value: (1 / 2 + 1) / 2,
      n: { min: 1, max: 2 },
      problems: 2,
    });
    expect(run.suite().metrics['pass@1']).toMatchObject({ n: { min: 2, max: 3 }, problems: 4 });
    for (const text of [run.stdout, run.summary(), run.comment()]) {
      expect(text).toMatch(/1 problem without perturbed prompts/);
      expect(text).toMatch(/1 problem has fewer than 2 perturbed prompts/);
      expect(text).toMatch(/2 problems differ in their number of samples/);
    }
  });

  it('a prompt without samples makes the metrics of its groups unavailable, by name', async () => {
    const few: Prompt = { ...NOMINAL, answers: { A: '11', B: '11' } };
    const tabs: Prompt = { ...few, family: 'fmt', answers: { A: '11', B: '' } };
    const camel: Prompt = { ...few, family: 'name', answers: { A: '11', B: '11' } };
    const rows = (build: typeof problems) =>
      jsonLines([few, tabs, camel].flatMap((prompt) => build(prompt, 'family')));
    const gates = [
      { metric: 'robust-pass@1', min: 0 },
      { metric: 'robust-pass@1', min: 1, family: 'name' },
      { metric: 'robust-pass@1', min: 0, family: 'fmt' },
    ];
    const files = { 'p.jsonl': rows(problems), 's.jsonl': rows(samples) };
    const run = await evaluate(suite({ k: [1], gates }, files));
    expect(run.exitCode, run.log).toBe(1);
    const results = run.suite().gates;
    expect(results.map(({ decision }) => decision)).toEqual(['fail', 'pass', 'fail']);
    for (const i of [0, 2])
      expect(results[i]?.reason).toMatch(/^is not available: needs 1 sample of .*, B has 0$/);
    expect(run.stdout).toMatch(/B has 0/);
  });

  it('a family may have the name of a property of every object', async () => {
    const ctor = (prompt: Prompt) => ({
      ...prompt,
      family: 'constructor',
      transform: null,
      seed: null,
    });
    const own = { problems: 'p.jsonl', samples: 's.jsonl' };
    const entry = (family: string, nominal: object) => ({
      family,
      problems: 'v.jsonl',
      samples: 'g.jsonl',
      ...nominal,
    });
    const variants = [entry('constructor', {}), entry('own', { nominal: own })];
    const run = await evaluate(
      suite(
        { variants },
        {
          'v.jsonl': jsonLines(problems(ctor(NOMINAL))),
          'g.jsonl': jsonLines(samples(ctor(NOMINAL))),
        },
      ),
    );
    expect(run.exitCode, run.log).toBe(0);
  });

  it('a family whose own nominal prompts changed is left out of the comparison, with a note', async () => {
    const prompt = (comment: string) =>
      problems(NOMINAL).map((row) => ({
        ...row,
        prompt: `# ${comment}\n${promptOf(NOMINAL, 'A')}`,
      }));
    const files = (own: string): Files => ({
      'v.jsonl': jsonLines(problems(NOMINAL)),
      'g.jsonl': jsonLines(samples(NOMINAL)),
      'own.jsonl': jsonLines(prompt(own)),
    });
    const nominal = { problems: 'own.jsonl', samples: 'g.jsonl' };
    const variants = [{ family: 'own', problems: 'v.jsonl', samples: 'g.jsonl', nominal }];
    const gates = [{ metric: 'robust-drop@1', 'max-rise': 0, family: 'own' }];
    const before = await evaluate(suite({ variants }, files('one')));
    const same = await evaluate(suite({ variants, gates }, files('one')), '--baseline', before.out);
    expect(same.suite().gates).toMatchObject([{ decision: 'pass' }]);
    const after = await evaluate(
      suite({ variants, gates }, files('two')),
      '--baseline',
      before.out,
    );
    expect(after.suite().gates).toMatchObject([{ decision: 'skipped' }]);
    expect(after.summary()).toContain('3 perturbed prompts not the same on both');
  });

  it('a family with nominal prompts of its own is compared with these prompts', async () => {
    const row = (prompt: string) => ({ ...problems(NOMINAL)[0], prompt });
    const answer = (body: string) => ({ task_id: 'A', completion: body });
    const prompts = { suite: 'def add_one(x):\n', own: 'def add_one(x):\n    y = 1\n' };
    // A slow answer ends last, but keeps its place as the first answer.
    const slow = `    import time\n    time.sleep(0.3)\n    raise ValueError("slow")\n`;
    const quick = `    raise ValueError("quick")\n`;
    const files: Files = {
      'p.jsonl': jsonLines([row(prompts.suite)]),
      's.jsonl': jsonLines([answer(bodyOf('0')), answer(bodyOf('0'))]),
      'own.jsonl': jsonLines([row(prompts.own)]),
      'own_answers.jsonl': jsonLines([answer(bodyOf('1')), answer(bodyOf('1'))]),
      'v_Same.jsonl': jsonLines([row(prompts.own)]),
      'g_Same.jsonl': jsonLines([answer(bodyOf('1')), answer(bodyOf('1'))]),
      'v_Slow.jsonl': jsonLines([row(prompts.suite)]),
      'g_Slow.jsonl': jsonLines([answer(slow), answer(quick)]),
      'v_Quick.jsonl': jsonLines([row(`${prompts.own}    z = 1000\n`)]),
      'g_Quick.jsonl': jsonLines([answer(quick), answer(slow)]),
    };
    const entry = {
      family: 'syntax',
      problems: 'v_{transform}.jsonl',
      samples: 'g_{transform}.jsonl',
      nominal: { problems: 'own.jsonl', samples: 'own_answers.jsonl' },
    };
    const run = await evaluate(suite({ k: [1], variants: [entry] }, files));
    expect(run.exitCode, run.log).toBe(0);
    const {
      problems: [only],
      breaks,
      robustness,
    } = run.suite();
    expect(only?.variants.map(({ transform, changed }) => [transform, changed])).toEqual([
      ['Quick', true],
      ['Same', false],
      ['Slow', true],
    ]);
    // No sample passes with the suite's prompt, and all pass with the family's.
    expect(robustness?.overall.metrics['robust-drop@1']).toHaveProperty('unavailable');
    expect(robustness?.families.syntax?.metrics['robust-drop@1']).toMatchObject({ value: 1 });
    expect(breaks).toMatchObject({ solved: 1, problems: 1 });
    // Both break alike. The one whose prompt differs less from the family's own comes first.
    expect(breaks.listed[0]?.variants.map(({ transform }) => transform)).toEqual(['Slow', 'Quick']);
    expect(breaks.listed[0]?.diff).toEqual([' def add_one(x):', '-    y = 1']);
    expect(breaks.listed[0]?.cause?.reason).toMatch(/^ValueError: slow/);
    const other = await evaluate(
      suite({ k: [1], variants: [entry] }, files, { 'v_Slow.jsonl': null, 'g_Slow.jsonl': null }),
    );
    expect(other.suite().breaks.listed[0]?.cause?.reason).toMatch(/^ValueError: quick/);
  });

  const TABS: Prompt = { ...NOMINAL, family: 'fmt', transform: 'Tabs', seed: 0 };
  const ENTRY = { family: 'fmt', problems: 'v_{transform}.jsonl', samples: 'g_{transform}.jsonl' };
  const GOOD = suite(
    { variants: [ENTRY] },
    { 'v_Tabs.jsonl': jsonLines(problems(TABS)), 'g_Tabs.jsonl': jsonLines(samples(TABS)) },
  );
  const own = (nominal: object) => ({ variants: [{ ...ENTRY, nominal }] });
  const config = (more: object) => ({ 'passgate.yml': String(suite(more)['passgate.yml']) });

  type Mistake = readonly [name: string, changes: Files, messages: readonly RegExp[]];
  const MISTAKES: readonly Mistake[] = [
    [
      'a-variant-that-two-entries-name',
      config({ variants: [ENTRY, ENTRY] }),
      [
        /^passgate\.yml:1:\d+: .*fmt\/Tabs seed 0 is there twice: in variants\[0\] and in variants\[1\]$/,
      ],
    ],
    [
      'a-variant-that-rows-of-the-problems-and-an-entry-name',
      { 'p.jsonl': jsonLines([...problems(NOMINAL), ...problems(TABS, ...NAMED)]) },
      [
        /^passgate\.yml:1:\d+: .*fmt\/Tabs seed 0 is there twice: in rows of problems and in variants\[0\]$/,
      ],
    ],
    [
      'files-that-give-the-same-name-in-other-digits',
      {
        ...config({
          variants: [{ family: 'fmt', problems: 'w_s{seed}.jsonl', samples: 'g_Tabs.jsonl' }],
        }),
        'w_s1.jsonl': jsonLines(problems(TABS).slice(0, 1)),
        'w_s01.jsonl': jsonLines(problems(TABS)),
      },
      [/^w_s1\.jsonl:1: problem "A" of fmt\/fmt seed 1 is there twice: first at w_s01\.jsonl:1$/],
    ],
    [
      'a-variant-that-no-row-of-the-samples-answers',
      { ...config({ variants: [{ ...ENTRY, samples: undefined }] }) },
      [/^s\.jsonl: fmt\/Tabs seed 0 has no samples$/],
    ],
    [
      'nominal-prompts-without-samples',
      { 's.jsonl': jsonLines(samples(TABS, ...NAMED)) },
      [/^s\.jsonl: nominal has no samples$/],
    ],
    [
      'nominal-prompts-of-a-familys-own-without-samples',
      { ...config(own({ problems: 'p.jsonl', samples: 'ns.jsonl' })), 'ns.jsonl': '\n' },
      [/^ns\.jsonl: nominal of fmt has no samples$/],
    ],
    [
      'nominal-prompts-of-a-familys-own-that-are-not-there',
      config(own({ problems: 'n_{family}.jsonl', samples: 's.jsonl' })),
      [
        /^passgate\.yml:1:\d+: .*variants\[0\]\.nominal\.problems: nothing is at "n_\{family\}\.jsonl"/,
      ],
    ],
    [
      'nominal-prompts-of-another-family-alone',
      {
        ...config(own({ problems: 'n_{family}.jsonl', samples: 's.jsonl' })),
        'n_name.jsonl': jsonLines(problems(NOMINAL)),
      },
      [
        /^passgate\.yml:1:\d+: .*variants\[0\]\.nominal: no file of problems is for the family fmt$/,
      ],
    ],
    [
      'an-answer-to-a-problem-that-the-variant-lacks-though-others-have-it',
      { 'v_Tabs.jsonl': jsonLines(problems(TABS).slice(0, 2)) },
      [/^g_Tabs\.jsonl:5: there is no problem "C"/, /^g_Tabs\.jsonl:6: there is no problem "C"/],
    ],
    [
      'an-answer-whose-row-contradicts-its-file',
      { 'g_Tabs.jsonl': jsonLines(samples({ ...TABS, transform: 'Split' }, ...NAMED).slice(0, 1)) },
      [/^g_Tabs\.jsonl:1: the field "transform" is "Split", but the file is for transform "Tabs"$/],
    ],
    [
      'perturbed-samples-without-a-pattern-that-finds-them',
      config({ variants: [{ ...ENTRY, samples: 'h_{transform}.jsonl' }] }),
      [/^passgate\.yml:1:\d+: .*variants\[0\]\.samples: nothing is at "h_\{transform\}\.jsonl"/],
    ],
  ];
  // Faults of the config come before those of the data, so each kind has its own check.
  const isOfConfig = ([, , messages]: Mistake) => String(messages[0]).includes('passgate');
  describe.each([
    ['config', MISTAKES.filter(isOfConfig)],
    ['data', MISTAKES.filter((mistake) => !isOfConfig(mistake))],
  ] as const)('mistakes in the %s', (_kind, mistakes) => {
    let faults: string[];
    beforeAll(async () => {
      const states = mistakes.map(([name, changes]) => [name, { ...GOOD, ...changes }]);
      const folder = repositoryOf(joined(Object.fromEntries(states)));
      const { exitCode, stdout, stderr } = await runCli(folder, 'check', CONFIG);
      expect(exitCode, stderr).toBe(2);
      expect(stdout).toBe('');
      faults = stderr.trimEnd().split('\n');
    });

    it.each(mistakes)('%s is an error', (name, _, messages) => {
      const at = mistakes.findIndex((mistake) => mistake[0] === name);
      const own = faults
        .filter((fault) => fault.includes(`.github/${name}/`) || fault.includes(`suites[${at}]`))
        .map((fault) =>
          fault
            .replaceAll(`.github/${name}/`, '')
            .replaceAll(`${name}/`, '')
            .replace(/^\.github\/passgate\.yml:\d+/, 'passgate.yml:1'),
        );
      expect(own, faults.join('\n')).toEqual(messages.map((m) => expect.stringMatching(m)));
    });

    it('are all that is said', () => {
      expect(faults).toHaveLength(mistakes.flatMap(([, , messages]) => messages).length);
    });
  });

  it('the same files without these mistakes are accepted', async () => {
    const run = await runCli(repositoryOf(GOOD), 'check', 'passgate.yml');
    expect(run.exitCode, run.log).toBe(0);
    expect(run.stdout).toContain('3 problems, 1 perturbed prompt set, 12 samples');
  });
});
