/**
 * Candidates that are forked from one process. Nothing that one does to this process, or leaves
 * there, may reach the next one. After each hostile program another program reports everything that
 * it was given.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Helper } from '../../src/execute/helper.ts';
import { SANDBOX } from '../../src/execute/isolation.ts';
import { OUR_LIMITS } from '../../src/records/limits.ts';
import { eventually } from '../support/cli.ts';
import { HOSTILE as HOSTILE_WHILE, SEARCH, STATE } from './fixtures/siblings.ts';
import { HOSTILE_BASH, STATE_BASH } from './fixtures/siblings-bash.ts';
import { HOSTILE_ENDS } from './fixtures/siblings-ends.ts';
import { alive, descendants } from './processes.ts';
import { type AnsweredSuite, runSuites, type SuiteRun } from './run-all.ts';
import { isRoot, NOBODY_ELSE, title, WAYS, type Way } from './ways.ts';

const ROW = {
  prompt: '',
  entry_point: 'f',
  test: 'def check(candidate):\n    assert candidate() == 1\n',
};
// All of these processes fit into the memory at once. More would take long to fill.
const LIMITS = { cpu: '500ms', wall: '1500ms', memory: '64MiB', processes: 16 };
const NEEDLE = 'pgneedle-';
const secret = () => randomBytes(8).toString('hex');

const HOSTILE = [...HOSTILE_WHILE, ...HOSTILE_ENDS];
const namespaced = WAYS.filter(({ tier }) => tier === 'namespaces');

/** Each program differs, since the same program runs only once. */
const AFTER = HOSTILE.flatMap(([, program], n) => [program, `${STATE}# ${n}\n`]);
const BASH = [STATE_BASH, ...HOSTILE_BASH.flatMap(([, program]) => [program, STATE_BASH])].map(
  (program, n) => ({ completion: `${program}\n# ${n}\n` }),
);
const ROW_BASH = {
  ...{ name: 'T/0', language: 'sh', prompt: 'f() {\n  echo 1\n}\n' },
  tests: '[ "$(f)" = 1 ] || exit 1\n',
};
// sudo differs from root only in the start of the helper.
const isOnlyStart = ({ name }: Way) => name === 'sudo';
const gradingsOf = (way: Way) => (isOnlyStart(way) ? ['shared'] : ['shared', 'split']);

function suitesOf(way: Way, secrets: readonly string[]): Record<string, AnsweredSuite> {
  const hostile = [{ row: ROW, samples: [STATE, ...AFTER] }];
  const graded = gradingsOf(way).map((grading): [string, AnsweredSuite] => [
    grading,
    { problems: hostile, suite: { grading, limits: LIMITS } },
  ]);
  if (isOnlyStart(way)) return Object.fromEntries(graded);
  const bash = [{ row: ROW_BASH, samples: BASH }];
  const searching = secrets.map((each) => `${SEARCH(NEEDLE)}# ${NEEDLE}${each}\n`);
  return {
    ...Object.fromEntries(graded),
    bash: { problems: bash, suite: { language: 'bash', limits: LIMITS } },
    search: {
      problems: [{ row: ROW, samples: searching }],
      suite: { grading: 'shared', limits: { cpu: '10s', wall: '30s' } },
    },
  };
}

describe.each(namespaced)('candidates of one helper: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    const secrets = Array.from({ length: 3 }, secret);
    let suites: Readonly<Record<string, SuiteRun>>;

    beforeAll(async () => {
      const run = await runSuites(way, suitesOf(way, secrets), { workers: 1 });
      expect(run.results?.isolation.description).toMatch(way.description);
      ({ suites } = run);
    });
    const linesOf = (name: string) => suites[name]?.verdicts ?? [];

    it.each(gradingsOf(way))('are not harmed by the previous one, in %s grading', (grading) => {
      const [first, ...rest] = linesOf(grading);
      expect(first?.output).toContain('0.8444218515250481'); // random.seed(0)
      const came = HOSTILE.map(([name], n) => [name, rest[2 * n]?.verdict]);
      expect(came).toEqual(HOSTILE.map(([name, , verdict]) => [name, verdict]));
      HOSTILE.forEach(([name], n) => {
        const next = rest[2 * n + 1];
        expect({
          name,
          verdict: next?.verdict,
          reason: next?.reason,
          output: next?.output,
        }).toEqual({ name, verdict: 'passed', reason: null, output: first?.output });
        expect(next?.cpuMs).toBeGreaterThan(0);
        expect(next?.cpuMs).toBeLessThan(500);
      });
    });

    it.skipIf(isOnlyStart(way))('are not harmed by the previous one in another language', () => {
      const [first, ...rest] = linesOf('bash');
      expect(first?.output).toContain('files program.sh');
      const came = HOSTILE_BASH.map(([name], n) => [name, rest[2 * n]?.verdict]);
      expect(came).toEqual(HOSTILE_BASH.map(([name, , verdict]) => [name, verdict]));
      HOSTILE_BASH.forEach(([name], n) => {
        const { verdict, reason, output } = rest[2 * n + 1] ?? {};
        const same = { verdict: 'passed', reason: null, output: first?.output };
        expect({ name, verdict, reason, output }).toEqual({ name, ...same });
      });
    });

    it.skipIf(isOnlyStart(way))('find nothing of another one in their memory', () => {
      const nonces: string[] = [];
      linesOf('search').forEach(({ verdict, output }, n) => {
        expect({ verdict, found: /^found .*$/m.exec(output)?.[0] }).toEqual({
          verdict: 'passed',
          found: `found ['${secrets[n]}']`,
        });
        const like = /^like nonces (.*)$/m.exec(output)?.[1]?.split(' ') ?? [];
        const own = /^own (\w{32})$/m.exec(output)?.[1] ?? '';
        expect(like).toContain(own);
        expect(like.filter((each) => nonces.includes(each))).toEqual([]);
        nonces.push(own);
      });
      expect(new Set(nonces).size).toBe(secrets.length);
    });
  });
});

describe.skipIf(!isRoot)('the process that candidates are forked from', () => {
  const config = JSON.stringify({ tier: 'root', uid: NOBODY_ELSE.uid, core: null, folders: [] });
  const args = ['-s', '-S', '-B', join(SANDBOX, 'helper.py'), config];
  const megabyte = 1 << 20;
  const size = { memory: 512 * megabyte, stack: megabyte, output: megabyte, fileSize: megabyte };
  const program = {
    id: 'any',
    source: 'pass',
    limits: { ...OUR_LIMITS, cpuMs: 5000, wallMs: 9000, processes: 8, ...size },
    grading: 'shared',
    tests: null,
    outside: null,
    commands: null,
    repeat: 1,
  } as const;
  const inSandbox = () =>
    descendants(process.pid).filter(({ pid }) =>
      /^Seccomp:\s+2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')),
    );

  it('is forked again if it dies while it is idle', async () => {
    const helper = await Helper.start({ file: 'python3', args });
    const run = async () => (await helper.run(program, '/tmp')).execution.verdict;
    try {
      expect(await run()).toBe('passed');
      const [first, ...others] = inSandbox();
      expect(others).toEqual([]);
      const killed = first?.pid ?? 0;
      process.kill(killed, 'SIGKILL');
      await eventually('it is dead', () => (alive([killed]).length === 0 ? true : undefined));
      expect(await run()).toBe('passed');
      const [second] = inSandbox();
      expect(second?.parent).toBe(first?.parent);
      expect(second?.pid).not.toBe(killed);
    } finally {
      await helper.close();
    }
  });

  it('has two mappings for each library, and none is both writable and executable', async () => {
    const helper = await Helper.start({ file: 'python3', args });
    try {
      await helper.run(program, '/tmp');
      const [template] = inSandbox();
      const maps = readFileSync(`/proc/${template?.pid}/maps`, 'utf8').trim().split('\n');
      const fields = maps.map((line) => line.split(/\s+/));
      expect(fields.filter(([, access]) => /w.?x/.test(access ?? ''))).toEqual([]);
      const libraries = fields.flatMap((each) => (/\.so\b/.test(each[5] ?? '') ? [each[5]] : []));
      expect(new Set(libraries).size).toBeGreaterThan(2);
      expect(libraries.length).toBeLessThanOrEqual(2 * new Set(libraries).size + 2);
    } finally {
      await helper.close();
    }
  });
});
