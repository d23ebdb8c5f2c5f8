import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { z } from 'zod';
import { FaultList, messageOf, UserError } from '../system/errors.ts';
import { isInside, realPath, repositoryRoot } from '../system/paths.ts';
import { suggest } from '../text/suggest.ts';
import { expandArms } from './arms.ts';
import { NOT_YET } from './fields.ts';
import { keyPath } from './key-path.ts';
import {
  type Config,
  configSchema,
  type ParsedConfig,
  type SuiteConfig,
  writtenConfigSchema,
} from './schema.ts';
import { startsOf } from './starts.ts';
import { submoduleNote } from './submodules.ts';
import { textIn } from './text-in.ts';
import { parseYaml } from './yaml-document.ts';

const LARGEST_CONFIG = 1 << 20;

/**
 * Read and validate a config file.
 * @param path as the user gave it, from the working directory
 * @param worktree the run's own worktree that holds the file; null if there is none
 * @throws UserError with every mistake in the file, each with line and column
 */
export function loadConfig(path: string, worktree: string | null = null): Config {
  const file = worktree === null ? path : relative(worktree, path);
  const { data, placeOf } = parseConfig(readConfig(path, file, worktree), file);
  const repository = repositoryRoot(dirname(resolve(path)));
  return { ...data, file, starts: startsOf(path, repository), repository, worktree, placeOf };
}

/**
 * Validate the text of a config file.
 * @param file its name in messages
 * @throws UserError with every mistake in the text, each with line and column
 */
export function parseConfig(
  text: string,
  file: string,
): { readonly data: ParsedConfig; readonly placeOf: Config['placeOf'] } {
  const yaml = parseYaml(text, file);
  const faults = new FaultList();
  const report = (issue: z.core.$ZodIssue, pathOf = (path: readonly PropertyKey[]) => path) => {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    for (const key of unknownKeys) {
      const path = pathOf(key === null ? issue.path : [...issue.path, key]);
      const message = key === null ? issue.message : unknownKey(key, path.slice(0, -1));
      const place = key === null ? yaml.placeOf(path) : yaml.placeOfKey(path);
      faults.add(describe(path, message), place);
    }
  };
  const expanded = expandArms(yaml.data, report);
  faults.throwIfAny();
  const placeOf: Config['placeOf'] = (path) => yaml.placeOf(expanded.pathOf(path));
  const parsed = configSchema.safeParse(expanded.data);
  if (!parsed.success) {
    for (const issue of withoutEchoes(parsed.error.issues.flatMap(unfold))) {
      report(issue, expanded.pathOf);
    }
    faults.throwIfAny();
    throw parsed.error;
  }
  const suites = parsed.data.suites.map((suite, s): SuiteConfig => {
    const arm = expanded.armOf(s);
    return arm === null ? suite : { ...suite, arm };
  });
  return { data: { ...parsed.data, suites }, placeOf };
}

/** For a value that may be a text or a mapping, and is a mapping: the mistakes within it. */
function unfold(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isWithin = ({ code, path }: z.core.$ZodIssue) =>
    code === 'unrecognized_keys' || typeof path[0] === 'string';
  const within = issue.errors.find((issues) => issues.every(isWithin));
  return within?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

/** Drops other issues beside a word of a later version: they may be right in that version. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const parentOf = (issue: z.core.$ZodIssue) => issue.path.slice(0, -1).join('.');
  const later = issues.filter((issue) => issue.message.includes('not supported yet'));
  const parents = new Set(later.filter((issue) => issue.path.at(-1) === 'metric').map(parentOf));
  return issues.filter((issue) => later.includes(issue) || !parents.has(parentOf(issue)));
}

/** @param file its name in messages */
function readConfig(path: string, file: string, worktree: string | null): string {
  const root = repositoryRoot(dirname(resolve(path)));
  let size: number;
  try {
    const status = statSync(path);
    if (status.isDirectory()) {
      throw new UserError([
        { place: { file }, message: 'is a folder: expected a YAML config file' },
      ]);
    }
    if (!status.isFile()) {
      const message = 'is a pipe or a device: expected a YAML config file';
      throw new UserError([{ place: { file }, message }]);
    }
    const real = realPath(path);
    if (!isInside(real, root)) {
      // The link's target in the run's own worktree means nothing to the user.
      const where = worktree === null ? ` (to ${real})` : '';
      const message = `leads outside the repository${where}: expected a file within ${relative(worktree ?? '', root) || '.'}`;
      throw new UserError([{ place: { file }, message }]);
    }
    size = status.size;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = submoduleNote(resolve(path), root);
    const message =
      why === ''
        ? `cannot be read (${messageOf(error)}); name the config file, or write one: see README.md`
        : `is not there${why}`;
    throw new UserError([{ place: { file }, message }], { cause: error });
  }
  if (size > LARGEST_CONFIG) {
    const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
    throw new UserError([{ place: { file }, message }]);
  }
  const read = textIn(readFileSync(path));
  if ('text' in read) return read.text;
  const { fault, line } = read;
  const place = line === undefined ? { file } : { file, line };
  throw new UserError([{ place, message: fault }]);
}

function describe(path: readonly PropertyKey[], message: string): string {
  const name = keyPath(path);
  return name === '' ? message : `${name}: ${message}`;
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  if (NOT_YET.has(key)) return 'not supported yet by this version';
  const known = knownKeysAt(path);
  return `unknown key${suggest(key, known)} (known here: ${known.join(', ')})`;
}

/** The keys that the schema has at a path of the data. */
function knownKeysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = writtenConfigSchema;
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
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(unwrap).find((option) => option instanceof z.ZodObject) ?? schema;
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}
