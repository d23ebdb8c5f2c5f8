import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../../src/formats/formats.ts';
import { defaultPrompt } from '../../src/generate/default-prompt.ts';
import type { Problem } from '../../src/records/dataset.ts';
import { ADD, asking } from './support.ts';

/** The problem of a row in a released layout. */
function problemOf(format: FormatName, row: object, language = 'python'): Problem {
  return FORMATS[format].read(row, { language });
}

const PYTHON_CODE =
  'Complete this function in Python. Answer with the complete code in one fenced block.';

describe('the default prompt', () => {
  it('of code shows it in a block', () => {
    const problem = problemOf('humaneval', {
      task_id: 'HumanEval/0',
      prompt: 'from typing import List\n\n\ndef f(x: List[int]) -> int:\n    """ Sum x. """\n',
      entry_point: 'f',
      test: 'def check(candidate):\n    assert candidate([1]) == 1\n',
    });
    expect(defaultPrompt(problem, 'python')).toBe(`${PYTHON_CODE}

\`\`\`python
from typing import List


def f(x: List[int]) -> int:
    """ Sum x. """
\`\`\``);
  });

  it.each([
    ['a body that is partly there', 'def f(x):\n    """Sum x."""\n    s = 0\n    for i in x:'],
    ['tabs, and lines of spaces', 'def f(x):\n\t"""Sum x."""\n\ts = 0\n\t\n    \n'],
    [
      'a docstring of one line and a half',
      "def f(x):\n    '''Sum x.\n\n    And return it.'''\n    s = \\\n        0\n",
    ],
    ['a comment alone', '# Sum the numbers of x.\ndef f(x):\n'],
    ['sentences within a docstring', 'def f(x):\n    """Sum x.\n    Please be quick!\n    """\n'],
  ])('of code keeps %s', (_what, prompt) => {
    const end = prompt.endsWith('\n') ? '' : '\n';
    expect(defaultPrompt({ ...ADD, prompt }, 'python')).toBe(
      `${PYTHON_CODE}\n\n\`\`\`python\n${prompt}${end}\`\`\``,
    );
  });

  it.each([
    [
      'cpp',
      'cpp',
      'C++',
      '#include<bits/stdc++.h>\n// Sum the numbers of x. Return it.\nlong f(std::vector<long> x) {\n',
    ],
    ['js', 'javascript', 'JavaScript', '//Sum the numbers of x.\nfunction f(x){\n'],
    [
      'java',
      'java',
      'Java',
      'import java.util.*;\nimport org.javatuples.*;\nclass Problem {\n    // Sum x.\n    public static long f(ArrayList<Long> x) {\n',
    ],
    ['rs', 'rust', 'Rust', '/// Sum the numbers of x.\nfn f(x: Vec<isize>) -> isize {\n'],
    ['sh', 'bash', 'Bash', '#!/bin/bash\n# Sum the arguments.\n#\n# $1 is an integer\nf() {\n'],
    ['rb', 'ruby', 'Ruby', '# Sum the numbers of x.\ndef f(x)\n'],
    ['php', 'php', 'PHP', '<?php\n// Sum the numbers of x.\nfunction f($x) {\n'],
    [
      'go_test.go',
      'go',
      'Go',
      'package f_test\n\nimport (\n    "testing"\n)\n\n// Sum the numbers of x.\nfunc f(x []int) int {\n',
    ],
  ])('of code is the same in other languages: %s', (name, language, prose, prompt) => {
    const row = { name: 'f_0', language: name, prompt, tests: '', stop_tokens: ['\n}'] };
    const problem = problemOf('multipl-e', row, language);
    expect(defaultPrompt(problem, language)).toBe(
      `Complete this function in ${prose}. Answer with the complete code in one fenced block.\n\n\`\`\`${language}\n${prompt}\`\`\``,
    );
  });

  it('of code in a language that the config describes has its name', () => {
    const { suite } = asking(
      '',
      {},
      '    language: { name: Lua, file: p.lua, run: [lua, p.lua] }\n',
    );
    const prompt = '-- Sum the numbers of x.\nfunction f(x)\n';
    const text = defaultPrompt({ ...ADD, prompt }, suite.language);
    expect(text).toContain('Complete this function in Lua.');
    expect(text).toContain(`\`\`\`Lua\n${prompt}\`\`\``);
  });

  it('of a task in prose names what its tests call', () => {
    const row = {
      task_id: 2,
      text: 'Write a function to find the shared elements from the given two lists.',
      code: '',
      test_list: ['assert set(similar_elements((3, 4),(5, 4))) == set((4,))'],
    };
    expect(defaultPrompt(problemOf('mbpp', row), 'python')).toBe(
      `Solve this task in Python. Its tests call \`similar_elements\`. Answer with the complete code in one fenced block.

Write a function to find the shared elements from the given two lists.`,
    );
    const two = { ...row, test_list: ['assert max_chain_length([Pair(5, 24)], 4) == 3'] };
    expect(defaultPrompt(problemOf('mbpp', two), 'python')).toContain(
      'Its tests call `max_chain_length` and `Pair`.',
    );
    const none = { ...row, test_list: ['assert True'] };
    expect(defaultPrompt(problemOf('mbpp', none), 'python')).toMatch(
      /^Solve this task in Python\. Answer with/,
    );
    const many = { ...row, test_list: ['assert a(b(c(d(e(f(1))))))'] };
    expect(defaultPrompt(problemOf('mbpp', many), 'python')).not.toContain('tests call');
  });

  it('of a task with standard input asks for a program', () => {
    const row = {
      task_id: 'sum',
      prompt: 'Print the sum of the two numbers.',
      input: '1 2\n',
      output: '3\n',
    };
    expect(defaultPrompt(problemOf('stdio', row, 'cpp'), 'cpp')).toBe(
      `Solve this task with a program in C++ that reads standard input and writes standard output. Answer with the complete code in one fenced block.

Print the sum of the two numbers.`,
    );
  });

  it('shows the code that answers begin with, if the prompt has only words', () => {
    const starter = 'class Solution:\n    def total(self, x: List[int]) -> int:\n        ';
    const row = {
      question_id: 'q1',
      question_content: 'You are given a list x.\n\nReturn its sum.',
      starter_code: starter,
      public_test_cases: '[{"input": "[1]", "output": "1", "testtype": "functional"}]',
      private_test_cases: '[]',
      metadata: '{"func_name": "total"}',
    };
    expect(defaultPrompt(problemOf('livecodebench', row), 'python')).toBe(
      `Solve this task in Python. Answer with the complete code in one fenced block.

You are given a list x.

Return its sum.

Begin with this code:

\`\`\`python
${starter}
\`\`\``,
    );
    const program = {
      ...row,
      public_test_cases: '[{"input": "1", "output": "1"}]',
      metadata: '{}',
    };
    const text = defaultPrompt(problemOf('livecodebench', program), 'python');
    expect(text).toMatch(/^Solve this task with a program in Python/);
    expect(text).toMatch(/Begin with this code:\n\n```python\nclass Solution/);
  });

  it('has a fence that is longer than any in the code', () => {
    const pieces = fc.constantFrom('`', '``', '```', '````', '~~~', '\n', 'x', ' ', '    ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const prompt = `def f(x):\n    """${parts.join('')}"""\n`;
        const text = defaultPrompt({ ...ADD, prompt, prefix: prompt }, 'python');
        const [, fence = '', code] = /\n\n(`+)python\n([\s\S]*)\n\1$/.exec(text) ?? [];
        expect(`${code}\n`).toBe(prompt);
        expect(code).not.toContain(fence);
      }),
      { numRuns: 300 },
    );
  });

  it('looks at nothing that it put in', () => {
    const prompt = 'def f(x):\n    """{{language}} $& {{entry_point}}"""\n';
    expect(defaultPrompt({ ...ADD, prompt }, 'python')).toContain(prompt);
    const prose = { ...ADD, prompt: '{{prompt}} {{language}} $1', prefix: '' };
    expect(defaultPrompt(prose, 'python').endsWith('\n\n{{prompt}} {{language}} $1')).toBe(true);
  });
});
