/** Answers to one task, `add(a, b)`, in the style of models. */

const F = '```';
const ADD = 'def add(a, b):\n    return a + b\n';
const WRONG = 'def add(a, b):\n    return a - b\n';
const block = (code: string, info = 'python') =>
  `${F}${info}\n${code}${code.endsWith('\n') ? '' : '\n'}${F}\n`;

/** Each defines the whole function: it passes as a solution, as a completion and in a table. */
export const RIGHT: Readonly<Record<string, string>> = {
  'one block': block(ADD),
  'no language': block(ADD, ''),
  'prose before and after': `Sure, here it is:\n\n${block(ADD)}\nIt returns the sum.`,
  tildes: `~~~python\n${ADD}~~~\n`,
  'four backticks': `${F}\`python\n${ADD}${F}\`\n`,
  'a longer closing fence': `${F}python\n${ADD}${F}${F}\n`,
  'CRLF in chat': `Here:\r\n\r\n${block(ADD)}`.replaceAll(/\r?\n/g, '\r\n'),
  'a byte order mark': `\uFEFF${block(ADD)}`,
  'an info string with more': block(ADD, 'python title="add.py"'),
  'a language in braces': block(ADD, '{.python}'),
  'Python with a version': block(ADD, 'python3'),
  capitals: block(ADD, ' Python'),
  'never closed': `Here:\n${F}python\n${ADD}`,
  'closed only': `${ADD}${F}`,
  'closed only, then prose': `${ADD}${F}\n\nThis returns the sum, since \`+\` adds.`,
  'closed only, then an example': `${ADD}${F}\n\nUsage:\n\n${block('print(add(1, 2))')}`,
  'closed at the end of a line': `${ADD.trimEnd()}${F}\n`,
  'opened, closed at the end of a line': `${F}python\n${ADD.trimEnd()}${F}\nDone.`,
  'indented by one': `Answer:\n ${F}python\n def add(a, b):\n     return a + b\n ${F}\n`,
  'in a list': `1. The code:\n\n   ${F}python\n   def add(a, b):\n       return a + b\n   ${F}\n`,
  'in a long list': `10. The code:\n\n    ${F}python\n    def add(a, b):\n        return a + b\n    ${F}\n`,
  'beside its bullet': `- ${F}python\n  def add(a, b):\n      return a + b\n  ${F}\n`,
  'indented by a tab': `1.\tThe code:\n\n\t${F}python\n\tdef add(a, b):\n\t    return a + b\n\t${F}\n`,
  'in a quote': `> ${F}python\n> def add(a, b):\n>     return a + b\n> ${F}\n`,
  'fence out of its list, code in it': `1. The code:\n${F}python\n    def add(a, b):\n        return a + b\n${F}\n`,
  'in Markdown in a fence': `${F}\`markdown\n# Answer\n\n${block(ADD)}${F}\`\n`,
  'a fence in a fence': `${F}\`\n${block(ADD)}${F}\`\n`,
  'draft, then final': `First idea:\n${block(WRONG)}No, that subtracts. Final answer:\n${block(ADD)}`,
  'final unmarked': `${block(WRONG)}Better:\n${block(ADD, '')}`,
  'a helper in a block of its own': `A helper:\n${block('def same(n):\n    return n')}The function:\n${block('def add(a, b):\n    return same(a) + same(b)')}`,
  'helpers of helpers': `${block('import operator')}${block('def plus(a, b):\n    return operator.add(a, b)')}${block('def add(a, b):\n    return plus(a, b)')}`,
  'a helper without return': `${block('LOG = []\n\ndef log(n):\n    LOG.append(n)')}${block('def add(a, b):\n    log(a)\n    return a + b')}`,
  'the helper that was mended': `${block('def same(n):\n    return -n')}Oh, no:\n${block('def same(n):\n    return n')}So:\n${block('def add(a, b):\n    return same(a) + same(b)')}`,
  'a helper in a draft': `${block(`def same(n):\n    return n\n\n${WRONG}`)}Only add changes:\n${block('def add(a, b):\n    return same(a) + same(b)')}`,
  'try: import in a block of its own': `${block('try:\n    import operator as op\nexcept ImportError:\n    op = None')}${block('def add(a, b):\n    return op.add(a, b)')}`,
  'a tuple of names': `${block('ONE, TWO = 1, 2')}${block('def add(a, b):\n    return (a + b) * ONE * TWO // TWO')}`,
  'a dict that is filled later': block(
    'SIGNS = {}\nSIGNS["plus"] = lambda a, b: a + b\n\ndef add(a, b):\n    return SIGNS["plus"](a, b)',
  ),
  'a dict that a later block fills': `${block('SIGNS = {}')}${block('SIGNS["plus"] = lambda a, b: a + b\n\ndef add(a, b):\n    return SIGNS["plus"](a, b)')}`,
  'calls at the top': block(`import sys\nsys.setrecursionlimit(5000)\n\n${ADD}`),
  'a decorated function': block(`import functools\n\n@functools.lru_cache\n${ADD}`),
  'a decorated helper': block(
    'import functools\n\n@functools.cache\ndef same(n):\n    return n\n\ndef add(a, b):\n    return same(a) + same(b)',
  ),
  'a generator as helper': block(
    'def both(a, b):\n    yield a\n    yield b\n\ndef add(a, b):\n    return sum(both(a, b))',
  ),
  'a class and its method': block(
    'class Solution:\n    def add(self, a, b):\n        return a + b\n\nadd = Solution().add',
  ),
  'a lambda': block('add = lambda a, b: a + b'),
  'an import': block('from operator import add'),
  'an annotated function': block(
    'from typing import Union\n\ndef add(a: Union[int, float], b: int = 0) -> int:\n    return a + b',
  ),
  'a future import': block(`from __future__ import annotations\n\n${ADD}`),
  'an example behind it': `${block(ADD)}Example:\n${block('print(add(1, 2))  # 3\nassert add(2, 2) == 4')}`,
  'a longer example behind it': `${block(ADD)}Usage:\n${block('from solution import add\n\ndef main():\n    for a in range(3):\n        for b in range(3):\n            print(a, b, add(a, b))\n\nif __name__ == "__main__":\n    main()\n')}`,
  'its output behind it': `${block(ADD)}Output:\n${block('3', '')}`,
  'a sketch behind it': `${block(ADD)}In short:\n${block('def add(a, b):\n    ...')}`,
  'another language before it': `${block('pip install nothing', 'bash')}${block(ADD)}`,
  'another language behind it': `${block(ADD)}In JavaScript:\n${block('function add(a, b) {\n  return a - b;\n}', 'js')}`,
  'JSON behind it': `${block(ADD)}${block('{"add": 3}', 'json')}`,
  'marked as text, and nothing else': block(ADD, 'text'),
  'a block of tests': `${block(ADD)}Tests:\n${block('import pytest\n\ndef test_add():\n    assert add(1, 2) == 3')}`,
  thinking: `<think>\nPerhaps\n${block(WRONG)}but that subtracts.\n</think>\n\n${block(ADD)}`,
  'thinking in other words': `<thinking>a - b?</thinking>\n${block(ADD)}`,
  reasoning: `<reasoning>\nAdd them.\n</reasoning>\n${block(ADD)}`,
  'thinking closed in another word': `<think>\n${block(WRONG)}</thinking>\n${block(ADD)}`,
  'thinking whose start is cut off': `Okay, the user wants a sum.\n${block(WRONG)}So.\n</think>\n\n${block(ADD)}`,
  'thinking with an open fence': `<think>\n${F}python\n${WRONG}\n</think>\n\n${block(ADD)}`,
  'thinking with an open docstring': `<think>\nA docstring begins with """ always.\n</think>\n${block(ADD)}`,
  'thinking, then code without a fence': `<think>\nadd them\n</think>\n\n${ADD}`,
  'empty thinking': `<think>\n\n</think>\n\n${ADD}`,
  'thinking twice': `<think>a</think>\nHm.\n<think>b</think>\n${block(ADD)}`,
  'an end token': `${ADD}<|endoftext|>`,
  'an end token of chat': `${block(ADD)}<|im_end|>`,
  'an end token in its own line': `${ADD}\n</s>\n`,
  'two end tokens': `${ADD}<|eot_id|><|end_of_text|>`,
  'what follows an end token': `${ADD}<|EOT|>\ndef add(a, b):\n    return 0\n`,
  'a role before it': `<|im_start|>assistant\n${block(ADD)}<|im_end|>\n`,
  channels: `<|channel|>analysis<|message|>add them<|end|><|start|>assistant<|channel|>final<|message|>${block(ADD)}<|return|>`,
  'prose without a fence': `Here is the function:\n\n${ADD}\nThis returns the sum of both.\n`,
  'prose before, without a fence': `Sure! Here's a function that doesn't fail:\n\n${ADD}`,
  'prose behind, without a fence': `${ADD}\nExplanation:\n- a and b are numbers\n- their sum is returned.\n`,
  'a headline and a list': `## Solution\n\n${ADD}\n**Notes**\n1. It takes two numbers.\n2. It adds them.\n`,
  'prose between helper and function': `def same(n):\n    return n\n\nNow the function itself:\n\ndef add(a, b):\n    return same(a) + same(b)\n`,
  'an example without a fence': `${ADD}\nExample usage:\nprint(add(1, 2, 3))\n`,
  'fences in a docstring in a fence': block(
    'def add(a, b):\n    """ The sum.\n\n    ```\n    >>> add(1, 2)\n    ```\n    """\n    return a + b',
  ),
  'fences at the margin of a docstring in a fence': block(
    '"""\nUsage:\n\n```\nadd(1, 2)\n```\n"""\n\ndef add(a, b):\n    return a + b',
  ),
  'a docstring with fences, closed only': `def add(a, b):\n    """\n    ${F}\n    add(1, 2)\n    ${F}\n    """\n    return a + b\n${F}\n\nDone.`,
  'thinking tags in its texts': block(
    'import re\n\ndef clean(text):\n    """ Drops\n    <think>\n    </think>\n    """\n    return re.sub("<think>.*?</think>", "", text)\n\ndef add(a, b):\n    return a + b + len(clean("<think>x</think>"))',
  ),
  'code in its own tags': `<answer>\n${ADD}</answer>\n`,
  'a fence in its own tags': `<answer>\n${block(ADD)}</answer>\n`,
  'a span of code': '`add = lambda a, b: a + b`',
  'an escaped quote and a hash': block(
    "def add(a, b):\n    mark = 'it\\'s # no comment'\n    return a + b if mark else 0",
  ),
  'an empty block before it': `${block('')}${block(ADD)}`,
  'a notebook cell': `!pip install nothing\n\n${ADD}`,
};

/** Each passes as a completion of `def add(a, b):` with a docstring: it is the body. */
export const BODIES: Readonly<Record<string, string>> = {
  'a body in a fence': block('    return a + b'),
  'a body without its indentation': block('return a + b'),
  'statements without their indentation': block('total = a\ntotal += b\nreturn total'),
  'a block without its indentation': block('if a > b:\n    return a + b\nelse:\n    return b + a'),
  'a body deeper than the prompt': block('        return a + b'),
  'only the first line without indentation': block('total = a\n    total += b\n    return total'),
  'a text in it': block('mark = """\nx\n"""\nreturn a + b if mark == "\\nx\\n" else 0'),
  'closed only': `    return a + b\n${F}\n\nThis adds both numbers.`,
  'closed only, at once': `    return a + b\n${F}`,
  'prose before': `Here is the body:\n\n    return a + b\n`,
  'prose behind': `    return a + b\n\nThis adds both numbers.\n`,
  'an example behind it': `${block('    return a + b')}Usage:\n${block('print(add(1, 2))')}`,
  'in a list': `1. The body:\n\n   ${F}python\n       return a + b\n   ${F}\n`,
  'no fence, no indentation': 'return a + b',
  'no fence, its first indentation stripped': 'total = a\n    total += b\n    return total\n',
  'a helper within': block('def plus(x, y):\n    return x + y\n\nreturn plus(a, b)'),
  'plain, with a helper behind it': '    return same(a) + same(b)\n\ndef same(n):\n    return n\n',
  'an end token': '    return a + b\n<|endoftext|>',
  'after thinking': '<think>\nadd\n</think>\n    return a + b\n',
};

/** None passes: the answer is wrong, or there is none. */
export const NOT_RIGHT: Readonly<Record<string, string>> = {
  'a right draft before a wrong answer': `${block(ADD)}No:\n${block(WRONG)}`,
  'a right draft in thinking': `<think>\n${block(ADD)}</think>\n${block(WRONG)}`,
  'thinking that never ends': `<think>\nPerhaps\n${block(ADD)}`,
  'nothing behind its thinking': `Perhaps\n${block(ADD)}</think>\n`,
  'a refusal': "I'm sorry, but I can't help with that.",
  'prose alone': 'The function adds both numbers and returns their sum.',
  'the right answer in another language': block('function add(a, b) { return a + b; }', 'js'),
  'an empty block': block(''),
  nothing: '',
  'a sketch alone': block('def add(a, b):\n    ...'),
};

/** Plain code with texts and comments that may look like chat. */
export const PLAIN: Readonly<Record<string, string>> = {
  'a docstring with fences':
    'def add(a, b):\n    """ The sum.\n\n    ```\n    >>> add(1, 2)\n    ```\n    """\n    return a + b\n',
  'fences at the margin':
    '"""\nUsage:\n\n```\nadd(1, 2)\n```\n"""\n\ndef add(a, b):\n    return a + b\n',
  'tildes at the margin':
    "'''\n~~~python\nadd(1, 2)\n~~~\n'''\n\ndef add(a, b):\n    return a + b\n",
  'a fence as a text': "def add(a, b):\n    mark = '```'\n    return a + b if mark else 0\n",
  'a fence in a comment': '# ```\n# add(1, 2)\n# ```\ndef add(a, b):\n    return a + b  # ```\n',
  'a fence in an f-string':
    'MARK = "```"\nTEXT = f"""\n{MARK}\n```\n{"a" if MARK else "b"}\n"""\n\ndef add(a, b):\n    return a + b\n',
  'thinking tags in texts':
    'THINK = """\n<think>\nno\n</think>\n"""\n\ndef add(a, b):\n    return a + b if "<think>" in THINK else 0\n',
  'end tokens in texts':
    'ENDS = ["<|endoftext|>", "</s>", "<|im_end|>"]\n\ndef add(a, b):\n    return a + b if len(ENDS) == 3 else 0\n',
  'an end token in its last text': 'def add(a, b):\n    return a + b\n\nEND = "<|im_end|>"\n',
  'an end token in its last comment': 'def add(a, b):\n    return a + b  # </s>\n',
  'prose in a docstring':
    'def add(a, b):\n    """\nThis returns the sum of both.\nHere is how: it adds them.\n    """\n    return a + b\n',
  'prose in comments':
    '# Here is the function.\n# It adds: a and b!\ndef add(a, b):\n    return a + b\n',
  CRLF: 'def add(a, b):\r\n    return a + b\r\n',
  'no line break at the end': 'def add(a, b):\n    return a + b',
  'a walrus, a matrix product, a star':
    'def add(a, b):\n    if (c := a + b) is not None:\n        return c\n\n*_, LAST = [1, 2]\nprint(*_, sep="")\n',
  'match and type as names':
    'match = type = print\nmatch (1)\n\ndef add(a, b):\n    match a:\n        case _ if b is not None:\n            return a + b\n',
  'a conversion in an f-string':
    'NAME = "a b"\nTEXT = f"{NAME!r:>10} and {NAME:<5}, it\'s {len(NAME)} long"\n\ndef add(a, b):\n    return a + b\n',
  'a line that goes on': 'def add(a, b):\n    return a \\\n+ b\n\nX = (\n1\nif add\nelse 2\n)\n',
};
