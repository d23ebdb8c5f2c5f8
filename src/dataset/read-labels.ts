import type { SuiteConfig } from '../config/schema.ts';
import type { Labels } from '../records/labels.ts';

const LONGEST = 500;

/**
 * The labels of a row: its cluster, a group of problems from the same source.
 * @param field the row's field that names the cluster, as the suite says; undefined if there are none
 * @returns the labels, or the fault of the row
 */
export function readLabels(
  data: object,
  field: SuiteConfig['cluster'],
): Labels | { readonly fault: string } {
  if (field === undefined) return {};
  const value: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST) {
    return { cluster: text };
  }
  return {
    fault: `has no "${field}", which the suite's cluster names: expected a text of at most ${LONGEST} characters, or a number`,
  };
}
