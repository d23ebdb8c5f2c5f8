/**
 * Split grading of answers with NumPy values: honest values cross unharmed, and no lie is believed.
 */

import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { HONEST_NUMPY, LYING_CLASSES, LYING_NUMPY } from './fixtures/split-numpy.ts';
import { runAll } from './run-all.ts';
import { nativeWay } from './ways.ts';

/** A PATH whose python3 has NumPy: the own one, or the system's. */
const NUMPY_PATH = [process.env.PATH, '/usr/bin:/bin'].find(
  (PATH) => spawnSync('python3', ['-c', 'import numpy'], { env: { PATH } }).status === 0,
);

const COMPARISONS = [
  'np.allclose(candidate(), right)',
  '(candidate() == right).all()',
  'np.testing.assert_array_equal(candidate(), right) is None',
];

describe.skipIf(nativeWay().tier !== 'namespaces' || NUMPY_PATH === undefined)(
  `NumPy's values${NUMPY_PATH === undefined ? ' (passed over: no python3 here has NumPy)' : ''}`,
  () => {
    let run: CliRun;

    beforeAll(async () => {
      const problem = (tests: string, reference: string, samples: readonly string[]) => ({
        row: { prompt: '', entry_point: 'f', test: tests, canonical_solution: reference },
        samples,
      });
      const problems = HONEST_NUMPY.map(({ program, tests }) =>
        problem(tests, program, [`${program}\n# a sample`]),
      );
      // In one process each of these comparisons passes some of the lies.
      const reference = 'import numpy as np\ndef f():\n    return np.array([1.0, 2.0])\n';
      const lies = LYING_NUMPY.map((value) => `${LYING_CLASSES}def f():\n    return ${value}\n`);
      const compared = COMPARISONS.map((comparison) => {
        const right = 'right = np.array([1.0, 2.0])';
        const tests = `import numpy as np\ndef check(candidate):\n    ${right}\n    assert ${comparison}\n`;
        return problem(tests, reference, lies);
      });
      const config = { PATH: NUMPY_PATH ?? '' };
      run = await runAll(nativeWay(), [...problems, ...compared], { grading: 'auto' }, config);
    });

    it.each(HONEST_NUMPY)('cross unharmed: $name', ({ program }) => {
      const n = HONEST_NUMPY.findIndex((honest) => honest.program === program);
      const first = run.verdicts.find(({ problem, index }) => problem === `T/${n}` && index === 0);
      expect(first).toMatchObject({ verdict: 'passed', reason: null, grading: 'split' });
    });

    it.each(COMPARISONS)('are not believed if they lie to tests with %s', (comparison) => {
      const problem = `T/${HONEST_NUMPY.length + COMPARISONS.indexOf(comparison)}`;
      const lied = run.verdicts.filter((line) => line.problem === problem);
      expect(lied.map(({ verdict, grading }, n) => [LYING_NUMPY[n], verdict, grading])).toEqual(
        LYING_NUMPY.map((value) => [value, 'failed', 'split']),
      );
    });
  },
);
