/** Answers of which it is known why they ended. */

import { describe, expect, it } from 'vitest';
import { joinNotes, notesOf } from '../../src/dataset/sample-notes.ts';
import type { GivenAnswer, Problem } from '../../src/records/dataset.ts';
import { sampleNotes } from '../../src/report/notes.ts';
import { block, codeOf } from './extract-support.ts';

const F: Problem = { id: 'f', prompt: 'Write f.\n', entryPoint: 'f', tests: '' };
const CODE = 'def f(x):\n    return x\n';

const stepsOf = async (text: string, ended?: GivenAnswer['ended'], language = 'python') => {
  const given = { kind: 'solution', text, ...(ended === undefined ? {} : { ended }) } as const;
  return (await codeOf(given, F, language)).steps;
};

describe('an answer without code', () => {
  it.each([
    ['Let me see how this can be done.', undefined, ['no-code']],
    ['Let me see how this can be done.', 'length', ['truncated']],
    ['Let me see how this can be done.', 'refused', ['refused']],
    ['<think>\nLet me see.', 'length', ['truncated']],
    ["I'm sorry, but I can't help.", undefined, ['refused']],
    ['', undefined, []],
    ['', 'length', ['truncated']],
    ['', 'refused', ['refused']],
  ] as const)('%j that ended by %s has the step %j', async (text, ended, steps) => {
    expect(await stepsOf(text, ended)).toEqual(steps);
  });

  it('may be in a language in which a sentence is code', async () => {
    expect(await stepsOf('', 'length', 'bash')).toEqual(['truncated']);
  });
});

describe('an answer with code that was cut off', () => {
  it.each([
    [CODE, ['plain', 'truncated']],
    [block(CODE), ['fence', 'truncated']],
    [`<think>\nx\n</think>\n${block(CODE)}`, ['thinking', 'fence', 'truncated']],
  ])('%j keeps the steps that found it', async (text, steps) => {
    expect(await stepsOf(text, 'length')).toEqual(steps);
  });

  it('keeps its text', async () => {
    const given = { kind: 'solution', text: CODE, ended: 'length' } as const;
    expect((await codeOf(given, F)).text).toBe(CODE);
  });

  it('is code if it was refused further on', async () => {
    expect(await stepsOf(block(CODE), 'refused')).toEqual(['fence']);
  });
});

it('the notes tell them apart', async () => {
  const answers = [
    ['Let me see how.', undefined],
    ['Let me see how.', 'length'],
    ["I'm sorry, but I can't help.", undefined],
    [block(CODE), 'length'],
    [CODE, 'length'],
    [block(CODE), undefined],
  ] as const;
  const notes = await Promise.all(
    answers.map(async ([text, ended], index) => {
      const extracted = await stepsOf(text, ended);
      const sample = { kind: 'solution', problem: 'f', text, index, place: { file: 'f' } } as const;
      return notesOf({ ...sample, extracted }, 'compile_error', 'python');
    }),
  );
  const joined = notes.reduce(joinNotes);
  expect(joined.extracted).toEqual({
    samples: 6,
    steps: { fence: 2, plain: 1, 'no-code': 1, truncated: 3, refused: 1 },
    cut: 2,
  });
  const counts = { problems: 1, variants: 0, samples: 8, programs: 8, executed: 8, cached: 0 };
  expect(sampleNotes({ counts, language: 'python', ...joined })).toEqual([
    '2 of 8 samples had their code taken out of an answer.',
    '3 of 8 samples are answers without code (1 no-code, 1 truncated, 1 refused).',
    '2 of 8 samples reached their limit of tokens, perhaps within their code.',
  ]);
});
