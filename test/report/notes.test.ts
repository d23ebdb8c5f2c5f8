import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/records/verdict.ts';
import { promptNotes } from '../../src/report/notes.ts';

/** A problem with this many perturbed prompts, and this many of them equal to the nominal one. */
function problem(id: string, prompts: number, same = 0, samples = 1) {
  const passed: Verdict[] = ['passed'];
  const variants = Array.from({ length: prompts }, (_, seed) => ({
    family: 'format',
    transform: 'Tabs',
    seed,
    changed: seed >= same,
    verdicts: passed,
  }));
  return { id, nominal: Array.from({ length: samples }, () => passed).flat(), variants };
}

describe('promptNotes', () => {
  it('are empty if all is well', () => {
    expect(promptNotes({ problems: [] })).toEqual([]);
    expect(promptNotes({ problems: [problem('A', 0), problem('B', 0)] })).toEqual([]);
    expect(promptNotes({ problems: [problem('A', 2), problem('B', 2)] })).toEqual([]);
  });

  it('name the first prompts that did not change', () => {
    const [one, ...none] = promptNotes({ problems: [problem('A', 2, 1), problem('B', 2)] });
    expect(one).toMatch(
      /^1 of 4 perturbed prompts .*measures nothing: A under format\/Tabs seed 0\.$/,
    );
    expect(none).toEqual([]);
    const [many] = promptNotes({ problems: [problem('A', 2, 2), problem('B', 3, 3)] });
    expect(many).toMatch(
      /^5 of 5 .*: A under .* seed 0, A under .* seed 1, B under .* and 2 more\.$/,
    );
  });

  it('count problems that lack prompts, and problems whose prompts cannot be paired', () => {
    const problems = [problem('A', 2), problem('B', 1), problem('C', 0), problem('D', 2, 0, 3)];
    const notes = promptNotes({ problems });
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/^1 problem without perturbed prompts/);
    expect(notes[1]).toMatch(/^1 problem has fewer than 2 perturbed prompts/);
    expect(notes[2]).toMatch(/prompts of 1 problem differ in their number of samples/);
  });

  it('can be made from more problems than a function accepts arguments', () => {
    const few = Array.from({ length: 199_999 }, () => problem('A', 0));
    expect(promptNotes({ problems: [...few, problem('B', 1)] })[0]).toMatch(/^199,999 problems/);
  });
});
