import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { describeVariant } from '../../src/records/dataset.ts';
import { describeFault, FaultList } from '../../src/system/errors.ts';
import { faultsOf, jsonLines, loadSuite, repository } from '../support/files.ts';
import { allSamples } from './support.ts';

const CONFIG = `suites:
  - name: one
    problems: problems.jsonl
    samples: samples.jsonl
    variants:
      - family: func_name
        problems: v/func_{transform}_s{seed}.jsonl
        samples: g/func_{transform}_s{seed}.jsonl
`;

function problem(id: string, prompt = 'def f():\n', entry_point = 'f') {
  const test = 'def check(candidate):\n    assert candidate() == 1\n';
  return { task_id: id, prompt, entry_point, test };
}

const answer = (id: string) => ({ task_id: id, completion: '    return 1\n' });

const TWO = jsonLines([problem('A'), problem('B')]);
const ANSWERS = jsonLines([answer('A'), answer('B'), answer('A')]);

const FILES: Readonly<Record<string, string>> = {
  'passgate.yml': CONFIG,
  'problems.jsonl': TWO,
  'samples.jsonl': ANSWERS,
  'v/func_Swap_s10.jsonl': jsonLines([problem('A', 'def g():\n', 'g')]),
  'g/func_Swap_s10.jsonl': ANSWERS,
  'v/func_Swap_s2.jsonl': TWO,
  'g/func_Swap_s2.jsonl': ANSWERS,
  'v/func_Camel_s0.jsonl': TWO,
  'g/func_Camel_s0.jsonl': ANSWERS,
};

/** The dataset of a repository with FILES, some of them changed or (null) left out. */
async function load(changes: Readonly<Record<string, string | null>> = {}) {
  const entries = Object.entries({ ...FILES, ...changes });
  const files = entries.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  const { config, suite } = loadSuite(repository(Object.fromEntries(files)));
  return { config, dataset: await loadDataset(config, suite, 0) };
}

async function messagesOf(changes: Readonly<Record<string, string | null>>) {
  return (await faultsOf(() => load(changes))).map(describeFault);
}

const hashOf = async (changes?: Readonly<Record<string, string | null>>) =>
  (await load(changes)).dataset.hash;

describe('loadDataset', () => {
  it('reads nominal first, then variants by transform and numeric seed', async () => {
    const { dataset } = await load();
    expect(dataset.variants.map(({ name }) => describeVariant(name))).toEqual([
      'nominal',
      'func_name/Camel seed 0',
      'func_name/Swap seed 2',
      'func_name/Swap seed 10',
    ]);
  });

  it('calls a variant’s function by the variant’s own name', async () => {
    const { dataset } = await load();
    const renamed = dataset.variants[3]?.problems.get('A');
    expect(renamed).toMatchObject({ entryPoint: 'g', prompt: 'def g():\n' });
    expect(renamed?.tests).toMatch(/check\(g\)$/);
  });

  it('names a variant after its family if its pattern captures nothing', async () => {
    const { dataset } = await load({
      'passgate.yml': CONFIG.replaceAll('_{transform}_s{seed}', '_Camel_s0'),
    });
    expect(dataset.variants[1]?.name).toEqual({
      family: 'func_name',
      transform: 'func_name',
      seed: 0,
    });
  });

  it('streams samples, each with its variant', async () => {
    const { dataset } = await load({ 'g/func_Swap_s10.jsonl': jsonLines([answer('A')]) });
    const faults = new FaultList();
    const found: [string, number][] = [];
    for (const { variant, sample } of await allSamples(dataset, faults)) {
      if (variant === dataset.variants[0]) found.push([sample.problem, sample.index]);
    }
    expect(found).toEqual([
      ['A', 0],
      ['B', 0],
      ['A', 1],
    ]);
    expect(faults.count).toBe(0);
  });

  it('reads a file once if two patterns of a list find it', async () => {
    const { dataset } = await load({
      'passgate.yml': CONFIG.replace(
        'samples: samples.jsonl',
        'samples: [samples.jsonl, "s*.jsonl"]',
      ),
    });
    expect(dataset.variants[0].samples).toHaveLength(1);
  });

  it('reports problems without samples and samples without problems, by variant', async () => {
    expect(
      await messagesOf({ 'g/func_Swap_s2.jsonl': null, 'v/func_Camel_s0.jsonl': null }),
    ).toEqual([
      expect.stringMatching(/passgate\.yml.*func_name\/Camel seed 0 has samples and no problems/),
      expect.stringMatching(/passgate\.yml.*func_name\/Swap seed 2 has problems and no samples/),
    ]);
  });

  it('reports all patterns without matches at once', async () => {
    expect(await messagesOf({ 'problems.jsonl': null, 'samples.jsonl': null })).toEqual([
      expect.stringContaining('suites[0].problems: nothing is at "problems.jsonl"'),
      expect.stringContaining('suites[0].samples: nothing is at "samples.jsonl"'),
    ]);
  });

  it('reports broken rows of all files at once', async () => {
    const messages = await messagesOf({
      'problems.jsonl': `${TWO}[]\n`,
      'v/func_Camel_s0.jsonl': `${TWO}\n{\n`,
    });
    expect(messages).toEqual([
      expect.stringMatching(/problems\.jsonl:3: is not a JSON object/),
      expect.stringMatching(/func_Camel_s0\.jsonl:4: is not JSON/),
    ]);
  });

  it('reports a perturbed problem without a nominal one', async () => {
    expect(await messagesOf({ 'v/func_Swap_s2.jsonl': jsonLines([problem('Z')]) })).toEqual([
      expect.stringMatching(/func_Swap_s2\.jsonl.*"Z" of func_name\/Swap seed 2 has no nominal/),
    ]);
  });

  it('suggests the transform that a gate’s misspelt one may mean', async () => {
    const gate = '{ metric: robust-pass@1, min: 0, family: func_name, transform: Camal }';
    expect(await messagesOf({ 'passgate.yml': `${CONFIG}    gates: [${gate}]\n` })).toEqual([
      expect.stringMatching(/passgate\.yml.*"Camal".*did you mean "Camel"\?/),
    ]);
  });

  it('reports two entries that name the same variant', async () => {
    const again = CONFIG.slice(CONFIG.indexOf('      - family'));
    expect(await messagesOf({ 'passgate.yml': CONFIG + again })).not.toEqual([]);
  });

  describe('the hash of a dataset', () => {
    it('has 64 hexadecimal digits, and is the same wherever the repository lies', async () => {
      const hash = await hashOf();
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await hashOf()).toBe(hash);
    });

    it('does not depend on samples, the order of rows and the form of JSON', async () => {
      const hash = await hashOf();
      expect(await hashOf({ 'samples.jsonl': jsonLines([answer('A')]) })).toBe(hash);
      expect(await hashOf({ 'g/func_Swap_s2.jsonl': jsonLines([answer('A')]) })).toBe(hash);
      expect(await hashOf({ 'problems.jsonl': jsonLines([problem('B'), problem('A')]) })).toBe(
        hash,
      );
      expect(await hashOf({ 'problems.jsonl': TWO.replaceAll('":"', '" : "') })).toBe(hash);
    });

    it.each<[string, Readonly<Record<string, string>>]>([
      ['a nominal prompt', { 'problems.jsonl': jsonLines([problem('A', 'x'), problem('B')]) }],
      ['a perturbed prompt', { 'v/func_Camel_s0.jsonl': jsonLines([problem('A', 'x')]) }],
      ['the tests', { 'problems.jsonl': TWO.replace('== 1', '== 2') }],
      ['the entry point', { 'problems.jsonl': TWO.replace('"f"', '"g"') }],
      ['one problem more', { 'problems.jsonl': TWO + jsonLines([problem('C')]) }],
      ['the family', { 'passgate.yml': CONFIG.replace('family: func_name', 'family: format') }],
    ])('changes with %s', async (_, changes) => {
      expect(await hashOf(changes)).not.toBe(await hashOf());
    });

    it('changes with a variant’s seed', async () => {
      const moved = {
        'v/func_Camel_s0.jsonl': null,
        'g/func_Camel_s0.jsonl': null,
        'v/func_Camel_s1.jsonl': TWO,
        'g/func_Camel_s1.jsonl': ANSWERS,
      };
      expect(await hashOf(moved)).not.toBe(await hashOf());
    });
  });
});
