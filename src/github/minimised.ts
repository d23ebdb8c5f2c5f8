import type { getOctokit } from '@actions/github';
import { z } from 'zod';

/** Facts that the REST API does not tell. */
const IS_MINIMISED = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';
const SHOW_AGAIN =
  'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }';

const answerSchema = z.object({ node: z.object({ isMinimized: z.boolean() }).nullable() });

/**
 * Show a comment again that somebody has minimised: what it says has changed since.
 * @param id its global id
 * @returns whether it was minimised
 * @throws when GitHub refuses or fails
 */
export async function showAgain(
  octokit: ReturnType<typeof getOctokit>,
  id: string,
): Promise<boolean> {
  const answer = answerSchema.safeParse(await octokit.graphql(IS_MINIMISED, { id }));
  if (!answer.success) throw new Error('GitHub answered what cannot be understood');
  if (answer.data.node?.isMinimized !== true) return false;
  await octokit.graphql(SHOW_AGAIN, { id });
  return true;
}
