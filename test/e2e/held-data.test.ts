/**
 * Data and configs that could block a run: within seconds each gives one clear error or is judged.
 */

import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { evaluateIn, repositoryOf } from './support/evaluation.ts';
import type { Files } from './support/repository.ts';

const PROBLEM = {
  task_id: 'T/0',
  prompt: '',
  entry_point: 'f',
  test: 'def check(candidate):\n    assert candidate() == 1\n',
};
const RIGHT = { task_id: 'T/0', solution: 'def f():\n    return 1\n' };
const MIB = 1 << 20;

function files(suite: object, more: Files = {}): Files {
  const one = { name: 's', problems: 'problems.jsonl', samples: 'samples.jsonl', ...suite };
  return {
    // JSON is also YAML, all on one line.
    'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none' }),
    'problems.jsonl': jsonLines([PROBLEM]),
    'samples.jsonl': jsonLines([RIGHT]),
    ...more,
  };
}

/** Many suites over the same files. */
function filesOfMany(suites: readonly object[]): Files {
  const named = suites.map((suite, i) => ({
    name: `s${i}`,
    problems: 'problems.jsonl',
    samples: 'samples.jsonl',
    ...suite,
  }));
  return { ...files({}), 'passgate.yml': JSON.stringify({ suites: named, baseline: 'none' }) };
}

/** The error of `check` for a folder with a mistake. */
async function faultIn(folder: string, config = 'passgate.yml'): Promise<string> {
  const { exitCode, log, stderr } = await runCli(folder, 'check', config);
  expect(exitCode, log.slice(-2000)).toBe(2);
  expect(log).not.toMatch(/\n\s+at |RangeError/);
  return stderr.trim();
}

describe('a pipe', () => {
  it('gives one clear error in place of samples', async () => {
    // A pipe named directly, behind a link, and found by a glob.
    const folder = repositoryOf(
      filesOfMany(['pipe.jsonl', 'link.jsonl', 'l*k.jsonl'].map((samples) => ({ samples }))),
    );
    execFileSync('mkfifo', [join(folder, 'pipe.jsonl')]);
    symlinkSync('pipe.jsonl', join(folder, 'link.jsonl'));
    const faults = (await faultIn(folder)).split('\n');
    expect(faults).toHaveLength(3);
    for (const fault of faults) {
      expect(fault).toMatch(/^\w+\.jsonl.*: is a pipe or a device: expected a file$/);
    }
  });

  it('gives one clear error in place of the config', async () => {
    const folder = repositoryOf(files({}));
    execFileSync('mkfifo', [join(folder, 'pipe.yml')]);
    const { exitCode, stderr } = await runCli(folder, 'check', 'pipe.yml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('pipe.yml: is a pipe or a device: expected a YAML config file');
  });
});

describe('a link to a file that only the runner may read', () => {
  it('gives one clear error each', async () => {
    const targets = ['/proc/self/environ', '/dev/zero', '/etc/passwd'];
    const suites = targets.map((_, i) => ({ problems: `link${i}.jsonl` }));
    const folder = repositoryOf(filesOfMany(suites));
    for (const [i, target] of targets.entries())
      symlinkSync(target, join(folder, `link${i}.jsonl`));
    const faults = (await faultIn(folder)).split('\n');
    expect(faults).toHaveLength(targets.length);
    for (const [i, fault] of faults.entries()) {
      expect(fault).toMatch(
        new RegExp(
          `^passgate\\.yml:1:\\d+: .*: link${i}\\.jsonl is a link that leads outside the repository$`,
        ),
      );
    }
  });
});

describe('an endless amount of data', () => {
  it('ends in seconds: packed empty lines', async () => {
    const folder = repositoryOf(files({ samples: 'samples.jsonl.gz' }));
    writeFileSync(join(folder, 'samples.jsonl.gz'), gzipSync(Buffer.alloc(64 * MIB, '\n')));
    expect(await faultIn(folder)).toBe(
      'samples.jsonl.gz:1000001: is one of over 1000000 empty lines: remove them',
    );
  });

  it.each([
    ['commas', 's.json', `[${','.repeat(32 * MIB)}]`],
    ['lines that are not JSON', 's.jsonl', 'x\n'.repeat(16 * MIB)],
  ])('ends in seconds: %s', async (_, samples, text) => {
    const said = await faultIn(repositoryOf(files({ samples }, { [samples]: text })));
    expect(said).toMatch(/^s\.jsonl?:1: is not JSON/);
    expect(said.length).toBeLessThan(5000);
  });

  it('ends in seconds: numbers in k', async () => {
    const k = Array.from({ length: 100_000 }, (_, i) => i + 1);
    expect(await faultIn(repositoryOf(files({ k })))).toMatch(
      /^passgate\.yml:1:\d+: suites\[0\]\.k: has more than 100 numbers/,
    );
  });

  it('ends in seconds: a pattern of many stars, folders, groups or letters', async () => {
    const patterns: readonly (readonly [string, RegExp])[] = [
      ['*a*a*a*a*a*a*a*a{seed}_{transform}_x.jsonl', /has too many \* and \{…\}/],
      ['**/a/**/b/**/{transform}.jsonl', /has \*\* 3 times: expected at most 2/],
      ['+(+(a|b)|c){transform}.jsonl', /has a group such as \+\(…\): write \*/],
      [`${'a'.repeat(5000)}{transform}.jsonl`, /is longer than 4096 characters/],
    ];
    const suites = patterns.map(([problems]) => ({
      variants: [{ family: 'f', problems, samples: 's*.jsonl' }],
    }));
    const faults = (await faultIn(repositoryOf(filesOfMany(suites)))).split('\n');
    expect(faults).toHaveLength(patterns.length);
    for (const [i, [, message]] of patterns.entries()) {
      expect(faults[i]).toMatch(
        new RegExp(`^passgate\\.yml:1:\\d+: suites\\[${i}\\]\\.variants\\[0\\]\\.problems`),
      );
      expect(faults[i]).toMatch(message);
    }
  });

  it.each(['python', 'perl'])(
    'ends in seconds: line breaks in an answer in %s',
    async (language) => {
      const text = `${'\n'.repeat(4 * MIB - 1000)}x`;
      const stdio = { task_id: 'T/0', prompt: 'Print 1.', input: '', output: '1\n', language };
      const all = files(
        { format: 'stdio', language },
        {
          'problems.jsonl': jsonLines([stdio]),
          'samples.jsonl': jsonLines([{ task_id: 'T/0', solution: text }]),
        },
      );
      const run = await evaluateIn(repositoryOf(all), 'passgate.yml');
      expect(run.exitCode, run.log.slice(-2000)).toBe(0);
      const [line, ...others] = run.verdicts();
      expect(others).toEqual([]);
      expect(line?.verdict).toMatch(/^(failed|crashed|compile_error|timeout)$/);
    },
  );

  it('ends in seconds: brackets or blanks in a cell', async () => {
    const row = (id: string, code: string) => ({
      id,
      Prompt: id,
      'Generated Code': code,
      Tests: 'assert f() == 1',
    });
    const cells = ['['.repeat(100_000), `[${' '.repeat(100_000)}x`, '~'.repeat(100_000)];
    const rows = cells.map((cell, i) => row(`cell${i}`, cell));
    const problems = jsonLines([...rows, row('plain', RIGHT.solution)]);
    const all = files({ format: 'table', samples: undefined }, { 'problems.jsonl': problems });
    const run = await evaluateIn(repositoryOf(all), 'passgate.yml');
    expect(run.exitCode, run.log.slice(-2000)).toBe(0);
    const passed = run.verdicts().filter(({ verdict }) => verdict === 'passed');
    expect(run.verdicts()).toHaveLength(4);
    expect(passed.map(({ problem }) => problem)).toEqual(['plain']);
  });
});
