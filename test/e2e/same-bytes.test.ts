/** Results are the same to the byte, whichever program ends first. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { repositoryOf } from './support/evaluation.ts';

const TESTS = 'SECRET = 7919\ndef check(candidate):\n    assert candidate() == SECRET\n';
const RIGHT = 'def f():\n    return 7919\n';
const problem = (task_id: string) => ({
  ...{ task_id, prompt: '', entry_point: 'f', test: TESTS, canonical_solution: RIGHT },
});
/** It passes in the end, graded apart from its tests. */
const SLOW =
  'import time\ndef f():\n    while time.process_time() < 0.7:\n        pass\n    return 7919\n';
/** It is graded together with its tests, as it needs one of their names. */
const QUICK = 'def f():\n    return SECRET\n';

const folder = repositoryOf({
  'passgate.yml': JSON.stringify({
    suites: [{ name: 'two', problems: 'problems.jsonl', samples: 'samples.jsonl' }],
    baseline: 'none',
  }),
  'problems.jsonl': jsonLines(['a', 'b'].map(problem)),
  'samples.jsonl': jsonLines([
    { task_id: 'a', solution: SLOW },
    { task_id: 'b', solution: QUICK },
  ]),
});

const document = z.looseObject({ isolation: z.looseObject({}) });

/** results.json in its key order, without the fields of a single run. */
function bytes(name: string): string {
  const read = document.parse(JSON.parse(readFileSync(join(folder, name, 'results.json'), 'utf8')));
  const { timings: _timings, createdAt: _at, isolation, ...rest } = read;
  return JSON.stringify({ ...rest, isolation: { ...isolation, workers: 0 } });
}

it('one worker, two workers and shards give the same bytes', async () => {
  const run = async (out: string, ...args: string[]) => {
    const ended = await runCli(folder, ...args, '--out', out);
    expect(ended.exitCode, ended.log).toBe(0);
  };
  const each = ['run', 'passgate.yml', '--no-cache', '--workers'];
  await run('one', ...each, '1');
  await run('two', ...each, '2');
  expect(bytes('one')).toContain('"gradings":{"split":1,"shared":1}');
  expect(bytes('two')).toBe(bytes('one'));
  for (const part of ['1', '2']) await run(`part-${part}`, ...each, '1', '--shard', `${part}/2`);
  await run('merged', 'merge', 'part-2', 'part-1');
  expect(bytes('merged')).toBe(bytes('one'));
});
