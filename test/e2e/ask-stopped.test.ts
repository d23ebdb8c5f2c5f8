/** Ctrl-C while a model is asked. */

import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alive, descendants, withMarker } from '../execute/processes.ts';
import { eventually, runCli, startCli } from '../support/cli.ts';
import {
  ask,
  askingFiles,
  askingRepository,
  bySeed,
  keptLines,
  repositoryWith,
} from './support/asking.ts';
import { startModel } from './support/model-server.ts';

describe('Ctrl-C', () => {
  it('ends asking at once, keeps what was answered, and leaves nothing behind', async () => {
    let isQuick = false;
    const model = await startModel((asked) =>
      isQuick || asked.number <= 3 ? bySeed(asked) : 'never',
    );
    const generate = { keep: 'answers', n: 4 };
    const repository = askingRepository({ url: model.url, generate });
    const cache = join(repository.base, 'cache');
    const live = startCli(repository, { cache });
    await eventually('three answers are kept and the rest is under way', () =>
      keptLines(repository).length === 3 && model.asked.length > 4 ? true : undefined,
    );
    live.child.kill('SIGINT');
    const stopped = await live.done;
    expect(stopped.exitCode).toBe(2);
    expect(stopped.stderr).toContain('stopped by SIGINT');
    expect(stopped.results).toBeNull();
    expect(readdirSync(repository.tmp)).toEqual([]);
    expect(withMarker(repository.base)).toEqual([]);
    model.count();

    isQuick = true;
    const known = await runCli(repository, { args: ['--dry-run'] });
    expect(known.stdout).toContain('8 answers of small-1: 3 kept, 5 to ask');
    rmSync(join(repository.folder, 'answers'), { recursive: true });
    const rest = await ask(repository);
    expect(rest.exitCode, rest.stderr).toBe(0);
    expect(rest.generated).toMatchObject({ questions: 8, kept: 3, asked: 5, missing: 0 });
    expect(model.count()).toBe(5);
    expect(keptLines(repository)).toHaveLength(8);
  });

  it('ends a command with all its children', async () => {
    const marker = randomUUID();
    const program = 'echo ready >&2; sleep 1000; exit 0';
    const suite = {
      ...{ name: 'small', problems: 'problems.jsonl' },
      generate: { command: ['sh', '-c', program, marker] },
    };
    const live = startCli(repositoryWith(askingFiles([suite])));
    await eventually('the command runs', () =>
      live.stderr().includes('small: ready\n') ? true : undefined,
    );
    const [shell] = withMarker(marker).filter(({ name }) => name === 'sh');
    const children = descendants(shell?.pid ?? 0).map(({ pid }) => pid);
    expect(children).toHaveLength(1);
    live.child.kill('SIGINT');
    expect((await live.done).exitCode).toBe(2);
    expect(withMarker(marker)).toEqual([]);
    expect(alive(children)).toEqual([]);
  });
});
