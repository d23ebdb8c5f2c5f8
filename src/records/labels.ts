import { z } from 'zod';
import { name } from './fields.ts';

/** A row's own words on its problem, which are no part of the work: fields of results.json. */
export const labelFields = {
  /** The source that it shares with other problems; absent if the suite names no field for it. */
  cluster: name.optional(),
};

const labelsSchema = z.object(labelFields);

/** The labels of a problem. */
export type Labels = Readonly<z.output<typeof labelsSchema>>;

/** The labels of something that has them among other fields: no key that it lacks. */
export function labelsOf(of: Labels): Labels {
  return labelsSchema.parse(of);
}
