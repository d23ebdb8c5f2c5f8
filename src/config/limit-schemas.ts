import { z } from 'zod';
import { LIMITS, type LimitName } from '../records/limits.ts';
import { keysOf } from '../records/tables.ts';
import { count, found } from './fields.ts';
import { byteSize, duration, durationOrAuto, stackSize } from './units.ts';

/** One schema for each form of a limit's value. */
const UNITS = {
  time: duration,
  'time or auto': durationOrAuto,
  size: byteSize,
  stack: stackSize,
  count: count(1, 4096),
};

type SchemaOf<N extends LimitName> = (typeof LIMITS)[N]['preset'] extends undefined
  ? z.ZodOptional<(typeof UNITS)[(typeof LIMITS)[N]['unit']]>
  : z.ZodPrefault<(typeof UNITS)[(typeof LIMITS)[N]['unit']]>;

type Shape = { [N in LimitName as (typeof LIMITS)[N]['key']]: SchemaOf<N> };

/** A suite's `limits`: one key for each entry of the table of limits. */
export const limits = z.strictObject(
  Object.fromEntries(
    keysOf(LIMITS).map((name) => {
      const { key, unit, preset } = LIMITS[name];
      const schema: z.ZodType = UNITS[unit];
      return [key, preset === undefined ? schema.optional() : schema.prefault(preset)];
    }),
    // TypeScript cannot follow the table through this loop.
  ) as Shape,
  found('a mapping such as { cpu: 3s, memory: 1GiB }'),
);
