import type { HistoryLine } from '../../records/history-line.ts';
import { UserError } from '../../system/errors.ts';
import { tagsOf } from '../../system/git.ts';
import { readResults } from '../read-results.ts';
import { lineOf } from './line-of.ts';

/** The key of a run outside of a job, where a user gives none. */
const LOCAL = 'local';

/**
 * The line of history for the results in a file. The repository of the working directory names the
 * tags of its commit.
 * @param path a results.json, or its folder
 * @param key the name of the config and job; null for the one in the results
 * @throws UserError if there are no results, or they are a part of a run or end with an error
 */
export async function lineOfFile(path: string, key: string | null): Promise<HistoryLine> {
  const results = readResults(path);
  const fail = (message: string): never => {
    throw new UserError([{ place: { file: path }, message }]);
  };
  if (results.shard !== undefined) fail('is one shard of a run: merge the shards first');
  if (results.errors.length > 0) fail('its run ended with an error: a history has no such runs');
  const { commit } = results;
  const tags = commit === null ? [] : await tagsOf(process.cwd(), commit);
  return lineOf(results, { key: key ?? results.key ?? LOCAL, run: null, tags });
}
