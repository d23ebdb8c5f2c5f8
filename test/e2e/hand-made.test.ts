/** Perturbed prompts from elsewhere have faults: a run names them. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { SuiteResults } from '../../src/records/results.ts';
import { type Evaluation, evaluate, metricValue } from './support/evaluation.ts';
import { HAND_MADE } from './support/hand-made.ts';
import { render } from './support/markdown.ts';

let run: Evaluation;
let suite: SuiteResults;
beforeAll(async () => {
  run = await evaluate(HAND_MADE, '--baseline', 'none');
  expect(run.exitCode, run.log).toBe(0);
  suite = run.suite();
});

describe('the reports of prompts that somebody wrote', () => {
  const markdown = () => [run.summary(), run.comment()];

  it('explain the word for original prompts once', () => {
    for (const text of [run.stdout, ...markdown()])
      expect(text.match(/^nominal: the original prompt, as the problem has it$/gm)).toHaveLength(1);
  });

  it('name the reference solution that fails', () => {
    expect(suite.references).toMatchObject({
      checked: 8,
      dropped: false,
      failed: [
        {
          problem: 'hand-made/format_clock_time',
          family: 'syntax',
          transform: 'VarRenamerNaive',
          seed: 0,
          verdict: 'failed',
          reason: expect.stringContaining("NameError: name 'hour' is not defined"),
        },
      ],
    });
    expect(run.stdout).toMatch(
      /syntax\/VarRenamerNaive seed 0 · hand-made\/format_clock_time: NameError: name 'hour'/,
    );
    for (const text of markdown()) {
      const { code } = render(text.slice(text.indexOf('<b>Reference solutions</b>')));
      expect(code.slice(1, 4)).toEqual([
        'hand-made/format_clock_time',
        'syntax/VarRenamerNaive seed 0',
        expect.stringContaining("name 'hour'"),
      ]);
    }
  });

  it('name the prompt that did not change, and count the others', () => {
    const same = suite.problems.flatMap(({ id, variants }) =>
      variants.filter(({ changed }) => changed !== true).map((v) => [id, v.family, v.transform]),
    );
    expect(same).toEqual([['hand-made/mask_card_number', 'format', 'split_lines']]);
    const note = /1 of 4 perturbed prompts .*hand-made\/mask_card_number under format\/split_lines/;
    for (const text of [run.stdout, ...markdown()]) expect(text.replaceAll('\\', '')).toMatch(note);
    expect(metricValue(suite.robustness?.overall.metrics, 'changed-prompts')).toBe(3);
  });
});
