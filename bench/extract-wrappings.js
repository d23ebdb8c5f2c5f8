/**
 * Kinds of chat that stand around code in answers of models, as functions that wrap the reference
 * solution of a HumanEval problem.
 */

/**
 * A problem with a right answer.
 * @typedef {object} Task
 * @property {string} prompt
 * @property {string} body the reference solution, which continues the prompt
 * @property {string} name of the function
 * @property {string} program the prompt and the body
 * @property {string} definition the function alone, without what the prompt has before it
 * @property {string} wrong a program that fails
 * @property {string} usage a call of the function from another file
 */

/** @typedef {(task: Task) => string} Wrap */

const F = '```';

/** @type {(code: string, info?: string, fence?: string) => string} */
const block = (code, info = 'python', fence = F) =>
  `${fence}${info}\n${code.trimEnd()}\n${fence}\n`;

/** @type {(text: string, indent: string) => string} */
const indented = (text, indent) => text.replaceAll(/^(?=.)/gm, indent);

/**
 * @param {{prompt: string, canonical_solution: string, entry_point: string}} problem
 * @returns {Task}
 */
export function taskOf({ prompt, canonical_solution: body, entry_point: name }) {
  const start = prompt.lastIndexOf(`def ${name}(`);
  const program = prompt + body;
  return {
    prompt,
    body,
    name,
    program,
    definition: program.slice(start),
    wrong: `${prompt}    raise ValueError("a draft")\n`,
    usage: `from solution import ${name}\n\nfor value in range(3):\n    print(${name}(value))\n`,
  };
}

/** The helper does the work, under another name. @type {Wrap} */
const helper = ({ program, name }) =>
  program.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}_of`);
/** @type {Wrap} */
const caller = ({ name }) => `def ${name}(*values):\n    return ${name}_of(*values)\n`;

/** Around a whole program: as a solution, as a completion and in a table. @type {Record<string, Wrap>} */
export const AROUND_PROGRAMS = {
  'fence, `python`': ({ program }) => block(program),
  'fence, `py`': ({ program }) => block(program, 'py'),
  'fence, `Python3`': ({ program }) => block(program, ' Python3'),
  'fence with attributes': ({ program }) => block(program, '{.python title="a.py" linenos}'),
  'fence without a language': ({ program }) => block(program, ''),
  'fence of tildes': ({ program }) => block(program, 'python', '~~~'),
  'prose before the fence': ({ program }) => `Sure! Here is the function:\n\n${block(program)}`,
  'prose after the fence': ({ program }) => `${block(program)}\nIt handles all of the cases.\n`,
  'prose on both sides': ({ program }) =>
    `Sure, here's the code:\n\n${block(program)}\nThis works, doesn't it?\n`,
  'fence in a numbered list': ({ program }) =>
    `1. Read the task.\n2. The code:\n\n${indented(block(program), '   ')}\n3. Done.\n`,
  'fence indented by a tab': ({ program }) => `-\tThe code:\n\n${indented(block(program), '\t')}`,
  'fence in a quote': ({ program }) => `> The code:\n>\n${indented(block(program), '> ')}`,
  'no closing fence': ({ program }) => `Here it is:\n\n${F}python\n${program}`,
  'no opening fence': ({ program }) => `${program}${F}\n\nIt's that easy.\n`,
  CRLF: ({ program }) => `Here:\n\n${block(program)}\nDone.\n`.replaceAll('\n', '\r\n'),
  'byte order mark': ({ program }) => `\uFEFF${block(program)}`,
  'Markdown in a fence': ({ program }) =>
    block(`# Answer\n\n${block(program)}\nDone.`, 'markdown', `${F}\``),
  'draft, then final': ({ program, wrong }) =>
    `A first idea:\n\n${block(wrong)}\nThat raises. The final one:\n\n${block(program)}`,
  'helper in another block': (task) =>
    `A helper:\n\n${block(helper(task))}\nThe function:\n\n${block(caller(task))}`,
  'imports in another block': ({ program }) =>
    `${block('import math\nimport re\nfrom typing import *')}\n${block(program)}`,
  'usage after it': ({ program, usage }) => `${block(program)}\nUsage:\n\n${block(usage)}`,
  'usage before it': ({ program, usage }) =>
    `You call it so:\n\n${block(usage)}\n${block(program)}`,
  'tests after it': ({ program, name }) =>
    `${block(program)}\nTests:\n\n${block(`def test_it():\n    assert ${name}(None) is None\n\ntest_it()`)}`,
  'signature before it': ({ program, definition }) =>
    `The signature:\n\n${block(`${definition.split('\n', 1)[0]}\n    ...`)}\n${block(program)}`,
  'shell before, output after': ({ program }) =>
    `${block('pip install numpy', 'bash')}\n${block(program)}\nOutput:\n\n${block('[1, 2]\nTrue', '')}`,
  'doctest after it': ({ program, name }) =>
    `${block(program)}\n${block(`>>> ${name}(1)\nNone`, '')}`,
  'thinking with a draft': ({ program, wrong }) =>
    `<think>\nLet's see, isn't it this?\n${block(wrong)}No.\n</think>\n\n${block(program)}`,
  'thinking without its start': ({ program, wrong }) =>
    `Okay, it's about lists.\n${block(wrong)}Hmm.\n</think>\n\n${block(program)}`,
  'thinking, no fence': ({ program }) => `<think>\nIt's a loop.\n</think>\n\n${program}`,
  'end token': ({ program }) => `${program}<|endoftext|>`,
  'end token of chat': ({ program }) => `${block(program)}<|im_end|>\n<|im_start|>user\nThanks!`,
  'end of a sequence': ({ program }) => `${program}</s>`,
  HTML: ({ program }) =>
    `<p>The code:</p>\n<pre><code class="language-python">${escaped(program)}</code></pre>\n<p>Done.</p>\n`,
  'tags of Code Llama': ({ program }) => `[PYTHON]\n${program}[/PYTHON]\n`,
  'tags of an answer': ({ program }) => `<answer>\n${program}</answer>\n`,
  'prose before, no fence': ({ program }) => `Here is the code:\n\n${program}`,
  'prose after, no fence': ({ program }) =>
    `${program}\nExplanation:\n- It goes through all values.\n- It doesn't change them.\n`,
  'headings, no fence': ({ program }) =>
    `## Solution\n\n${program}\n**How it works**\n\n1. It loops over the values.\n2. It returns.\n`,
  'typographic quotes, no fence': ({ program }) =>
    `Here’s the “final” version – it’s short:\n\n${program}\nThat’s all…\n`,
  'emoji, no fence': ({ program }) => `🚀 Here we go!\n\n${program}\n✅ Done\n`,
  'prompt of a notebook': ({ program }) => `In [1]:\n${program}\nOut[1]:\n`,
  'name of the language, no fence': ({ program }) => `python\n${program}`,
  'button of a web page, no fence': ({ program }) => `python\nCopy code\n${program}`,
  'main block': ({ program, name }) =>
    block(`${program}\n\nif __name__ == "__main__":\n    print(${name}())`),
  'imports added': ({ program }) =>
    block(`from __future__ import annotations\nfrom typing import Any, List\n\n${program}`),
  'fence in a docstring': ({ program }) =>
    block(`def note():\n    """\n    ${F}\n    >>> note()\n    ${F}\n    """\n\n\n${program}`),
};

/** Around a body or a function, which continue the prompt. @type {Record<string, Wrap>} */
export const AROUND_BODIES = {
  'body in a fence': ({ body }) => block(body),
  'body in a fence, not indented': ({ body }) => block(dedented(body)),
  'body in a fence, first line not indented': ({ body }) => block(body.trimStart()),
  'body in a list': ({ body }) => `1. The body:\n\n${indented(block(body), '   ')}`,
  'body, no fence, not indented': ({ body }) => dedented(body),
  'body, no fence, first line not indented': ({ body }) => body.trimStart(),
  'body, closing fence, prose': ({ body }) => `${body}${F}\n\nIt's that easy.\n`,
  'body, prose before': ({ body }) => `Here is the body:\n\n${body}`,
  'body, prose after': ({ body }) => `${body}\nThis returns what is asked for.\n`,
  'body, end token': ({ body }) => `${body}<|endoftext|>`,
  'body after thinking': ({ body }) => `<think>\nIt's a loop.\n</think>\n${body}`,
  'function again, in a fence': ({ definition }) => block(definition),
  'function again, no fence': ({ definition }) => `Here's the function:\n\n${definition}`,
};

/** @type {(text: string) => string} */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @type {(body: string) => string} */
function dedented(body) {
  return body.replaceAll(/^ {4}/gm, '');
}
