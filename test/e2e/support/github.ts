import { afterEach, expect } from 'vitest';
import { type GitHub, type GitHubOptions, startGitHub } from '../loopback/server.ts';

/** The job's token. No output of any run may contain it. */
export const TOKEN = 'ghs_3nd2End0000000000000000000000000000x';

/**
 * A GitHub for each test that asks for one. It is closed after the test, which fails if a request
 * or an answer was against GitHub's contract.
 */
export function withGitHub(): (options?: Partial<GitHubOptions>) => Promise<GitHub> {
  const started: GitHub[] = [];
  afterEach(async () => {
    const ended = started.splice(0);
    await Promise.all(ended.map((github) => github.close()));
    expect(ended.flatMap((github) => github.problems)).toEqual([]);
  });
  return async (options = {}) => {
    const github = await startGitHub({ token: TOKEN, ...options });
    started.push(github);
    return github;
  };
}
