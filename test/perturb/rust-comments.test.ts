import { expect, test } from 'vitest';
import { CodeParser } from '../../src/grammar/parser.ts';
import { closeView, viewOf } from '../../src/perturb/view.ts';

test('a comment of Rust has its own line, and no empty one after it', async () => {
  const prompt = [
    '/// Return the last word.',
    '/// >>> last("a b")',
    '/// Nearly done',
    'fn last(text: &str) -> String {',
    '',
  ].join('\n');
  const task = {
    ...{ id: 'last', language: 'rust', kind: 'code' as const, prompt },
    ...{ entryPoint: 'last', reference: null, tests: null },
  };
  const view = viewOf(task, await CodeParser.open('rust'), false);
  const lines = view?.prose.source.lines.map(({ start, end }) => view.text.slice(start, end));
  expect(lines).toEqual(['Return the last word.', '>>> last("a b")', 'Nearly done']);
  // What follows an example is its output, up to an empty line.
  expect(view?.prose.words.map(({ text }) => text)).toEqual(['Return', 'the', 'last', 'word']);
  closeView(view);
});
