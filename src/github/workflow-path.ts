import type { EventContext } from './event-context.ts';

/**
 * A workflow's path in its repository, `.github/workflows/eval.yml`, which is the same on every
 * ref.
 * @param reference GITHUB_WORKFLOW_REF, `owner/name/.github/workflows/eval.yml@refs/heads/main`, or
 * the path of a run, which may lack repository and ref
 * @returns the path, with the repository's name in front if it is another one; null if `reference`
 * is empty
 */
export function workflowPath(
  reference: string | undefined,
  { owner, repo }: EventContext['repository'],
): string | null {
  const [path = ''] = (reference ?? '').split('@', 1);
  if (path === '') return null;
  const here = `${owner}/${repo}/`;
  return path.toLowerCase().startsWith(here.toLowerCase()) ? path.slice(here.length) : path;
}
