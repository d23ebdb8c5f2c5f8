import { describe, expect, it } from 'vitest';
import { explainBreaks } from '../../src/evaluate/explain-breaks.ts';
import type { Cause } from '../../src/records/causes.ts';
import type { Dataset, Problem, Variant, VariantName } from '../../src/records/dataset.ts';
import { promptKey } from '../../src/records/prompt-name.ts';
import type { Verdict } from '../../src/records/verdict.ts';

/**
 * A perturbed prompt of the only problem, with the results of its samples: `+` passed, `-` failed.
 */
type Asked = readonly [transform: string, prompt: string, marks: string];

const toName = (family: string, transform: string): VariantName => ({ family, transform, seed: 0 });
const verdicts = (marks: string) =>
  [...marks].map((mark): Verdict => (mark === '+' ? 'passed' : 'failed'));

function variant(name: VariantName | null, prompt: string): Variant {
  const problem: Problem = { id: 'T/0', prompt, entryPoint: null, tests: '' };
  return { name, problems: new Map([['T/0', problem]]), samples: [] };
}

interface Options {
  /** The family's own nominal prompt and its samples. */
  readonly own?: readonly [prompt: string, marks: string];
  readonly causes?: ReadonlyMap<string, Cause>;
}

/** The explanation of one problem with this nominal prompt, for a family. */
function explain(marks: string, asked: readonly Asked[], { own, causes }: Options = {}) {
  const dataset: Dataset = {
    variants: [
      variant(null, 'nominal\n'),
      ...asked.map(([transform, prompt]) => variant(toName('fmt', transform), prompt)),
    ],
    nominals: own === undefined ? [] : [{ family: 'fmt', variant: variant(null, own[0]) }],
    sources: [],
    reading: { language: 'python', extract: 'auto' },
    places: new Map(),
    notes: [],
    manifests: [],
    stale: [],
    listTexts: [],
    hash: '',
  };
  const problem = {
    id: 'T/0',
    nominal: verdicts(marks),
    ...(own === undefined ? {} : { nominals: { fmt: verdicts(own[1]) } }),
    variants: asked.map(([transform, , each]) => ({
      ...toName('fmt', transform),
      verdicts: verdicts(each),
    })),
  };
  return explainBreaks([problem], dataset, causes ?? new Map());
}

const shownOf = (explained: ReturnType<typeof explain>) =>
  explained.listed[0]?.variants.map(({ transform }) => transform);

describe('explainBreaks', () => {
  it('shows the least different prompt first if a problem breaks equally under several', () => {
    const asked: readonly Asked[] = [
      ['Much', 'something\nelse\naltogether\n', '--'],
      ['Little', 'nominol\n', '--'],
      ['Some', 'nominal\nand a line that is new\n', '--'],
    ];
    const explained = explain('++', asked);
    expect(shownOf(explained)).toEqual(['Little', 'Much', 'Some']);
    expect(explained.listed[0]).toMatchObject({ of: 3, diff: ['-nominal', '+nominol'] });
    expect(shownOf(explain('++', [...asked].reverse()))?.[0]).toBe('Little');
  });

  it('shows an unchanged prompt before all others', () => {
    const asked: readonly Asked[] = [
      ['Little', 'nominol\n', '-'],
      ['Same', 'nominal\n', '-'],
    ];
    const explained = explain('+', asked);
    expect(shownOf(explained)).toEqual(['Same', 'Little']);
    expect(explained.listed[0]?.diff).toEqual(['(the prompts are the same)']);
  });

  it('never shows a smaller fall first, however small its prompt’s difference is', () => {
    const asked: readonly Asked[] = [
      ['Half', 'nominol\n', '+-'],
      ['All', 'something\nelse\n', '--'],
      ['Passing', 'nominal.\n', '++'],
    ];
    expect(shownOf(explain('++', asked))).toEqual(['All', 'Half']);
  });

  it('compares with the family’s own nominal prompt, in verdicts and in text', () => {
    const asked: readonly Asked[] = [['Dead', 'own\nx = 1\n', '-']];
    expect(explain('-', asked)).toEqual({ solved: 0, problems: 0, listed: [] });
    const explained = explain('-', asked, { own: ['own\n', '+'] });
    expect(explained.listed[0]?.diff).toEqual([' own', '+x = 1']);
  });

  it('shows the result of the first failing sample of the shown prompt', () => {
    const cause = (transform: string, reason: string): [string, Cause] => [
      promptKey('T/0', toName('fmt', transform)),
      { index: 1, verdict: 'crashed', reason },
    ];
    const asked: readonly Asked[] = [
      ['Much', 'something\nelse\n', '-'],
      ['Little', 'nominol\n', '-'],
    ];
    const causes = new Map([cause('Much', 'not this one'), cause('Little', 'this one')]);
    expect(explain('+', asked, { causes }).listed[0]?.cause).toEqual({
      verdict: 'crashed',
      reason: 'this one',
    });
    expect(explain('+', asked).listed[0]?.cause).toBeNull();
  });

  it('lists the worst fifty problems and counts all', () => {
    const ids = Array.from({ length: 70 }, (_, i) => `T/${i}`);
    const problems = ids.map((id, i) => ({
      id,
      nominal: verdicts('++'),
      // The later half falls further.
      variants: [{ ...toName('fmt', 'Tabs'), verdicts: verdicts(i < 35 ? '+-' : '--') }],
    }));
    const variants: Dataset['variants'] = [
      variant(null, 'a\n'),
      variant(toName('fmt', 'Tabs'), 'b\n'),
    ];
    const dataset: Dataset = {
      variants,
      nominals: [],
      sources: [],
      reading: { language: 'python', extract: 'auto' },
      places: new Map(),
      notes: [],
      manifests: [],
      stale: [],
      listTexts: [],
      hash: '',
    };
    const { solved, problems: count, listed } = explainBreaks(problems, dataset, new Map());
    expect([solved, count]).toEqual([70, 70]);
    expect(listed.map(({ problem }) => problem)).toEqual([...ids.slice(35), ...ids.slice(0, 15)]);
  });

  it('shows a prompt without visible differences after the others', () => {
    const lines = (step: number) =>
      Array.from({ length: 3000 }, (_, i) => `${((i * step) % 977).toString(36)}\n`).join('');
    const late = `${'x'.repeat(30_000)}\n`;
    const asked: readonly Asked[] = [
      ['All', lines(7), '-'],
      ['Little', `${'a line that is longer than a sentence'.repeat(3)}\n${lines(13)}`, '-'],
    ];
    expect(shownOf(explain('+', asked, { own: [lines(13), '+'] }))).toEqual(['Little', 'All']);
    const [first] = explain('+', [['Late', `${late}!`, '-']], { own: [late, '+'] }).listed;
    expect(first?.diff).toEqual([expect.stringMatching(/^\(the prompts differ after/)]);
  });
});
