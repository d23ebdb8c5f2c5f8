import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import { VERDICTS, type Verdict } from '../../src/records/verdict.ts';
import { type BrokenVariant, breaksOf } from '../../src/score/breaks.ts';
import { randomSuites } from './random-suites.ts';

/** `+` passed, `-` failed, `!` error. */
function verdicts(marks: string): Verdict[] {
  const meaning: Readonly<Record<string, Verdict>> = { '+': 'passed', '-': 'failed', '!': 'error' };
  return [...marks].map((mark) => meaning[mark] ?? 'crashed');
}

/** A problem by its nominal verdicts and those of its variants, called `family/transform`. */
function problem(
  nominal: string,
  variants: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
  id = 'T/0',
): ProblemVerdicts {
  const nominals = Object.entries(own).map(([family, marks]) => [family, verdicts(marks)]);
  return {
    id,
    nominal: verdicts(nominal),
    ...(nominals.length === 0 ? {} : { nominals: Object.fromEntries(nominals) }),
    variants: Object.entries(variants).map(([name, marks]) => {
      const [family = '', transform = ''] = name.split('/');
      return { family, transform, seed: 0, verdicts: verdicts(marks) };
    }),
  };
}

const namesOf = (variants: readonly BrokenVariant[]) =>
  variants.map(({ family, transform }) => `${family}/${transform}`);
/** The variants under which one problem breaks. */
const brokenIn = (each: ProblemVerdicts) => namesOf(breaksOf([each]).breaks[0]?.variants ?? []);

describe('a problem', () => {
  it.each([
    // One sample each: it passed, and fails now.
    ['+', '-', true],
    ['+', '+', false],
    ['-', '-', false],
    ['-', '+', false],
    // The share is at most half as large.
    ['++', '+-', true],
    ['+-', '-+', false],
    ['+-', '--', true],
    ['+++', '++-', false],
    ['+++', '+--', true],
    ['++--', '+---', true],
    ['+++-', '++--', false],
    ['+++-', '+---', true],
    ['--', '++', false],
    // Shares of different numbers of samples.
    ['+', '+-', true],
    ['+', '++-', false],
    ['++', '+', false],
    ['++++-', '++---', true],
    ['++++-', '+-', false],
    ['++-', '+--', true],
    ['++-', '+-', false],
    ['+--', '+-----', true],
    ['+--', '+----', false],
  ])('with %s breaks under %s: %s', (nominal, perturbed, breaks) => {
    expect(brokenIn(problem(nominal, { 'a/b': perturbed }))).toEqual(breaks ? ['a/b'] : []);
  });

  it('breaks under any verdict except `passed` and `error`', () => {
    const others = VERDICTS.filter((verdict) => verdict !== 'passed');
    const variants = others.map((verdict, seed) => ({
      family: 'a',
      transform: verdict,
      seed,
      verdicts: [verdict],
    }));
    const [found] = breaksOf([{ id: 'T/0', nominal: ['passed'], variants }]).breaks;
    expect(found?.of).toBe(others.length - 1);
    expect(found?.variants.map(({ transform }) => transform)).toEqual(
      others.filter((verdict) => verdict !== 'error'),
    );
  });

  it('is judged without the verdicts `error`, on either side', () => {
    // 1 of 2, and 1 of 4: errors do not count in n.
    const each = problem('!+-!', { 'a/b': '+!---', 'a/c': '!+!-', 'a/d': '!!' });
    expect(breaksOf([each])).toEqual({
      solved: 1,
      breaks: [
        {
          problem: 'T/0',
          of: 2,
          variants: [
            {
              family: 'a',
              transform: 'b',
              seed: 0,
              passed: 1,
              of: 4,
              nominal: { passed: 1, of: 2 },
            },
          ],
        },
      ],
    });
  });

  it('is neither solved nor broken if no nominal sample was judged', () => {
    expect(breaksOf([problem('!!', { 'a/b': '--' })])).toEqual({ solved: 0, breaks: [] });
    expect(breaksOf([problem('', { 'a/b': '--' })])).toEqual({ solved: 0, breaks: [] });
  });

  it('is not among the solved ones if no other prompt of it was judged', () => {
    const asked = problem('+', { 'a/b': '+' });
    const never = [problem('+', {}), problem('+', { 'a/b': '' }), problem('+', { 'a/b': '!' })];
    expect(breaksOf([asked, ...never])).toEqual({ solved: 1, breaks: [] });
  });

  it('is compared with the nominal prompts of a family that has its own', () => {
    const variants = { 'own/b': '-', 'other/b': '-' };
    expect(brokenIn(problem('+', variants, { own: '-' }))).toEqual(['other/b']);
    expect(brokenIn(problem('-', variants, { own: '+' }))).toEqual(['own/b']);
    expect(brokenIn(problem('+', variants, { own: '!' }))).toEqual(['other/b']);
    const [found] = breaksOf([problem('++', { 'own/b': '--' }, { own: '-+-' })]).breaks;
    expect(found?.variants[0]?.nominal).toEqual({ passed: 1, of: 3 });
  });

  it('may be asked in a family with the name of a property of every object', () => {
    const each = problem('+', { 'constructor/b': '-', 'own/b': '+' }, { own: '+' });
    expect(brokenIn(each)).toEqual(['constructor/b']);
  });

  it('counts as solved once, if its family’s own nominal prompt is solved', () => {
    const one = problem('-', { 'own/b': '+', 'own/c': '+', 'other/b': '-' }, { own: '+' });
    expect(breaksOf([one, problem('-', { 'a/b': '+' })])).toEqual({ solved: 1, breaks: [] });
  });
});

describe('the order of breaks', () => {
  it('puts the variant with the largest fall first, then follows the dataset', () => {
    const each = problem('++++', {
      'a/half': '++--',
      'b/all': '----',
      'a/most': '+---',
      'c/half': '--++',
      'a/all': '----',
    });
    expect(brokenIn(each)).toEqual(['b/all', 'a/all', 'a/most', 'a/half', 'c/half']);
  });

  it('puts the problem with the largest fall first, then the largest share of breaks', () => {
    const half = problem('++', { 'a/b': '+-', 'a/c': '+-' }, {}, 'half');
    const often = problem('++', { 'a/b': '--', 'a/c': '--', 'a/d': '++' }, {}, 'often');
    const once = problem('++', { 'a/b': '--', 'a/c': '++', 'a/d': '++' }, {}, 'once');
    // One of two is a larger share than one of three.
    const seldomAsked = problem('++', { 'a/b': '++', 'a/c': '--' }, {}, 'seldom asked');
    const onceToo = problem('++', { 'a/b': '++', 'a/c': '++', 'a/d': '--' }, {}, 'once too');
    const { breaks } = breaksOf([half, once, onceToo, seldomAsked, often]);
    expect(breaks.map((found) => found.problem)).toEqual([
      'often',
      'seldom asked',
      'once',
      'once too',
      'half',
    ]);
  });

  // In binary 3/5 − 1/5 is less than 2/5.
  it('puts the larger share of breaks first if falls are equal, whatever shares they come from', () => {
    const often = problem('+++--', { 'a/b': '+----', 'a/c': '+----' }, {}, 'often');
    const once = problem('++---', { 'a/b': '-----', 'a/c': '++---' }, {}, 'once');
    const { breaks } = breaksOf([once, often]);
    expect(breaks.map((found) => found.problem)).toEqual(['often', 'once']);
  });

  it('leaves its input unchanged', () => {
    const given = [problem('+', { 'a/b': '+', 'a/c': '-' }), problem('+', { 'a/b': '-' })];
    const before = structuredClone(given);
    breaksOf(given);
    expect(given).toEqual(before);
  });
});

/** A share as a fraction of whole numbers, so nothing is rounded. */
interface Fraction {
  readonly over: number;
  readonly under: number;
}

const less = (a: Fraction, b: Fraction) => a.over * b.under < b.over * a.under;

/** The definition once more, by counting. */
function restated(problems: readonly ProblemVerdicts[]) {
  const share = (list: readonly Verdict[]): Fraction => ({
    over: list.filter((verdict) => verdict === 'passed').length,
    under: list.filter((verdict) => verdict !== 'error').length,
  });
  const found = problems.map(({ id, nominal, nominals = {}, variants }) => {
    const judged = variants
      .map(({ family, transform, seed, verdicts: own }) => ({
        name: `${family}/${transform}/${seed}`,
        before: share(Object.entries(nominals).find(([key]) => key === family)?.[1] ?? nominal),
        after: share(own),
      }))
      .filter(({ before, after }) => before.under > 0 && after.under > 0);
    const broken = judged.filter(
      ({ before, after }) =>
        before.over > 0 && !less({ ...before, under: before.under * 2 }, after),
    );
    return {
      id,
      isSolved: judged.some(({ before }) => before.over > 0),
      of: judged.length,
      broken,
    };
  });
  return {
    solved: found.filter(({ isSolved }) => isSolved).length,
    breaks: found.filter(({ broken }) => broken.length > 0),
  };
}

const fallOf = ({ passed, of, nominal }: BrokenVariant): Fraction => ({
  over: nominal.passed * of - passed * nominal.of,
  under: nominal.of * of,
});

describe('breaksOf', () => {
  it.each([
    { errors: false, ragged: false },
    { errors: true, ragged: true },
  ])('finds the breaks of the definition (errors: $errors, ragged: $ragged)', (shape) => {
    fc.assert(
      fc.property(randomSuites(shape), (problems) => {
        const { solved, breaks } = breaksOf(problems);
        const wanted = restated(problems);
        expect(solved).toBe(wanted.solved);
        expect(breaks.length).toBeLessThanOrEqual(solved);
        const byId = new Map(wanted.breaks.map((each) => [each.id, each]));
        expect(breaks.map((each) => each.problem).sort()).toEqual([...byId.keys()].sort());
        for (const { problem: id, variants, of } of breaks) {
          const names = variants.map((v) => `${v.family}/${v.transform}/${v.seed}`);
          const { of: all, broken = [] } = byId.get(id) ?? {};
          expect(of).toBe(all);
          expect(names.sort()).toEqual(broken.map(({ name }) => name).sort());
          for (const { family, transform, seed, passed, of: n, nominal } of variants) {
            const same = broken.find(({ name }) => name === `${family}/${transform}/${seed}`);
            expect({ over: passed, under: n }).toEqual(same?.after);
            expect({ over: nominal.passed, under: nominal.of }).toEqual(same?.before);
          }
          const falls = variants.map(fallOf);
          expect(falls.some((fall, i) => i > 0 && less(falls[i - 1] ?? fall, fall))).toBe(false);
        }
        const worst = breaks.flatMap(({ variants: [first] }) => first ?? []).map(fallOf);
        expect(worst).toHaveLength(breaks.length);
        expect(worst.some((fall, i) => i > 0 && less(worst[i - 1] ?? fall, fall))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
