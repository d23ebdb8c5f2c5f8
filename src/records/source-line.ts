import { z } from 'zod';
import { count, name } from './fields.ts';

/**
 * The longest kept text of a prompt or a program, in characters. A longer text is cut, and `length`
 * tells its whole length.
 */
const LONGEST_SOURCE = 50_000;

const body = {
  text: z.string().max(LONGEST_SOURCE),
  /** The length of the whole text in characters, if `text` is cut. */
  length: count.optional(),
};

/** The text that the model was shown, named as in a line of verdicts.jsonl.gz. */
const promptLine = z.object({
  suite: name,
  problem: name,
  family: name.nullable(),
  transform: name.nullable(),
  seed: count.nullable(),
  ...body,
});

/** A program from a sample and its prompt, without the tests; once for each distinct program. */
const programLine = z.object({ suite: name, program: z.string().regex(/^[0-9a-f]{64}$/), ...body });

/**
 * One line of sources.jsonl.gz, the more frequent kind first. JSON Schema in
 * schema/source.schema.json.
 */
export const sourceLineSchema = z.union([programLine, promptLine]);

export type SourceLine = z.output<typeof sourceLineSchema>;

/** A text as a line of sources.jsonl.gz holds it. */
export function boundedText(text: string): Pick<SourceLine, 'text' | 'length'> {
  if (text.length <= LONGEST_SOURCE) return { text };
  return { text: text.slice(0, LONGEST_SOURCE), length: text.length };
}
