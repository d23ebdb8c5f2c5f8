import type { GitHub } from '../loopback/server.ts';
import { type ActionRun, runAction } from './action.ts';
import { PULL_REQUEST, pullRequest } from './events.ts';
import { type Files, Repository } from './repository.ts';

/** Run a pull request that leads from one state of the files to another, and return its comment. */
export async function runBetween(
  base: Files,
  head: Files,
  github: () => Promise<GitHub>,
): Promise<{ readonly run: ActionRun; readonly comment: string }> {
  const repository = new Repository();
  const from = repository.commit('main', base);
  const to = repository.commit('feature', head, from);
  const merge = repository.merge(from, to);
  const { url, comments } = await github();
  const run = await runAction({
    workspace: repository.checkout(merge),
    event: pullRequest({ sha: merge, base: from, head: to }),
    api: url,
  });
  return { run, comment: comments(PULL_REQUEST)[0]?.body ?? '' };
}
