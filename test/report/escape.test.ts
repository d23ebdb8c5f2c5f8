import { describe, expect, it } from 'vitest';
import { code, plainLine, prose } from '../../src/report/escape.ts';

describe('plainLine', () => {
  it('keeps ordinary text, of any language', () => {
    expect(plainLine("NameError: name 'größe' is not defined 日本")).toBe(
      "NameError: name 'größe' is not defined 日本",
    );
  });

  it('lets nothing move the cursor, reorder or hide text', () => {
    const hostile = 'a\u001b[2Jb\r\nc\u202Ed\u200Be\u0000f\u2066g\u2028h';
    expect(plainLine(hostile)).toBe('a�[2Jb c�d�e�f�g�h');
  });

  it('cuts to length and says so', () => {
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

describe('prose', () => {
  it('leaves no character that Markdown or GitHub would act on', () => {
    const text = prose(
      '@user #1 <img> [x](http://y) `c` **b** www.evil.com GH-1 :tada: a|b <!-- c --> $x$ ~~s~~ &lt;',
    );
    expect(text).not.toMatch(/(^|[^\\])[`*_[\]()|$~]/);
    expect(text).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/[@#]\w|:\/\/|www\.|GH-\d|:tada/);
  });
});
