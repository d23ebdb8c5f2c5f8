import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleKey } from '../../src/gate/gate-config.ts';
import { type Measured, measureOf } from '../../src/gate/measure-changes.ts';
import { MEASURE_KINDS, MOST_NAMES } from '../../src/records/decision-schemas.ts';
import type { GateRule } from '../../src/records/gate-result.ts';
import type { MeasureChange } from '../../src/records/measure.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';

const LIMITS = {
  cpuMs: 3000,
  wallMs: 9000,
  memory: 1 << 30,
  stack: 64 << 20,
  output: 1 << 20,
  fileSize: 1 << 24,
  processes: 32,
};
const SETTINGS = {
  language: 'python',
  k: [1],
  grading: 'auto',
  'reference-check': 'warn',
  'max-errors': 0,
  tolerance: null,
  repeat: 1,
};

type Suite = NonNullable<ReturnType<Measured['suites']['get']>>;

function suiteOf(change: Partial<Suite> = {}): Suite {
  return { problems: [], gates: [], settings: SETTINGS, limits: LIMITS, ...change };
}

/** One side with a suite `s`. */
function side(change: Partial<Suite> = {}, more: Partial<Measured> = {}): Measured {
  return { suites: new Map([['s', suiteOf(change)]]), ...more };
}

function problem(id: string, change: Partial<ProblemVerdicts> = {}): ProblemVerdicts {
  return { id, hashes: { prompt: 'p', tests: 't' }, nominal: [], variants: [], ...change };
}

const told = (changes: readonly MeasureChange[]) =>
  changes.map(({ kind, what, names, base, head }) => [
    kind,
    what || names?.join() || '',
    base,
    head,
  ]);

describe('measureOf', () => {
  it('reports an added, changed or removed preamble, and ignores it with an older base', () => {
    const of = (preamble: string | null) => side({ settings: { ...SETTINGS, preamble } });
    const [none, one, other] = [of(null), of('1 line (aaaaaaaa)'), of('1 line (bbbbbbbb)')];
    const said = (from: string, to: string) => [['setting', 'preamble', from, to]];
    expect(told(measureOf(one, none))).toEqual(said('none', '1 line (aaaaaaaa)'));
    expect(told(measureOf(other, one))).toEqual(said('1 line (aaaaaaaa)', '1 line (bbbbbbbb)'));
    expect(told(measureOf(none, one))).toEqual(said('1 line (aaaaaaaa)', 'none'));
    expect(told(measureOf(one, side()))).toEqual([]);
    expect(told(measureOf(none, none))).toEqual([]);
  });

  it('reports suites that one side lacks, with their size', () => {
    const one = side({
      problems: [problem('A')],
      gates: [{ metric: 'pass@1', bound: { min: 0.5 } }],
    });
    const other: Measured = { suites: new Map([['t', suiteOf({ gates: undefined })]]) };
    expect(told(measureOf(other, one))).toEqual([
      ['suite-removed', 's', '1 problem, 1 gate', null],
      ['suite-added', 't', null, '0 problems'],
    ]);
  });

  it('treats gates of one metric, family and transform as one gate, and pairs each once', () => {
    const gate = (metric: string, min: number, family?: string): GateRule => ({
      metric,
      bound: { min },
      ...(family === undefined ? {} : { family }),
    });
    const head = [gate('pass@1', 0.1), gate('pass@1', 0.6), gate('robust-pass@1', 0.2, 'x')];
    const base = [gate('pass@1', 0.6), gate('pass@1', 0.5), gate('robust-pass@1', 0.2)];
    const changes = measureOf(side({ gates: head }), side({ gates: base }));
    expect(changes.map(({ kind, what, gate: rules }) => [kind, what, rules])).toEqual([
      ['gate-removed', 'robust-pass@1', { base: base[2], head: null }],
      ['gate-changed', 'pass@1', { base: base[1], head: head[0] }],
      ['gate-added', 'robust-pass@1 x', { base: null, head: head[2] }],
    ]);
  });

  it('treats a gate with an explicit default as the same gate', () => {
    const plain = { metric: 'pass@1', bound: { 'max-drop': 0 }, confidence: 0.95 };
    const said = { ...plain, onInconclusive: 'pass' as const };
    expect(measureOf(side({ gates: [said] }), side({ gates: [plain] }))).toEqual([]);
    expect(ruleKey(said)).toBe(ruleKey(plain));
  });

  it('reports prompts, tests and references of a problem separately', () => {
    const base = [
      problem('prompt'),
      problem('tests'),
      problem('reference', { hashes: { prompt: 'p', tests: 't', reference: 'r' } }),
      problem('gone'),
      problem('same'),
    ];
    const head = [
      problem('prompt', { hashes: { prompt: 'q', tests: 't' } }),
      problem('tests', { hashes: { prompt: 'p', tests: 'u' } }),
      problem('reference'),
      problem('new'),
      problem('same'),
    ];
    expect(told(measureOf(side({ problems: head }), side({ problems: base })))).toEqual([
      ['problems-removed', 'gone', null, null],
      ['tests-changed', 'tests', null, null],
      ['prompts-changed', 'prompt', null, null],
      ['problems-added', 'new', null, null],
      ['references-changed', 'reference', null, null],
    ]);
  });

  it('compares the whole hash if a side does not know its parts', () => {
    const old = (id: string, hash?: string): ProblemVerdicts => ({
      id,
      nominal: [],
      variants: [],
      ...(hash === undefined ? {} : { hash }),
    });
    const head = [
      problem('A', { hash: '1' }),
      problem('B', { hash: '1' }),
      problem('C', { hash: '1' }),
    ];
    const base = [old('A', '2'), old('B', '1'), old('C')];
    expect(told(measureOf(side({ problems: head }), side({ problems: base })))).toEqual([
      ['tests-changed', 'A', null, null],
    ]);
  });

  it('reports settings, limits, the isolation and the rules of deciding', () => {
    const head = side(
      { settings: { ...SETTINGS, k: [1, 10], tolerance: 0.1 }, limits: { ...LIMITS, cpuMs: 1 } },
      { tier: 'process', rules: { gatesFrom: 'head', requireBaseline: false, isolation: 'auto' } },
    );
    const base = side(
      {},
      {
        tier: 'namespaces',
        rules: { gatesFrom: 'base', requireBaseline: true, isolation: 'namespaces' },
      },
    );
    expect(told(measureOf(head, base))).toEqual([
      ['setting', 'gates-from', 'base', 'head'],
      ['setting', 'require-baseline', 'true', 'false'],
      ['setting', 'k', '1', '1, 10'],
      ['setting', 'tolerance', 'none', '0.1'],
      ['setting', 'limit of CPU time', '3 s', '0.001 s'],
      ['isolation', 'isolation', 'namespaces', 'process'],
    ]);
  });

  it('ignores fields that one side does not know', () => {
    const known = side(
      { gates: [{ metric: 'pass@1', bound: { min: 1 } }] },
      { tier: 'process', rules: { gatesFrom: 'base', requireBaseline: true } },
    );
    const unknown = side({ gates: undefined, settings: undefined, limits: undefined });
    expect(measureOf(known, unknown)).toEqual([]);
    expect(measureOf(unknown, known)).toEqual([]);
  });

  it('lists only as many names as fit, and no value longer than a line', () => {
    const many = Array.from({ length: 300 }, (_, i) => problem(`P/${i}`));
    const [gone] = measureOf(side(), side({ problems: many }));
    expect(gone?.count).toBe(300);
    expect(gone?.names).toHaveLength(MOST_NAMES);
    const k = Array.from({ length: 9000 }, (_, i) => i + 1);
    const [longer] = measureOf(side({ settings: { ...SETTINGS, k } }), side());
    expect(longer?.head?.length).toBeLessThanOrEqual(1000);
    // This holds too if the others begin alike.
    const more = measureOf(
      side({ settings: { ...SETTINGS, k } }),
      side({ settings: { ...SETTINGS, k: k.slice(0, -1) } }),
    );
    expect(more).toHaveLength(1);
  });
});

const word = fc.constantFrom('a', 'b', 'c', 'd');
const gates = fc.array(
  fc.record({
    metric: fc.constantFrom('pass@1', 'robust-pass@1'),
    family: fc.option(word, { nil: undefined }),
    bound: fc.record({ min: fc.constantFrom(0.1, 0.5) }),
    confidence: fc.option(fc.constant(0.95), { nil: undefined }),
  }),
  { maxLength: 4 },
);

const problems = fc.uniqueArray(
  fc.record({
    id: word,
    hashes: fc.record({
      prompt: word,
      tests: word,
      reference: fc.option(word, { nil: undefined }),
    }),
    nominal: fc.constant([]),
    variants: fc.uniqueArray(
      fc.record({
        family: word,
        transform: fc.constant('T'),
        seed: fc.constant(0),
        hash: word,
        verdicts: fc.constant([]),
      }),
      { selector: ({ family }) => family, maxLength: 3 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);

const anySuite = fc.record({
  problems,
  gates,
  settings: fc.record({
    language: word,
    k: fc.constantFrom([1], [1, 2]),
    grading: word,
    'reference-check': word,
    'max-errors': fc.nat(2),
    tolerance: fc.constantFrom(null, 0.1),
    repeat: fc.constantFrom(1, 5),
  }),
  limits: fc.record({
    cpuMs: fc.constantFrom(1000, 'auto' as const),
    wallMs: fc.constant(9000),
    memory: fc.constantFrom(1, 2),
    stack: fc.constantFrom(undefined, 1),
    output: fc.constant(1),
    fileSize: fc.constant(1),
    processes: fc.constant(1),
  }),
});

const anySide = fc
  .record({
    suites: fc.dictionary(word, anySuite, { maxKeys: 3, noNullPrototype: true }),
    rules: fc.record({
      gatesFrom: fc.constantFrom('head' as const, 'base' as const),
      requireBaseline: fc.boolean(),
    }),
    tier: word,
  })
  .map(({ suites, ...more }): Measured => ({ suites: new Map(Object.entries(suites)), ...more }));

describe('the law of a comparison', () => {
  it('equal sides have no change, in whatever order they are written', () => {
    fc.assert(
      fc.property(anySide, (one) => {
        const turned = new Map(
          [...one.suites].reverse().map(([name, suite]) => [
            name,
            {
              ...suite,
              gates: [...(suite.gates ?? [])].reverse(),
              problems: [...suite.problems].reverse(),
            },
          ]),
        );
        expect(measureOf(one, one)).toEqual([]);
        expect(measureOf({ ...one, suites: turned }, one)).toEqual([]);
      }),
    );
  });

  it('each change is reversed in the other direction', () => {
    const turned = (kind: MeasureChange['kind']) =>
      MEASURE_KINDS.find(
        (other) =>
          other ===
          kind.replace('removed', 'ADDED').replace('added', 'removed').replace('ADDED', 'added'),
      );
    const keys = (changes: readonly MeasureChange[], isTurned: boolean) =>
      changes
        .filter(({ kind }) => !kind.startsWith('gate-'))
        .map(({ kind, suite, what, base, head, count, names }) =>
          JSON.stringify([
            isTurned ? turned(kind) : kind,
            suite,
            what,
            ...(isTurned ? [head, base] : [base, head]),
            count,
            [...(names ?? [])].sort(),
          ]),
        )
        .sort();
    const gateCounts = (changes: readonly MeasureChange[], kind: MeasureChange['kind']) =>
      changes.filter((change) => change.kind === kind).length;
    fc.assert(
      fc.property(anySide, anySide, (one, other) => {
        const [forth, back] = [measureOf(one, other), measureOf(other, one)];
        expect(keys(back, true)).toEqual(keys(forth, false));
        // With several gates of one name, it is unknown which has become which.
        expect(gateCounts(back, 'gate-removed')).toBe(gateCounts(forth, 'gate-added'));
        expect(gateCounts(back, 'gate-changed')).toBe(gateCounts(forth, 'gate-changed'));
      }),
    );
  });
});
