import { describe, expect, it } from 'vitest';
import { applyEdits, moveCut } from '../../src/perturb/edits.ts';
import { Random } from '../../src/system/random.ts';

describe('edits of a text', () => {
  it('are applied by their place, in whatever order they are given', () => {
    const edits = [
      { start: 6, end: 11, text: 'there' },
      { start: 0, end: 0, text: '>' },
      { start: 11, end: 11, text: '!' },
    ];
    expect(applyEdits('hello world', edits)).toBe('>hello there!');
    expect(applyEdits('hello world', edits.toReversed())).toBe('>hello there!');
  });

  it('are refused if two overlap', () => {
    const edits = [
      { start: 0, end: 4, text: '' },
      { start: 3, end: 5, text: '' },
    ];
    expect(() => applyEdits('hello', edits)).toThrow('edits overlap at 3');
  });

  it('move a cut by what they add before it', () => {
    expect(moveCut(5, [{ start: 0, end: 2, text: 'abcd' }])).toBe(7);
    expect(moveCut(5, [{ start: 5, end: 6, text: 'abcd' }])).toBe(5);
    // An edit across the cut belongs to the part before it.
    expect(moveCut(5, [{ start: 4, end: 7, text: 'xy' }])).toBe(6);
  });

  it('leave both sides of a moved cut together as the whole changed text', () => {
    const random = new Random('cuts');
    for (let round = 0; round < 200; round += 1) {
      const text = 'abcdefghijklmnopqrstuvwxyz';
      const places = random.sample(
        [...text].map((_, i) => i),
        6,
      );
      const edits = [0, 2, 4].map((i) => ({
        start: places[i] ?? 0,
        end: places[i + 1] ?? 0,
        text: 'X'.repeat(random.int(4)),
      }));
      const cut = random.int(text.length + 1);
      const moved = moveCut(cut, edits);
      const head = edits.filter(({ start }) => start < cut);
      const straddles = head.some(({ end }) => end > cut);
      const before = applyEdits(text.slice(0, cut), straddles ? [] : head);
      if (!straddles) expect(applyEdits(text, edits).slice(0, moved)).toBe(before);
    }
  });
});

describe('random draws', () => {
  it('depend on their key alone', () => {
    const draws = (...key: (string | number)[]) => {
      const random = new Random(...key);
      return Array.from({ length: 20 }, () => random.int(1000));
    };
    expect(draws('a', 1)).toEqual(draws('a', 1));
    expect(draws('a', 1)).not.toEqual(draws('a', 2));
    // Parts of a key do not run into each other.
    expect(draws('a', 'b')).not.toEqual(draws('ab'));
  });

  it('are the same on every machine', () => {
    const random = new Random('HumanEval/0', 'ButterFingersPerturbation', 1, 0, 0);
    expect(Array.from({ length: 5 }, () => random.int(100))).toMatchInlineSnapshot(`
      [
        2,
        8,
        58,
        20,
        59,
      ]
    `);
  });

  it('sample without repeats and in order, and shuffle all', () => {
    const random = new Random('sample');
    for (let round = 0; round < 100; round += 1) {
      const found = random.sample([1, 2, 3, 4, 5, 6], 3);
      expect(found).toEqual([...new Set(found)].sort());
      expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
    }
  });
});
