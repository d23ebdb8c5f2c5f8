/** All mistakes of all suites come at once; a long list is cut, and its end counts the rest. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { checkSuites } from '../../src/evaluate/read-suites.ts';
import { UserError } from '../../src/system/errors.ts';
import { temporaryFolder } from '../support/files.ts';

it.each([
  ['one suite', 1, 80],
  ['two suites', 2, 180],
])('counts every mistake beyond the first twenty: %s', async (_what, suites, more) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'broken.jsonl'), '{"task_id": 1}\n'.repeat(100));
  const config = join(folder, 'passgate.yml');
  const all = Array.from({ length: suites }, (_, index) => ({
    ...{ name: `suite-${index}`, format: 'humaneval' },
    ...{ problems: 'broken.jsonl', samples: 'broken.jsonl' },
  }));
  writeFileSync(config, JSON.stringify({ suites: all }));
  const error = await checkSuites(loadConfig(config), process.env).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error.faults).toHaveLength(21);
  expect(error.faults.at(-1)).toEqual({ message: `and ${more} more of this kind` });
});
