import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptDiff } from '../../src/evaluate/prompt-diff.ts';
import { resultsSchema } from '../../src/records/results.ts';
import { plainLine } from '../../src/text/escape.ts';

/** About 40 lines, the marks for omitted lines, and a sentence. */
const MOST_LINES = 43;
/** A sign, 200 characters that may all be tabs, and an ellipsis on both sides. */
const LONGEST_LINE = 803;
const diffSchema =
  resultsSchema.shape.suites.element.shape.breaks.unwrap().shape.listed.element.shape.diff;

const textOf = (lines: readonly string[], ...signs: string[]) =>
  lines.filter((line) => signs.includes(line[0] ?? '')).map((line) => line.slice(1));

/** Tells if one list results from the other by leaving elements out. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const each of whole) if (each === part[at]) at += 1;
  return at === part.length;
}

/** The rest of a list without some elements; null if one of these is missing in it. */
function without(whole: readonly string[], part: readonly string[]): string[] | null {
  const rest = [...whole];
  for (const each of part) {
    const at = rest.indexOf(each);
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  return rest.sort();
}

describe('promptDiff', () => {
  it('shows a renamed function at its names, and leaves the rest out', () => {
    const prompt = (name: string) =>
      `from typing import List\n\n\ndef ${name}(text: str) -> int:\n    """Count.\n\n    Words, that is.\n\n    >>> ${name}("a b")\n    2\n    """\n`;
    expect(promptDiff(prompt('count_words'), prompt('countWords'))).toEqual([
      ' ',
      '-def count_words(text: str) -> int:',
      '+def countWords(text: str) -> int:',
      '     """Count.',
      '@@',
      ' ',
      '-    >>> count_words("a b")',
      '+    >>> countWords("a b")',
      '     2',
    ]);
  });

  it('reports identical prompts as the same', () => {
    for (const prompt of ['', '\n', 'def f():\n', 'x'.repeat(100_000)]) {
      expect(promptDiff(prompt, prompt)).toEqual(['(the prompts are the same)']);
    }
  });

  it('shows an added or removed prompt', () => {
    expect(promptDiff('', 'a\nb')).toEqual(['+a', '+b']);
    expect(promptDiff('a\nb', '')).toEqual(['-a', '-b']);
  });

  it('separates distant changes with a line, and joins close ones', () => {
    const lines = (...changes: string[]) =>
      Array.from({ length: 9 }, (_, i) => changes[i] || `line ${i}`).join('\n');
    expect(promptDiff(lines(), lines('', 'x', '', '', '', '', '', 'y'))).toEqual([
      ' line 0',
      '-line 1',
      '+x',
      ' line 2',
      '@@',
      ' line 6',
      '-line 7',
      '+y',
      ' line 8',
    ]);
    expect(promptDiff(lines(), lines('', 'x', '', '', 'y'))).not.toContain('@@');
  });

  describe('makes visible', () => {
    it.each([
      [
        'tabs in place of spaces',
        '    return 1\n',
        '\treturn 1\n',
        ['-    return 1', '+⇥   return 1'],
      ],
      ['a blank at the end', 'a\n', 'a \n', ['-a', '+a·']],
      ['blanks at the end that go', 'a  \n', 'a\n', ['-a··', '+a']],
      ['a tab at the end', 'a\n', 'a\t\n', ['-a', '+a⇥   ']],
      ['a tab before blanks at the end', 'a\t\n', 'a\t  \n', ['-a⇥   ', '+a⇥   ··']],
      ['a line that gets blanks', 'a\n\nb\n', 'a\n  \nb\n', [' a', '-', '+··', ' b']],
      ['a blank line', 'a\nb\n', 'a\n\nb\n', [' a', '+', ' b']],
      ['two blanks for one', 'a b\n', 'a  b\n', ['-a b', '+a  b']],
      ['a blank in front', 'a\n', ' a\n', ['-a', '+ a']],
    ])('%s', (_, nominal, perturbed, lines) => {
      expect(promptDiff(nominal, perturbed)).toEqual(lines);
    });

    it('a line break at the end, in words', () => {
      const [removed, added, note, ...more] = promptDiff('a\nb', 'a\nb\n').slice(1);
      expect([removed, added]).toEqual(['-b', '+b']);
      expect(note).toBe('(the perturbed prompt alone ends with a line break)');
      expect(more).toEqual([]);
      expect(promptDiff('a\n', 'a').at(-1)).toMatch(/^\(the nominal prompt alone ends/);
      expect(promptDiff('a\n', 'b\n').join('')).not.toContain('line break');
      expect(promptDiff('a', 'b').join('')).not.toContain('line break');
    });

    it('any white space, after it was put on one line of a report', () => {
      const space = fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\f', '\u00a0');
      const text = fc
        .array(fc.oneof(space, fc.constantFrom('a', 'b')), { maxLength: 12 })
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(text, text, (nominal, perturbed) => {
          fc.pre(nominal !== perturbed);
          const lines = promptDiff(nominal, perturbed).map((line) => plainLine(line, 400));
          const isSaid = lines.some((line) => line.startsWith('('));
          const [removed, added] = [textOf(lines, '-'), textOf(lines, '+')];
          expect(isSaid || JSON.stringify(removed) !== JSON.stringify(added)).toBe(true);
        }),
        {
          numRuns: 2000,
          examples: [
            ['a\n', 'a'],
            ['a\n', 'a\r\n'],
            ['a', 'a\t'],
          ],
        },
      );
    });
  });

  describe('with CRLF', () => {
    const prompt = 'def f():\n    """Add."""\n';
    const crlf = prompt.replaceAll('\n', '\r\n');

    it('shows the changes and no carriage return if both prompts have it', () => {
      const lines = promptDiff(crlf, crlf.replace('Add', 'Sum'));
      expect(lines).toEqual([' def f():', '-    """Add."""', '+    """Sum."""']);
    });

    it('shows only the other changes if one prompt has it', () => {
      const lines = promptDiff(prompt, crlf.replace('Add', 'Sum'));
      expect(lines).toEqual([' def f():', '-    """Add."""', '+    """Sum."""']);
    });

    it('reports it, and nothing else, if it is the only difference', () => {
      for (const [one, other] of [
        [prompt, crlf],
        [crlf, prompt],
        [prompt.repeat(2000), crlf.repeat(2000)],
      ] as const) {
        const [said, ...more] = promptDiff(one, other);
        expect(said).toMatch(/^\(.*CRLF\)$/);
        expect(more).toEqual([]);
      }
    });
  });

  describe('of long lines', () => {
    const prose = (length: number, seed: string) => seed.repeat(length).slice(0, length);

    it('cuts around the change, at the start, in the middle and at the end', () => {
      const [start, end] = [prose(500, 'abc '), prose(500, ' xyz')];
      expect(promptDiff(`${start}old${end}`, `${start}new${end}`)).toEqual([
        `-…${start.slice(-60)}old${end.slice(0, 60)}…`,
        `+…${start.slice(-60)}new${end.slice(0, 60)}…`,
      ]);
      expect(promptDiff(`old${end}`, `new${end}`)).toEqual([
        `-old${end.slice(0, 60)}…`,
        `+new${end.slice(0, 60)}…`,
      ]);
      expect(promptDiff(`${start}old`, `${start}new`)).toEqual([
        `-…${start.slice(-60)}old`,
        `+…${start.slice(-60)}new`,
      ]);
    });

    it('cuts the lines around the change too', () => {
      const long = prose(500, 'abc ');
      const [before, ...rest] = promptDiff(`${long}\nold\n`, `${long}\nnew\n`);
      expect(before).toBe(` ${long.slice(0, 199)}…`);
      expect(rest).toEqual(['-old', '+new']);
    });

    it('shows a short change completely, wherever it is', () => {
      const around = fc.integer({ min: 0, max: 3000 });
      const middle = fc.integer({ min: 1, max: 80 });
      const lines = fc.integer({ min: 1, max: 3 });
      fc.assert(
        fc.property(around, around, middle, middle, lines, (start, end, one, other, count) => {
          const line = (i: number, mark: string, length: number) =>
            prose(start, `${i}abc`) + mark.repeat(length) + prose(end, 'xyz');
          const text = (mark: string, length: number) =>
            Array.from({ length: count }, (_, i) => line(i, mark, length)).join('\n');
          const shown = promptDiff(text('O', one), text('N', other));
          const [removed, added] = [textOf(shown, '-'), textOf(shown, '+')];
          expect([removed.length, added.length]).toEqual([count, count]);
          for (const each of removed) expect(each).toContain('O'.repeat(one));
          for (const each of added) expect(each).toContain('N'.repeat(other));
          for (const each of shown) expect(each.length).toBeLessThanOrEqual(203);
        }),
      );
    });
  });

  describe('of long prompts', () => {
    /** Random lines, the same for the same seed. */
    function randomLines(count: number, length: number, seed: number): string {
      let state = seed;
      const next = () => {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        return String.fromCharCode(97 + ((state >> 8) % 26));
      };
      return Array.from({ length: count }, () => Array.from({ length }, next).join('')).join('\n');
    }

    const isBounded = (lines: readonly string[]) => {
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
      expect(() => diffSchema.parse(lines)).not.toThrow();
    };

    it('gives the number of lines after the first 40', () => {
      const lines = (count: number) =>
        Array.from({ length: count }, (_, i) => `line ${i}\n`).join('');
      expect(promptDiff('', lines(40)).filter((line) => line.startsWith('+'))).toHaveLength(40);
      // One more line takes no more room than a sentence about it.
      expect(promptDiff('', lines(41)).filter((line) => line.startsWith('+'))).toHaveLength(41);
      const shown = promptDiff('', lines(100));
      expect(shown.slice(0, 40)).toEqual(
        lines(40)
          .trimEnd()
          .split('\n')
          .map((line) => `+${line}`),
      );
      expect(shown[40]).toBe('(60 more lines)');
    });

    it.each([
      ['a megabyte of random lines', randomLines(20_000, 50, 1), randomLines(20_000, 50, 2)],
      ['a megabyte on one line', 'ab'.repeat(500_000), 'ba'.repeat(500_000)],
      ['a megabyte and nothing', randomLines(20_000, 50, 1), ''],
      ['nothing but line breaks', '\n'.repeat(20_000), 'a\n'.repeat(10_000)],
      ['lines of one letter', randomLines(10_000, 1, 1), randomLines(10_000, 1, 2)],
      ['lines of tabs', `${'\t'.repeat(5000)}\n`, `${'\t'.repeat(4000)}\n`],
      ['short lines of tabs', `a\n${'\t'.repeat(199)}`, `b\n${'\t'.repeat(199)}`],
      ['a megabyte of blanks', ' '.repeat(1_000_000), ' '.repeat(999_999)],
      ['a megabyte of CRLF', '\r\n'.repeat(500_000), '\r\n'.repeat(400_000)],
    ])('is short: %s', (_, nominal, perturbed) => {
      isBounded(promptDiff(nominal, perturbed));
      isBounded(promptDiff(perturbed, nominal));
    });

    it('shows a small change of a long prompt, and nothing else', () => {
      const lines = randomLines(390, 50, 1).split('\n');
      const changed = lines.map((line, i) => (i === 200 ? 'new' : line));
      expect(promptDiff(lines.join('\n'), changed.join('\n'))).toEqual([
        ` ${lines[199]}`,
        `-${lines[200]}`,
        '+new',
        ` ${lines[201]}`,
      ]);
    });

    it('reports a change that comes too late to be shown', () => {
      const same = randomLines(1000, 50, 1);
      expect(promptDiff(`${same}\nold`, `${same}\nnew`)).toEqual([
        '(the prompts differ after their first 20000 characters)',
      ]);
      expect(promptDiff(same, `${same}\n`)).toEqual([
        '(the prompts differ after their first 20000 characters)',
      ]);
    });

    it('reports prompts without common lines instead of comparing for long', () => {
      const [one, other] = [randomLines(9000, 1, 3), randomLines(9000, 1, 4)];
      expect(promptDiff(one, other.toUpperCase())).toEqual([
        expect.stringMatching(/^\(.*too little in common.*\)$/),
      ]);
    });
  });

  it('has each line from the side of its sign, in order, and misses no change', () => {
    const line = fc.constantFrom(
      '',
      'a',
      'b',
      '    a',
      '-',
      '+',
      '@@',
      '\\ No newline',
      '(a)',
      ' ',
    );
    const text = fc.array(line, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (nominal, perturbed) => {
        fc.pre(nominal.join('\n') !== perturbed.join('\n'));
        // Every line ends with a line break, so its text alone decides equality.
        const ended = (lines: readonly string[]) => lines.map((each) => `${each}\n`).join('');
        const shown = promptDiff(ended(nominal), ended(perturbed));
        for (const each of shown) expect(each).toMatch(/^[-+ ]|^@@$/);
        const blanks = (lines: readonly string[]) =>
          lines.map((each) => each.replace(/ +$/, (s) => '·'.repeat(s.length)));
        const [removed, added] = [textOf(shown, '-'), textOf(shown, '+')];
        expect(isWithin(removed, blanks(nominal))).toBe(true);
        expect(isWithin(added, blanks(perturbed))).toBe(true);
        // The rest is the same on both sides.
        const kept = without(blanks(nominal), removed);
        expect(kept).not.toBeNull();
        expect(kept).toEqual(without(blanks(perturbed), added));
        // With the lines around them they are still in order. A hunk has one on each side.
        expect(isWithin(blanks(textOf(shown, '-', ' ')), blanks(nominal))).toBe(true);
        expect(isWithin(blanks(textOf(shown, '+', ' ')), blanks(perturbed))).toBe(true);
        const signs = shown.map((each) => each[0]).join('');
        expect(signs).not.toMatch(/^@|@$|@@|^ {2}| {2}$| {2}@|@ {2}| {3}/);
        expect(signs).toMatch(/^ ?[-+]/);
        expect(`${signs}@`).not.toMatch(/(^|@) *@/);
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts any text, with whole characters or not, and keeps its limits', () => {
    const odd = [
      '\ud83d',
      '\ude00',
      '😀',
      '\u001b[31m',
      '\u202e',
      '\r',
      '\n',
      '\t',
      '\0',
      'x',
      '…',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' })), { maxLength: 20 })
      .chain((parts) =>
        fc.integer({ min: 1, max: 60 }).map((times) => parts.join('').repeat(times)),
      );
    fc.assert(
      fc.property(text, text, (nominal, perturbed) => {
        const lines = promptDiff(nominal, perturbed);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
        expect(() => diffSchema.parse(lines)).not.toThrow();
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
          expect(line).not.toContain('\n');
          expect(line).toMatch(/^(?:[-+ ]|@@$|\(.*\)$)/);
          // The shown lines contain nothing that could do harm.
          const shown = plainLine(line, 400);
          expect(shown.isWellFormed()).toBe(true);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        }
      }),
      { numRuns: 150 },
    );
  });
});
