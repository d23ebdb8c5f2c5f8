/** Metrics beside pass@k through the built bundle: outcomes, costs, numbers of a command, tags. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unescaped } from './support/asking.ts';
import { type Judged, judge } from './support/change.ts';
import { evaluate } from './support/evaluation.ts';
import { withGitHub } from './support/github.ts';
import type { Files } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const PROBLEMS = '.github/data/problems.jsonl';
const SAMPLES = '.github/data/samples.jsonl';

/** Counts the subtractions of each program, with the help of another file. */
const COMMAND = [
  'import json, sys',
  'from rules import findings',
  'for line in sys.stdin:',
  '    job = json.loads(line)',
  '    print(json.dumps({"id": job["id"], "lint": findings(job["program"])}))',
];
const RULES = ['def findings(program):', '    return program.count(" - ")', ''];

const MORE = [
  'tags: topics',
  'metrics:',
  '  - failed-rate',
  '  - cpu-ratio',
  '  - { command: [python3, evals/lint.py], files: [evals/rules.py], numbers: [lint] }',
];
const GATES = [
  '{ metric: pass@1, tag: hard, max-drop: 0.1 }',
  '{ metric: pass@1, tag: two words, min: 0.9 }',
  '{ metric: failed-rate, max: 0.5 }',
  '{ metric: lint, max-rise: 0.1 }',
  '{ metric: cpu-ratio, min: 0.02, max: 50 }',
];

/** Six problems; the first three are hard ones, and the last has tags as one text. */
function files(nominal: readonly string[], tags: readonly unknown[], more: Files = {}): Files {
  const metadata = `metadata: { model: ${nominal[0] === '11' ? 'small-1' : 'small-2'} }`;
  const made = suite({ nominal, gates: GATES, more: [...MORE, metadata] });
  const rows = String(made[PROBLEMS]).trimEnd().split('\n');
  const tagged = rows.map((row, i) => {
    const canonical_solution = `    return number + ${i + 1}\n`;
    return JSON.stringify({ ...JSON.parse(row), canonical_solution, topics: tags[i] });
  });
  return {
    ...made,
    [PROBLEMS]: `${tagged.join('\n')}\n`,
    'evals/lint.py': `${COMMAND.join('\n')}\n`,
    'evals/rules.py': RULES.join('\n'),
    ...more,
  };
}

describe('a suite with further metrics, against its base', () => {
  let run: Judged;
  beforeAll(async () => {
    const hard = ['hard'];
    const tags = [hard, hard, hard, [], undefined, 'two words, easy'];
    const head = files(
      ['00', '11', '11', '11', '10', '11'],
      [hard, hard, hard, ['hard'], undefined, tags[5]],
    );
    const samples = String(head[SAMPLES]).replace('{', '{"temperature": 0.2, ');
    run = await judge(await github(), files(['11', '11', '11', '11', '11', '11'], tags), {
      ...head,
      [SAMPLES]: samples,
    });
  });
  const gate = (place: number) => run.document.suites[0]?.gates[place];

  it('has gates for a part of its problems', () => {
    // Four problems are hard now, and three of them are compared with the base.
    expect(gate(0)).toMatchObject({ tag: 'hard', value: 0.75, baseline: 1, decision: 'fail' });
    expect(gate(0)?.delta).toBeCloseTo(-1 / 3, 12);
    expect(gate(1)).toMatchObject({ tag: 'two words', value: 1, decision: 'pass' });
    expect(run.comment).toMatch(/`pass@1` `tag=hard` fell by 33\.3 points/);
  });

  it('counts outcomes and the numbers of a command', () => {
    expect(gate(2)).toMatchObject({ value: (2 + 1) / 12, decision: 'pass' });
    // By hand: the differences are 1, 0, 0, 0, ½, 0, and t₅ is 2.571.
    // Three of the twelve programs subtract, and none did in the base.
    expect(gate(3)).toMatchObject({ metric: 'lint', value: 0.25, baseline: 0, decision: 'fail' });
    expect(gate(3)?.reason).toBe(
      'rose by 0.25, 0.1 are allowed, though that could be noise (−0.189 … +0.689)',
    );
  });

  it('compares the cost of programs with their references in the same run', () => {
    expect(gate(4)).toMatchObject({ metric: 'cpu-ratio', decision: 'pass' });
    const [first, second] = run.document.suites[0]?.problems ?? [];
    expect(first?.ratios).toBeUndefined();
    expect(second?.ratios?.memory).toBeGreaterThan(0.5);
    expect(second?.ratios?.memory).toBeLessThan(2);
  });

  it('names what made the samples, beside all else that differs', () => {
    expect(run.document.suites[0]?.metadata).toEqual({ model: ['small-2'], temperature: ['0.2'] });
    expect(unescaped(run.comment)).toContain(
      'Not only the samples differ, but also: model (small-1 in base, small-2 in head), temperature (unknown in base, 0.2 in head). Several things differ at once',
    );
  });

  it('shows a table by tag, and says whose tags changed', () => {
    expect(run.comment).toMatch(/\| hard \| 4 \|/);
    expect(run.comment).toContain('tags of 1 problem changed');
    expect(Object.keys(run.document.suites[0]?.tags ?? {})).toEqual(['easy', 'hard', 'two words']);
  });
});

it('a command that fails ends the run as an error, and keeps what is known', async () => {
  const broken = { 'evals/rules.py': 'def findings(program):\n    return None\n' };
  const run = await evaluate({
    ...files(['1', '1'], ['hard', 'two words'], broken),
    'passgate.yml': readConfig(),
  });
  expect(run.exitCode, run.log).toBe(2);
  expect(run.stdout).toContain(
    'small: the command python3 evals/lint.py wrote a line that cannot be used: lint is no number',
  );
  expect(run.results().suites[0]?.metrics['pass@1']).toMatchObject({ value: 1 });
  expect(readFileSync(join(run.out, 'report.html'), 'utf8')).toContain('table of tags');
});

it('a command without its file, or without its program, is a mistake before anything runs', async () => {
  const wrong = readConfig()
    .replace('evals/lint.py', 'evals/other.py')
    .replace('metrics:', 'metrics:\n      - { command: [no-such-linter], numbers: [found] }');
  const run = await evaluate({
    ...files(['1', '1'], ['hard', 'two words']),
    'passgate.yml': wrong,
  });
  expect(run.exitCode, run.log).toBe(2);
  expect(run.stderr).toContain(
    'suites[0].metrics[0].command: a command of metrics needs no-such-linter, and no-such-linter is not on PATH',
  );
  expect(run.stderr).toContain(
    'suites[0].metrics[3].command: there is no file evals/other.py in the repository: correct its path',
  );
});

/** The same config at the top of a repository. */
function readConfig(): string {
  const made = suite({ nominal: ['1', '1'], gates: GATES, more: MORE, config: 'passgate.yml' });
  return String(made['passgate.yml']).replaceAll('data/', '.github/data/');
}
