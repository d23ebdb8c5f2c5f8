import { execFileSync } from 'node:child_process';
import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { changeBranchFile } from '../../src/github/branch-file.ts';
import type { GitHubOptions } from '../e2e/loopback/server.ts';
import { REPOSITORY } from '../e2e/support/events.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { TOKEN, withGitHub } from '../e2e/support/github.ts';
import { git } from '../e2e/support/repository.ts';

const github = withGitHub();
const NAME = 'runs.jsonl';
const CREATE = { method: 'POST', pathPattern: /\/git\/refs$/ };
const [owner = '', repo = ''] = REPOSITORY.split('/');
const { signal } = new AbortController();

/** A GitHub with an empty repository, and a function that adds a line to a file of its branch. */
async function start(options: Partial<GitHubOptions> = {}) {
  const origin = temporaryFolder('origin');
  git(origin, 'init', '--quiet', '--bare');
  const hub = await github({ origin, permissions: { contents: 'write' }, ...options });
  const file = {
    octokit: getOctokit(TOKEN, { baseUrl: hub.url }),
    repository: { owner, repo },
    branch: 'history',
    name: NAME,
    first: { 'README.md': 'About this branch.\n' },
    most: 1000,
    message: 'Add a line',
  };
  const add = (line: string) => changeBranchFile(file, (text) => `${text}${line}\n`, signal);
  const same = () => changeBranchFile(file, (text) => text, signal);
  const text = () => git(origin, 'show', `history:${NAME}`);
  /** Commit bytes to the branch, beside whatever else it has. */
  const put = (bytes: Buffer, name = NAME) => {
    const options = { cwd: origin, encoding: 'utf8' } as const;
    const run = (args: string[], input: Buffer | string) =>
      execFileSync('git', args, { ...options, input }).trim();
    const blob = run(['hash-object', '-w', '--stdin'], bytes);
    const tree = run(['mktree'], `100644 blob ${blob}\t${name}\n`);
    git(origin, 'update-ref', 'refs/heads/history', git(origin, 'commit-tree', tree, '-m', 'x'));
  };
  return { hub, origin, add, same, text, put };
}

describe('a file on a branch', () => {
  it('is made with the branch, by one of two writers; the other one adds to it', async () => {
    const { hub, origin, add, same, text } = await start({
      faults: [{ ...CREATE, until: CREATE }],
    });
    await Promise.all([add('a'), add('b')]);
    expect(text().split('\n').sort()).toEqual(['a', 'b']);
    expect(git(origin, 'rev-list', '--count', 'history')).toBe('2');
    expect(git(origin, 'show', 'history:README.md')).toBe('About this branch.');
    const refused = hub.requests.filter(({ status }) => Number(status) >= 400);
    expect(refused.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 404],
      ['GET', 404],
      ['POST', 422],
    ]);
    await same();
    expect(git(origin, 'rev-list', '--count', 'history')).toBe('2');
  });

  it('lies beside other files, which stay', async () => {
    const { origin, add, put } = await start();
    put(Buffer.from('kept'), 'other.jsonl');
    await add('a');
    expect(git(origin, 'show', 'history:other.jsonl')).toBe('kept');
  });

  it.each([
    ['too large', Buffer.alloc(1001, 'x'), /runs\.jsonl on the branch history has over 1000 bytes/],
    ['not text', Buffer.from([0xff, 0xfe, 0x0a]), /is not UTF-8 text/],
  ])('stays as it is if it is %s', async (_what, bytes, message) => {
    const { origin, add, put } = await start();
    put(bytes);
    await expect(add('a')).rejects.toThrow(message);
    const options = { cwd: origin };
    expect(execFileSync('git', ['show', `history:${NAME}`], options)).toEqual(bytes);
  });

  it('cannot be written against a rule of the branch, which is no race', async () => {
    const { hub, add } = await start({
      faults: [
        {
          ...CREATE,
          status: 422,
          body: {
            message:
              'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
            documentation_url: 'https://docs.github.com/rest/git/refs#create-a-reference',
            status: '422',
          },
        },
      ],
    });
    await expect(add('a')).rejects.toThrow(/a rule protects the branch history \(Repository rule/);
    expect(hub.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });

  it('names the permission that a token lacks', async () => {
    const { add } = await start({ permissions: { contents: 'read' } });
    await expect(add('a')).rejects.toThrow('lacks the permission "contents: write"');
  });
});
