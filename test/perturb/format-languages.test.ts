import { describe, expect, test } from 'vitest';
import { promptOf, textOf, variantsOf } from './format-support.ts';

const NOTHING = 'it has nothing to work on';

/** Prompts as MultiPL-E has them: comments above a signature. */
const LINES = '// Add numbers, all of them.\n// >>> f([1], 2)\n// 3\n';
const ONE = ' * Add numbers, all of them.\n * >>> f([1], 2)\n * 3\n */\n';

const PROMPTS = [
  { language: 'javascript', signature: 'function f(numbers, threshold){\n', opening: '/**' },
  {
    language: 'typescript',
    signature: 'function f(numbers: number[], threshold: number): number {\n',
    opening: '/**',
  },
  {
    language: 'cpp',
    signature: 'long f(std::vector<long> numbers, long threshold) {\n',
    opening: '/*',
  },
  { language: 'go', signature: 'func f(numbers []int, threshold int) int {\n', opening: '/*' },
  {
    language: 'rust',
    signature: 'fn f(numbers: Vec<i64>, threshold: i64) -> i64 {\n',
    opening: '/*',
  },
  { language: 'php', signature: 'function f($numbers, $threshold) {\n', opening: '/**' },
].map((each) => {
  const head = { go: 'package main\n\n', php: '<?php\n' }[each.language] ?? '';
  return { ...each, prompt: `${head}${LINES}${each.signature}` };
});

describe('doc2comments', () => {
  for (const { language, prompt, opening } of PROMPTS) {
    test(`writes the line comments of ${language} as one comment, and back`, async () => {
      const made = prompt.replace(LINES, `${opening}\n${ONE}`);
      expect(await promptOf('doc2comments', { language, prompt })).toBe(made);
      expect(await promptOf('doc2comments', { language, prompt: made })).toBe(prompt);
    });
  }

  test('keeps the indentation of a method, and CRLF', async () => {
    const prompt =
      'class Problem {\r\n    // Add.\r\n    //\r\n    // More.\r\n    public static long f(long a) {\r\n';
    expect(await promptOf('doc2comments', { language: 'java', prompt })).toBe(
      'class Problem {\r\n    /**\r\n     * Add.\r\n     *\r\n     * More.\r\n     */\r\n    public static long f(long a) {\r\n',
    );
  });

  test('makes one comment of lines with white space at their end', async () => {
    const prompt = '// Add. \n// More.\t\n// Done.\nfunction f(a){\n';
    expect(await promptOf('doc2comments', { language: 'javascript', prompt })).toBe(
      '/**\n * Add. \n * More.\t\n * Done.\n */\nfunction f(a){\n',
    );
  });

  test('keeps the kind of Rust comments', async () => {
    const prompt = '/// Add.\n/// More.\nfn f(a: i64) -> i64 {\n';
    const made = '/**\n * Add.\n * More.\n */\nfn f(a: i64) -> i64 {\n';
    expect(await promptOf('doc2comments', { language: 'rust', prompt })).toBe(made);
    expect(await promptOf('doc2comments', { language: 'rust', prompt: made })).toBe(prompt);
  });

  test('takes the white space off that all lines of a comment share', async () => {
    const prompt = '/* Add.\n     deeper\n   More. */\nint f(int a) {\n';
    expect(await promptOf('doc2comments', { language: 'cpp', prompt })).toBe(
      '// Add.\n//   deeper\n// More.\nint f(int a) {\n',
    );
  });

  test('leaves comments alone that the other style would break, and orders for tools', async () => {
    for (const comment of ['// all of **/*.js', '//go:noinline', '// a path\\', '// <?php ?>']) {
      const prompt = `package main\n\n${comment}\nfunc f(a int) int {\n`;
      expect(await promptOf('doc2comments', { language: 'go', prompt })).toBe(NOTHING);
    }
  });

  test('does not apply to languages with one style', async () => {
    const ruby = { language: 'ruby', prompt: '# Add.\ndef f(a)\n' };
    const bash = { language: 'bash', prompt: '#!/bin/bash\n# Add.\nf() {\n' };
    expect(await promptOf('doc2comments', ruby)).toBe(NOTHING);
    expect(await promptOf('doc2comments', bash)).toBe(NOTHING);
  });
});

describe('split_lines', () => {
  for (const { language, prompt, signature } of PROMPTS) {
    test(`breaks a signature of ${language} after its comma`, async () => {
      const indentation = language === 'go' ? '\t' : '        ';
      const [first, second] = signature.split(', ');
      const made = prompt.replace(signature, `${first},\n${indentation}${second}`);
      expect(await promptOf('split_lines', { language, prompt })).toBe(made);
    });
  }

  test('breaks the rest of a Bash line after an operator, not a pattern of a case', async () => {
    const head = '# Add.\nf() {\n';
    const text = (line: string) =>
      `    case $1 in\n        aaaaaaaaaaaaaa | bbbbbbbbbbbbb | cccccccccccc) ;;\n    esac\n${line}`;
    const reference = `${text('    [[ "$1" == "a" ]] && [[ "$2" == "b" ]]\n')}${'    :\n'.repeat(5)}}\n`;
    const split = '    [[ "$1" == "a" ]] &&\n        [[ "$2" == "b" ]]\n';
    expect(await promptOf('split_lines', { language: 'bash', prompt: head, reference })).toBe(
      `${head}${text(split)}    :\n`,
    );
  });

  test('leaves the orders of the preprocessor alone', async () => {
    const prompt =
      '#define MOST(first, second) ((first) > (second) ? (first) : (second))\nint f(int a) {\n';
    expect(await promptOf('split_lines', { language: 'cpp', prompt })).toBe(NOTHING);
  });
});

describe('tab_indent', () => {
  test('leaves the texts of heredocs and templates alone', async () => {
    const bash = {
      language: 'bash',
      prompt: '# Add.\nf() {\n',
      reference: '    cat <<EOF\n    text\n      more\nEOF\n    echo\n}\n',
    };
    expect(await textOf('tab_indent', bash)).toBe(
      '# Add.\nf() {\n\tcat <<EOF\n    text\n      more\nEOF\n\techo\n}\n',
    );
    const javascript = {
      language: 'javascript',
      prompt: '// Add.\nfunction f(a) {\n',
      reference: '  const b = `x\n  y`;\n  if (a) {\n    return b;\n  }\n}\n',
    };
    expect(await textOf('tab_indent', javascript)).toBe(
      '// Add.\nfunction f(a) {\n\tconst b = `x\n  y`;\n\tif (a) {\n\t\treturn b;\n\t}\n}\n',
    );
  });

  test('keeps the stars of a comment where they are', async () => {
    const prompt = 'class A {\n    /**\n     * Add.\n     */\n    static long f(long a) {\n';
    expect(await promptOf('tab_indent', { language: 'java', prompt })).toBe(
      'class A {\n\t/**\n\t * Add.\n\t */\n\tstatic long f(long a) {\n',
    );
  });

  test('gives spaces to Go', async () => {
    const prompt = 'package main\n\n// Add.\nfunc f(a int) int {\n';
    expect(
      await textOf('tab_indent', {
        language: 'go',
        prompt,
        reference: '\tb := `\n\t`\n\t_ = b\n\treturn a\n}\n',
      }),
    ).toBe(`${prompt}    b := \`\n\t\`\n    _ = b\n    return a\n}\n`);
  });
});

describe('empty lines', () => {
  for (const { language, prompt, signature } of PROMPTS) {
    test(`come between the comments of ${language} and its signature, and at the end`, async () => {
      const given = { language, prompt };
      expect(await promptOf('new_line_afterdoc', given)).toBe(
        prompt.replace(signature, `\n${signature}`),
      );
      expect(await promptOf('new_line_aftercode', given)).toBe(`${prompt}\n`);
    });

    test(`never come within the comments of ${language}`, async () => {
      for (const made of await variantsOf('new_lines', { language, prompt }, 5)) {
        if (typeof made === 'string') expect(made).toBe('it has no further outcome');
        else expect(made.prompt).toContain(LINES);
      }
    });
  }

  test('do not tear a Ruby call from its receiver', async () => {
    const prompt = '# Add.\ndef f(a)\n';
    const reference = '  a\n    .sort\n    .first\nend\n';
    const given = { language: 'ruby', prompt, reference };
    expect(await promptOf('new_line_aftercode', given)).toBe(NOTHING);
    const [made] = await variantsOf('new_lines', given, 1, 2);
    expect(made).toEqual({
      prompt: '# Add.\n\ndef f(a)\n\n  a\n    .sort\n',
      reference: '    .first\nend\n',
    });
  });

  test('never come within a heredoc', async () => {
    const prompt = '# Add.\nf() {\n';
    const reference = '    cat <<EOF\n    text\nEOF\n    echo\n}\n';
    const given = { language: 'bash', prompt, reference };
    expect(await promptOf('new_line_aftercode', given)).toBe(NOTHING);
    for (const made of await variantsOf('new_lines', given, 5, 2)) {
      if (typeof made === 'object') expect(made.prompt).toContain('<<EOF\n    text\n');
    }
  });
});
