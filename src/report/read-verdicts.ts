import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../dataset/containers/lines.ts';
import { UserError } from '../errors.ts';
import { type VerdictLine, verdictLineSchema } from './results.ts';
import { FILES } from './write.ts';

/**
 * The verdicts of a finished run, each checked: they may have come from anywhere.
 * @param folder of its results.json
 * @throws UserError where they are missing or none, by file and line
 */
export async function* readVerdicts(folder: string): AsyncGenerator<VerdictLine> {
  const path = join(folder, FILES.verdicts);
  const fail = (message: string, line?: number): never => {
    const place = line === undefined ? { file: path } : { file: path, line };
    throw new UserError([{ place, message }]);
  };
  if (!existsSync(path)) fail('is missing: expected the verdicts beside results.json');
  for await (const { text, place } of readLines(path, path)) {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return fail('is not JSON: expected a line of verdicts.jsonl.gz', place.line);
    }
    const parsed = verdictLineSchema.safeParse(data);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fail(`is no verdict (${issue?.path.join('.')}: ${issue?.message})`, place.line);
    }
    yield parsed.data;
  }
}
