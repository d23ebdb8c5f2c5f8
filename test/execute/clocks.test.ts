/** CPU time includes all processes that a program starts, even if nobody waits for them. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { type AnsweredSuite, runSuites, type SuiteRun } from './run-all.ts';
import { title, WAYS, type Way } from './ways.ts';

const limits = { cpu: '300ms', wall: '20s' };
const OVER = { verdict: 'timeout', reason: 'used more than 0.3 s of CPU time' } as const;
const RIGHT = { verdict: 'passed', reason: null } as const;

/**
 * Python: `spend(seconds)` computes; `child(spend, ...)` does so in a child, and returns after
 * that.
 */
const PYTHON = `
import os, signal, time

def spend(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass

def child(*work):
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.close(reading)
        for each in work:
            each()
        os._exit(0)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
`;
const SOME = 'lambda: spend(0.2)';

/** The work of `work` before it answers, by a description. */
const SPENDERS: Readonly<Record<string, string>> = {
  'children whose end is ignored': `
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
def before():
    for _ in range(3):
        child(${SOME})
`,
  'children that nobody waits for': `
def before():
    for _ in range(3):
        child(${SOME})
`,
  'grandchildren whose parent has ended': `
def before():
    for _ in range(3):
        child(lambda: os._exit(0) if os.fork() else spend(0.2))
`,
  'grandchildren whose parent has ended and had ignored theirs': `
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
def before():
    for _ in range(3):
        child(lambda: os._exit(0) if os.fork() else (os.setsid(), spend(0.2)))
`,
  'children that ignore their own children': `
def before():
    for _ in range(3):
        child(lambda: (signal.signal(signal.SIGCHLD, signal.SIG_IGN), child(${SOME})))
        os.wait()
`,
  'children that are alive when it ends': `
def before():
    for _ in range(3):
        if os.fork() == 0:
            spend(5)
            os._exit(0)
    time.sleep(4)
`,
};

const COUNTED_ONCE = `
def before():
    for _ in range(2):
        child(lambda: spend(0.08))
        os.wait()
    if os.fork() == 0:
        spend(0.04)
        os._exit(0)
    os.wait()
`;

/**
 * In milliseconds, where 300 are allowed. Without a control group the times are checked only now
 * and then.
 */
const MOST = 700;

const ANSWER = '\ndef work(n):\n    before()\n    return n + 1\n';
const PRINT = '\nbefore()\nprint(int(input()) + 1)\n';
const NAMES = Object.keys(SPENDERS);

/** Whole programs in other languages, by the tool that they need. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'c',
    'cc',
    `#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>
int main(void) {
  signal(SIGCHLD, SIG_IGN);
  for (int n = 0; n < 3; n++) {
    int ends[2];
    char none;
    if (pipe(ends)) return 1;
    if (fork() == 0) {
      while (clock() < CLOCKS_PER_SEC / 5) { }
      _exit(0);
    }
    close(ends[1]);
    if (read(ends[0], &none, 1) != 0) return 1;
    close(ends[0]);
  }
  puts("2");
  return 0;
}
`,
  ],
  [
    'perl',
    'perl',
    `$SIG{CHLD} = "IGNORE";
for (1 .. 3) {
  pipe(my $reading, my $writing);
  if (fork() == 0) {
    my $spent = 0;
    while ($spent < 0.2) { $spent = (times)[0] + (times)[1]; }
    exit 0;
  }
  close $writing;
  my $none = <$reading>;
}
print "2\\n";
`,
  ],
  [
    'javascript',
    'node',
    `const { spawn } = require('node:child_process');
const spend = "trap '' CHLD; for n in 1 2 3; do (ulimit -t 1; while :; do :; done) & wait; done";
spawn('/bin/sh', ['-c', spend], { stdio: 'ignore' }).on('exit', () => console.log(2));
`,
  ],
];

const told = ({ verdict, reason, cpuMs }: VerdictLine) => ({
  verdict,
  reason: reason?.replace(/^case 1 of 1: /, '') ?? null,
  // The limit ends a program while it runs.
  cpuMs: verdict !== 'timeout' || cpuMs < MOST ? 'bounded' : cpuMs,
});

const bounded = (outcome: object) => ({ ...outcome, cpuMs: 'bounded' });

const FUNCTION = {
  prompt: 'def work(n):\n    """ n + 1 """\n',
  entry_point: 'work',
  test: 'def check(candidate):\n    assert candidate(1) == 2\n',
  canonical_solution: '    return n + 1\n',
};
const PROGRAM = { prompt: 'Print 2.', input: ['1\n'], output: ['2\n'] };
/** Tests that spend much themselves. */
const APART = (() => {
  const spender = SPENDERS['children whose end is ignored'] ?? '';
  const longer = PYTHON + spender.replace('range(3)', 'range(21)');
  // Tests that mention their process's time would count as tests that watch it.
  const before = longer.replaceAll('time.process_time', "getattr(time, 'process_time')");
  const test = `${before}\ndef check(candidate):\n    assert candidate(1) == 2\n    before()\n`;
  return { ...FUNCTION, test, canonical_solution: undefined };
})();

const isHere = (tool: string) => findOnPath(tool, process.env.PATH) !== null;

/** The spenders that a way tries. With sudo the sandbox is root's, so one shows that it counts. */
const namesOf = (way: Way) => (way.name === 'sudo' ? NAMES.slice(-1) : NAMES);

function suitesOf(way: Way): Record<string, AnsweredSuite> {
  const programs = [...namesOf(way).map((name) => SPENDERS[name] ?? ''), COUNTED_ONCE];
  const ending = (end: string) => programs.map((spender) => PYTHON + spender + end);
  const functions = (grading: string): AnsweredSuite => ({
    problems: [{ row: FUNCTION, samples: ending(ANSWER) }],
    suite: { limits, grading },
  });
  const whole = (language: string, samples: readonly string[]): AnsweredSuite => ({
    problems: [{ row: PROGRAM, samples }],
    suite: { limits, format: 'stdio', language },
  });
  const others = OTHERS.filter(([, tool]) => isHere(tool));
  const apart = { row: APART, samples: ['def work(n):\n    return n + 1\n'] };
  return {
    shared: functions('shared'),
    python: whole('python', ending(PRINT)),
    ...(way.tier === 'namespaces' ? { split: functions('split') } : {}),
    ...(way.name === 'sudo'
      ? {}
      : Object.fromEntries(
          others.map(([language, , text]) => [language, whole(language, [text])]),
        )),
    ...(way.name === 'root' || way.name === 'user'
      ? { apart: { problems: [apart], suite: { limits, grading: 'split' } } }
      : {}),
  };
}

describe.each(WAYS)('CPU time of all processes: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let suites: Readonly<Record<string, SuiteRun>>;
    beforeAll(async () => {
      ({ suites } = await runSuites(way, suitesOf(way)));
    }, 240_000);

    const names = namesOf(way);
    const expected = {
      ...Object.fromEntries(names.map((name) => [name, bounded(OVER)])),
      right: bounded(RIGHT),
    };
    const seenIn = (name: string) => {
      const lines = suites[name]?.verdicts ?? [];
      return Object.fromEntries(lines.map((line, n) => [names[n] ?? 'right', told(line)]));
    };

    const gradings = way.tier === 'namespaces' ? ['shared', 'split'] : ['shared'];
    it.each(gradings)('counts for functions in Python, graded %s', (grading) => {
      expect(seenIn(grading)).toEqual(expected);
      const last = suites[grading]?.verdicts.at(-1)?.cpuMs ?? 0;
      expect(last).toBeGreaterThan(190);
      expect(last).toBeLessThan(300);
    });

    it('counts for whole programs in Python', () => {
      expect(seenIn('python')).toEqual(expected);
    });

    it.each(way.name === 'sudo' ? [] : OTHERS)(
      'counts for whole programs in %s',
      (language, tool) => {
        if (isHere(tool)) expect(suites[language]?.verdicts.map(told)).toEqual([bounded(OVER)]);
      },
    );

    it.runIf(way.name === 'root' || way.name === 'user')('counts for tests that run apart', () => {
      const found = suites.apart?.verdicts.map(({ verdict, reason }) => ({ verdict, reason }));
      expect(found).toEqual([
        { verdict: 'failed', reason: 'its tests ran into a limit with what it answered' },
      ]);
    });
  });
});
