// Cuts the few operations Passgate calls out of GitHub's own OpenAPI description, so that the
// loopback server can be checked against GitHub's contract without 13 MB of JSON in the repository.
//
// The description comes from the package @octokit/openapi, which is not a dependency: it is large
// and needed only when the fixture is renewed.
//
//   npm install --prefix DIR @octokit/openapi@23
//   node test/e2e/loopback/extract-openapi.mjs \
//     DIR/node_modules/@octokit/openapi/generated/api.github.com.json
//
// The right file of the package is `api.github.com.json`: it describes github.com (`ghec` is
// Enterprise Cloud, `ghes-*` are Enterprise Server) and keeps its `$ref`s. The `.deref` file repeats
// every schema at each use and would make the fixture many times larger.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-actions-cache-list',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'checks/create',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/update-ref',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'repos/get-commit',
  'users/get-authenticated',
];

// Every API gives these answers to a bad token or an unknown path, although most operations do not
// list them.
const ALWAYS_KEPT = ['#/components/schemas/basic-error', '#/components/schemas/validation-error'];

const FIXTURE = new URL('./fixtures/openapi.json', import.meta.url);

const PROSE = new Set(['description', 'example', 'examples', 'summary', 'tags', 'title']);

// Keys below these are names that GitHub chose (a field may be called `title`), not words of
// OpenAPI.
const NAME_MAPS = new Set([
  'callbacks',
  'content',
  'headers',
  'mapping',
  'parameters',
  'paths',
  'properties',
  'responses',
  'schemas',
]);

/**
 * Removes parts that no validator reads: prose, examples and `x-` extensions.
 *
 * @param {unknown} node any part of the description
 * @param {boolean} keysAreNames true if the node's keys are names, which must all stay
 * @returns {unknown} a copy
 */
function strip(node, keysAreNames = false) {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key]) => keysAreNames || !(PROSE.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, strip(value, !keysAreNames && NAME_MAPS.has(key))]),
  );
}

/** @returns {string[]} every `$ref` in the node, at any depth; all are within the document. */
function referencesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}

/**
 * @returns {[section: string, name: string]} the parts of a reference such as
 * `#/components/schemas/user`
 */
function componentOf(reference) {
  const match = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference);
  if (!match) throw new Error(`Not a reference to a component: ${reference}`);
  return [match[1], match[2]];
}

/** @returns {object} the paths that hold our operations, with those operations only */
function pickPaths(description) {
  const paths = {};
  const missing = new Set(OPERATIONS);
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!missing.delete(operation.operationId)) continue;
      paths[path] = { ...paths[path], [method]: strip(operation) };
    }
  }
  if (missing.size > 0) throw new Error(`Not in this description: ${[...missing].join(', ')}`);
  return paths;
}

/** @returns {object} the components the paths need, directly or through other components */
function pickComponents(description, paths) {
  const components = {};
  const pending = [...ALWAYS_KEPT, ...referencesIn(paths)];
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    const [section, name] = componentOf(reference);
    if (components[section]?.[name] !== undefined) continue;
    const component = strip(description.components[section][name]);
    components[section] = { ...components[section], [name]: component };
    pending.push(...referencesIn(component));
  }
  return components;
}

/** Sorts keys, so that a renewed fixture differs only if GitHub's description does. */
function sortKeys(node) {
  if (Array.isArray(node)) return node.map(sortKeys);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sortKeys(value)]));
}

const source = process.argv[2];
if (source === undefined) {
  console.error(
    'Usage: node extract-openapi.mjs PATH/TO/@octokit/openapi/generated/api.github.com.json',
  );
  process.exit(2);
}
const description = JSON.parse(readFileSync(source, 'utf8'));
const paths = pickPaths(description);
const fixture = {
  openapi: description.openapi,
  info: {
    title: description.info.title,
    version: description.info.version,
    license: description.info.license,
  },
  paths,
  components: pickComponents(description, paths),
};
const text = `${JSON.stringify(sortKeys(fixture), null, 1)}\n`;
writeFileSync(FIXTURE, text);
console.log(`${fileURLToPath(FIXTURE)}: ${OPERATIONS.length} operations, ${text.length} bytes`);
