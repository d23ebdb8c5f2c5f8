/** The block that counts among several, by the grammar of its language. */

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/records/dataset.ts';
import { block, codeOf } from './extract-support.ts';

const problemOf = (entryPoint: string): Problem => ({
  id: entryPoint,
  prompt: 'Write a function.\n',
  entryPoint,
  tests: '',
});
const textOf = async (text: string, entryPoint: string, language: string) =>
  (await codeOf({ kind: 'solution', text }, problemOf(entryPoint), language)).text;

describe('an example before the function is no part of it', () => {
  it.each([
    [
      'python',
      'key = 3\nprint(order([1], key))',
      'def order(a, b):\n    return sorted(a, key=len)',
    ],
    ['python', 'result = order()\n', 'def order(a):\n    return a.order(result=1)'],
    [
      'javascript',
      'const result = order(3);\nconsole.log(result);',
      'const order = (x) => ({ result: x }).result;',
    ],
    ['javascript', 'let x = 3;\nconsole.log(order(x));', 'const order = (x) => x * x;'],
    ['typescript', 'const x: number = order(3);', 'const order = (x: number): number => x * x;'],
    ['ruby', 'x = 3\nputs order(x)', 'def order(x)\n  x * x\nend'],
    ['php', '<?php\n$x = 3;\necho order($x);', '<?php\nfunction order($x) { return $x * $x; }'],
    ['rust', 'const N: i32 = 3;\nfn go() { order(N); }', 'fn order(x: i32) -> i32 { x.go() }'],
  ])('in %s: %j', async (language, example, code) => {
    const text = `For example:\n${block(example, language)}The code:\n${block(code, language)}`;
    expect(await textOf(text, 'order', language)).toBe(`${code}\n`);
  });
});

describe('a helper in an earlier block goes before the function', () => {
  it.each([
    ['python', 'def twice(x):\n    return 2 * x', 'def order(x):\n    return twice(x)'],
    ['javascript', 'const twice = (x) => 2 * x;', 'function order(x) {\n  return twice(x);\n}'],
    [
      'java',
      'class Pair { int x; }',
      'class Problem {\n  static int order(int x) { return new Pair().x; }\n}',
    ],
    ['cpp', 'struct Pair { int x; };', 'int order(int x) { Pair p; return p.x + x; }'],
    ['go', 'func twice(x int) int { return 2 * x }', 'func order(x int) int { return twice(x) }'],
    ['rust', 'fn twice(x: i32) -> i32 { 2 * x }', 'fn order(x: i32) -> i32 { twice(x) }'],
    ['ruby', 'def twice(x)\n  2 * x\nend', 'def order(x)\n  twice(x)\nend'],
    [
      'php',
      '<?php\nfunction twice($x) { return 2 * $x; }',
      'function order($x) { return twice($x); }',
    ],
    ['bash', 'twice() { echo $((2 * $1)); }', 'order() { twice "$1"; }'],
  ])('in %s', async (language, helper, code) => {
    const text = `A helper:\n${block(helper, language)}The code:\n${block(code, language)}`;
    expect(await textOf(text, 'order', language)).toBe(`${helper}\n${code}\n`);
  });
});

describe('a function without its body does not count if another block has it', () => {
  it.each([
    ['python', 'def order(x):\n    """ It squares x. """\n    pass', 'def order(x):\n    x *= x'],
    [
      'python',
      'class A:\n    def order(self):\n        ...\n\norder = A',
      'def order(x):\n    x = 1',
    ],
    ['javascript', 'function order(x) {\n  // Your code.\n}', 'function order(x) { return x; }'],
    ['typescript', 'declare function order(x: number): number;', 'const order = (x) => x;'],
    [
      'java',
      'class P {\n  static int order(int x) {\n    throw new RuntimeException();\n  }\n}',
      'class P {\n  static int order(int x) { return x; }\n}',
    ],
    ['cpp', 'int order(int x);', 'int order(int x) { return x; }'],
    ['go', 'func order(x int) int { panic("todo") }', 'func order(x int) int { return x }'],
    ['rust', 'fn order(x: i32) -> i32 { todo!() }', 'fn order(x: i32) -> i32 { x }'],
    ['ruby', 'def order(x)\n  # your code\nend', 'def order(x)\n  x\nend'],
  ])('in %s: %j', async (language, sketch, code) => {
    const text = `${block(code, language)}In short:\n${block(sketch, language)}`;
    expect(await textOf(text, 'order', language)).toBe(`${code}\n`);
  });
});

it('a last block that the answer’s end cuts off does not count if another one is whole', async () => {
  const code = 'def order(x):\n    return x\n';
  const cut = '```python\ndef order(x):\n    return (x +';
  expect(await textOf(`${block(code)}Or shorter:\n${cut}`, 'order', 'python')).toBe(code);
  expect(await textOf(`Shorter:\n${cut}`, 'order', 'python')).toBe(cut.slice(10));
  const whole = '```python\ndef order(x):\n    return x + 0';
  expect(await textOf(`${block(code)}Or:\n${whole}`, 'order', 'python')).toBe(whole.slice(10));
});
