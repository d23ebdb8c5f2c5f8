/**
 * Split grading: the candidate in one sandboxed process, its tests in another. Honest candidates
 * have values that must cross unharmed. Others try to learn the expected values. Some problems
 * cannot be graded in this way.
 */

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import type { RepositoryOptions } from '../support/cli.ts';
import { SEARCH, SPEAK } from './fixtures/split-attacks.ts';
import { HONEST } from './fixtures/split-honest.ts';
import { type AnsweredSuite, runAll, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

interface Options extends Pick<Partial<RepositoryOptions>, 'limits'> {
  readonly grading?: string;
  readonly config?: { readonly workers?: number };
}

interface Problem {
  readonly tests: string;
  readonly reference?: string;
  readonly prompt?: string;
  readonly samples: readonly string[];
}

/** A text that no runner prints for a right candidate. */
const FORGED = ['b"E\\xff\\n"', 'b"X\\n"', 'b"E{}\\n"', 'b"Z"', 'b"Q\\nQ\\n"'];

const suiteOf = (
  problems: readonly Problem[],
  { grading = 'auto', limits = {} }: Options = {},
): AnsweredSuite => ({
  problems: problems.map(({ tests, reference, prompt = '', samples }) => {
    const solved = reference === undefined ? {} : { canonical_solution: reference };
    return { row: { prompt, entry_point: 'f', test: tests, ...solved }, samples };
  }),
  suite: { limits, grading },
});

const runProblems = (way: Way, asked: readonly Problem[], options: Options = {}) => {
  const { problems, suite } = suiteOf(asked, options);
  return runAll(way, problems, suite, options.config);
};

const SECRET = `pgsecret-${randomBytes(8).toString('hex')}`;
const SEARCHED: Problem = {
  tests: `SECRET = "${SECRET}"\ndef check(candidate):\n    assert candidate() in (SECRET, 7919)\n`,
  reference: 'def f(*_):\n    return int("7919")\n',
  samples: [SEARCH, SEARCH.replace('# again', '# once more')],
};
const SEARCH_LIMITS = { limits: { cpu: '20s', wall: '40s' } };

/** The search itself works: it finds a planted text. */
function expectNothingFound(verdicts: readonly VerdictLine[] = []): void {
  expect(verdicts).toHaveLength(2);
  for (const line of verdicts) {
    expect(line.reason).toMatch(/^AssertionError/);
    expect(shown(line), line.output).toMatchObject({ verdict: 'failed', grading: 'split' });
    expect(line.output).toContain('in objects: pgsecret-0123456789abcdef');
    expect(line.output).toContain('in memory: pgsecret-fedcba9876543210');
    expect(line.output).not.toContain(SECRET);
  }
}

const ONE = 'def f():\n    return 1\n';
const EXPECTS_ONE = 'def check(candidate):\n    assert candidate() == 1\n';

/** One for each message, and as often as it may be ended sooner or later. */
const FORGING = FORGED.flatMap((message) =>
  Array.from({ length: 8 }, (_, n) => `import os\nos.write(3, ${message})\n${ONE}# ${n}\n`),
);

/** Its last answer takes its tests seconds to read: the numbers all have the same hash. */
const LEAVE = `${SPEAK}
read(); answer('{"v": {"f": {"fn": 0}}}')
items = ",".join(str(n * ((1 << 61) - 1)) for n in range(60000))
read(); answer('{"v": {"s": [' + items + ']}}')
os._exit(0)
# `;
const THREADED = `import threading
def f(n):
    done = []
    threads = [threading.Thread(target=done.append, args=(each,)) for each in range(24)]
    for each in threads: each.start()
    for each in threads: each.join()
    return len(done)
`;
const LEAVING: Problem = {
  tests: 'def check(candidate):\n    assert candidate(1) == 24\n',
  reference: THREADED,
  samples: [...Array.from({ length: 60 }, (_, n) => `${LEAVE}${n}`), `${THREADED}# last`],
};

const INSTANCES: Problem = {
  tests:
    'def check(candidate):\n    p = candidate(3)\n    assert isinstance(p, Point) and p.x == 3\n',
  reference:
    'class Point:\n    def __init__(self, x):\n        self.x = x\ndef f(x):\n    return Point(x)\n',
  samples: [
    'class Point:\n    def __init__(self, x):\n        self.x = x\ndef f(x):\n    return Point(x) # s\n',
  ],
};
const CALLBACK: Problem = {
  tests: 'def check(candidate):\n    assert candidate(lambda x: x + 1, 1) == 2\n',
  reference: 'def f(g, x):\n    return g(x)\n',
  samples: ['def f(g, x):\n    return g(x) # s\n'],
};
const FILE: Problem = {
  tests: 'import io\ndef check(candidate):\n    assert candidate(io.StringIO("a\\nb\\n")) == 2\n',
  reference: 'def f(file):\n    return file.read().count("\\n")\n',
  samples: ['def f(file):\n    return len(file.readlines()) # s\n'],
};
const NO_REFERENCE: Problem = { tests: EXPECTS_ONE, samples: [ONE] };
const PLAIN: Problem = {
  ...NO_REFERENCE,
  reference: ONE,
  samples: ['def f():\n    return 1 # s\n', 'def f():\n    return 2\n'],
};

const UNSPLIT = [INSTANCES, CALLBACK, NO_REFERENCE, PLAIN, FILE];

// Some of these prompts are complete code. Others end in the middle, each in another way.
const ENDINGS = [
  'def f(s):\n    """Undo encode."""\n',
  'def f(s):\n',
  'def f(s):',
  'def f(s):\n    # Undo encode.\n',
  'def f(s):\n  # Undo encode.\n  t = s\n  if t:\n',
  'def f(s):\n    """Undo encode."""\n    # Begin so:\n    t = s; u = \\\n',
  'def f(s):\n\t# Undo encode.\n',
];
const PROMPT = 'import math\nLIMIT = 10\ndef encode(s):\n    return s[::-1]\n';
/** The completion of the prompt, with one more line in the middle of the open part. */
const referenceAfter = (ending: string) => {
  const indent = /\n([\t ]+)[^\n]*\n?$/.exec(ending)?.[1] ?? '    ';
  if (ending.endsWith('if t:\n')) return '    return s[::-1]\n  return s\n';
  if (ending.endsWith('\\\n')) return '  s[::-1]\n    return u\n';
  return `${ending.endsWith('\n') ? '' : '\n'}${indent}return s[::-1]\n`;
};
const NAMING =
  'def check(candidate):\n    for s in ("ab", "xyz"):\n        assert candidate(encode(s)) == s\n    assert LIMIT == 10 and math.pi > 3\n';
const CHEAT = 'import math\nLIMIT = 10\ndef encode(s):\n    return s\ndef f(s):\n    return s\n';

const whole = (line: string) => `${PROMPT}def f(s):\n    return ${line}\n`;
const NAMED = ENDINGS.map((ending) => ({
  prompt: PROMPT + ending,
  tests: NAMING,
  reference: referenceAfter(ending),
  samples: [whole('s[::-1] # s'), CHEAT, `${whole('s')}encode = f\n`],
}));

describe.skipIf(nativeWay().tier !== 'namespaces')('split grading', () => {
  let suites: Readonly<Record<string, SuiteRun>>;

  beforeAll(async () => {
    const honest = HONEST.map(({ program, tests }) => ({
      tests,
      reference: program,
      samples: [`${program}\n# a sample`],
    }));
    const forging = { tests: EXPECTS_ONE, reference: ONE, samples: FORGING };
    const leaving = { limits: { cpu: '5s', wall: '40s', processes: 32 } };
    ({ suites } = await runSuites<string>(
      nativeWay(),
      {
        split: suiteOf(honest),
        shared: suiteOf(honest, { grading: 'shared' }),
        forging: suiteOf([forging]),
        leaving: suiteOf([LEAVING], leaving),
        unsplit: suiteOf(UNSPLIT),
        named: suiteOf(NAMED),
        search: suiteOf([SEARCHED], SEARCH_LIMITS),
      },
      // Each candidate comes after another one in the same process.
      { workers: 1 },
    ));
  }, 240_000);
  const graded = (name: string) =>
    suites[name]?.verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`);

  it.each(HONEST)('passes an honest candidate as shared does: $name', (honest) => {
    const n = HONEST.indexOf(honest);
    const passed = { verdict: 'passed', reason: null };
    expect(suites.split?.verdicts[n]).toMatchObject({ ...passed, grading: 'split' });
    expect(suites.shared?.verdicts[n]).toMatchObject({ ...passed, grading: 'shared' });
  });

  it('does not pass a right candidate that forges a message, however soon it is ended', () => {
    expect(suites.forging?.verdicts.map(shown)).toEqual(
      FORGING.map(() => ({
        verdict: 'tampered',
        grading: 'split',
        reason: expect.stringMatching(/^wrote to the channel of its verdict/),
      })),
    );
  });

  it('takes no time from candidates for the tests of one that has ended', () => {
    const reasons = suites.leaving?.verdicts.map(({ verdict, reason }) => `${verdict} ${reason}`);
    const left = 'failed ended with exit status 0 before its tests were over';
    expect(reasons).toEqual([...Array(60).fill(left), 'passed null']);
  });

  it('shows nothing of its tests in a candidate’s memory', () => {
    expectNothingFound(suites.search?.verdicts);
  });

  it('gives way to the candidate’s process under auto if a problem cannot be split', () => {
    expect(graded('unsplit')).toEqual([
      'passed shared',
      'passed shared',
      'passed shared',
      'passed split',
      'failed split',
      'passed shared',
    ]);
    expect(suites.unsplit?.results.references).toMatchObject({ checked: 4, failed: [] });
  });

  it('ends the run before its samples with grading: split, with a reason', async () => {
    const run = runProblems(nativeWay(), UNSPLIT, { grading: 'split' });
    const why = (problem: string, reason: string) =>
      `problem "${problem}": its reference solution passes with grading: shared but not with split: .*${reason}`;
    const all = [
      why('T/0', 'Point'),
      why('T/1', 'cannot be given to a candidate'),
      why('T/4', 'a file cannot be given to a candidate'),
    ];
    await expect(run).rejects.toThrow(new RegExp(all.join('.*\\n.*')));
  });

  it('takes names from the prompt if the prompt defines them, whatever a candidate does', () => {
    expect(graded('named')).toEqual(
      NAMED.flatMap(() => ['passed split', 'failed split', 'failed split']),
    );
  });
});

const others = WAYS.filter((way) => way.name === 'user' && way !== nativeWay());
describe.each(others)('in another way: %#', (way) => {
  it.skipIf(way.missing !== null)(`a candidate finds no tests: ${title(way)}`, async () => {
    const config = { workers: 1 };
    const search = await runProblems(way, [SEARCHED], { ...SEARCH_LIMITS, config });
    expectNothingFound(search.verdicts);
  });
});

describe('the codec', () => {
  it('passes random values, and changes of them in place, to the other side unchanged', () => {
    const script = fileURLToPath(new URL('fixtures/codec_roundtrip.py', import.meta.url));
    const folder = fileURLToPath(new URL('../../src/execute/sandbox', import.meta.url));
    const said = execFileSync('python3', [script, folder, '1', '1500'], { encoding: 'utf8' });
    expect(said).toBe('the same\n');
  });
});
