/** Results of earlier versions are baselines of this version, whatever it has added since. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/results/read-results.ts';
import { BUNDLE } from '../support/cli.ts';

const FOLDER = fileURLToPath(new URL('fixtures/earlier', import.meta.url));
const FILES = readdirSync(FOLDER).sort();

describe('results of an earlier version', () => {
  // One file for each form that was ever written, by the version that wrote it: three problems with
  // two samples for each of two prompts. The model solves each problem with one sample of two.
  it.each(FILES)('are read completely: %s', (name) => {
    const { suites } = readResults(`${FOLDER}/${name}`);
    expect(suites).toHaveLength(1);
    expect(suites[0]?.metrics['pass@1']).toMatchObject({ value: 0.5, problems: 3 });
    expect(suites[0]?.problems.map(({ nominal }) => nominal.length)).toEqual([2, 2, 2]);
  });

  it.each([FILES[0], FILES.at(-1)])('can be compared with: %s', (base) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BUNDLE, 'compare', `${FOLDER}/${base}`, `${FOLDER}/${FILES.at(-1)}`],
      { encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/pass@1 +│ 50\.0% │ 50\.0% │/);
  });

  it('have the same verdicts in this version as in the first', () => {
    const verdictsIn = (name: string | undefined) =>
      readResults(`${FOLDER}/${name}`).suites[0]?.problems.map(({ id, nominal, variants }) => [
        id,
        nominal,
        variants.map(({ verdicts }) => verdicts),
      ]);
    for (const name of FILES) expect(verdictsIn(name), name).toEqual(verdictsIn(FILES[0]));
    expect(readFileSync(`${FOLDER}/${FILES[0]}`, 'utf8')).toContain('"schemaVersion":1');
  });
});
