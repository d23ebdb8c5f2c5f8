/**
 * A run that is stopped while Go's library is compiled for it leaves no process and no folder of
 * the build.
 */

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { eventually, type Repository, removeRepository, startCli } from '../support/cli.ts';
import { alive, descendants } from './processes.ts';
import { nativeWay } from './ways.ts';

const hasGo = findOnPath('go', process.env.PATH) !== null;
const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

/** The entries of a folder; empty if it does not exist. */
const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

describe.skipIf(!hasGo)("a stopped build of Go's library", () => {
  it('leaves nothing behind, and the next run builds it again', async () => {
    const suite = { name: 'go', problems: 'problems.jsonl', samples: 'samples.jsonl' };
    const config = { suites: [{ ...suite, language: 'go' }] };
    const { repository, env } = nativeWay().make({ samples: ['pass'], config });
    made.push(repository);
    const caches = join(repository.base, 'caches');
    mkdirSync(caches);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const run = startCli(repository, { env: { ...env, XDG_CACHE_HOME: caches } });
      const below = await eventually("Go's compilers run", () => {
        const found = descendants(run.pid).map(({ pid }) => pid);
        const hasBegun = listed(join(caches, 'passgate')).length > 0;
        return hasBegun && found.length > 0 ? found : undefined;
      });
      run.child.kill(signal);
      const { exitCode, stderr } = await run.done;
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`stopped by ${signal}`);
      await eventually('no compiler is left', () => (alive(below).length > 0 ? undefined : true));
      expect(listed(join(caches, 'passgate'))).toEqual([]);
      expect(listed(repository.tmp)).toEqual([]);
    }
  }, 120_000);
});
