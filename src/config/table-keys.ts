import { z } from 'zod';
import { found } from './fields.ts';

/** Pairs of a table's column and an element, either one first. */
const columns = z
  .record(
    z.string().max(200),
    z.string(found('the name of a column or element')).max(200),
    found('a mapping such as { Generated Code: generated_code }'),
  )
  .default({});

/** Columns of a table whose texts are lists, as pandas writes them; given by name or element. */
const listColumns = z
  .array(
    z.string(found('the name of a column or element')).max(200),
    found('a list of columns, such as [perturbed_prompt, generated_code]'),
  )
  .max(10, 'expected at most 10 columns')
  .default([]);

/** The keys of a suite that say what the columns of its tables are. */
export const tableKeys = { columns, 'list-columns': listColumns };
