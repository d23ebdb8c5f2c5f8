import type { z } from 'zod';
import type { measureChange } from './decision-schemas.ts';
import type { DeepReadonly } from './deep-readonly.ts';

/** One difference between the measures of head and base. */
export type MeasureChange = DeepReadonly<z.output<typeof measureChange>>;
