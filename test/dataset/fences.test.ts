import { describe, expect, it } from 'vitest';
import { withoutFences } from '../../src/dataset/fences.ts';

describe('withoutFences', () => {
  it.each([
    ['text without a fence', 'def f():\n    return 1', 'def f():\n    return 1'],
    ['one block', 'Here:\n```python\nx = 1\n```\nDone.', 'x = 1\n'],
    ['a block with CRLF', '```py\r\nx = 1\r\n```', 'x = 1\r\n'],
    [
      'the first Python block',
      '```bash\nls\n```\n```Python\nx = 1\n```\n```python\ny\n```',
      'x = 1\n',
    ],
    ['the first block of none', '```\nx = 1\n```\n```\ny\n```', 'x = 1\n'],
    ['a block that is not closed', '~~~ python\nx = 1', 'x = 1\n'],
    ['indentation in a block', '```\n    return 1\n```', '    return 1\n'],
    ['a longer fence around a shorter one', '````\n```\nx\n```\n````', '```\nx\n```\n'],
    [
      'backticks in a docstring',
      'def f():\n    """\n    ```\n    x\n    ```\n    """',
      'def f():\n    """\n    ```\n    x\n    ```\n    """',
    ],
    ['an empty answer', '', ''],
  ])('takes %s', (_, answer, code) => {
    expect(withoutFences(answer)).toBe(code);
  });
});
