/**
 * Split grading: the candidate in one sandboxed process, its tests in another. Some candidates try
 * to fake a pass or to learn the expected values. Honest ones have values that must cross unharmed.
 * Some problems cannot be graded in this way.
 */

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun, RepositoryOptions } from '../support/cli.ts';
import { ATTACKS, SEARCH, SPEAK } from './fixtures/split-attacks.ts';
import { HONEST } from './fixtures/split-honest.ts';
import { runAll, shown } from './run-all.ts';
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

/** One run of many problems. */
const runProblems = (
  way: Way,
  problems: readonly Problem[],
  { grading = 'auto', limits = {}, config = {} }: Options = {},
): Promise<CliRun> =>
  runAll(
    way,
    problems.map(({ tests, reference, prompt = '', samples }) => {
      const solved = reference === undefined ? {} : { canonical_solution: reference };
      return { row: { prompt, entry_point: 'f', test: tests, ...solved }, samples };
    }),
    { limits, grading },
    config,
  );

describe.each(WAYS.filter(({ tier }) => tier === 'namespaces'))(
  'a candidate that attacks its grade: %#',
  (way) => {
    // With sudo the sandbox is root's. A few attacks show that it is set up in the same way.
    const isRepeated = way.name === 'sudo';
    const attacks = isRepeated ? ATTACKS.filter((_, n) => n % 10 === 0) : ATTACKS;

    describe.skipIf(way.missing !== null)(title(way), () => {
      const SECRET = `pgsecret-${randomBytes(8).toString('hex')}`;
      const RIGHT = 'def f(*_):\n    return int("7919")\n';
      let run: CliRun;
      let search: CliRun;

      beforeAll(async () => {
        const problems = attacks.map(({ tests, reference, program }) => ({
          tests,
          reference,
          // A right one follows each attack, and must not be harmed by its traces.
          samples: [program, `${reference}\n# after`],
        }));
        const limits = { cpu: '2s', wall: '3s', processes: 16 };
        run = await runProblems(way, problems, { limits, config: { workers: 2 } });
        if (isRepeated) return;
        const tests = `SECRET = "${SECRET}"\ndef check(candidate):\n    assert candidate() in (SECRET, 7919)\n`;
        search = await runProblems(
          way,
          [
            {
              tests,
              reference: RIGHT,
              samples: [SEARCH, SEARCH.replace('# again', '# once more')],
            },
          ],
          { limits: { cpu: '20s', wall: '40s' }, config: { workers: 1 } },
        );
      });

      it.each(attacks)('is not passed: $name', (attack) => {
        const line = run.verdicts[2 * attacks.indexOf(attack)];
        if (line === undefined) throw new Error('no verdict');
        const { verdict, grading, reason } = shown(line);
        expect({ grading, reason }).toEqual({
          grading: 'split',
          reason: expect.stringMatching(attack.reason),
        });
        if (attack.verdict === null) expect(['failed', 'tampered']).toContain(verdict);
        else expect(verdict).toBe(attack.verdict ?? 'failed');
      });

      it('does not harm later candidates', () => {
        const after = run.verdicts.filter((_, n) => n % 2 === 1).map(shown);
        const passed = { verdict: 'passed', grading: 'split', reason: null };
        expect(after).toEqual(attacks.map(() => passed));
        expect(run.results?.errors).toEqual([]);
      });

      it.skipIf(isRepeated)('finds nothing of its tests in its memory', () => {
        for (const line of search.verdicts) {
          expect(line.reason).toMatch(/^AssertionError/);
          expect(shown(line), line.output).toMatchObject({ verdict: 'failed', grading: 'split' });
          // The search itself works: it finds a planted text.
          expect(line.output).toContain('in objects: pgsecret-0123456789abcdef');
          expect(line.output).toContain('in memory: pgsecret-fedcba9876543210');
          expect(line.output).not.toContain(SECRET);
        }
      });
    });
  },
);

describe.skipIf(nativeWay().tier !== 'namespaces')('an honest candidate', () => {
  let split: CliRun;
  let shared: CliRun;

  beforeAll(async () => {
    const problems = HONEST.map(({ program, tests }) => ({
      tests,
      reference: program,
      samples: [`${program}\n# a sample`],
    }));
    split = await runProblems(nativeWay(), problems);
    shared = await runProblems(nativeWay(), problems, { grading: 'shared' });
  });

  it.each(HONEST)('passes in split grading as in shared: $name', (honest) => {
    const n = HONEST.indexOf(honest);
    const passed = { verdict: 'passed', reason: null };
    expect(split.verdicts[n]).toMatchObject({ ...passed, grading: 'split' });
    expect(shared.verdicts[n]).toMatchObject({ ...passed, grading: 'shared' });
  });
});

describe.skipIf(nativeWay().tier !== 'namespaces')(
  'a right candidate that forges a message',
  () => {
    it('does not pass, however soon it is ended', async () => {
      const right = 'def f():\n    return 1\n';
      const samples = FORGED.flatMap((message) =>
        Array.from({ length: 8 }, (_, n) => `import os\nos.write(3, ${message})\n${right}# ${n}\n`),
      );
      const tests = 'def check(candidate):\n    assert candidate() == 1\n';
      const run = await runProblems(nativeWay(), [{ tests, reference: right, samples }]);
      expect(run.verdicts.map(shown)).toEqual(
        samples.map(() => ({
          verdict: 'tampered',
          grading: 'split',
          reason: expect.stringMatching(/^wrote to the channel of its verdict/),
        })),
      );
    });
  },
);

describe.skipIf(nativeWay().tier !== 'namespaces')('tests whose candidate has ended', () => {
  it('take no time from the next ones', async () => {
    // Its last answer takes its tests seconds to read: the numbers all have the same hash.
    const leaving = `${SPEAK}
read(); answer('{"v": {"f": {"fn": 0}}}')
items = ",".join(str(n * ((1 << 61) - 1)) for n in range(60000))
read(); answer('{"v": {"s": [' + items + ']}}')
os._exit(0)
# `;
    const honest = `import threading
def f(n):
    done = []
    threads = [threading.Thread(target=done.append, args=(each,)) for each in range(24)]
    for each in threads: each.start()
    for each in threads: each.join()
    return len(done)
`;
    const problem = {
      tests: 'def check(candidate):\n    assert candidate(1) == 24\n',
      reference: honest,
      samples: [...Array.from({ length: 60 }, (_, n) => `${leaving}${n}`), `${honest}# last`],
    };
    const limits = { cpu: '5s', wall: '40s', processes: 32 };
    const run = await runProblems(nativeWay(), [problem], { limits, config: { workers: 1 } });
    const reasons = run.verdicts.map(({ verdict, reason }) => `${verdict} ${reason}`);
    const left = 'failed ended with exit status 0 before its tests were over';
    expect(reasons).toEqual([...Array(60).fill(left), 'passed null']);
  });
});

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
const NO_REFERENCE: Problem = {
  tests: 'def check(candidate):\n    assert candidate() == 1\n',
  samples: ['def f():\n    return 1\n'],
};
const PLAIN: Problem = {
  ...NO_REFERENCE,
  reference: 'def f():\n    return 1\n',
  samples: ['def f():\n    return 1 # s\n', 'def f():\n    return 2\n'],
};

describe.skipIf(nativeWay().tier !== 'namespaces')('a problem that cannot be split', () => {
  const problems = [INSTANCES, CALLBACK, NO_REFERENCE, PLAIN, FILE];

  it('is graded in the candidate’s process under auto, with a note', async () => {
    const run = await runProblems(nativeWay(), problems);
    expect(run.verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`)).toEqual([
      'passed shared',
      'passed shared',
      'passed shared',
      'passed split',
      'failed split',
      'passed shared',
    ]);
    expect(run.results?.suites[0]?.references).toMatchObject({ checked: 4, failed: [] });
  });

  it('ends the run before its samples with grading: split, with a reason', async () => {
    const run = runProblems(nativeWay(), problems, { grading: 'split' });
    const why = (problem: string, reason: string) =>
      `problem "${problem}": its reference solution passes with grading: shared but not with split: .*${reason}`;
    const all = [
      why('T/0', 'Point'),
      why('T/1', 'cannot be given to a candidate'),
      why('T/4', 'a file cannot be given to a candidate'),
    ];
    await expect(run).rejects.toThrow(new RegExp(all.join('.*\\n.*')));
  });
});

describe.skipIf(nativeWay().tier !== 'namespaces')('names that tests use', () => {
  // Some of these prompts are complete code. Others end in the middle, each in another way.
  const endings = [
    'def f(s):\n    """Undo encode."""\n',
    'def f(s):\n',
    'def f(s):',
    'def f(s):\n    # Undo encode.\n',
    'def f(s):\n  # Undo encode.\n  t = s\n  if t:\n',
    'def f(s):\n    """Undo encode."""\n    # Begin so:\n    t = s; u = \\\n',
    'def f(s):\n\t# Undo encode.\n',
  ];
  const prompt = 'import math\nLIMIT = 10\ndef encode(s):\n    return s[::-1]\n';
  /** The completion of the prompt, with one more line in the middle of the open part. */
  const referenceAfter = (ending: string) => {
    const indent = /\n([\t ]+)[^\n]*\n?$/.exec(ending)?.[1] ?? '    ';
    if (ending.endsWith('if t:\n')) return '    return s[::-1]\n  return s\n';
    if (ending.endsWith('\\\n')) return '  s[::-1]\n    return u\n';
    return `${ending.endsWith('\n') ? '' : '\n'}${indent}return s[::-1]\n`;
  };
  const tests =
    'def check(candidate):\n    for s in ("ab", "xyz"):\n        assert candidate(encode(s)) == s\n    assert LIMIT == 10 and math.pi > 3\n';
  const cheat = 'import math\nLIMIT = 10\ndef encode(s):\n    return s\ndef f(s):\n    return s\n';

  it('come from the prompt if the prompt defines them, whatever the candidate does', async () => {
    const whole = (line: string) => `${prompt}def f(s):\n    return ${line}\n`;
    const problems = endings.map((ending) => ({
      prompt: prompt + ending,
      tests,
      reference: referenceAfter(ending),
      samples: [whole('s[::-1] # s'), cheat, `${whole('s')}encode = f\n`],
    }));
    const run = await runProblems(nativeWay(), problems);
    expect(run.verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`)).toEqual(
      problems.flatMap(() => ['passed split', 'failed split', 'failed split']),
    );
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
