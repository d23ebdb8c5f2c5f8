/** The keys of a suite for metrics beside pass@k. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { describeFault } from '../../src/system/errors.ts';
import { faultsOf, repository } from '../support/files.ts';

/** The mistakes of a suite with these lines, without the file's name. */
async function mistakesIn(...lines: readonly string[]): Promise<string[]> {
  const text = [
    'suites:',
    '  - name: one',
    '    problems: problems.jsonl',
    '    samples: samples.jsonl',
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
  const folder = repository({ 'passgate.yml': `${text}\n` });
  const faults = await faultsOf(async () => loadConfig(join(folder, 'passgate.yml')));
  return faults.map((fault) => describeFault(fault).replace(/^.*?passgate\.yml:? ?/, ''));
}

describe('metrics', () => {
  it.each([
    [
      ['metrics: [time-rate]'],
      '5:15: suites[0].metrics[0]: unknown metric "time-rate"; did you mean "timeout-rate"?',
    ],
    [['metrics: [pass@1]'], '5:15: suites[0].metrics[0]: pass@1 is in every report: leave it out'],
    [
      ['metrics: timeout-rate'],
      '5:14: suites[0].metrics: expected a list of metrics, such as [timeout-rate], found "timeout-rate"',
    ],
    [
      ['metrics: [{ command: [a], numbers: [Lint] }]'],
      '5:41: suites[0].metrics[0].numbers[0]: expected a name of small letters, digits and hyphens, such as lint, found "Lint"',
    ],
    [
      ['metrics: [{ command: [a], numbers: [cpu-ratio] }]'],
      '5:40: suites[0].metrics[0].numbers: there is a metric cpu-ratio already: use another name',
    ],
    [
      ['metrics: [{ command: a.py, numbers: [lint] }]'],
      '5:26: suites[0].metrics[0].command: expected a command as a list, such as [python3, evals/lint.py], found "a.py"',
    ],
    [
      ['metrics: [{ command: [a], numbers: [lint] }]', 'gates: [{ metric: lin, max: 1 }]'],
      '6:23: suites[0].gates[0].metric: expected a metric such as pass@1, robust-pass@1 or timeout-rate, found "lin"; did you mean "lint"?',
    ],
    [
      ['metadata: { a b: 1 }'],
      '5:22: suites[0].metadata.a b: expected a name of letters, digits, _ and -, found "a b"',
    ],
    [
      ['gates: [{ metric: timeout-rate, max: 2 }]'],
      '5:42: suites[0].gates[0].max: expected a share between 0 and 1, found 2; for 2 % write 0.02',
    ],
    [
      ['gates: [{ metric: timeout-rate, family: x, max: 1 }]'],
      '5:23: suites[0].gates[0].metric: timeout-rate is about nominal prompts: use family and transform with robust metrics',
    ],
  ])('is refused: %j', async (lines, said) => {
    expect(await mistakesIn(...lines)).toEqual([said]);
  });
});
