import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import type { ProblemStrength } from '../../src/records/strength.ts';
import { strengthLines } from '../../src/report/strength-lines.ts';

const survivor = (before: string, after: string) => ({
  ...({ line: 3, column: 1, operator: 'boundary', before, after } as const),
});

function problem(id: string, killed: number, change = ['a < b', 'a <= b']): ProblemStrength {
  const [before = '', after = ''] = change;
  const survivors = Array.from({ length: Math.min(10, 20 - killed) }, () =>
    survivor(before, after),
  );
  return { problem: id, strength: { killed, mutants: 20, possible: 30, survivors } };
}

it('lists the ten weakest problems, and three of the changes of each', () => {
  const problems = Array.from({ length: 19 }, (_, n) => problem(`p${n + 1}`, n + 1));
  const lines = strengthLines({ problems: [...problems, problem('whole', 20)], notAvailable: [] });
  const listed = lines.flatMap((line) => /^ +\d+\.\d% {2}(\w+): /.exec(line)?.[1] ?? []);
  expect(listed).toEqual(Array.from({ length: 10 }, (_, n) => `p${n + 1}`));
  expect(lines).toContain('  the weakest 10 of 19 problems whose mutants survived:');
  expect(lines.filter((line) => line.includes('line 3: a < b → a <= b'))).toHaveLength(30);
  expect(lines.filter((line) => line.endsWith('and 16 more'))).toHaveLength(1);
});

it('has a change in two lines if it is long, and says if nothing is left', () => {
  const long = 'values.append(first_operand * second_operand)';
  const problems = [
    problem('p', 19, [long, long.replace('*', '/')]),
    problem('q', 19, ['f()', '']),
  ];
  const text = strengthLines({ problems, notAvailable: [] }).join('\n');
  expect(text).toContain(`line 3: ${long}\n              → ${long.replace('*', '/')}`);
  expect(text).toContain('line 3: f() → (nothing)');
});

it('says so if no problem has a strength', () => {
  const lines = strengthLines({ problems: [], notAvailable: [{ problem: 'p', reason: 'no way' }] });
  expect(lines).toEqual([
    'test strength: not available',
    '  not available for 1 problem: no way',
    '    p',
  ]);
});

it('fits 80 columns between its margins, and hides nothing, whatever the texts', () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (id, before, after) => {
      const problems = [problem(id, 5, [before, after]), problem(`${id}\u001b[2K\n`, 7)];
      const notAvailable = [id, `${id}2`, `${id}3`, `${id}4`].map((each) => ({
        ...{ problem: each, reason: 'it has no reference solution' },
      }));
      for (const line of strengthLines({ problems, notAvailable })) {
        expect(stringWidth(`  ${line}`)).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/\p{Cc}/u);
      }
    }),
  );
});
