import { z } from 'zod';
import { writtenConfigSchema } from '../config/schema.ts';
import { manifestSchema } from '../records/perturbed.ts';
import { resultsSchema } from '../records/results.ts';
import { sourceLineSchema } from '../records/source-line.ts';
import { verdictLineSchema } from '../records/verdict-line.ts';
import { keptBaseSchema } from './kept-base.ts';

/** The documents whose JSON Schemas are published, by file name in schema/. */
const DOCUMENTS = {
  'config.schema.json': { schema: writtenConfigSchema, title: 'Passgate config' },
  'results.schema.json': { schema: resultsSchema, title: 'Passgate results.json' },
  'baseline.schema.json': { schema: keptBaseSchema, title: 'Passgate baseline.json' },
  'source.schema.json': { schema: sourceLineSchema, title: 'A line of sources.jsonl.gz' },
  'manifest.schema.json': { schema: manifestSchema, title: 'Passgate manifest.json' },
  'verdict.schema.json': { schema: verdictLineSchema, title: 'A line of verdicts.jsonl.gz' },
} as const;

/** JSON Schemas as text, generated from the zod schemas that the code itself validates with. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(DOCUMENTS).map(([file, { schema, title }]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [file, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
    }),
  );
}
