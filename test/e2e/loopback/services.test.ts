/**
 * GitHub's own libraries for caches and artifacts work with the loopback's services. This shows
 * that the loopback answers as GitHub does.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import { afterEach, expect, it, vi } from 'vitest';
import { readZipped } from '../../../src/baseline/stores/zip.ts';
import { temporaryFolder } from '../support/folders.ts';
import { withGitHub } from '../support/github.ts';
import { environmentOf } from '../support/job.ts';
import { writeFiles } from '../support/repository.ts';
import type { StoredRun } from './jobs.ts';
import type { GitHub } from './server.ts';

const github = withGitHub();
const SHA = 'a'.repeat(40);
const log = vi.spyOn(process.stdout, 'write');

afterEach(() => {
  vi.unstubAllEnvs();
  log.mockReset();
});

/** The environment of a run's job. The libraries read it at each call. */
function become(hub: GitHub, run: StoredRun, folder: string): void {
  log.mockImplementation(() => true);
  const own = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
  for (const [name, value] of Object.entries({ ...environmentOf(hub, run), ...own })) {
    vi.stubEnv(name, value);
  }
}

it('a folder is saved, restored by its key or a prefix, and not written twice', async () => {
  const hub = await github();
  const folder = temporaryFolder('library-cache');
  writeFiles(folder, { 'kept/a.txt': 'a'.repeat(100_000), 'kept/b/c.txt': 'c' });
  const main = hub.jobs.add({ event: 'push', headSha: SHA, ref: 'refs/heads/main' });
  become(hub, main, folder);
  expect(await saveCache([join(folder, 'kept')], 'key-1')).toBeGreaterThan(0);
  expect(await saveCache([join(folder, 'kept')], 'key-1')).toBe(-1);
  const pull = hub.jobs.add({ event: 'pull_request', headSha: SHA, ref: 'r', reads: [main.ref] });
  become(hub, pull, folder);
  expect(await restoreCache([join(folder, 'kept')], 'key-2')).toBeUndefined();
  writeFiles(folder, { kept: null });
  expect(await restoreCache([join(folder, 'kept')], 'key-2', ['key-'])).toBe('key-1');
  expect(readFileSync(join(folder, 'kept/b/c.txt'), 'utf8')).toBe('c');
  const other = hub.jobs.add({ event: 'push', headSha: SHA, ref: 'refs/heads/other' });
  become(hub, other, folder);
  expect(await restoreCache([join(folder, 'kept')], 'key-1')).toBeUndefined();
});

it('files are uploaded once as an artifact', async () => {
  const hub = await github();
  const folder = temporaryFolder('library-artifact');
  writeFiles(folder, { 'results.json': '{"some":"text"}', 'big.txt': 'x'.repeat(100_000) });
  const run = hub.jobs.add({ event: 'push', headSha: SHA });
  become(hub, run, folder);
  const client = new DefaultArtifactClient();
  const files = ['results.json', 'big.txt'].map((name) => join(folder, name));
  const { id } = await client.uploadArtifact('kept', files, folder);
  await expect(client.uploadArtifact('kept', files, folder)).rejects.toThrow(/\(409\)/);
  const content = run.artifacts[0]?.content ?? Buffer.alloc(0);
  expect(readZipped(content, 'results.json', 100).toString()).toBe('{"some":"text"}');
  expect(run.artifacts.map((artifact) => artifact.id)).toEqual([id]);
});
