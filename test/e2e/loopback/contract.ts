/**
 * GitHub's contract, as its own OpenAPI description states it (fixtures/openapi.json, cut out by
 * extract-openapi.mjs). The loopback server is checked in both directions. A wrong request of
 * Passgate is a violation, and so is an answer that GitHub would not give. So a test cannot pass
 * because the stand-in is more lenient, or more generous, than the real thing.
 */

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly externalDocs: { readonly url: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The operation of a request, with the parameters of its path. */
export interface Route {
  readonly id: string;
  /** Path parameters by name, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The page of GitHub's documentation that its error bodies point to. */
  readonly documentation: string;
  readonly operation: OperationObject;
}

/** A JSON body as it came: none at all, or a value. */
export type Body =
  | { readonly present: false }
  | { readonly present: true; readonly value: unknown };

const DOCUMENT = 'github';

const description = JSON.parse(
  readFileSync(new URL('./fixtures/openapi.json', import.meta.url), 'utf8'),
  toJsonSchema,
) as Description;

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
ajv.addVocabulary(['components', 'discriminator']);
ajv.addFormat(
  'date-time',
  (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
);
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addSchema({ components: description.components }, DOCUMENT);

/**
 * Turns OpenAPI 3.0's dialect into JSON Schema, as a reviver of `JSON.parse`. References become
 * absolute, so that a schema can be compiled alone, and `nullable` is translated. ajv knows
 * `nullable` but refuses it without `type`, and takes an `enum` that lacks null literally.
 */
function toJsonSchema(_key: string, node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && typeof node.$ref === 'string') {
    return { $ref: node.$ref.replace(/^#/, `${DOCUMENT}#`) };
  }
  if (!('nullable' in node) || node.nullable !== true) return node;
  const { nullable: _, ...schema } = node;
  return { anyOf: [{ type: 'null' }, schema] };
}

/**
 * Follows a reference to a parameter or a response. References in schemas stay, as ajv follows
 * them.
 *
 * @throws Error if the fixture lacks the target of the reference
 */
function resolve<T extends object>(node: T | Reference): T {
  if (!('$ref' in node)) return node;
  const [, , section = '', name = ''] = node.$ref.split('/');
  const component = description.components[section]?.[name];
  if (component === undefined) throw new Error(`The fixture lacks ${node.$ref}`);
  return component as T;
}

/** Matches a path against a template such as `/repos/{owner}/{repo}`; undefined if it differs. */
function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) parameters[name] = decodeURIComponent(value);
  }
  return parameters;
}

/** Finds the described operation of a request, or undefined: GitHub would answer 404. */
export function findRoute(method: string, path: string): Route | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()];
    const parameters = operation && matchPath(template, path);
    if (operation === undefined || parameters === undefined) continue;
    const { operationId: id, externalDocs } = operation;
    return { id, parameters, documentation: externalDocs.url, operation };
  }
  return undefined;
}

/** Reads the text of a path or query parameter as the type of its schema, if possible. */
function typed(text: string, schema: Schema): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

/** Validates a value. Returns the errors, each of which begins with `what`. */
function complaints(schema: Schema, value: unknown, what: string): string[] {
  const validate: ValidateFunction = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${what}${error.instancePath} ${error.message ?? error.keyword}`,
  );
}

function checkParameters(route: Route, query: URLSearchParams): string[] {
  const parameters = (route.operation.parameters ?? []).map((one) => resolve<Parameter>(one));
  const problems = parameters.flatMap(({ name, in: place, required, schema }) => {
    const text = place === 'path' ? route.parameters[name] : (query.get(name) ?? undefined);
    if (text !== undefined)
      return complaints(schema, typed(text, schema), `${place} parameter ${name}`);
    return required === true ? [`${place} parameter ${name} is missing`] : [];
  });
  const known = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  return [...problems, ...unknown.map((name) => `query parameter ${name} does not exist`)];
}

function checkRequestBody(route: Route, body: Body): string[] {
  const { requestBody } = route.operation;
  if (!body.present) return requestBody?.required === true ? ['request body is missing'] : [];
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return ['request body is not expected here'];
  // GitHub ignores an unknown field. For a client that sends one it is a misspelling.
  return complaints({ additionalProperties: false, ...schema }, body.value, 'request body');
}

/**
 * Checks a request against its operation: path and query parameters, and the JSON body.
 *
 * @returns the errors in words; empty if there are none
 */
export function checkRequest(route: Route, query: URLSearchParams, body: Body): string[] {
  return [...checkParameters(route, query), ...checkRequestBody(route, body)];
}

/**
 * Checks an answer against its operation. Every operation may also answer an error that it does not
 * list (401, 403 and 404 are rarely listed). Such an answer must look like all of GitHub's errors.
 *
 * @returns the errors in words; empty if there are none
 */
export function checkResponse(route: Route | undefined, status: number, body: Body): string[] {
  const listed = route?.operation.responses[String(status)];
  if (listed === undefined && status < 400)
    return [`status ${status} is not one GitHub gives here`];
  const schema =
    listed === undefined
      ? { $ref: `${DOCUMENT}#/components/schemas/basic-error` }
      : resolve<Content>(listed).content?.['application/json']?.schema;
  if (schema === undefined) return body.present ? ['response body is not expected'] : [];
  if (!body.present) return ['response body is missing'];
  return complaints(schema, body.value, 'response body');
}
