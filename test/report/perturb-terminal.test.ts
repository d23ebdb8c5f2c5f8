import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderPreview } from '../../src/report/perturb-preview.ts';
import { renderPerturbed } from '../../src/report/perturb-terminal.ts';
import { forLog } from '../../src/text/escape.ts';
import { CORPUS } from './corpus.ts';
import { madePrompt, suiteOf, transformCount } from './perturb-suites.ts';

/** Our own codes for colours and weights. */
const CODES = new RegExp(`${String.fromCharCode(27)}\\[(\\d{1,2})m`, 'g');
/** Everything that can move a cursor, colour or reorder text, the ends of lines apart. */
const UNSAFE = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u2028\u2029]|[^\P{Cc}\n]/u;

const NOMINAL = 'def add(n):\n    """Add one to the number."""\n';
const RENAMED = {
  family: 'func_name',
  transform: 'CamelCase',
  nominal: 'def add_one(n):\n    """Add one."""\n',
  prompt: 'def addOne(n):\n    """Add one."""\n',
  distance: { characters: 0.0625, words: 0.25 },
};

/** Names the codes, so that a test can be read. */
function named(text: string): string {
  const names: Record<string, string> = {
    0: '/',
    1: 'bold',
    2: 'dim',
    9: 'struck',
    31: 'red',
    32: 'green',
  };
  return text.replaceAll(CODES, (_, code: string) => `<${names[code]}>`);
}

const linesOf = (text: string) => text.trimEnd().split('\n');
const widest = (text: string) =>
  Math.max(...linesOf(text).map((line) => stringWidth(line.replaceAll(/ +$/g, ''))));

describe('renderPerturbed', () => {
  it('has a table of transforms below their families, and reasons of dropped prompts', () => {
    const suite = suiteOf([], {
      name: 'evals',
      problems: 164,
      counts: [
        transformCount({ made: 1640, notApplicable: 1, dropped: 2, reasons: new Map([['x', 2]]) }),
        transformCount({
          transform: 'Whitespace',
          made: 820,
          notApplicable: 10,
          dropped: 9,
          reasons: new Map([
            ['it does not parse', 1],
            ['a is used already', 1],
            ['it changes a protected word or an example', 5],
            ['b is used already', 1],
            ['c is used already', 1],
          ]),
          meanDistance: { characters: 0.05, words: 0.5 },
        }),
        transformCount({ family: 'format', transform: 'tab_indent', made: 0, notApplicable: 164 }),
      ],
    });
    expect(renderPerturbed([suite], false)).toBe(`\
evals  164 problems: 2,460 prompts made, 175 not applicable, 11 dropped

┌────────────────┬───────┬────────────┬─────────┬────────────┬─────────┐
│ perturbation   │  made │        not │ dropped │ characters │   words │
│                │       │ applicable │         │    changed │ changed │
├────────────────┼───────┼────────────┼─────────┼────────────┼─────────┤
│ docstring      │ 2,460 │         11 │      11 │       3.0% │   25.0% │
│  ButterFingers │ 1,640 │          1 │       2 │       2.0% │   12.5% │
│  Whitespace    │   820 │         10 │       9 │       5.0% │   50.0% │
│ format         │     0 │        164 │       0 │          – │       – │
│  tab_indent    │     0 │        164 │       0 │          – │       – │
└────────────────┴───────┴────────────┴─────────┴────────────┴─────────┘

Dropped:
  ButterFingers: x (2)
  Whitespace: it changes a protected word or an example (5); it does not parse
    (1); a is used already (1); and 2 other reasons
`);
  });

  it('shows one prompt of each transform, with a change of middle size', () => {
    const sized = (characters: number, word: string) =>
      madePrompt({
        problem: `add/${word}`,
        prompt: NOMINAL.replace('number', word),
        distance: { characters, words: characters * 2 },
      });
    const prompts = [sized(0.3, 'NUMBER'), sized(0.01, 'nunber'), sized(0.1, 'numero')];
    const text = renderPerturbed([suiteOf([...prompts, madePrompt(RENAMED)])], false);
    expect(text.slice(text.indexOf('docstring ButterFingers'))).toBe(`\
docstring ButterFingers s0  add/numero  10.0% of characters, 20.0% of words
   def add(n):
  -    """Add one to the number."""
  +    """Add one to the numero."""

func_name CamelCase s0  add/0  6.3% of characters, 25.0% of words
  -def add_one(n):
  +def addOne(n):
       """Add one."""
`);
  });

  it('colours changed words in line', () => {
    const text = named(renderPerturbed([suiteOf([madePrompt(), madePrompt(RENAMED)])], true));
    expect(text.slice(text.indexOf('docstring <bold>'))).toBe(`\
docstring <bold>ButterFingers</> s0  add/0  <dim>2.0% of characters, 12.5% of words</>
  <dim>def add(n):</>
      """Add one to the <red><struck>number</><green><bold>nunber</>."""

func_name <bold>CamelCase</> s0  add/0  <dim>6.3% of characters, 25.0% of words</>
  def <red><struck>add_one</><green><bold>addOne</>(n):
  <dim>    """Add one."""</>
`);
  });

  it('shows a few lines of a long change, and a part of a long line', () => {
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line}`);
    const long = 'word '.repeat(2000);
    const suite = suiteOf([
      madePrompt({
        nominal: lines.join('\n'),
        prompt: lines.map((line) => line.replace('line', 'lime')).join('\n'),
      }),
      madePrompt({ transform: 'Whitespace', nominal: `${long}end`, prompt: `${long}of it` }),
    ]);
    for (const useColour of [false, true]) {
      const text = renderPerturbed([suite], useColour);
      expect(linesOf(text).length).toBeLessThan(50);
      expect(text).toMatch(/\(\d\d more lines\)/);
      expect(text).toContain('end');
      expect(text).toContain('of it');
    }
  });
});

describe('renderPreview', () => {
  const partial = `${NOMINAL}    m = n\n`;
  const prompts = [
    madePrompt({ seed: 1, prompt: NOMINAL.replace('one', 'noe') }),
    madePrompt(),
    madePrompt({ transform: 'Whitespace', prompt: NOMINAL.replace('number', 'num ber') }),
    madePrompt({
      family: 'format',
      transform: 'tab_indent',
      nominal: partial,
      prompt: partial.replaceAll('    ', '\t'),
    }),
    madePrompt({ problem: 'other/1', nominal: 'Say hello.', prompt: 'Say helo.' }),
  ];
  const counts = [
    transformCount(),
    transformCount({ transform: 'Whitespace' }),
    transformCount({ family: 'format', transform: 'tab_indent' }),
    transformCount({ family: 'func_name', transform: 'CamelCase' }),
  ];
  const suite = suiteOf(prompts, { counts, problems: 3 });

  it('shows each problem, and what every transform makes of it, side by side', () => {
    expect(renderPreview([suite], false, 112)).toBe(`\
small  3 problems, 4 transforms

── add/0 ${'─'.repeat(103)}

nominal of docstring
  def add(n):
      """Add one to the number."""

docstring ButterFingers  2.0% of characters            │ docstring Whitespace  2.0% of characters
 def add(n):                                           │  def add(n):
-    """Add one to the number."""                      │ -    """Add one to the number."""
+    """Add one to the nunber."""                      │ +    """Add one to the num ber."""

nominal of format: the same, continued by
      m = n

format tab_indent  2.0% of characters
 def add(n):
-    """Add one to the number."""
-    m = n
+⇥   """Add one to the number."""
+⇥   m = n

Not changed by CamelCase.

── other/1 ${'─'.repeat(101)}

nominal
  Say hello.

docstring ButterFingers  2.0% of characters
-Say hello.
+Say helo.

Not changed by Whitespace, tab_indent, CamelCase.

No transform changes 1 other problem.
`);
  });

  it('shows them one below the other on a narrow terminal', () => {
    const lines = linesOf(renderPreview([suite], false, 80));
    expect(lines).not.toContainEqual(expect.stringContaining('│'));
    expect(lines.filter((line) => /^docstring \w/.test(line))).toHaveLength(3);
  });

  it('colours the changed words only', () => {
    const text = named(renderPreview([suite], true, 112));
    expect(text).toContain('"""Add one to the <red><struck>number</><green><bold>num ber</>."""');
    expect(text).toContain('<red>····</><green><bold>⇥   </>m = n');
  });
});

describe.each(CORPUS.map((text) => ({ text })))('the hostile text $text', ({ text }) => {
  const nominal = `def f():\n    """${text}"""\nx ${text} y\n`;
  const suite = suiteOf(
    [
      madePrompt({ problem: text, nominal, prompt: `${nominal}${text}` }),
      madePrompt({ problem: text, nominal, prompt: 'none', transform: text, family: text }),
      madePrompt({ problem: text, nominal: 'a b', prompt: `a${text}b`, transform: 'x' }),
    ],
    { name: text },
  );
  const counts = suite.counts.map((count) => ({
    ...count,
    dropped: 1,
    reasons: new Map([[text, 1]]),
  }));

  it('moves no cursor, stays within the width and is no workflow command', () => {
    for (const width of [60, 80, 120]) {
      for (const render of [renderPerturbed, renderPreview]) {
        const plain = forLog(render([{ ...suite, counts }], false, width));
        expect(plain).not.toMatch(UNSAFE);
        expect(plain).not.toMatch(/^\s*::|##\[/m);
        const coloured = render([{ ...suite, counts }], true, width);
        expect(coloured.replaceAll(CODES, '')).not.toMatch(UNSAFE);
        if (render === renderPreview) {
          expect(widest(plain)).toBeLessThanOrEqual(width);
          expect(widest(coloured)).toBeLessThanOrEqual(width);
        }
      }
    }
  });
});
