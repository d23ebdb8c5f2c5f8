import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Line as LineOfText, readLines } from '../dataset/containers/lines.ts';
import { type SourceLine, sourceLineSchema } from '../records/source-line.ts';
import { type VerdictLine, verdictLineSchema } from '../records/verdict-line.ts';
import { UserError } from '../system/errors.ts';
import { parseBounded, TooDeep } from '../text/bounded-json.ts';
import { faultIn } from './document-fault.ts';
import { FILES } from './file-names.ts';

/**
 * The verdicts and sources of a run's samples, a few lines at a time; null if the file does not
 * exist.
 */
export interface RunLines {
  readonly verdicts: Groups<VerdictLine> | null;
  readonly sources: Groups<SourceLine> | null;
}

/** Iterating throws a UserError if a file is damaged. */
export type Groups<Line> = AsyncIterable<readonly Line[]> | Iterable<readonly Line[]>;

/** The lines of a run's files in a folder. */
export function readRun(folder: string): RunLines {
  const of = <Line>(name: string, schema: z.ZodType<Line>, what: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readRunLines(path, schema, what) : null;
  };
  return {
    verdicts: of(FILES.verdicts, verdictLineSchema, 'verdict'),
    sources: of(FILES.sources, sourceLineSchema, 'source'),
  };
}

/**
 * The lines of a run's file (verdicts.jsonl.gz, sources.jsonl.gz), a few at a time. Each line is
 * checked, because the file may come from anywhere.
 * @param what one word for a line
 * @throws UserError if the file is missing, damaged, or has a line of another kind
 */
export async function* readRunLines<Line>(
  path: string,
  schema: z.ZodType<Line>,
  what: string,
): AsyncGenerator<readonly Line[]> {
  const fail = (message: string, line?: number): never => {
    const place = line === undefined ? { file: path } : { file: path, line };
    throw new UserError([{ place, message }]);
  };
  if (!existsSync(path)) fail(`is missing: expected the ${what}s beside results.json`);
  const read = ({ text, place }: LineOfText): Line => {
    let data: unknown;
    try {
      data = parseBounded(text);
    } catch (error) {
      if (error instanceof TooDeep) return fail(error.message, place.line);
      return fail(`is not JSON: expected a ${what} a line`, place.line);
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    return fail(`is no ${what} (${faultIn(parsed.error)})`, place.line);
  };
  for await (const lines of readLines(path, path)) {
    const whole: Line[] = [];
    try {
      for (const line of lines) whole.push(read(line));
    } catch (error) {
      yield whole;
      throw error;
    }
    yield whole;
  }
}
