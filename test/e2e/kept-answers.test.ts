/** Answers that a repository keeps. */

import { readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptAnswer } from '../../src/records/answer.ts';
import { runCli } from '../support/cli.ts';
import { writeFiles } from '../support/files.ts';
import {
  ask,
  askingFiles,
  askingRepository,
  askingSuite,
  bySeed,
  keptLines,
} from './support/asking.ts';
import { temporaryFolder } from './support/folders.ts';
import { startModel } from './support/model-server.ts';

const KEEP = { keep: 'answers', key: 'MODEL_KEY' };
const env = { MODEL_KEY: 'sk-0123456789abcdef' };

describe('answers with keep', () => {
  it('are lines in the order of prompts, and suffice without a key and without a cache', async () => {
    let release = () => {};
    const last = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The first answer comes last.
    const model = await startModel(async (asked) => {
      if (asked.number === 1) await last;
      if (asked.number === 4) release();
      return bySeed(asked);
    });
    const repository = askingRepository({ url: model.url, generate: { ...KEEP } });
    const path = join(repository.folder, 'answers/small.jsonl');
    const first = await ask(repository, { env });
    expect(first.exitCode, first.stderr).toBe(0);
    const answers = keptLines(repository).map((line) => keptAnswer.parse(JSON.parse(line)));
    expect(answers.map(({ problem, index }) => `${problem}#${index}`)).toEqual([
      ...['add/1#0', 'add/1#1', 'add/2#0', 'add/2#1'],
    ]);
    expect(answers[0]).toMatchObject({ ended: 'stop', usage: { input: 10, output: 5 } });
    expect(answers[0]?.text).toContain('Sure, here it is:\n\n```python\n');
    expect(model.asked[0]?.headers.authorization).toBe(`Bearer ${env.MODEL_KEY}`);

    // A file that lacks answers gets them from the cache too.
    const written = keptLines(repository);
    rmSync(path);
    expect((await ask(repository)).generated).toMatchObject({ kept: 4, asked: 0 });
    expect(keptLines(repository)).toEqual(written);

    const before = statSync(path);
    rmSync(join(repository.base, 'cache'), { recursive: true });
    const second = await ask(repository);
    expect(second.exitCode, second.stderr).toBe(0);
    expect(model.asked).toHaveLength(4);
    expect(second.generated).toMatchObject({ kept: 4, asked: 0, missing: 0 });
    expect(second.suite.metrics).toEqual(first.suite.metrics);
    const after = statSync(path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);

    const [one = '', two = '', three = '', four = ''] = keptLines(repository);
    writeFileSync(path, [one, two.slice(0, -20), 'nonsense', three, four, ''].join('\n'));
    rmSync(join(repository.base, 'cache'), { recursive: true });
    const third = await ask(repository, { env });
    expect(third.stderr).toContain(
      'note: answers/small.jsonl:2: 2 lines are no answers, and ignored',
    );
    expect(third.generated).toMatchObject({ kept: 3, asked: 1 });
    expect(model.asked.slice(4).map(({ body }) => body.seed)).toEqual([101]);
    // The answer that was asked for again took another time.
    const timeless = (line: string) => line.replace(/"latencyMs":\d+/, '');
    expect(keptLines(repository).map(timeless)).toEqual([one, two, three, four].map(timeless));
  });

  it('cannot be outside of the repository, behind a link that leads there, or below a file', async () => {
    const model = await startModel(bySeed);
    const outside = temporaryFolder('outside');
    const repository = askingRepository({ url: model.url, generate: { keep: 'answers' } });
    symlinkSync(outside, join(repository.folder, 'answers'));
    const linked = await runCli(repository);
    expect(linked.exitCode).toBe(2);
    expect(linked.stderr).toContain('keep: answers leads out of the repository: replace the link');
    const refusal = async (keep: string) => {
      const suite = askingSuite({ url: model.url, generate: { keep } });
      writeFiles(repository.folder, askingFiles([suite]));
      const { exitCode, stderr } = await runCli(repository, { args: ['--dry-run'] });
      expect(exitCode).toBe(2);
      return stderr;
    };
    expect(await refusal('../answers')).toMatch(
      /passgate\.yml:1:\d+: .*keep: \.\.\/answers is outside of the repository/,
    );
    expect(await refusal('problems.jsonl/answers')).toContain(
      'is or is below a file: name a folder',
    );
    expect(model.asked).toEqual([]);
    expect(readdirSync(outside)).toEqual([]);
  });
});
