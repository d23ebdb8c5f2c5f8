/** A history that is a file of one's own, without GitHub. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { historyLineSchema } from '../../src/records/history-line.ts';
import { documentOf, suiteOf, verdicts } from '../report/documents.ts';
import { runCli } from './support/action.ts';
import { temporaryFolder } from './support/folders.ts';

it('takes the runs of processes that write at the same time', async () => {
  const folder = temporaryFolder('history-file');
  const suite = suiteOf('small', [{ id: 'a', nominal: verdicts('10'), variants: [] }]);
  const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
  for (const [at, createdAt] of times.entries()) {
    mkdirSync(join(folder, `out${at}`));
    const results = documentOf([suite], { createdAt });
    writeFileSync(join(folder, `out${at}`, 'results.json'), JSON.stringify(results));
  }
  const add = (at: number) =>
    runCli(folder, 'history', 'add', '--from', `out${at}`, '--to', 'kept/runs.jsonl');
  const added = await Promise.all([add(0), add(1)]);
  expect(added.map(({ exitCode, log }) => [exitCode, log])).toEqual([
    [0, expect.stringContaining('kept/runs.jsonl: ')],
    [0, expect.stringContaining('kept/runs.jsonl: ')],
  ]);
  const lines = readFileSync(join(folder, 'kept/runs.jsonl'), 'utf8').trimEnd().split('\n');
  const read = lines.map((line) => historyLineSchema.parse(JSON.parse(line)));
  expect(read.map(({ createdAt, key }) => [createdAt, key])).toEqual(
    times.toSorted().map((time) => [time, 'local']),
  );
  expect(readdirSync(join(folder, 'kept'))).toEqual(['runs.jsonl']);

  const shown = await runCli(folder, 'history', 'kept', '--suite', 'smal');
  expect(shown.exitCode).toBe(2);
  expect(shown.stderr).toContain('no suite "smal"; did you mean "small"?');
});
