import { describe, expect, test } from 'vitest';
import { parseWhole } from '../../src/grammar/parse-whole.ts';
import { CodeParser } from '../../src/grammar/parser.ts';
import { commentsOf, findTarget, type Target } from '../../src/perturb/target.ts';
import { PROGRAMS } from './programs.ts';

interface Asked {
  readonly entryPoint?: string;
  readonly tests?: string;
}

/** The function that a prompt asks for, with the texts of its comments. */
async function targetIn(language: string, prompt: string, { entryPoint, tests }: Asked = {}) {
  const parser = await CodeParser.open(language);
  if (parser === null) throw new Error(`${language} has no grammar`);
  const { grammar } = parser;
  const tree = parseWhole(prompt, parser);
  if (tree === null) throw new Error('the prompt does not parse');
  const asked = { entryPoint: entryPoint ?? null, tests: tests ?? null, promptEnd: prompt.length };
  const target = findTarget(tree.rootNode, grammar, asked);
  const comments = target === null ? [] : commentsOf(target, grammar, prompt.length);
  return { target: factsOf(target), comments: comments.map(({ text }) => text.trim()) };
}

function factsOf(target: Target | null) {
  if (target === null) return null;
  const { name, owner, parameters } = target;
  return { name, owner, parameters };
}

describe('the function that a prompt asks for', () => {
  test.each(PROGRAMS)('is found in $language', async ({ language, name, prompt }) => {
    const { target, comments } = await targetIn(language, prompt);
    expect(target).toMatchObject({ name, owner: language === 'java' ? 'Problem' : null });
    if (language !== 'python') {
      expect(comments[0]).toMatch(/^\W+Write a function count_odds that counts the odd numbers\.$/);
    }
  });

  const HELPERS =
    'def one(x):\n    pass\n\ndef two(y):\n    def three(z):\n        pass\n\ndef four():\n    pass\n';

  test('is the one that the row names', async () => {
    const { target } = await targetIn('python', HELPERS, { entryPoint: 'one', tests: 'two(1)' });
    expect(target).toEqual({ name: 'one', owner: null, parameters: ['x'] });
  });

  test('is the last one that the tests name', async () => {
    const { target } = await targetIn('python', HELPERS, {
      tests: 'assert two(one(1)) != three(2)',
    });
    expect(target).toEqual({ name: 'two', owner: null, parameters: ['y'] });
  });

  test('is the last one that is in no other one', async () => {
    expect((await targetIn('python', HELPERS)).target?.name).toBe('four');
    const nested = HELPERS.slice(0, HELPERS.indexOf('def four'));
    expect((await targetIn('python', nested)).target?.name).toBe('two');
    expect((await targetIn('python', HELPERS, { tests: 'five()' })).target?.name).toBe('four');
  });

  test('is no method if a function has the name', async () => {
    const both = 'def f(x): pass\nclass A:\n    def f(self): pass\ndef g():\n    def f(): pass\n';
    const { target } = await targetIn('python', both, { entryPoint: 'f' });
    expect(target).toEqual({ name: 'f', owner: null, parameters: ['x'] });
  });

  test('is none if the row names another one, or there is none', async () => {
    expect((await targetIn('python', HELPERS, { entryPoint: 'five' })).target).toBeNull();
    expect((await targetIn('python', 'x = 1\n')).target).toBeNull();
  });

  test('is a method of the class that the row names', async () => {
    const classes = 'class A:\n    def f(self): pass\nclass B:\n    def f(self, x): pass\n';
    const { target } = await targetIn('python', classes, { entryPoint: 'A.f' });
    expect(target).toEqual({ name: 'f', owner: 'A', parameters: ['self'] });
    expect((await targetIn('python', classes, { entryPoint: 'f' })).target?.owner).toBe('B');
  });

  test.each([
    ['cpp', 'int* f(int x) { }\n', 'f', null, ['x']],
    ['cpp', 'std::vector<int>& f(std::vector<int> x, int &y) { }\n', 'f', null, ['x', 'y']],
    ['cpp', 'template<class T> T f(T x) { }\n', 'f', null, ['x']],
    ['cpp', 'class A { public: int f(int x) { } };\n', 'f', 'A', ['x']],
    ['cpp', 'int A::f(int x) { }\n', 'f', 'A', ['x']],
    ['go', 'package p\n\nfunc (s *A[T]) f(x int) int { }\n', 'f', 'A', ['x']],
    ['rust', 'impl<T> A<T> { fn f(&self, x: T) { } }\n', 'f', 'A', ['x']],
    ['ruby', 'module A\n  def self.f(x)\n  end\nend\n', 'f', 'A', ['x']],
    ['javascript', 'class A { f(x) { } }\n', 'f', 'A', ['x']],
    ['javascript', 'const a = { f(x) { } };\n', 'f', '', ['x']],
    ['javascript', 'exports.g = 1;\nconst f = async (x) => x;\n', 'f', null, ['x']],
    ['python', 'if True:\n    @g\n    async def f(x, *y, z=1): pass\n', 'f', null, ['x', 'y', 'z']],
  ])('in %s: %j', async (language, prompt, name, owner, parameters) => {
    expect((await targetIn(language, prompt)).target).toEqual({ name, owner, parameters });
  });
});

describe('comments of a function', () => {
  test('are those before its attributes', async () => {
    const { comments } = await targetIn('rust', '/// One.\n/// Two.\n#[inline]\nfn f() {\n');
    expect(comments).toEqual(['/// One.', '/// Two.']);
  });

  test('are those before its template', async () => {
    const prompt = 'int x;\n// One.\ntemplate<class T>\nT f(T x) {\n';
    expect((await targetIn('cpp', prompt)).comments).toEqual(['// One.']);
  });

  test('are not the line that names the interpreter', async () => {
    const { comments } = await targetIn('bash', '#!/bin/bash\n# One.\n# Two.\nf() {\n');
    expect(comments).toEqual(['# One.', '# Two.']);
  });

  test('are the first in its body if none are before it', async () => {
    const { comments } = await targetIn('javascript', 'function f(x) {\n  // One.\n');
    expect(comments).toEqual(['// One.']);
  });
});
