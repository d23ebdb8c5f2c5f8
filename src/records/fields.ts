/** The kinds of values in the documents of a run, each bounded: documents may come from anywhere. */

import { z } from 'zod';
import { VERDICTS } from './verdict.ts';

export const text = z.string().max(20_000);
export const name = z.string().max(500);
export const count = z.int().nonnegative();
export const verdict = z.enum(VERDICTS);
/** A SHA-256 in hexadecimal digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Up to 300 years, so that a sum of many is a number too. */
export const milliseconds = z.number().min(0).max(1e13);
