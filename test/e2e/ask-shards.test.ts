/** A suite that asks, in parts; and what is told of it before anything is asked. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resultsSchema, type SuiteResults } from '../../src/records/results.ts';
import { runCli, type StartOptions } from '../support/cli.ts';
import { runCli as runCommand } from './support/action.ts';
import { ask, askingRepository, bySeed, keptLines } from './support/asking.ts';
import { temporaryFolder } from './support/folders.ts';
import { startModel } from './support/model-server.ts';

const PRICES = { input: 100, output: 1000 };
const PROBLEMS = [1, 2, 3];

/** Problems without the time of their answers: each run asked for itself. */
function untimed(problems: SuiteResults['problems'] = []) {
  return problems.map(({ use, ...problem }) => {
    const { latencyMs: _latency, medianLatencyMs: _median, ...rest } = use ?? {};
    return { ...problem, use: rest };
  });
}

it('a dry run and a check say what is asked, and two shards ask and find what one run does', async () => {
  const model = await startModel(bySeed);
  const gates = [{ metric: 'pass@1', min: 0.4 }];
  const generate = { keep: 'answers', 'max-tokens': 100, prices: PRICES, key: 'MODEL_KEY' };
  const options = { url: model.url, generate, suite: { gates }, problems: PROBLEMS };
  const env = { MODEL_KEY: 'sk-0123456789abcdef' };
  const repository = askingRepository(options);
  const dryRun = (more: StartOptions) => runCli(repository, { args: ['--dry-run'], ...more });
  const fresh = await dryRun({ env });
  expect(fresh.exitCode, fresh.stderr).toBe(0);
  // Each question has 62 characters: four are taken for a token.
  const use = 'about 93 tokens in, at most 600 out, cost at most 0.61';
  const asks = `6 answers of small-1: 0 kept, 6 to ask (${use})`;
  expect(fresh.stdout).toContain(`small: 6 samples; ${asks}\n`);
  expect(fresh.stdout).toContain('nothing was asked or executed');
  const checked = await runCli(repository, { env, command: 'check' });
  expect(checked.exitCode, checked.stderr).toBe(0);
  expect(checked.stdout).toContain(asks);
  expect(model.asked).toEqual([]);

  const folders = ['1/2', '2/2'].map((shard) => ({ shard, out: temporaryFolder('shard') }));
  const asked: number[] = [];
  for (const { shard, out } of folders) {
    const part = await ask({ ...repository, out }, { env, args: ['--shard', shard] });
    expect(part.exitCode, part.stderr).toBe(0);
    asked.push(part.generated.asked);
  }
  expect(asked.sort()).toEqual([2, 4]);
  // The second shard keeps the answers of the first.
  expect(keptLines(repository)).toHaveLength(6);
  expect(model.count()).toBe(6);
  const kept = await dryRun({});
  expect(kept.stdout).toContain('small: 6 samples; 6 answers of small-1: all kept\n');

  const whole = await ask(askingRepository(options), { env });
  expect(whole.generated).toMatchObject({ questions: 6, asked: 6, cost: 0.036 });
  const out = join(temporaryFolder('merged'), 'out');
  const parts = folders.map((folder) => folder.out);
  const merged = await runCommand(temporaryFolder('merge'), 'merge', ...parts, '--out', out);
  expect(merged.exitCode, merged.log).toBe(0);
  const document = resultsSchema.parse(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')));
  const { generated, metrics, problems, gates: decided } = document.suites[0] ?? {};
  expect(generated).toEqual({ ...whole.generated, cost: expect.closeTo(0.036, 12) });
  expect({ metrics, problems: untimed(problems), gates: decided }).toEqual({
    ...{ metrics: whole.suite.metrics, gates: whole.suite.gates },
    problems: untimed(whole.suite.problems),
  });
  expect(document.decision).toBe('pass');
});
