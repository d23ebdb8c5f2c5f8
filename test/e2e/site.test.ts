import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HistoryLine } from '../../src/records/history-line.ts';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { temporaryFolder } from './support/folders.ts';
import { git, writeFiles } from './support/repository.ts';

const LINE: HistoryLine = {
  version: 1,
  key: '.github/passgate.yml#passgate',
  commit: 'a'.repeat(40),
  createdAt: '2026-03-04T14:02:00.000Z',
  tool: '0.1.0',
  decision: 'fail',
  run: { id: 7, attempt: 2 },
  suites: [
    {
      name: 'humaneval',
      language: 'python',
      problems: 164,
      samples: 164,
      metrics: { 'pass@1': { value: 0.5, low: 0.4, high: 0.6 } },
      facts: {},
    },
  ],
};

describe('passgate site', () => {
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder('site');
  });
  const site = (...args: string[]) => runCli(folder, 'site', ...args);
  const page = (out: string) => readFileSync(join(folder, out, 'index.html'), 'utf8');

  it('reads the branch of the repository, with links to its remote on GitHub', async () => {
    git(folder, 'init', '--quiet', '--initial-branch=passgate-history');
    writeFiles(folder, { 'a.jsonl': `${jsonLines([LINE])}{"version": 2}\n` });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'one run');
    git(folder, 'checkout', '--quiet', '--orphan', 'main');
    git(folder, 'remote', 'add', 'origin', 'git@github.com:acme/evals.git');
    const made = await site('--out', 'new/site');
    expect([made.exitCode, made.stdout], made.log).toEqual([0, 'new/site/index.html: 1 run\n']);
    expect(made.stderr).toContain('passgate-history:a.jsonl:2: is left out');
    expect(page('new/site')).toContain('<a href="https://github.com/acme/evals">acme/evals</a>');
    expect(page('new/site')).toMatch(/1 run, 4 Mar 2026</);
  });

  it('writes its own page anew, and no file of others', async () => {
    const again = await site('a.jsonl', '--out', 'new/site', '--title', 'Once <b>more</b>');
    expect(again.exitCode, again.log).toBe(0);
    expect(page('new/site')).toContain('<h1>Once &lt;b&gt;more&lt;/b&gt;</h1>');
    writeFiles(folder, { 'theirs/index.html': '<h1>Theirs</h1>' });
    const refused = await site('a.jsonl', '--out', 'theirs');
    expect(refused.exitCode, refused.log).toBe(2);
    expect(refused.stderr).toContain('theirs/index.html: is there already and was not made by');
    expect(page('theirs')).toBe('<h1>Theirs</h1>');
  });

  it('makes a page of an empty history that tells what to do', async () => {
    writeFileSync(join(folder, 'empty.jsonl'), '');
    const made = await site('empty.jsonl', '--out', 'empty');
    expect([made.exitCode, made.stdout], made.log).toEqual([
      0,
      'empty/index.html: the history has no run yet\n',
    ]);
    expect(page('empty')).toContain('There is no run in this history yet.');
  });

  it('refuses an address that is no repository, before it writes anything', async () => {
    const made = await site('a.jsonl', '--out', 'none', '--repository', 'javascript:alert(1)//a/b');
    expect(made.exitCode, made.log).toBe(2);
    expect(made.stderr).toContain('--repository: expected an address such as');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
