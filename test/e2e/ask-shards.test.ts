/** A suite that asks, in parts; and what is told of it before anything is asked. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resultsSchema } from '../../src/records/results.ts';
import { runCli, type StartOptions } from '../support/cli.ts';
import { runCli as runCommand } from './support/action.ts';
import {
  ask,
  askingFiles,
  askingRepository,
  askingSuite,
  bySeed,
  keptLines,
  repositoryWith,
} from './support/asking.ts';
import { temporaryFolder } from './support/folders.ts';
import { startModel } from './support/model-server.ts';

const PRICES = { input: 100, output: 1000 };
const PROBLEMS = [1, 2, 3];

it('two shards merge to what one run asks and finds', async () => {
  const model = await startModel(bySeed);
  const gates = [{ metric: 'pass@1', min: 0.4 }];
  const generate = { prices: PRICES };
  const files = askingFiles(
    [askingSuite({ url: model.url, generate, suite: { gates } })],
    PROBLEMS,
  );
  const whole = await ask(repositoryWith(files));
  expect(whole.generated).toMatchObject({ questions: 6, asked: 6, cost: 0.036 });
  const parts = await Promise.all(
    [1, 2].map(async (index) => {
      const repository = repositoryWith(files);
      const run = await ask(repository, { args: ['--shard', `${index}/2`] });
      expect(run.exitCode, run.stderr).toBe(0);
      return { asked: run.generated.asked, out: repository.out };
    }),
  );
  expect(parts.map(({ asked }) => asked).sort()).toEqual([2, 4]);
  const out = join(temporaryFolder('merged'), 'out');
  const folders = parts.map((part) => part.out);
  const merged = await runCommand(temporaryFolder('merge'), 'merge', ...folders, '--out', out);
  expect(merged.exitCode, merged.log).toBe(0);
  const document = resultsSchema.parse(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')));
  const { generated, metrics, problems, gates: decided } = document.suites[0] ?? {};
  expect(generated).toEqual({ ...whole.generated, cost: expect.closeTo(0.036, 12) });
  expect({ metrics, problems, gates: decided }).toEqual({
    ...{ metrics: whole.suite.metrics, problems: whole.suite.problems, gates: whole.suite.gates },
  });
  expect(document.decision).toBe('pass');
});

it('a dry run and a check say what would be asked, and a shard keeps the answers of others', async () => {
  const model = await startModel(bySeed);
  const generate = { keep: 'answers', 'max-tokens': 100, prices: PRICES, key: 'MODEL_KEY' };
  const options = { url: model.url, generate, problems: PROBLEMS };
  const repository = askingRepository(options);
  const env = { MODEL_KEY: 'sk-0123456789abcdef' };
  const run = (more: StartOptions) => runCli(repository, { env, ...more });
  const dry = ['--dry-run'];
  const fresh = await run({ args: dry });
  expect(fresh.exitCode, fresh.stderr).toBe(0);
  // Each question has 62 characters: four are taken for a token.
  const use = 'about 93 tokens in, at most 600 out, cost at most 0.61';
  const asks = `6 answers of small-1: 0 kept, 6 to ask (${use})`;
  expect(fresh.stdout).toContain(`small: 6 samples; ${asks}\n`);
  expect(fresh.stdout).toContain('nothing was asked or executed');
  const checked = await run({ command: 'check' });
  expect(checked.exitCode, checked.stderr).toBe(0);
  expect(checked.stdout).toContain(asks);
  expect(model.asked).toEqual([]);

  const first = await ask(repository, { env, args: ['--shard', '1/2'] });
  const second = await ask(repository, { env, args: ['--shard', '2/2'] });
  expect(first.generated.asked + second.generated.asked).toBe(6);
  expect(keptLines(repository)).toHaveLength(6);
  model.count();
  const kept = await run({ args: dry, env: {} });
  expect(kept.stdout).toContain('small: 6 samples; 6 answers of small-1: all kept\n');
  expect(model.count()).toBe(0);
});
