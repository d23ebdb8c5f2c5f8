import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { describeVariant } from '../../src/records/dataset.ts';
import { describeFault, FaultList } from '../../src/system/errors.ts';
import { faultsOf, jsonLines, loadSuite, repository } from '../support/files.ts';
import { allSamples } from './support.ts';

type Files = Readonly<Record<string, string>>;

const problem = (id: string, more: object = {}) => ({
  task_id: id,
  prompt: 'def f():\n',
  entry_point: 'f',
  test: 'def check(candidate):\n    assert candidate() == 1\n',
  ...more,
});

const answer = (id: string, more: object = {}) => ({
  task_id: id,
  completion: '    return 1\n',
  ...more,
});

const suite = (text: string) => `suites:\n  - name: one\n    problems: p.jsonl\n${text}`;

/** The dataset of a repository, with its samples as `variant problem#index`. */
async function load(files: Files) {
  const { config, suite: first } = loadSuite(repository(files));
  const dataset = await loadDataset(config, first, 0);
  const faults = new FaultList();
  const samples: string[] = [];
  for (const { variant, sample } of await allSamples(dataset, faults)) {
    const own = dataset.nominals.find((nominal) => nominal.variant === variant);
    const what = own === undefined ? describeVariant(variant.name) : `nominal of ${own.family}`;
    samples.push(`${what} ${sample.problem}#${sample.index}`);
  }
  faults.throwIfAny();
  return { dataset, names: dataset.variants.map(({ name }) => describeVariant(name)), samples };
}

const messagesOf = async (files: Files) => (await faultsOf(() => load(files))).map(describeFault);

describe('variants', () => {
  it('take family, transform and seed from paths', async () => {
    const { names, samples } = await load({
      'passgate.yml': suite(`    samples: s.jsonl
    variants:
      - problems: v/{family}/h_{transform}_s{seed}.jsonl
        samples: g/{family}/h_{transform}_s{seed}.jsonl
`),
      'p.jsonl': jsonLines([problem('A')]),
      's.jsonl': jsonLines([answer('A')]),
      'v/format/h_Tabs_s0.jsonl': jsonLines([problem('A')]),
      'g/format/h_Tabs_s0.jsonl': jsonLines([answer('A'), answer('A')]),
      'v/docstring/h_Case_s3.jsonl': jsonLines([problem('A')]),
      'g/docstring/h_Case_s3.jsonl': jsonLines([answer('A')]),
    });
    expect(names).toEqual(['nominal', 'docstring/Case seed 3', 'format/Tabs seed 0']);
    expect(samples).toEqual([
      'nominal A#0',
      'docstring/Case seed 3 A#0',
      'format/Tabs seed 0 A#0',
      'format/Tabs seed 0 A#1',
    ]);
  });

  it('take them from the rows of one samples file and of one problems file', async () => {
    const swap = { family: 'func_name', transform: 'Swap', seed: 1 };
    const camel = { family: 'func_name', transform: 'Camel' };
    const samples = jsonLines([
      answer('A', swap),
      answer('A'),
      answer('A', camel),
      answer('A', swap),
    ]);
    const expected = [
      'func_name/Swap seed 1 A#0',
      'nominal A#0',
      'func_name/Camel seed 0 A#0',
      'func_name/Swap seed 1 A#1',
    ];
    const inProblems = await load({
      'passgate.yml': suite('    samples: s.jsonl\n'),
      'p.jsonl': jsonLines([
        problem('A', { family: null }),
        problem('A', { ...swap, entry_point: 'g' }),
        problem('A', camel),
      ]),
      's.jsonl': samples,
    });
    expect(inProblems.names).toEqual([
      'nominal',
      'func_name/Camel seed 0',
      'func_name/Swap seed 1',
    ]);
    expect(inProblems.samples).toEqual(expected);
    expect(inProblems.dataset.variants[2]?.problems.get('A')?.entryPoint).toBe('g');
    const inEntry = await load({
      'passgate.yml': suite(
        '    samples: s.jsonl\n    variants:\n      - { family: func_name, problems: v.jsonl }\n',
      ),
      'p.jsonl': jsonLines([problem('A')]),
      'v.jsonl': jsonLines([problem('A', swap), problem('A', camel)]),
      's.jsonl': samples,
    });
    expect(inEntry.samples).toEqual(expected);
  });

  it('ignore a seed without a family: it is the model’s', async () => {
    const { samples } = await load({
      'passgate.yml': suite('    samples: s.jsonl\n'),
      'p.jsonl': jsonLines([problem('A', { seed: 3 })]),
      's.jsonl': jsonLines([answer('A', { seed: 42 })]),
    });
    expect(samples).toEqual(['nominal A#0']);
  });

  const NOMINAL: Files = {
    'passgate.yml': suite(`    samples: s.jsonl
    variants:
      - family: syntax
        problems: v_{transform}.jsonl
        samples: g_{transform}.jsonl
        nominal: { problems: np.jsonl, samples: ns.jsonl }
`),
    'p.jsonl': jsonLines([problem('A'), problem('B')]),
    's.jsonl': jsonLines([answer('A'), answer('B')]),
    'v_Dead.jsonl': jsonLines([problem('A', { prompt: 'x = 1\ndef f():\n' })]),
    'g_Dead.jsonl': jsonLines([answer('A')]),
    'np.jsonl': jsonLines([problem('A', { prompt: 'def f():\n    x = 2\n' })]),
    'ns.jsonl': jsonLines([answer('A')]),
  };

  it('have nominal prompts of their own if the config says so', async () => {
    const { dataset, samples } = await load(NOMINAL);
    expect(dataset.nominals).toMatchObject([{ family: 'syntax', variant: { name: null } }]);
    expect(dataset.nominals[0]?.variant.problems.get('A')?.prompt).toContain('x = 2');
    expect(samples).toContain('nominal of syntax A#0');
    const { dataset: other } = await load({
      ...NOMINAL,
      'np.jsonl': jsonLines([problem('A', { prompt: 'x' })]),
    });
    expect(other.hash).not.toBe(dataset.hash);
  });

  it.each<[string, Files, RegExp]>([
    [
      'a problem that its family’s nominal prompts lack',
      { 'np.jsonl': jsonLines([problem('B')]) },
      /v_Dead\.jsonl:1: problem "A" of syntax\/Dead seed 0 is not among the nominal prompts/,
    ],
    [
      'a nominal row that names a family',
      { 'np.jsonl': jsonLines([problem('A', { family: 'x' })]) },
      /np\.jsonl:1: the field "family"/,
    ],
    [
      'a row that contradicts its file',
      { 'v_Dead.jsonl': jsonLines([problem('A', { family: 'syntax', transform: 'While' })]) },
      /v_Dead\.jsonl:1: the field "transform" is "While", but the file is for transform "Dead"/,
    ],
    [
      'a sample of a variant that is not there',
      { 's.jsonl': jsonLines([answer('A', { family: 'syntax', transform: 'Daed' })]) },
      /s\.jsonl:1: there is no variant syntax\/Daed seed 0; did you mean "syntax\/Dead seed 0"/,
    ],
    [
      'fields that are no names',
      { 's.jsonl': jsonLines([answer('A', { family: '<b>', seed: -1 })]) },
      /s\.jsonl:1: .*"family".*"seed"/,
    ],
    [
      'a family that is nowhere',
      {
        'passgate.yml': suite(
          '    samples: s.jsonl\n    variants: [{ problems: v_{transform}.jsonl }]\n',
        ).replace('v_{transform}.jsonl', '"v_{transform}.jsonl"'),
      },
      /passgate\.yml:5.*family: is missing/,
    ],
  ])('report %s', async (_, changes, message) => {
    expect((await messagesOf({ ...NOMINAL, ...changes }))[0]).toMatch(message);
  });

  it('are required by robust gates, wherever they come from', async () => {
    const gates = '    samples: s.jsonl\n    gates: [{ metric: robust-pass@1, min: 0.1 }]\n';
    const files = { 'passgate.yml': suite(gates), 's.jsonl': jsonLines([answer('A')]) };
    expect(await messagesOf({ ...files, 'p.jsonl': jsonLines([problem('A')]) })).toEqual([
      expect.stringMatching(/passgate\.yml:5:23: .*robust metric needs perturbed prompts/),
    ]);
    const rows = [problem('A'), problem('A', { family: 'x' })];
    expect((await load({ ...files, 'p.jsonl': jsonLines(rows) })).names).toHaveLength(2);
  });
});

describe('samples', () => {
  it('end before the first stop token of their problem', async () => {
    const { config, suite: first } = loadSuite(
      repository({
        'passgate.yml': suite('    samples: s.jsonl\n'),
        'p.jsonl': jsonLines([
          {
            name: 'A',
            language: 'py',
            prompt: 'def f():\n',
            tests: 'f()',
            stop_tokens: ['\ndef', '\n#'],
          },
        ]),
        's.jsonl': jsonLines([
          { task_id: 'A', completion: '    return 1\n# x\ndef g(): ...' },
          { task_id: 'A', solution: 'def f(): ...\ndef g(): ...' },
        ]),
      }),
    );
    const dataset = await loadDataset(config, first, 0);
    const texts: string[] = [];
    for (const { sample } of await allSamples(dataset, new FaultList())) texts.push(sample.text);
    expect(texts).toEqual(['    return 1', 'def f(): ...\ndef g(): ...']);
  });

  const BIGCODE: Files = {
    'passgate.yml': suite('    samples: generations.json\n'),
    'p.jsonl': jsonLines([problem('B'), problem('A')]),
  };

  it('can be bigcode’s lists, one for each problem in file order', async () => {
    const generations = [['def f(): return 1', 'x'], ['y']];
    const files = { ...BIGCODE, 'generations.json': JSON.stringify(generations, null, 2) };
    expect((await load(files)).samples).toEqual(['nominal B#0', 'nominal B#1', 'nominal A#0']);
  });

  it('can be a list of texts, one for each problem', async () => {
    const files = { ...BIGCODE, 'generations.json': JSON.stringify(['x', 'y']) };
    expect((await load(files)).samples).toEqual(['nominal B#0', 'nominal A#0']);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'too few lists',
      [['x']],
      /generations\.json: has 1 lists of programs, and there are 2 problems/,
    ],
    ['too many lists', [['x'], ['y'], ['z']], /has 3 lists/],
    [
      'programs that are no text',
      [['x', 3], ['y']],
      /generations\.json:1: list 1: program 2: expected/,
    ],
    ['too few texts', ['x'], /generations\.json: has 1 texts, .*expected a list of lists of texts/],
  ])('report %s', async (_, generations, message) => {
    const files = { ...BIGCODE, 'generations.json': JSON.stringify(generations) };
    expect((await messagesOf(files))[0]).toMatch(message);
  });
});
