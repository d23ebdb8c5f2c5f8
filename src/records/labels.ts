import { z } from 'zod';
import { name } from './fields.ts';

/** The most tags of a problem. */
export const MOST_TAGS = 20;
/** The longest tag, in characters. */
export const LONGEST_TAG = 100;

const tag = z.string().min(1).max(LONGEST_TAG);

/** A row's own words on its problem, which are no part of the work: fields of results.json. */
export const labelFields = {
  /** The source that it shares with other problems; absent if the suite names no field for it. */
  cluster: name.optional(),
  /** The parts of the suite that it belongs to; absent if it has no tags. */
  tags: z.array(tag).min(1).max(MOST_TAGS).optional(),
};

const labelsSchema = z.object(labelFields);

/** The labels of a problem. */
export type Labels = Readonly<z.output<typeof labelsSchema>>;

/** The labels of something that has them among other fields: no key that it lacks. */
export function labelsOf(of: Labels): Labels {
  return labelsSchema.parse(of);
}
