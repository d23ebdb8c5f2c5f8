import { name } from './fields.ts';

/** The keys of a suite that name fields of its problems, which are no part of the work. */
export const labelKeys = {
  /** The field that names a problem's source, if problems come in clusters. */
  cluster: name.optional(),
  /** The field with a problem's tags. */
  tags: name.optional(),
};

/** The keys of a suite that say where labels are. */
export interface LabelFields {
  readonly cluster?: string | undefined;
  readonly tags?: string | undefined;
}
