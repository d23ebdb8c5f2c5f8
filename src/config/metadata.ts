import { z } from 'zod';
import { found } from './fields.ts';

const NAME = found('a name of letters, digits, _ and -');
const MAPPING = found('a mapping such as { model: small-1, temperature: 0.2 }');

/** Facts about how given samples were made, by any names. */
export const metadata = z
  .record(
    z.string().regex(/^[\w-]{1,100}$/, NAME),
    z.union([z.string().min(1).max(200), z.number(), z.boolean()], found('a text or a number')),
    { error: (issue) => (issue.code === 'invalid_key' ? NAME : MAPPING).error(issue) },
  )
  .refine((all) => Object.keys(all).length <= 30, 'has over 30 names: use fewer')
  .optional();
