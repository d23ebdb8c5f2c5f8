import { describe, expect, it } from 'vitest';
import type { AskedAs } from '../../src/records/generated.ts';
import { askedOtherwise, promptChange } from '../../src/report/answers-texts.ts';

const BASE: AskedAs = {
  ...{ source: 'openai at localhost', model: 'small-1', prompt: 'a.md', promptHash: '00000000' },
  ...{ promptTexts: [{ role: 'user', text: 'Solve it.\n\n{{prompt}}\n' }], settings: '' },
};
const COUNTS = { n: 1, questions: 1, kept: 1, asked: 0, failed: 0, missing: 0 } as const;

function suiteWith(head: Partial<AskedAs>, differences: readonly string[] = []) {
  const counts = { ...COUNTS, refused: 0, truncated: 0, used: null, tokens: null, cost: null };
  const compared = { problems: 1, onlyInHead: 0, onlyInBase: 0, changed: 0, unsharedVariants: 0 };
  return {
    generated: { ...BASE, ...head, ...counts, reasons: [] },
    compared: { ...compared, differences, askedAtBase: { ...BASE, used: null } },
  };
}

const OTHER = {
  promptHash: '11111111',
  promptTexts: [{ role: 'user', text: 'Solve it briefly.\n\n{{prompt}}\n' }],
} as const;

describe('asking otherwise than at the base', () => {
  it('is said in a sentence, with the change of the prompt', () => {
    const suite = suiteWith(OTHER);
    expect(askedOtherwise(suite)).toBe(
      'Asked otherwise than at the base: prompt a.md has another text.',
    );
    expect(promptChange(suite)).toEqual(['-Solve it.', '+Solve it briefly.', ' ']);
  });

  it('is not said if all is the same, or if the base’s prompt is not known', () => {
    expect(askedOtherwise(suiteWith({}))).toBe('');
    expect(promptChange(suiteWith({}))).toEqual([]);
    const { compared, generated } = suiteWith(OTHER);
    const { promptTexts: _texts, ...askedAtBase } = compared.askedAtBase;
    expect(promptChange({ generated, compared: { ...compared, askedAtBase } })).toEqual([]);
  });

  it.each([
    ['a prompt and a model', suiteWith({ ...OTHER, model: 'small-2' }), true],
    ['a prompt and the tests', suiteWith(OTHER, ['the data files']), true],
    ['a model and its settings', suiteWith({ model: 'small-2', settings: 'seed 1' }), true],
    ['a model at another place', suiteWith({ source: 'x', model: 'small-2' }), false],
    ['another file with another text', suiteWith({ ...OTHER, prompt: 'b.md' }), false],
  ])('says of %s whether their effects can be told apart', (_, suite, isMany) => {
    expect(askedOtherwise(suite).includes('cannot be told apart')).toBe(isMany);
  });

  it('shows the messages of a conversation with their roles', () => {
    const promptTexts = [
      { role: 'system', text: 'Be brief.' },
      { role: 'user', text: 'Solve it.\n\n{{prompt}}\n' },
    ] as const;
    expect(promptChange(suiteWith({ ...OTHER, promptTexts }))).toEqual([
      '+[system]',
      '+Be brief.',
      '+[user]',
      ' Solve it.',
    ]);
  });
});
