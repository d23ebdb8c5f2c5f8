import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, PLACEHOLDERS, type Values, valuesOf } from '../../src/generate/fill.ts';
import { languageInProse } from '../../src/generate/language-in-prose.ts';
import { SHIPPED } from '../../src/languages/shipped.ts';
import type { Problem } from '../../src/records/dataset.ts';
import { ADD, asking } from './support.ts';

const VALUES: Values = {
  prompt: 'PROMPT',
  entry_point: 'ENTRY',
  language: 'LANGUAGE',
  problem_id: 'ID',
};

/** Texts that a template engine, or JavaScript's own replacement, would take for more. */
const HOSTILE = [
  '{{prompt}}',
  '{{ entry_point }}',
  '{{',
  '}}',
  '$&',
  '$1',
  "$`$'$$",
  '$<name>',
  '{{#if x}}{{/if}}',
  '{% raw %}',
  '<%= x %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is hostile, no template
  '${process.env.HOME}',
  '\\{{prompt}}',
  '\0\u2028\uD800',
];

describe('fill', () => {
  it('puts each value in the place of its name, every time', () => {
    const template = '{{prompt}} {{entry_point}} {{language}} {{problem_id}} {{prompt}}';
    expect(fill(template, VALUES)).toBe('PROMPT ENTRY LANGUAGE ID PROMPT');
  });

  it('allows spaces within the braces', () => {
    const wide = `{{${' '.repeat(100)}prompt\t}}`;
    expect(fill(`{{ prompt }} {{\tlanguage }} ${wide}`, VALUES)).toBe('PROMPT LANGUAGE PROMPT');
  });

  it.each([
    '{{input}}',
    '{{Prompt}}',
    '{{promt}}',
    '{{prompt',
    '{prompt}',
    '{{prompt_code}}',
    '{{\nprompt}}',
    '{{prompt|upper}}',
    '$prompt %prompt% <prompt>',
    '{{constructor}} {{__proto__}}',
  ])('leaves everything else as it is: %s', (text) => {
    expect(fill(text, VALUES)).toBe(text);
  });

  it('takes the innermost of more braces', () => {
    expect(fill('{{{prompt}}}', VALUES)).toBe('{PROMPT}');
  });

  it.each(HOSTILE)('puts in a hostile text as it is: %j', (prompt) => {
    expect(fill('a {{prompt}} b {{problem_id}}', { ...VALUES, prompt, problem_id: prompt })).toBe(
      `a ${prompt} b ${prompt}`,
    );
  });

  it('makes no placeholder of a value and the text around it', () => {
    expect(fill('{{prompt}}{{language}}', { ...VALUES, prompt: '{{' })).toBe('{{LANGUAGE');
    expect(fill('{{{prompt}} }}', { ...VALUES, prompt: '{problem_id' })).toBe('{{problem_id }}');
  });

  it('equals the pieces between placeholders, joined by the values', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    const values = fc.record({ prompt: text, entry_point: text, language: text, problem_id: text });
    // Braces at the ends of a piece could make another placeholder with those beside it.
    const piece = text.map((each) => each.replaceAll(/[{}]/g, ''));
    const parts = fc.array(fc.tuple(piece, fc.constantFrom(...PLACEHOLDERS)), { maxLength: 8 });
    fc.assert(
      fc.property(parts, piece, values, (pairs, end, given) => {
        const template = pairs.map(([before, name]) => `${before}{{${name}}}`).join('') + end;
        const wanted = pairs.map(([before, name]) => before + given[name]).join('') + end;
        expect(fill(template, given)).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a moment for a megabyte of open braces', () => {
    for (const text of ['{{'.repeat(500_000), `{{${' '.repeat(1_000_000)}`]) {
      const start = performance.now();
      expect(fill(text, VALUES)).toBe(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('the values of a problem', () => {
  const entryOf = (problem: Partial<Problem>) =>
    valuesOf({ ...ADD, entryPoint: null, ...problem }, 'python').entry_point;

  it('are its prompt, its id and its entry point', () => {
    expect(valuesOf(ADD, 'python')).toEqual({
      prompt: ADD.prompt,
      entry_point: 'add',
      language: 'Python',
      problem_id: 'Add/0',
    });
  });

  it('have the one name that tests call, if no entry point is given', () => {
    const prose = { prompt: 'Write a function to add two numbers.', prefix: '' };
    expect(entryOf({ ...prose, tests: 'assert plus(1, 2) == 3\nassert plus(0, 0) == 0' })).toBe(
      'plus',
    );
    expect(entryOf({ ...prose, tests: 'assert set(plus([1])) == {1}' })).toBe('plus');
    expect(entryOf({ ...prose, tests: 'assert plus(Pair(1, 2)) == 3' })).toBe('');
    expect(entryOf({ ...prose, tests: 'assert True' })).toBe('');
  });

  it('have the name that a prompt leaves open', () => {
    expect(entryOf({ tests: 'check(1)\nother(2)' })).toBe('add');
  });

  it('have no name for a whole program', () => {
    expect(entryOf({ prompt: 'Add two numbers.', prefix: '', tests: '', cases: [] })).toBe('');
  });
});

describe('the language in prose', () => {
  it('is its usual name', () => {
    const names = ['python', ...SHIPPED.map(({ name }) => name)].map(languageInProse);
    expect(names.sort()).toEqual(
      'Bash C C++ Go Java JavaScript PHP Perl Python Ruby Rust TypeScript'.split(' '),
    );
  });

  it('is the config’s own name for a language that it describes', () => {
    const { suite } = asking(
      '',
      {},
      '    language: { name: Lua, file: p.lua, run: [lua, p.lua] }\n',
    );
    expect(languageInProse(suite.language)).toBe('Lua');
  });
});
