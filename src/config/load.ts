import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { FaultList, messageOf, type Place, UserError } from '../errors.ts';
import { isInside, realPath, repositoryRoot } from './paths.ts';
import { type Config, configSchema, NOT_YET, type SuiteConfig } from './schema.ts';
import { suggest } from './suggest.ts';

const LARGEST_CONFIG = 1 << 20;
/** How many nodes YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;

/**
 * Read and validate a config file.
 * @param file path as the user gave it, from the working directory
 * @throws UserError with every mistake in the file, each with line and column
 */
export function loadConfig(file: string): Config {
  const text = readConfig(file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = new FaultList();
  const placeAt = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  for (const error of document.errors) faults.add(error.message, placeAt(error.pos[0]));
  faults.throwIfAny();

  const parsed = configSchema.safeParse(toPlainData(document, file));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
      for (const key of unknownKeys) {
        const path = key === null ? issue.path : [...issue.path, key];
        const message = key === null ? issue.message : unknownKey(key, issue.path);
        faults.add(describe(path, message), placeAt(offsetOf(document, path)));
      }
    }
    faults.throwIfAny();
  }
  const data = configSchema.parse(toPlainData(document, file));
  const locate = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path));
  checkMeaning(data.suites, faults, locate);
  faults.throwIfAny();
  const folder = dirname(resolve(file));
  return {
    ...data,
    file,
    folder: realPath(folder),
    repository: repositoryRoot(folder),
    placeOf: locate,
  };
}

function readConfig(file: string): string {
  let size: number;
  try {
    const status = statSync(file);
    if (status.isDirectory()) {
      throw new UserError([
        { place: { file }, message: 'is a folder: expected a YAML config file' },
      ]);
    }
    const [root, real] = [repositoryRoot(dirname(resolve(file))), realPath(file)];
    if (!isInside(real, root)) {
      const message = `leads outside the repository (to ${real}): expected a file within ${relative('', root) || '.'}`;
      throw new UserError([{ place: { file }, message }]);
    }
    size = status.size;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const message = `cannot be read (${messageOf(error)}); name the config file, or write one: see README.md`;
    throw new UserError([{ place: { file }, message }], { cause: error });
  }
  if (size > LARGEST_CONFIG) {
    const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
    throw new UserError([{ place: { file }, message }]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new UserError([{ place: { file }, message: 'is not UTF-8 text' }], { cause: error });
  }
}

function toPlainData(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    const message = `${messageOf(error)}: write the repeated part out`;
    throw new UserError([{ place: { file }, message }], { cause: error });
  }
}

/** Where in the text a path of the data stands: its key for an unknown key, else its value. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length);
    const parent = document.getIn(part.slice(0, -1), true);
    if (length > 0 && length < path.length + 1 && isMap(parent)) {
      const pair = parent.items.find((item) => keyOf(item.key) === part.at(-1));
      const value = rangeOf(pair?.value);
      const key = rangeOf(pair?.key);
      if (pair !== undefined) return isMap(pair.value) ? key : (value ?? key);
    }
    const offset = rangeOf(document.getIn(part, true));
    if (offset !== undefined) return offset;
  }
  return undefined;
}

function keyOf(key: unknown): unknown {
  return key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
}

function rangeOf(node: unknown): number | undefined {
  const withRange = z.object({ range: z.tuple([z.number()]).rest(z.number()) }).safeParse(node);
  return withRange.success ? withRange.data.range[0] : undefined;
}

function describe(path: readonly PropertyKey[], message: string): string {
  const name = path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : text
          ? `${text}.${String(part)}`
          : String(part),
    '',
  );
  return name === '' ? message : `${name}: ${message}`;
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  if (NOT_YET.has(key)) return 'not supported yet by this version';
  const known = knownKeysAt(path);
  return `unknown key${suggest(key, known)} (known here: ${known.join(', ')})`;
}

/** The keys that the schema has at a path of the data. */
function knownKeysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema;
  for (const part of path) {
    schema = unwrap(schema);
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = schema.shape[String(part)];
  }
  const object = unwrap(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  ) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}

/** What the schema cannot say: rules between keys. */
function checkMeaning(
  suites: readonly SuiteConfig[],
  faults: FaultList,
  locate: (path: readonly PropertyKey[]) => Place,
): void {
  const seen = new Set<string>();
  for (const [s, suite] of suites.entries()) {
    if (seen.has(suite.name)) {
      faults.add(
        `suites[${s}].name: "${suite.name}" is the name of another suite too`,
        locate(['suites', s, 'name']),
      );
    }
    seen.add(suite.name);
    checkForm(suite, s, faults, locate);
    const families = namedFamilies(suite);
    for (const [g, gate] of suite.gates.entries()) {
      const path = ['suites', s, 'gates', g];
      const add = (message: string, key?: string) =>
        faults.add(`suites[${s}].gates[${g}]: ${message}`, locate(key ? [...path, key] : path));
      const bounds = [gate.min, gate.max, gate['max-drop'], gate['max-rise']];
      if (bounds.every((bound) => bound === undefined)) {
        add('says no bound: add min, max, max-drop or max-rise');
      }
      const robust = gate.metric.kind.startsWith('robust-');
      if (!robust && (gate.family ?? gate.transform) !== undefined) {
        add(
          `${gate.metric.kind}k is about nominal prompts: family and transform go with robust metrics`,
          'metric',
        );
      }
      if (gate.family !== undefined && families !== null && !families.includes(gate.family)) {
        add(`no variants of family "${gate.family}"${suggest(gate.family, families)}`, 'family');
      }
      if (gate.transform !== undefined && gate.family === undefined) {
        add('transform needs its family beside it', 'transform');
      }
    }
  }
}

/** The families of a suite; null where files or rows name them, which are not read yet. */
function namedFamilies({ variants }: SuiteConfig): string[] | null {
  const families = variants.flatMap(({ family }) => family ?? []);
  return variants.length > 0 && families.length === variants.length ? [...new Set(families)] : null;
}

/** Rules about how a suite's data is given. */
function checkForm(
  suite: SuiteConfig,
  s: number,
  faults: FaultList,
  locate: (path: readonly PropertyKey[]) => Place,
): void {
  const at = (path: readonly PropertyKey[]) => locate(['suites', s, ...path]);
  if (Object.keys(suite.columns).length > 0 && !['auto', 'table'].includes(suite.format)) {
    const message = `columns go with format: table, and the format is ${suite.format}`;
    faults.add(`suites[${s}].columns: ${message}`, at(['columns']));
  }
  if (suite.samples.length === 0 && !['auto', 'table'].includes(suite.format)) {
    const message = 'is missing: expected a path (a table alone carries its own samples)';
    faults.add(`suites[${s}].samples: ${message}`, at(['samples']));
  }
  const withNominal = new Set<string>();
  for (const [v, { family, problems, nominal }] of suite.variants.entries()) {
    const add = (message: string, key: string) =>
      faults.add(`suites[${s}].variants[${v}].${key}: ${message}`, at(['variants', v, key]));
    const captures = problems.every((pattern) => pattern.includes('{family}'));
    if (family === undefined && !captures) {
      add('is missing: expected a name, or {family} in the paths of problems', 'family');
    }
    if (family !== undefined && problems.some((pattern) => pattern.includes('{family}'))) {
      add('is said twice: leave it out, or take {family} out of the paths', 'family');
    }
    if (nominal !== undefined && family !== undefined && withNominal.has(family)) {
      add(`the family ${family} has nominal prompts already: give them once`, 'nominal');
    }
    if (nominal !== undefined && family !== undefined) withNominal.add(family);
  }
}
