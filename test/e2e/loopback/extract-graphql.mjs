// Cuts the two things that Passgate asks of GitHub's GraphQL API out of GitHub's own schema, as
// extract-openapi.mjs does for the REST API. The schema comes from the package
// @octokit/graphql-schema, which is needed only when the fixture is renewed.
//
//   npm install --prefix DIR @octokit/graphql-schema@15
//   node test/e2e/loopback/extract-graphql.mjs DIR/node_modules/@octokit/graphql-schema/schema.graphql

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assertValidSchema, buildSchema, parse, print, visit } from 'graphql';

/** Types, each with the fields that stay; null keeps all fields. */
const KEPT = {
  Query: ['id', 'node'],
  Mutation: ['unminimizeComment'],
  Node: null,
  Minimizable: null,
  IssueComment: ['id', 'isMinimized', 'minimizedReason', 'viewerCanMinimize'],
  UnminimizeCommentInput: null,
  UnminimizeCommentPayload: null,
};

const FIXTURE = new URL('./fixtures/schema.graphql', import.meta.url);

const source = process.argv[2];
if (source === undefined) {
  console.error('Usage: node extract-graphql.mjs PATH/TO/@octokit/graphql-schema/schema.graphql');
  process.exit(2);
}
const { definitions, ...document } = parse(readFileSync(source, 'utf8'), { noLocation: true });
const kept = definitions.filter(({ name }) => name !== undefined && name.value in KEPT);
const missing = Object.keys(KEPT).filter((type) => !kept.some(({ name }) => name.value === type));
if (missing.length > 0) throw new Error(`Not in this schema: ${missing.join(', ')}`);
const cut = visit(
  {
    ...document,
    definitions: kept.map((definition) => {
      const fields = KEPT[definition.name.value];
      return {
        ...definition,
        interfaces: definition.interfaces?.filter(({ name }) => name.value in KEPT),
        fields: definition.fields.filter(({ name }) => fields?.includes(name.value) ?? true),
      };
    }),
  },
  {
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
    Directive: () => null,
  },
);
const text = `${print(cut)}\n`;
// A part that lacks needed types is no valid schema.
assertValidSchema(buildSchema(text));
writeFileSync(FIXTURE, text);
console.log(`${fileURLToPath(FIXTURE)}: ${kept.length} types, ${text.length} bytes`);
