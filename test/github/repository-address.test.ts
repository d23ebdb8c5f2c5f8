import { describe, expect, it } from 'vitest';
import { findRepository, givenRepository } from '../../src/github/repository-address.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { git } from '../e2e/support/repository.ts';

describe('the address of a repository', () => {
  const ADDRESS = 'https://github.com/acme/evals';

  it.each([ADDRESS, `${ADDRESS}/`, `${ADDRESS}.git`])(
    'is taken from a user as a web address: %s',
    (given) => {
      expect(givenRepository(given)).toBe(ADDRESS);
    },
  );

  it.each([
    'acme/evals',
    'https://github.com/acme',
    `${ADDRESS}/issues`,
    `${ADDRESS}?a=b`,
    'https://user:secret@github.com/acme/evals',
    'javascript:alert(1)//acme/evals',
    `${ADDRESS}"onclick="alert(1)`,
  ])('is no other text: %s', (given) => {
    expect(() => givenRepository(given)).toThrow('--repository: expected an address');
  });

  const folder = temporaryFolder('remote');
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', ADDRESS);

  it.each([
    [`${ADDRESS}.git`, ADDRESS],
    ['git@github.com:acme/evals.git', ADDRESS],
    ['ssh://git@github.com/acme/evals', ADDRESS],
    ['https://user:secret@github.com/acme/evals', ADDRESS],
    ['https://example.com/acme/evals', null],
    ['git@example.com:acme/evals.git', null],
    ['../evals', null],
  ])('is that of the remote %s: %s', async (remote, address) => {
    git(folder, 'remote', 'set-url', 'origin', remote);
    expect(await findRepository(folder, {})).toBe(address);
  });

  it('is that of the job, also on another server', async () => {
    const job = { GITHUB_REPOSITORY: 'o/n', GITHUB_SERVER_URL: 'https://git.example.com' };
    expect(await findRepository(folder, job)).toBe('https://git.example.com/o/n');
    const { GITHUB_SERVER_URL } = job;
    git(folder, 'remote', 'set-url', 'origin', 'git@git.example.com:acme/evals.git');
    expect(await findRepository(folder, { GITHUB_SERVER_URL })).toBe(
      'https://git.example.com/acme/evals',
    );
  });

  it('is not known outside of a repository', async () => {
    expect(await findRepository(temporaryFolder('none'), {})).toBe(null);
  });
});
