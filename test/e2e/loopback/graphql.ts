/**
 * The loopback GitHub's answers at `/graphql`: is a comment minimised, and show it again. Queries
 * are checked against a part of GitHub's own schema (fixtures/schema.graphql, cut out by
 * extract-graphql.mjs) and executed against it.
 */

import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, graphqlSync } from 'graphql';
import { z } from 'zod';
import type { CommentStore } from './comments.ts';
import type { Body } from './contract.ts';
import type { Answer, IssuesPermission } from './routes.ts';

const schema = buildSchema(
  readFileSync(new URL('./fixtures/schema.graphql', import.meta.url), 'utf8'),
);
const requestSchema = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
});

/** An error in GitHub's words: its type stands beside the message. */
function refusal(type: 'FORBIDDEN' | 'NOT_FOUND', message: string): GraphQLError {
  return Object.assign(new GraphQLError(message), { type });
}

/** @param complain takes the requests that GitHub would not have understood */
export function answerGraphql(
  body: Body | undefined,
  store: CommentStore,
  permission: IssuesPermission,
  complain: (problem: string) => void,
): Answer {
  const request = requestSchema.safeParse(body?.present === true ? body.value : undefined);
  if (!request.success) {
    complain('no GraphQL request');
    return { status: 400, body: { message: 'Problems parsing JSON' } };
  }
  const find = (id: string) => {
    const comment = store.findNode(id);
    if (comment !== undefined && permission !== 'none') return comment;
    throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  };
  const node = (id: string) => ({
    __typename: 'IssueComment',
    id,
    isMinimized: store.minimised.has(id),
    minimizedReason: store.minimised.has(id) ? 'outdated' : null,
    viewerCanMinimize: permission === 'write',
  });
  const { data, errors } = graphqlSync({
    schema,
    source: request.data.query,
    variableValues: request.data.variables,
    rootValue: {
      node: ({ id }: { readonly id: string }) => node(find(id).node_id),
      unminimizeComment: ({ input }: { readonly input: { readonly subjectId: string } }) => {
        const { node_id } = find(input.subjectId);
        if (permission !== 'write') {
          throw refusal('FORBIDDEN', 'Resource not accessible by integration');
        }
        store.minimised.delete(node_id);
        return { unminimizedComment: node(node_id) };
      },
    },
  });
  const told = errors?.map((error) => {
    const { originalError, message, path } = error;
    const type = originalError !== undefined && 'type' in originalError ? originalError.type : null;
    // An error without a type is about the document itself.
    if (type === null) complain(message);
    return { type, message, path };
  });
  return {
    status: 200,
    body: told === undefined ? { data } : { data: data ?? null, errors: told },
  };
}
