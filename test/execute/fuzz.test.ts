/**
 * Random messages of a candidate to its helper and to its tests: on its private channel, in the
 * conversation of split grading, and on its output. Every time the verdict must blame the
 * candidate, the helper must survive, and honest programs between must pass.
 * PASSGATE_FUZZ=SEED,ROUNDS tries more.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Repository, removeRepository, startCli } from '../support/cli.ts';
import { descendants } from './processes.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

const [SEED = 1, ROUNDS = 60] = (process.env.PASSGATE_FUZZ ?? '1,60').split(',').map(Number);
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const FUZZ = readFileSync(fixture('fuzz_candidate.py'), 'utf8');
const HONEST_EVERY = 10;
const TESTS = `def check(candidate):
    a = [[1], {2: 3}]
    assert list(candidate(a, 1)) == ["never"] and a == [[9]]
`;
const RIGHT = 'def f(a, b):\n    a[:] = [[9]]\n    return ["never"]\n';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

/** Run the candidates. Returns their verdicts, and the number of helpers after the self-test's. */
async function fuzz(way: Way, grading: string) {
  const samples = Array.from({ length: ROUNDS }, (_, n) =>
    n % HONEST_EVERY === HONEST_EVERY - 1 ? `${RIGHT}# ${n}\n` : `SEED = ${SEED + n}\n${FUZZ}`,
  );
  const limits = { cpu: '1s', wall: '3s', memory: '512MiB', processes: 8, output: '64KiB' };
  const suite = { name: 'tiny', problems: 'problems.jsonl', samples: 'samples.jsonl' };
  const config = { workers: 1, suites: [{ ...suite, limits, grading, 'reference-check': 'off' }] };
  const { repository, env } = way.make({ samples, tests: TESTS, config });
  made.push(repository);
  const run = startCli(repository, { env });
  const helpers = new Set<number>();
  const watch = setInterval(() => {
    for (const { pid, parent, commandLine } of descendants(run.pid))
      if (parent === run.pid && commandLine.includes('helper.py')) helpers.add(pid);
  }, 100);
  const result = await run.done;
  clearInterval(watch);
  return { ...result, helpers: helpers.size };
}

const RUNS = [
  { way: nativeWay(), grading: 'split' },
  ...WAYS.filter((way) => way === nativeWay() || way.name === 'process').map((way) => ({
    way,
    grading: 'shared',
  })),
].filter(({ way, grading }) => grading === 'shared' || way.tier === 'namespaces');

describe.each(RUNS)('random messages in $grading grading: %#', ({ way, grading }) => {
  it(title(way), async () => {
    const { exitCode, verdicts, results, stderr, helpers } = await fuzz(way, grading);
    const isHonest = (index: number) => index % HONEST_EVERY === HONEST_EVERY - 1;
    const wrong = verdicts.filter(({ index, verdict }) =>
      isHonest(index) ? verdict !== 'passed' : verdict === 'passed' || verdict === 'error',
    );
    expect(wrong.map(({ index, verdict, reason }) => ({ index, verdict, reason }))).toEqual([]);
    expect(verdicts).toHaveLength(ROUNDS);
    expect(new Set(verdicts.map((line) => line.grading))).toEqual(new Set([grading]));
    expect(results?.errors, stderr).toEqual([]);
    expect(exitCode, stderr).toBe(0);
    // The helper of the self-test may have ended before the first look.
    expect(helpers).toBeLessThanOrEqual(2);
  });
});

describe('random data for the codec', () => {
  it('soon gives a value or an exception, and never a pass', () => {
    const rounds = 25 * ROUNDS;
    const script = [fixture('codec_fuzz.py'), fixture('../../../src/execute/sandbox')];
    const said = execFileSync('python3', [...script, String(SEED), String(rounds)], {
      encoding: 'utf8',
    });
    const values = Number(/^values: (\d+)\n$/.exec(said)?.[1]);
    expect(values).toBeGreaterThan(rounds / 50);
    expect(values).toBeLessThan(rounds);
  });
});
