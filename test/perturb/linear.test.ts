/** The time of transforms grows about linearly with the length of a problem. */

import { describe, expect, it } from 'vitest';
import { makeVariants, Views } from '../../src/perturb/make-variants.ts';
import type { Task } from '../../src/perturb/task.ts';
import { TRANSFORMS } from '../../src/perturb/transforms.ts';
import { parser } from './python/changed.ts';

const LONG = 16_000;
/** So many short problems have the text of a long one. */
const SHARE = 8;
/** The long problem may take this much more than the short ones; a quadratic one takes 8 times. */
const MARGIN = 4;

/** A problem with a docstring and a solution. */
type Shape = (length: number) => { readonly words?: string; readonly solution?: string };

/** A text up to a length. */
const fill = (length: number, part: string) => part.repeat(length / part.length);

/** Transforms with problems that are hard for them. */
const HARD: readonly (readonly [name: string, shape: string, make: Shape])[] = [
  ['ChangeCharCase', 'one giant word', (length) => ({ words: fill(length, 'letters') })],
  ['ExtraSpaceInsideWords', 'one giant word', (length) => ({ words: fill(length, 'letters') })],
  ['tab_indent', 'short lines', (length) => ({ words: fill(length, 'a\n') })],
  [
    'FuncRenameButterFinger',
    'a list of the function',
    (length) => ({ solution: `    return [${fill(length, 'solve,')}]\n` }),
  ],
];

function taskOf(words: string, reference: string): Task {
  const prompt = `def solve(n: int):\n    """${words}"""\n`;
  const rest = { language: 'python', kind: 'code', tests: null, entryPoint: 'solve' } as const;
  return { id: 'test/0', prompt, reference, ...rest };
}

function seconds(make: Shape, name: string, length: number, times: number): number {
  const transform = TRANSFORMS.find((each) => each.name === name);
  if (transform === undefined) throw new Error(`there is no ${name}`);
  const { words = 'Return it.', solution = '    return n\n    return n\n' } = make(length);
  const task = taskOf(words, solution);
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += 1) {
    const views = new Views(task, parser);
    expect(makeVariants(views, transform, 2, 1)).not.toContain(undefined);
    expect(views.of(transform)).not.toBeNull();
    views.close();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('lines in a row without code', () => {
  it.each(['    # a', '', '    \\'])('are at most 300: %j', (line) => {
    const isRead = (count: number) => {
      const reference = `    n = 1\n${`${line}\n`.repeat(count)}    1\n`;
      const views = new Views(taskOf('Return it.', reference), parser);
      const view = views.of({ family: 'syntax' });
      views.close();
      return view !== null;
    };
    expect([isRead(1), isRead(301)]).toEqual([true, false]);
    expect(isRead(300)).toBe(isRead(1));
  });
});

describe('a long problem takes about as long as short ones with the same text', () => {
  it.each(HARD)('%s of %s', (name, _shape, make) => {
    const short = seconds(make, name, LONG / SHARE, SHARE);
    expect(seconds(make, name, LONG, 1) / short).toBeLessThan(MARGIN);
  });
});
