import type { z } from 'zod';
import { type Results, resultsSchema } from '../records/results.ts';
import { UserError } from '../system/errors.ts';
import { parseBounded, TooDeep } from '../text/bounded-json.ts';
import { shortCommit } from '../text/commit.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { faultIn } from './document-fault.ts';

/** The largest results.json that is read, in bytes; real ones are smaller. */
export const LARGEST_RESULTS = 256 << 20;
/** The same for a packed download. */
export const LARGEST_DOWNLOAD = 64 << 20;

/**
 * Read the text of another run's results.json. It is untrusted.
 * @throws UserError that tells its fault
 */
export function parseResults(text: string): Results {
  return parseDocument(resultsSchema, 'results.json', text);
}

/**
 * Read the text of a document that another run has written. It is untrusted.
 * @param name its name in messages
 * @throws UserError that tells its fault
 */
export function parseDocument<S extends z.ZodType>(
  schema: S,
  name: string,
  text: string,
): z.output<S> {
  let data: unknown;
  try {
    data = parseBounded(text);
  } catch (error) {
    if (error instanceof TooDeep) throw new UserError(error.message, { cause: error });
    throw new UserError(`is not JSON: expected the ${name} of a run`, { cause: error });
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new UserError(`is not a ${name} of this version (${faultIn(parsed.error)})`, {
    cause: parsed.error,
  });
}

/**
 * The same for a download that should hold the results of one commit.
 * @throws UserError also if they are another commit's
 */
export function parseResultsOf(commit: string, text: string): Results {
  let results: Results;
  try {
    results = parseResults(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`its results.json ${plainLine(error.message, LENGTHS.name)}`, {
      cause: error,
    });
  }
  if (results.shard !== undefined) throw new UserError('its results.json is one shard of a run');
  if (results.commit === commit && results.errors.length === 0) return results;
  throw new UserError(
    results.commit === commit
      ? 'its run ended with an error'
      : `its results.json is of another commit (${results.commit === null ? 'unknown' : shortCommit(results.commit)})`,
  );
}
