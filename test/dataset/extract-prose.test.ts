/** Code between prose and in other wrappings than fences. */

import { describe, expect, it } from 'vitest';
import type { GivenAnswer, Problem } from '../../src/records/dataset.ts';
import { codeOf } from './extract-support.ts';

const problemOf = (prompt: string): Problem => ({ id: 'f', prompt, entryPoint: 'f', tests: '' });
const PROSE = problemOf('Write a function.\n');
const CODE = problemOf('def f(x):\n    """ The half of x. """\n');

const solutionOf = async (text: string, language = 'python') =>
  (await codeOf({ kind: 'solution', text }, PROSE, language)).text;

describe('what stands around code without a fence is dropped', () => {
  const F = 'def f(x):\n    return x\n';
  it.each([
    ['marks', `[PYTHON]\n${F}[/PYTHON]\n`],
    ['a mark that is never closed', `[PYTHON]\n${F}\nThat is it, I think.\n`],
    ['the mark of an end', `${F}[DONE]\n`],
    ['pictures', `🚀 Here we go!\n\n${F}\n✅ Done\n`],
    ['typographic signs', `The “best” way – I think…\n\n${F}`],
    ['the name of its language', `python\n${F}`],
    ['the button of a web page', `python\nCopy code\n${F}`],
    ['a prompt of a notebook', `In [1]:\n${F}`],
    ['remarks that would parse', `${F}\nTime complexity: O(n)\nComplexity: O(n)\n- Linear\n`],
    ['a label before it', `Solution\n\n${F}\nIt returns x, and that is all.\n`],
    ['words of Python', `Here it is:\n\n${F}\nreturn value: x\nand more\n`],
    ['a list with stars', `Here it is:\n\n${F}\n* Simple\n* Fast\n`],
  ])('%s', async (_, text) => {
    expect((await solutionOf(text)).trimEnd()).toBe(F.trimEnd());
  });

  it.each([
    ['javascript', 'function f(x) {\n  return x;\n}\n'],
    ['typescript', 'const f = (x: number): number => x;\n'],
    ['java', 'class P {\n  int f(int x) { return x; }\n}\n'],
    ['cpp', '#include <vector>\nint f(int x) { return x; }\n'],
    ['go', 'func f(x int) int { return x }\n'],
    ['rust', 'fn f(x: i32) -> i32 { x }\n'],
    ['ruby', "def f(x)\n  # Returns x as it is.\n  'It returns x as it is.'\nend\n"],
    ['php', '<?php\nfunction f($x) { return $x; }\n'],
  ])('in %s', async (language, code) => {
    const chat = `Here is the whole function:\n\n${code}\nIt returns what it was given.\n`;
    expect((await solutionOf(chat, language)).trimEnd()).toBe(code.trimEnd());
    expect(await solutionOf(code, language)).toBe(code);
  });

  it('but a line that goes on is code', async () => {
    const code = 'def f(x):\n    return x \\\n- 1\n';
    expect(await solutionOf(`That is the function:\n\n${code}`)).toBe(code);
  });
});

describe('HTML', () => {
  it('is taken off, and its signs are read', async () => {
    const html =
      '<p>It is:</p>\n<pre><code class="language-python">def f(x):\n    return x &lt; 1 &amp; 2\n</code></pre>\n<p>Done.</p>';
    expect(await solutionOf(html)).toBe('def f(x):\n    return x < 1 & 2\n');
  });

  it('leaves code with bare signs as it is', async () => {
    const code = 'def f(x):\n    return x.replace("<", "&lt;")\n';
    expect(await solutionOf(`<pre>\n${code}</pre>`)).toBe(code);
    expect(await solutionOf(`PAGE = """\n<pre>x</pre>\n"""\n${code}`)).toContain('PAGE');
  });
});

describe('a body continues its prompt, however it is given', () => {
  const BODY =
    '    half, rest = divmod(x, 2)\n    if rest:\n        return half + 0.5\n    return half\n';
  const dedented = BODY.replaceAll(/^ {4}/gm, '');
  const NESTED = '    def g(y):\n        return y\n    z = x\n    return g(z) / 2\n';
  const program = async (kind: GivenAnswer['kind'], text: string) => {
    const code = await codeOf({ kind, text }, CODE);
    return code.kind === 'completion' ? CODE.prompt + code.text : code.text;
  };
  it.each(['completion', 'either'] as const)('as %s', async (kind) => {
    const wanted = CODE.prompt + BODY;
    expect(await program(kind, dedented)).toBe(wanted);
    expect(await program(kind, BODY.trimStart())).toBe(wanted);
    expect(await program(kind, `Here is the body:\n\n${BODY}`)).toBe(wanted);
    for (const body of [BODY, dedented, BODY.trimStart()])
      expect(await program(kind, `\`\`\`python\n${body}\`\`\`\n`)).toBe(wanted);
    expect(await program(kind, NESTED.trimStart())).toBe(CODE.prompt + NESTED);
    expect(await program(kind, `\`\`\`python\n${NESTED}\`\`\`\n`)).toBe(CODE.prompt + NESTED);
  });

  it('with a return within a block alone', async () => {
    const body = 'for y in range(x):\n    if y + y >= x:\n        return y\n';
    expect(await program('completion', body)).toBe(
      `${CODE.prompt + body.replaceAll(/^/gm, '    ').trimEnd()}\n`,
    );
  });

  it('but a program in a table is that program', async () => {
    const text = 'def f(x):\n    return x / 2\n';
    expect(await codeOf({ kind: 'either', text }, CODE)).toEqual({
      kind: 'solution',
      text,
      steps: [],
    });
  });
});
