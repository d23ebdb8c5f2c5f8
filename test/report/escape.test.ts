import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/report/markdown-parts.ts';
import { code, fenced, plainLine, prose } from '../../src/text/escape.ts';
import { references, render } from '../e2e/support/markdown.ts';

describe('plainLine', () => {
  it('keeps ordinary text, of any language', () => {
    expect(plainLine("NameError: name 'größe' is not defined 日本")).toBe(
      "NameError: name 'größe' is not defined 日本",
    );
  });

  it('prevents text from moving the cursor, or reordering or hiding text', () => {
    const hostile = 'a\u001b[2Jb\r\nc\u202Ed\u200Be\u0000f\u2066g\u2028h';
    expect(plainLine(hostile)).toBe('a�[2Jb c�d�e�f�g�h');
  });

  it('cuts to the length, with a mark', () => {
    expect(plainLine('x'.repeat(300), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});

describe('code', () => {
  it('fences with more backticks than the text has in a row', () => {
    expect(code('a``b`c')).toBe('```a``b`c```');
    expect(code('`')).toBe('`` ` ``');
    expect(code('')).toBe('`  `');
  });

  it('does not end a table cell', () => {
    expect(code('a|b')).toBe('`a\\|b`');
  });
});

describe('fenced', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  /** The blocks of a text: their kind and, for code, their content. */
  const blocksOf = (text: string) =>
    markdown
      .parse(text, {})
      .filter(({ level }) => level === 0)
      .map(({ type, info, content }) => (type === 'fence' ? { info, content } : type));

  it('is a block of code with its language', () => {
    expect(fenced(['-a', '+b'], 'diff')).toBe('```diff\n-a\n+b\n```');
    expect(blocksOf(fenced([], 'diff'))).toEqual([{ info: 'diff', content: '' }]);
    expect(blocksOf(fenced(['', ' ', ''], 'diff'))).toEqual([{ info: 'diff', content: '\n \n\n' }]);
  });

  it.each([
    ['a fence', '```'],
    ['a fence with a language', '```html'],
    ['a longer fence', '``````````'],
    ['a fence as long as a line', '`'.repeat(400)],
    ['a fence longer than a line', '`'.repeat(1000)],
    ['a fence of tildes', '~~~'],
    ['an indented fence', '   ```'],
    ['a quoted fence', '> ```'],
    ['a fence in a list', '- ```'],
    ['a fence after a sign', '-```'],
    ['a fence after a line break', 'x\n```\ny'],
    ['a fence after a carriage return', 'x\r```\ry'],
    ['a fence after a line separator', 'x\u2028```\u2028y'],
    ['a fence after a form feed', 'x\f```\fy'],
    ['the end of what surrounds it', '</details>'],
    ['the end of code in HTML', '</code></pre><img src=x onerror=1>'],
    ['the start of a comment', '<!--'],
    ['a heading', '# x'],
    ['a table', '| a | b |'],
    ['a mention', '@everyone #1 https://evil.example www.evil.example GH-1'],
    ['our marker', '<!-- passgate:v1 key=.github/passgate.yml#evals -->'],
  ])('contains %s', (_, line) => {
    for (const lines of [[line], ['-a', line, '+b'], [line, line], ['', line, '']]) {
      const block = fenced(lines, 'diff');
      const content = lines.map((each) => `${plainLine(each, 400)}\n`).join('');
      expect(blocksOf(block)).toEqual([{ info: 'diff', content }]);
      // As in a report: after a line of text, and directly before the end of a fold.
      const { links, html, text, code: held } = render(fold('x', `a:\n\n${block}`, false));
      expect([links, html, references(text)]).toEqual([[], [], []]);
      expect(held).toEqual([content]);
    }
  });

  it('keeps any lines inside, each on a separate line', () => {
    const parts = [
      '`',
      '``',
      '```',
      '~~~',
      '\\',
      '<',
      '>',
      '</details>',
      '<!--',
      '-->',
      '&lt;',
      '@a',
    ];
    const more = [
      '|',
      '\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '    ',
      '\u202e',
      '\u001b[2J',
      '\0',
      '\ud83d',
      'x',
    ];
    const line = fc
      .array(fc.constantFrom(...parts, ...more), { maxLength: 12 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const block = fenced(lines, 'diff');
        expect(block).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
        const safe = lines.map((each) => plainLine(each, 400));
        const content = safe.map((each) => `${each}\n`).join('');
        expect(blocksOf(`a\n${block}\nb`)).toEqual([
          'paragraph_open',
          'paragraph_close',
          { info: 'diff', content },
          'paragraph_open',
          'paragraph_close',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts long lines, with a mark', () => {
    const [, line] = fenced(['x'.repeat(10_000)], 'diff').split('\n');
    expect(line).toBe(`${'x'.repeat(399)}…`);
  });
});

describe('prose', () => {
  it('leaves no character that Markdown or GitHub would act on', () => {
    const text = prose(
      '@user #1 <img> [x](http://y) `c` **b** www.evil.com GH-1 :tada: a|b <!-- c --> $x$ ~~s~~ &lt;',
    );
    expect(text).not.toMatch(/(^|[^\\])[`*_[\]()|$~]/);
    expect(text).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/[@#]\w|:\/\/|www\.|GH-\d|:tada/);
  });

  it.each([
    '@user a@b.example @org/team',
    '#1 octo/repo#1 GH-1 gh-22 (GH-1) xGH-1',
    'http://evil.example https://evil.example ftp://evil.example www.evil.example',
    '[x](http://y) ![x](y) <http://y> [x]: y',
    '<img src=x> </details> <!-- x --> &lt;b&gt; &#64;user &commat;user',
    '`c` **b** _i_ ~~s~~ $x$ | a\\|b \\*',
    '# x',
    '- x',
    '1. x',
    '1) x',
    '+ x',
    '> x',
    '---',
    '===',
    '```',
    '~~~',
    '    x',
  ])('is shown unchanged and has no other effect: %s', (text) => {
    for (const whole of [text, `${text} `.repeat(3).trim()]) {
      const rendered = new MarkdownIt({ html: true, linkify: true }).parse(
        `a: ${prose(whole)}`,
        {},
      );
      expect(rendered.map(({ type }) => type)).toEqual([
        'paragraph_open',
        'inline',
        'paragraph_close',
      ]);
      const { links, html, text: shown, code: spans } = render(`a: ${prose(whole)}`);
      expect([links, html, spans, references(shown)]).toEqual([[], [], [], []]);
      expect(shown.replaceAll('\u2060', '').trim()).toBe(`a: ${whole}`.trim());
    }
  });
});
