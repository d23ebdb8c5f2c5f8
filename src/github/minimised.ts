import type { getOctokit } from '@actions/github';
import { z } from 'zod';

/** GraphQL, because the REST API does not tell this. */
const IS_MINIMISED = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';
const SHOW_AGAIN =
  'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }';

const answerSchema = z.object({ node: z.object({ isMinimized: z.boolean() }).nullable() });

/**
 * Show a minimised comment again, because its decision has changed.
 * @param id its global id
 * @returns true if it was minimised
 * @throws an error if GitHub refuses or fails
 */
export async function showAgain(
  octokit: ReturnType<typeof getOctokit>,
  id: string,
): Promise<boolean> {
  const answer = answerSchema.safeParse(await octokit.graphql(IS_MINIMISED, { id }));
  if (!answer.success) throw new Error('GitHub gave an answer that cannot be read');
  if (answer.data.node?.isMinimized !== true) return false;
  await octokit.graphql(SHOW_AGAIN, { id });
  return true;
}
