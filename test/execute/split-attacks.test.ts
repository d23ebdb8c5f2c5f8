/** Split grading of candidates that try to fake a pass, or to learn the expected values. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import type { CliRun } from '../support/cli.ts';
import { ATTACKS, type Attack } from './fixtures/split-attacks.ts';
import { runAll, shown } from './run-all.ts';
import { title, WAYS } from './ways.ts';

/** Attacks on the same tests are samples of one problem. */
function groupsOf(attacks: readonly Attack[]): Attack[][] {
  const groups = new Map<string, Attack[]>();
  for (const attack of attacks) {
    const key = `${attack.tests}${attack.reference}`;
    groups.set(key, [...(groups.get(key) ?? []), attack]);
  }
  return [...groups.values()];
}

describe.each(WAYS.filter(({ tier }) => tier === 'namespaces'))(
  'a candidate that attacks its grade: %#',
  (way) => {
    // With sudo the sandbox is root's. A few attacks show that it is set up in the same way.
    const some = way.name === 'sudo' ? ATTACKS.filter((_, n) => n % 10 === 0) : ATTACKS;
    const groups = groupsOf(some);
    const attacks = groups.flat();

    describe.skipIf(way.missing !== null)(title(way), () => {
      let run: CliRun;

      beforeAll(async () => {
        const problems = groups.map((group) => {
          const [{ tests, reference } = { tests: '', reference: '' }] = group;
          // A right one follows each attack, and must not be harmed by its traces.
          const samples = group.flatMap(({ program }, n) => [
            program,
            `${reference}\n# after ${n}`,
          ]);
          const row = { prompt: '', entry_point: 'f', test: tests, canonical_solution: reference };
          return { row, samples };
        });
        const limits = { cpu: '1500ms', wall: '3s', processes: 16 };
        run = await runAll(way, problems, { limits }, { workers: 2 });
      });
      const lineOf = (n: number): VerdictLine => {
        const line = run.verdicts[n];
        if (line === undefined) throw new Error('no verdict');
        return line;
      };

      it.each(attacks)('is not passed: $name', (attack) => {
        const { verdict, grading, reason } = shown(lineOf(2 * attacks.indexOf(attack)));
        expect({ grading, reason }).toEqual({
          grading: 'split',
          reason: expect.stringMatching(attack.reason),
        });
        if (attack.verdict === null) expect(['failed', 'tampered']).toContain(verdict);
        else expect(verdict).toBe(attack.verdict ?? 'failed');
      });

      it('does not harm later candidates', () => {
        const after = attacks.map((_, n) => shown(lineOf(2 * n + 1)));
        const passed = { verdict: 'passed', grading: 'split', reason: null };
        expect(after).toEqual(attacks.map(() => passed));
        expect(run.results?.errors).toEqual([]);
      });
    });
  },
);
