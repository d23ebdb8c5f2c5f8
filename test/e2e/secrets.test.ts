import { existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from './support/action.ts';
import { runBetween } from './support/between.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { TOKEN, withGitHub } from './support/github.ts';
import { type Files, git, Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const runFrom = (base: Files, head: Files) => runBetween(base, head, github);

describe('the token', () => {
  it('appears only in the command to mask it, whatever candidates search', async () => {
    const spy =
      'import os, glob; raise ValueError(str(os.environ) + "".join(open(p, errors="replace").read() ' +
      'for p in glob.glob("/proc/*/environ") + glob.glob("/proc/*/cmdline") if os.access(p, os.R_OK)))';
    const { run, comment } = await runFrom(
      suite({ nominal: ['11'], wrong: spy }),
      suite({ nominal: ['00'], wrong: spy }),
    );
    expect(run.exitCode).toBe(1);
    const masks = run.commands.filter(({ name }) => name === 'add-mask');
    expect(masks.map(({ message }) => message)).toEqual([TOKEN]);
    const shown = [
      run.log.replace(`::add-mask::${TOKEN}`, ''),
      run.summary,
      comment,
      run.verdicts(),
    ];
    shown.push(JSON.stringify(run.outputs), run.file('results.json') ?? '');
    for (const text of shown) expect(text).not.toContain(TOKEN);
    expect(run.verdicts()).toContain('ValueError');
  });

  it('stays out of git’s error if it is in the address of origin', async () => {
    const repository = new Repository();
    const base = repository.commit('main', suite({ nominal: ['1'] }));
    const head = repository.commit('secret', { 'README.md': 'Hello\n' }, base);
    const merge = repository.merge(base, head);
    const workspace = repository.checkout(merge);
    const { url, comments } = await github();
    git(
      workspace,
      'remote',
      'set-url',
      'origin',
      `http://x-access-token:${TOKEN}@127.0.0.1:9/octo/repo`,
    );
    const run = await runAction({
      workspace,
      event: pullRequest({ sha: merge, base, head }),
      api: url,
    });
    expect(run.exitCode, run.log).toBe(0);
    const comment = comments(PULL_REQUEST)[0]?.body ?? '';
    expect(comment).toMatch(/not compared.*git fetch failed/i);
    const texts = [run.log.replace(`::add-mask::${TOKEN}`, ''), run.summary, comment];
    for (const text of [...texts, run.file('results.json') ?? ''])
      expect(text).not.toContain(TOKEN);
  });
});

describe('a folder of results in the pull request', () => {
  const target = temporaryFolder('target');

  it('is not written through if its files are links', async () => {
    const names = [
      'results.json',
      'comment.md.part',
      'summary.md.part',
      'results.json.part',
      'verdicts.jsonl.gz',
      'sources.jsonl.gz',
      'report.html',
    ];
    const links = names.map((name) => [`passgate-results/${name}`, { link: `${target}/${name}` }]);
    const files = { ...suite({ nominal: ['1'] }), ...Object.fromEntries(links) };
    const { run } = await runFrom({ 'README.md': 'Hello\n' }, files);
    // The run has reached its end, so it has written all of its files.
    expect(run.exitCode, run.log).toBe(0);
    for (const name of names) expect(existsSync(`${target}/${name}`), name).toBe(false);
    for (const name of names.filter((each) => !each.endsWith('.part'))) {
      expect(lstatSync(join(run.out, name)).isFile(), name).toBe(true);
    }
  });

  it('is not written through if it is a link itself', async () => {
    const victim = `${target}/folder`;
    mkdirSync(victim);
    const files = { ...suite({ nominal: ['1'] }), 'passgate-results': { link: victim } };
    const { run } = await runFrom({ 'README.md': 'Hello\n' }, files);
    expect(readdirSync(victim)).toEqual([]);
    expect([0, 2]).toContain(run.exitCode);
  });
});
