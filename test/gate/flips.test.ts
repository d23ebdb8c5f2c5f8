import { describe, expect, it } from 'vitest';
import { share } from '../../src/gate/deltas.ts';
import { type Flip, flipsOf } from '../../src/gate/flips.ts';
import type { Group } from '../../src/records/group.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';

/** Verdicts in short form: P passed, F failed, E error. */
function verdicts(text: string): Verdict[] {
  const letters: Readonly<Record<string, Verdict>> = { P: 'passed', F: 'failed', E: 'error' };
  return [...text].map((letter) => letters[letter] ?? 'crashed');
}

/** A problem with its nominal verdicts, then those of the seeds of one transform each. */
function problem(id: string, nominal: string, variants: Readonly<Record<string, string>> = {}) {
  return {
    id,
    nominal: verdicts(nominal),
    variants: Object.entries(variants).map(([name, text]) => {
      const [transform = '', seed = '0'] = name.split('/');
      return { family: 'x', transform, seed: Number(seed), verdicts: verdicts(text) };
    }),
  };
}

/** The flipped problems; prompts are shown by the names of their transforms. */
function flips(
  base: readonly ProblemVerdicts[],
  head: readonly ProblemVerdicts[],
  group: Group = {},
) {
  const found = flipsOf(share(head, base), group);
  const named = (flip: Flip) => {
    const { prompts, ...rest } = flip;
    return { ...rest, under: prompts.map(({ transform }) => transform ?? 'nominal') };
  };
  return {
    newlyFailing: found.newlyFailing.map(named),
    newlyPassing: found.newlyPassing.map(named),
  };
}

describe('flipsOf', () => {
  it('finds problems that no sample solves any more, and those that some sample solves now', () => {
    const base = [problem('A', 'PF'), problem('B', 'FF'), problem('C', 'PP'), problem('D', 'FF')];
    const head = [problem('A', 'FF'), problem('B', 'FP'), problem('C', 'PF'), problem('D', 'FF')];
    expect(flips(base, head)).toEqual({
      newlyFailing: [
        {
          id: 'A',
          under: ['nominal'],
          base: { passed: 1, of: 2 },
          head: { passed: 0, of: 2 },
          isNoise: true,
        },
      ],
      newlyPassing: [
        {
          id: 'B',
          under: ['nominal'],
          base: { passed: 0, of: 2 },
          head: { passed: 1, of: 2 },
          isNoise: true,
        },
      ],
    });
  });

  it('names every prompt under which a problem flipped', () => {
    const base = [problem('A', 'P', { 'T/0': 'P', 'T/1': 'P', 'U/0': 'P', 'V/0': 'F' })];
    const head = [problem('A', 'P', { 'T/0': 'F', 'T/1': 'F', 'U/0': 'P', 'V/0': 'F' })];
    const [flip] = flips(base, head).newlyFailing;
    expect(flip).toEqual({
      id: 'A',
      under: ['T', 'T'],
      base: { passed: 4, of: 5 },
      head: { passed: 2, of: 5 },
      isNoise: true,
    });
  });

  it('counts a problem that lost one prompt and won another as failing, not as both', () => {
    const { newlyFailing, newlyPassing } = flips(
      [problem('A', 'P', { T: 'F' })],
      [problem('A', 'F', { T: 'P' })],
    );
    expect(newlyFailing.map(({ under }) => under)).toEqual([['nominal']]);
    expect(newlyPassing).toEqual([]);
  });

  it('leaves out everything that only one side has', () => {
    const base = [problem('A', 'P', { T: 'P' }), problem('Old', 'P')];
    const head = [problem('A', 'P', { U: 'F' }), problem('New', 'P')];
    expect(flips(base, head)).toEqual({ newlyFailing: [], newlyPassing: [] });
  });

  it('puts the greatest change first, and equal ones in the order of problems', () => {
    const base = [
      problem('A', 'PFF'),
      problem('B', 'PPP'),
      problem('C', 'FFP'),
      problem('D', 'PPF'),
    ];
    const head = ['A', 'B', 'C', 'D'].map((id) => problem(id, 'FFF'));
    expect(flips(base, head).newlyFailing.map(({ id }) => id)).toEqual(['B', 'D', 'A', 'C']);
    expect(flips(head, base).newlyPassing.map(({ id }) => id)).toEqual(['B', 'D', 'A', 'C']);
  });

  it('does not blame the model for `error`: a prompt without a verdict has not flipped', () => {
    const solved = [problem('A', 'PP', { T: 'P' })];
    expect(flips(solved, [problem('A', 'EE', { T: 'P' })]).newlyFailing).toEqual([]);
    expect(flips(solved, [problem('A', 'PP', { T: 'E' })]).newlyFailing).toEqual([]);
    expect(flips([problem('A', 'EE', { T: 'P' })], solved).newlyPassing).toEqual([]);
  });

  it('separates flips that sampling may explain from the others', () => {
    // Fisher's exact p: 1 for 1 of 1 against 0 of 1, 0.0325 for 5 of 10 against 0 of 10.
    const base = [problem('A', 'P'), problem('B', 'PPPPPFFFFF')];
    const head = [problem('A', 'F'), problem('B', 'FFFFFFFFFF')];
    const found = flips(base, head).newlyFailing.map(({ id, isNoise }) => [id, isNoise]);
    expect(found).toEqual([
      ['B', false],
      ['A', true],
    ]);
  });

  it('considers only the perturbed prompts of a group', () => {
    const base = [problem('A', 'P', { T: 'P' }), problem('B', 'P', { T: 'P', U: 'P' })];
    const head = [problem('A', 'F', { T: 'P' }), problem('B', 'P', { T: 'F', U: 'F' })];
    const of = (group: Group) =>
      flips(base, head, group).newlyFailing.map(({ id, under }) => [id, under]);
    expect(of({})).toEqual([
      ['B', ['T', 'U']],
      ['A', ['nominal']],
    ]);
    expect(of({ family: 'x' })).toEqual([['B', ['T', 'U']]]);
    expect(of({ family: 'x', transform: 'U' })).toEqual([['B', ['U']]]);
    expect(of({ family: 'y' })).toEqual([]);
  });
});
