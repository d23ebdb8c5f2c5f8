import type { SuiteConfig } from '../config/schema.ts';

const LONGEST = 500;

/**
 * The cluster of a row: a group of problems from the same source.
 * @param field the row's field that names it, as the suite says; undefined if there are no clusters
 * @returns the cluster (undefined without a field), or the fault of the row
 */
export function clusterOf(
  data: object,
  field: SuiteConfig['cluster'],
): { readonly cluster: string | undefined } | { readonly fault: string } {
  if (field === undefined) return { cluster: undefined };
  const value: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST) {
    return { cluster: text };
  }
  return {
    fault: `has no "${field}", which the suite's cluster names: expected a text of at most ${LONGEST} characters, or a number`,
  };
}
