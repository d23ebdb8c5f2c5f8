/** MultiPL-E's form of a task in each language, and answers in the style of models. */

const F = '```';
const LONG = 4_000_000;
const block = (code: string, info: string) => `${F}${info}\n${code}${F}\n`;

/** A task whose tests may begin with the brace that closes the prompt's function. */
export interface LanguageTask {
  readonly language: string;
  /** Its name in MultiPL-E. */
  readonly code: string;
  readonly prompt: string;
  readonly tests: string;
  readonly stopTokens: readonly string[];
  /** The prompt's function with a right body and its end. */
  readonly right: string;
  /** The same with a wrong body. */
  readonly wrong: string;
  /** A right body without its end, as completions are published. */
  readonly body: string;
  /** The text that closes the body. */
  readonly end: string;
  /** Other answers that pass, by a description. */
  readonly more?: Readonly<Record<string, string>>;
  /** Other bodies that pass unchanged. */
  readonly bodies?: Readonly<Record<string, string>>;
}

export const LANGUAGE_TASKS: readonly LanguageTask[] = [
  {
    language: 'cpp',
    code: 'cpp',
    prompt: '#include <assert.h>\n#include <vector>\n// The square of x.\nlong square(long x) {\n',
    tests: '}\nint main() {\n    assert(square(3) == 9);\n    assert(square(-2) == 4);\n}\n',
    stopTokens: ['\n}'],
    right: '#include <assert.h>\nlong square(long x) {\n    return x * x;\n}\n',
    wrong: '#include <assert.h>\nlong square(long x) {\n    return x + x;\n}\n',
    body: '    return x * x;',
    end: '\n}\n',
    more: {
      'a main function of its own':
        '#include <assert.h>\n#include <iostream>\nlong square(long x) {\n    return x * x;\n}\n\nint main() {\n    std::cout << square(3) << std::endl;\n    return 0;\n}\n',
      'a helper behind it':
        '#include <assert.h>\nlong times(long, long);\nlong square(long x) {\n    return times(x, x);\n}\nlong times(long a, long b) {\n    return a * b; // }\n}\n',
      'a fence in a raw text':
        '#include <assert.h>\n#include <string>\nstd::string mark = R"x(\n```cpp\n}\n```\n)x";\nlong square(long x) {\n    return mark.size() > 3 ? x * x : 0;\n}\n',
      'braces in texts and comments':
        '#include <assert.h>\n#include <string>\nlong square(long x) {\n    std::string s = "}}}"; char c = \'{\'; /* { */\n    return s.size() == 3 && c == 123 ? x * x : 0;\n}\n// }\n',
    },
  },
  {
    language: 'bash',
    code: 'sh',
    prompt: '#!/bin/bash\n# The square of x.\n#\n# $1 is an integer\nsquare() {\n',
    tests:
      '}\n\ncandidate() {\n    square "$@"\n}\n\nset -e\nrun_test() {\n    [[ $(candidate "3") = "9" ]]\n    [[ $(candidate "-2") = "4" ]]\n}\n\nrun_test\n',
    stopTokens: ['\n}'],
    right: '#!/bin/bash\nsquare() {\n    echo $(( $1 * $1 ))\n}\n',
    wrong: '#!/bin/bash\nsquare() {\n    echo $(( $1 + $1 ))\n}\n',
    body: '    echo $(( $1 * $1 ))',
    end: '\n}\n',
    more: {
      'a call behind it': 'square() {\n    echo $(( $1 * $1 ))\n}\n\nsquare 5 > /dev/null\n',
      'a here-document':
        'square() {\n    cat > /dev/null <<EOF\n}\n```\nEOF\n    echo "$(( $# * $1 * $1 ))"\n}\n',
    },
  },
  {
    language: 'java',
    code: 'java',
    prompt:
      'import java.util.*;\nclass Problem {\n    // The square of x.\n    public static long square(long x) {\n',
    tests:
      '    }\n    public static void main(String[] args) {\n    assert(square(3l) == (9l));\n    assert(square(-2l) == (4l));\n    }\n\n}\n',
    stopTokens: ['\n    }\n'],
    right:
      'import java.util.*;\nclass Problem {\n    public static long square(long x) {\n        return x * x;\n    }\n}\n',
    wrong:
      'class Problem {\n    public static long square(long x) {\n        return x + x;\n    }\n}\n',
    body: '        return x * x;',
    end: '\n    }\n',
    more: {
      'a fence in a text':
        'class Problem {\n    static String mark = """\n```java\n}\n```\n""";\n    public static long square(long x) {\n        return mark.length() > 3 ? x * x : 0;\n    }\n}\n',
      'the method alone': 'public static long square(long x) {\n    return x * x;\n}\n',
      'a main method of its own':
        'class Problem {\n    public static long square(long x) {\n        return x * x;\n    }\n\n    public static void main(String[] args) {\n        System.out.println(square(3));\n    }\n}\n',
    },
  },
  {
    language: 'rust',
    code: 'rs',
    prompt: '/// The square of x.\nfn square(x: isize) -> isize {\n',
    tests:
      '}\n\nfn main() {\n    let candidate = square;\n    assert_eq!(candidate(3), 9);\n    assert_eq!(candidate(-2), 4);\n}\n',
    stopTokens: ['\n}'],
    right: 'fn square(x: isize) -> isize {\n    x * x\n}\n',
    wrong: 'fn square(x: isize) -> isize {\n    x + x\n}\n',
    body: '    x * x',
    end: '\n}\n',
    more: {
      'a fence in a raw text':
        'const MARK: &str = r#"\n```rust\n}\n```\n"#;\nfn square(x: isize) -> isize {\n    if MARK.len() > 3 { x * x } else { 0 }\n}\n',
      'a main function of its own':
        "use std::fmt;\n\nfn first<'a>(x: &'a str) -> &'a str { let _c = '}'; x }\n\nfn square(x: isize) -> isize {\n    let _ = first(\"{\");\n    x * x\n}\n\nfn main() {\n    println!(\"{}\", square(3));\n}\n",
    },
  },
  {
    language: 'go',
    code: 'go_test.go',
    prompt:
      'package square_test\n\nimport (\n    "testing"\n    "fmt"\n)\n\n// The square of x.\nfunc square(x int) int {\n',
    tests:
      '}\n\nfunc TestSquare(t *testing.T) {\n  if fmt.Sprint(square(3)) != "9" || square(-2) != 4 {\n    t.Errorf("no square")\n  }\n}\n',
    stopTokens: ['\nfunc', 'struct', '\n// '],
    right:
      'package square_test\n\nimport (\n    "fmt"\n    "testing"\n)\n\nfunc square(x int) int {\n\treturn x * x\n}\n',
    wrong:
      'package square_test\n\nimport (\n    "fmt"\n    "testing"\n)\n\nfunc square(x int) int {\n\treturn x + x\n}\n',
    body: '    return x * x',
    end: '\n}\n',
    more: {
      'a fence in a raw text':
        'package square_test\n\nimport (\n    "fmt"\n    "testing"\n)\n\nvar mark = `\n~~~go\n}\n~~~\n`\n\nfunc square(x int) int {\n\treturn x * x + 0*len(mark)\n}\n',
    },
  },
  {
    language: 'javascript',
    code: 'js',
    prompt: '//The square of x.\nfunction square(x){\n',
    tests:
      "const assert = require('node:assert');\n\nfunction test() {\n  let candidate = square;\n  assert.deepEqual(candidate(3), 9);\n  assert.deepEqual(candidate(-2), 4);\n}\n\ntest();\n",
    stopTokens: ['\nfunction ', '\n/*', '\n//', '\nconsole.log'],
    right: 'function square(x) {\n  return x * x;\n}\n',
    wrong: 'function square(x) {\n  return x + x;\n}\n',
    body: '  return x * x;\n}',
    end: '\n',
    more: {
      'a regular expression with a brace':
        'function square(x) {\n  return /[{`]/.test("{") ? x * x : 0;\n}\n',
      'an arrow function': 'const square = (x) => {\n  return x * x;\n};\n',
      'a fence in a template':
        'const MARK = `\n~~~\n$' +
        '{"```"}\n~~~\n`;\nfunction square(x) {\n  return /[`\'"]/.test(MARK) ? x * x : 0;\n}\n',
    },
    bodies: {
      'a function of the same name within':
        '  function square(y) { return y * y; }\n  return square(x);\n}',
    },
  },
  {
    language: 'php',
    code: 'php',
    prompt: '<?php\n// The square of x.\nfunction square($x) {\n',
    tests:
      '}\n\nfunction candidate(...$args) {\n    return square(...$args);\n}\n\nfunction test(): void {\n    if (candidate(3) !== 9) { throw new Exception("Test failed!"); }\n    if (candidate(-2) !== 4) { throw new Exception("Test failed!"); }\n}\n\ntest();',
    stopTokens: ['\nfunction', '\n?>', '\n//', '\n#'],
    right: '<?php\nfunction square($x) {\n    return $x * $x;\n}\n',
    wrong: '<?php\nfunction square($x) {\n    return $x + $x;\n}\n',
    body: '    return $x * $x;',
    end: '\n}\n',
    more: {
      'a fence in a heredoc':
        '<?php\n$mark = <<<X\n```php\n}\n```\nX;\nfunction square($x) {\n    return $x * $x;\n}\n',
      'closed tags': '<?php\nfunction square($x) {\n    return $x * $x;\n}\n?>\n',
    },
  },
  {
    language: 'perl',
    code: 'pl',
    prompt: '# The square of x.\nsub square {\n    my($x) = @_;\n',
    tests:
      '}\n\nsub testhumaneval {\n    my $candidate = \\&square;\n    exit 1 unless $candidate->(3) == 9;\n    exit 1 unless $candidate->(-2) == 4;\n}\n\ntesthumaneval();\n',
    stopTokens: ['\nsub', '\n#', '\n\n'],
    right: 'sub square {\n    my ($x) = @_;\n    return $x * $x;\n}\n',
    wrong: 'sub square {\n    my ($x) = @_;\n    return $x + $x;\n}\n',
    body: '    return $x * $x;',
    end: '\n}\n',
    more: {
      'a fence in a here-document':
        'my $mark = <<"X";\n```perl\n}\n```\nX\nsub square {\n    my ($x) = @_;\n    return $x * $x;\n}\n',
      'a brace in a pattern':
        'sub square {\n    my ($x) = @_;\n    (my $y = "a}b") =~ s/\\}//g;\n    return $y eq "ab" ? $x * $x : 0;\n}\n',
    },
    bodies: {
      'a brace in a pattern':
        '    (my $y = "a}b") =~ s/}//g;\n    return $y eq "ab" ? $x * $x : 0;',
    },
  },
  {
    language: 'ruby',
    code: 'rb',
    prompt: '# The square of x.\ndef square(x)\n',
    tests:
      "def candidate(x)\n  square(x)\nend\n\nraise 'no square' unless candidate(3) == 9\nraise 'no square' unless candidate(-2) == 4\n",
    stopTokens: ['\nclass', '\ndef', '\n#', '\n\n'],
    right: 'def square(x)\n  x * x\nend\n',
    wrong: 'def square(x)\n  x + x\nend\n',
    body: '  x * x\nend',
    end: '\n',
    more: {
      'a fence in a here-document':
        'MARK = <<~X\n```ruby\nend\n```\nX\ndef square(x)\n  MARK.size > 3 ? x * x : 0\nend\n',
    },
  },
];

/** Answers of a task by a description; `passes` tells if each is right. */
export function answersOf(task: LanguageTask) {
  const { language, right, wrong, body, end, more = {}, bodies = {} } = task;
  const chat = (code: string) => `Here is the code:\n\n${block(code, language)}\nIt squares x.\n`;
  const solutions = {
    'a whole program': right,
    'a program in a fence': block(right, language),
    'a program in chat': chat(right),
    'a program behind its thinking': `<think>\nx + x?\n</think>\n\n${block(right, language)}`,
    'a draft before it': `${block(wrong, language)}No:\n${block(right, language)}`,
    'an end token': `${right}<|endoftext|>`,
    ...more,
  };
  const completions = {
    'a body': `${body}${end}`,
    'a body without its end': body,
    'a body in a fence': block(`${body}${end}`, language),
    'a body that a fence closes': `${body}${end}${F}\n\nIt squares x.\n`,
    ...bodies,
    'the whole function': right,
    'the whole function in chat': chat(right),
    'a program in a fence': block(right, language),
  };
  const bad = {
    'a wrong program': wrong,
    'a wrong program in chat': chat(wrong),
    // Almost as long as an answer may be. A search for empty lines must not take long here.
    ...(language === 'go' ? { 'line breaks alone': `${'\n'.repeat(LONG)}x` } : {}),
  };
  const rows = (answers: object, kind: 'completion' | 'solution', passes: boolean) =>
    Object.entries(answers).map(([name, text]) => ({
      name: `${kind}: ${name}`,
      kind,
      text: String(text),
      passes,
    }));
  return [
    ...rows(solutions, 'solution', true),
    ...rows(completions, 'completion', true),
    ...rows(bad, 'solution', false),
    ...rows(bad, 'completion', false),
  ];
}
