/** examples/stdio, against its README. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { evaluateIn, metricValue } from './support/evaluation.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('examples/stdio does what its README says', async () => {
  const readme = readFileSync(join(ROOT, 'examples/stdio/README.md'), 'utf8');
  const run = await evaluateIn(ROOT, 'examples/stdio/passgate.yml', '--baseline', 'none');
  expect(run.exitCode, run.log).toBe(0);
  expect(readme).toContain(
    `**pass@1 is ${metricValue(run.suite().metrics, 'pass@1').toFixed(3)}**`,
  );
  expect(readme).toContain(`**pass@3 is ${metricValue(run.suite().metrics, 'pass@3')}**`);
  expect(run.suite().references).toMatchObject({ checked: 4, failed: [] });
  const failed = run.verdicts().filter(({ verdict }) => verdict !== 'passed');
  const told = failed.map(({ problem, reason }) => `\`${problem}\` | \`${reason}\``).sort();
  const rows = [...readme.matchAll(/^\| (`\w+`) \|.*\| (`case .*`) \|$/gm)];
  expect(told).toEqual(rows.map(([, problem, reason]) => `${problem} | ${reason}`).sort());
  expect(run.summary()).toContain('outputs were compared outside the sandbox');
});
