import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FORMAT } from '../../src/perturb/families/format.ts';
import { areSamePrograms, promptOf, textOf, variantsOf } from './format-support.ts';

const HEADER = 'def f(numbers, threshold):\n';
const DOCSTRING = '    """ Add numbers.\n    >>> f([1], 2)\n    3\n    """\n';
const PROMPT = `import math\n\n${HEADER}${DOCSTRING}`;
const REFERENCE = `    total = threshold
    for number in numbers:
        total += number
        if total > 10:
            break
    return total
`;
const GIVEN = { prompt: PROMPT, reference: REFERENCE };

describe('tab_indent', () => {
  test('indents prompt and reference by tabs, and keeps what documentation has beyond', async () => {
    const prompt = 'def f(a):\n    """ Text\n      more\n    """\n';
    const reference = '    if a:\n        return 1\n    return 2\n';
    expect(await textOf('tab_indent', { prompt, reference })).toBe(
      'def f(a):\n\t""" Text\n\t  more\n\t"""\n\tif a:\n\t\treturn 1\n\treturn 2\n',
    );
  });

  test('leaves other strings alone, and takes the step of the file', async () => {
    const prompt = 'def f(a):\n  """ Text """\n';
    const reference = '  b = """x\n    y"""\n  for c in a:\n    b += c\n  return b\n';
    expect(await textOf('tab_indent', { prompt, reference })).toBe(
      'def f(a):\n\t""" Text """\n\tb = """x\n    y"""\n\tfor c in a:\n\t\tb += c\n\treturn b\n',
    );
  });

  test('gives one tab for each step, even where steps differ', async () => {
    const prompt = 'def f(a):\n    # text\n    if a:\n      return 1\n';
    const reference = '    x = [1,\n         2]\n    return x\n';
    expect(await textOf('tab_indent', { prompt, reference })).toBe(
      'def f(a):\n\t# text\n\tif a:\n\t\treturn 1\n\tx = [1,\n\t\t 2]\n\treturn x\n',
    );
  });

  test('gives tabs for spaces and tabs together, which Python reads as one step', async () => {
    const prompt = 'def f(a):\n  def g(b):\n  \twhile b:\n  \t\tb -= 1\n';
    const reference = '  \telse:\n  \t\tb = 2\n  \treturn b\n  return g(\n\t\t\t a)\n';
    expect(await textOf('tab_indent', { prompt, reference })).toBe(
      'def f(a):\n\tdef g(b):\n\t\twhile b:\n\t\t\tb -= 1\n' +
        '\t\telse:\n\t\t\tb = 2\n\t\treturn b\n\treturn g(\n\t\t\t a)\n',
    );
  });

  test('gives spaces to a file that has tabs', async () => {
    const prompt = 'class A:\n\tasync def f(self):\n\t\t"""Text"""\n';
    expect(await textOf('tab_indent', { prompt, reference: '\t\treturn 1\n' })).toBe(
      'class A:\n    async def f(self):\n        """Text"""\n        return 1\n',
    );
  });

  test('indents the empty end of a prompt as well', async () => {
    expect(await promptOf('tab_indent', { prompt: 'def f(a):\n    """Text"""\n    ' })).toBe(
      'def f(a):\n\t"""Text"""\n\t',
    );
  });

  test('does not apply to code without indentation', async () => {
    expect(await promptOf('tab_indent', { prompt: '"""Text"""\n' })).toBe(
      'it has nothing to work on',
    );
  });
});

describe('split_lines', () => {
  const split = async (line: string) =>
    (await promptOf('split_lines', { prompt: `${line}\n    """Text"""\n` })).split('    """')[0];

  test('breaks a signature after a comma, aligned with its bracket', async () => {
    expect(await split('def f(numbers: List[float], threshold: float) -> bool:')).toBe(
      'def f(numbers: List[float],\n      threshold: float) -> bool:\n',
    );
  });

  test('breaks after the bracket where there is no comma of its own', async () => {
    expect(await split('def f(numbers: List[int]) -> Tuple[int, int]:')).toBe(
      'def f(\n        numbers: List[int]) -> Tuple[int, int]:\n',
    );
  });

  test('uses a backslash outside of brackets, and breaks the longest line', async () => {
    const line = 'if first_value is None or second_value is None:';
    const reference = `    ${line}\n        return 1\n    return 2\n\n\n`;
    const prompt = 'def f(first_value, second_value):\n    """Text"""\n';
    expect(await promptOf('split_lines', { prompt, reference })).toBe(
      `${prompt}    if first_value is None or \\\n            second_value is None:\n`,
    );
  });

  test('never breaks within a string or a comment, nor after the code of a commented line', async () => {
    const text = 'a text, that is (very) long and has, commas + signs';
    const given = {
      prompt: 'def f(a):\n    """Text"""\n',
      reference: `    print("${text}") # ${text}\n    return 1\n`,
    };
    expect(await promptOf('split_lines', given)).toBe(
      `${given.prompt}    print(\n        "${text}") # ${text}\n`,
    );
  });

  test('does not apply to short lines', async () => {
    expect(await promptOf('split_lines', { prompt: `def f(a, b):\n${DOCSTRING}` })).toBe(
      'it has nothing to work on',
    );
  });
});

describe('empty lines', () => {
  test('new_line_afterdoc puts one after the docstring', async () => {
    const [result] = await variantsOf('new_line_afterdoc', GIVEN);
    const shown = REFERENCE.split('\n').slice(0, 3).join('\n');
    const hidden = REFERENCE.split('\n').slice(3).join('\n');
    expect(result).toEqual({ prompt: `${PROMPT}\n${shown}\n`, reference: hidden });
  });

  test('new_line_aftercode puts one after the shown part', async () => {
    const [result] = await variantsOf('new_line_aftercode', GIVEN);
    const lines = REFERENCE.split('\n');
    expect(result).toEqual({
      prompt: `${PROMPT}${lines.slice(0, 3).join('\n')}\n\n`,
      reference: lines.slice(3).join('\n'),
    });
  });

  test('new_line_afterdoc finds comments that stand for a docstring', async () => {
    const inBody = `# License\n\n${HEADER}    # Add.\n    # More.\n`;
    expect(await promptOf('new_line_afterdoc', { prompt: inBody })).toBe(`${inBody}\n`);
    const above = `# Add.\n${HEADER}`;
    expect(await promptOf('new_line_afterdoc', { prompt: above })).toBe(`# Add.\n\n${HEADER}`);
    const atTop = `# Add.\n\nimport math\n\n${HEADER}`;
    expect(await promptOf('new_line_afterdoc', { prompt: atTop })).toBe(
      `# Add.\n\n\nimport math\n\n${HEADER}`,
    );
  });

  test('both work on a prompt that ends without a new line', async () => {
    const given = { prompt: `${HEADER}    """Text"""`, reference: '\n    return 1\n' };
    const expected = { prompt: `${HEADER}    """Text"""\n`, reference: '\n    return 1\n' };
    const partial = { prompt: `${HEADER}    """Text"""\n\n`, reference: '    return 1\n' };
    expect(await variantsOf('new_line_afterdoc', given)).toEqual([partial]);
    expect(await variantsOf('new_line_aftercode', given)).toEqual([partial]);
    const { reference: _, ...alone } = given;
    const [made] = await variantsOf('new_line_afterdoc', alone);
    expect(made).toEqual({ ...expected, reference: null });
  });

  test('new_line_aftercode does not apply within a string or after a backslash', async () => {
    for (const reference of [
      '    a = """x\n    y"""\n    return a\n',
      '    a = 1 + \\\n        2\n',
    ]) {
      expect(await promptOf('new_line_aftercode', { prompt: PROMPT, reference })).toBe(
        'it has nothing to work on',
      );
    }
  });

  test('new_lines come between statements only', async () => {
    const bracket = '    a = [1,\n         2]\n';
    const string = '    b = """x\n\n    y"""\n';
    const backslash = '    c = 1 + \\\n        2\n';
    const hidden = '    d = 3\n'.repeat(7);
    const given = { prompt: PROMPT, reference: bracket + string + backslash + hidden };
    // Twice the share is every place.
    const [made] = await variantsOf('new_lines', given, 1, 2);
    expect(made).toEqual({
      prompt: `${PROMPT}\n${bracket}\n${string}\n${backslash}\n`,
      reference: hidden,
    });
  });

  test('new_lines differ by seed, and the same seed gives the same', async () => {
    const made = await variantsOf('new_lines', GIVEN, 5);
    expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(5);
    expect(await variantsOf('new_lines', GIVEN, 5)).toEqual(made);
    expect(await variantsOf('new_lines', { ...GIVEN, id: 'test/1' }, 5)).not.toEqual(made);
  });

  test('new_lines leave the prompt before the docstring alone where enough comes after it', async () => {
    for (const made of await variantsOf('new_lines', GIVEN, 5)) {
      expect(typeof made === 'object' && made.prompt.startsWith(PROMPT)).toBe(true);
    }
  });

  test('new_lines come before the function where nothing comes after it', async () => {
    const made = await variantsOf('new_lines', { prompt: PROMPT, reference: '    return 1\n' }, 5);
    const prompts = made.map((each) => (typeof each === 'object' ? each.prompt : each));
    expect(new Set(prompts).size).toBe(5);
    expect(prompts.some((prompt) => prompt.startsWith('import math\n\n\n'))).toBe(true);
  });
});

describe('doc2comments', () => {
  test('makes comments of a docstring, line by line', async () => {
    const prompt = `${HEADER}    ''' Text "quoted"\n\n      deeper\n    >>> f(1)\n    '\\n' '''\n`;
    expect(await textOf('doc2comments', { prompt, reference: REFERENCE })).toBe(
      `${HEADER}    # Text "quoted"\n    #\n    #   deeper\n    # >>> f(1)\n    # '\\n' \n${REFERENCE}`,
    );
  });

  test('keeps CRLF, tabs and letters of all scripts', async () => {
    const prompt = 'def f(a):\r\n\t"""\r\n\tÜber 数\r\n\t"""\r\n';
    expect(await promptOf('doc2comments', { prompt })).toBe('def f(a):\r\n\t# Über 数\r\n');
  });

  test('takes the docstring of the asked function alone', async () => {
    const before = 'def g(a):\n    """Other"""\n    return a\n\n\n@wraps(g)\n';
    const prompt = `${before}def f(a):\n    """Text"""\n`;
    expect(await promptOf('doc2comments', { prompt })).toBe(`${before}def f(a):\n    # Text\n`);
  });

  test('works on a prompt alone, whose examples are found again', async () => {
    const prompt =
      'class A:\n    def f(self):\n        """Add.\n        >>> f(1)\n        2\n        """\n';
    expect(await promptOf('doc2comments', { prompt })).toBe(
      'class A:\n    def f(self):\n        # Add.\n        # >>> f(1)\n        # 2\n',
    );
  });

  test('leaves a docstring alone that is all of a body', async () => {
    const prompt = 'def f():\n    """Text"""\n\n\ndef g():\n';
    expect(await promptOf('doc2comments', { prompt, reference: '    return 1\n' })).toBe(
      'it has nothing to work on',
    );
  });

  test('takes the docstring of a file without a function', async () => {
    expect(await promptOf('doc2comments', { prompt: '"""\nWrite f.\n"""\n' })).toBe('# Write f.\n');
  });

  test('does not apply without a docstring, nor to one that shares its line', async () => {
    for (const body of ['    # text\n', '    """Text"""; a = 1\n', '    """Text""" # more\n']) {
      expect(await promptOf('doc2comments', { prompt: HEADER + body })).toBe(
        'it has nothing to work on',
      );
    }
  });
});

describe('every transform of the family', () => {
  const DATA = fileURLToPath(new URL('../../../shared/data/humaneval/', import.meta.url));
  const isMissing = !existsSync(DATA);
  const note = isMissing ? ' (skipped: ../shared/data is missing)' : '';

  interface Row {
    readonly task_id: string;
    readonly prompt: string;
    readonly canonical_solution: string;
    readonly entry_point: string;
  }

  const inCrlf = (text: string) => text.replaceAll('\n', '\r\n');

  test.skipIf(isMissing)(
    `keeps the programs of HumanEval as Python reads them${note}`,
    async () => {
      const bytes = gunzipSync(readFileSync(`${DATA}HumanEval.jsonl.gz`));
      const rows = bytes
        .toString()
        .trim()
        .split('\n')
        .map((line): Row => JSON.parse(line) as Row);
      const pairs: [string, string][] = [];
      const counts: Record<string, number> = {};
      for (const [i, row] of rows.entries()) {
        const ended = (text: string) => (i % 2 === 0 ? text : inCrlf(text));
        const given = {
          id: row.task_id,
          prompt: ended(row.prompt),
          reference: ended(row.canonical_solution),
          entryPoint: row.entry_point,
        };
        for (const { name } of FORMAT) {
          for (const made of await variantsOf(name, given, 3)) {
            if (typeof made === 'string') continue;
            counts[name] = (counts[name] ?? 0) + 1;
            const text = made.prompt + (made.reference ?? '');
            pairs.push([given.prompt + given.reference, text]);
            expect(/[^\r]\n/.test(text)).toBe(i % 2 === 0);
          }
        }
      }
      expect(areSamePrograms(pairs).filter((isSame) => !isSame)).toEqual([]);
      // One docstring follows an import, so comments could not take its place; 96 show a line that is long enough.
      expect(counts).toMatchObject({
        doc2comments: 163,
        new_line_aftercode: 164,
        new_line_afterdoc: 164,
        split_lines: 96,
        tab_indent: 164,
      });
      expect(counts.new_lines).toBeGreaterThan(3 * 164 * 0.9);
    },
  );
});
