import type { LabelFields } from '../config/label-keys.ts';
import { type Labels, LONGEST_TAG, MOST_TAGS } from '../records/labels.ts';

const LONGEST = 500;

/**
 * The labels of a row: its cluster, a group of problems from the same source, and its tags.
 * @param fields the row's fields for them, as the suite says
 * @returns the labels, or the fault of the row
 */
export function readLabels(
  data: object,
  { cluster, tags }: LabelFields,
): Labels | { readonly fault: string } {
  const one = cluster === undefined ? {} : readCluster(data, cluster);
  const many = tags === undefined ? {} : readTags(data, tags);
  if ('fault' in one) return one;
  return 'fault' in many ? many : { ...one, ...many };
}

function fieldOf(data: object, field: string): unknown {
  return Object.entries(data).find(([name]) => name === field)?.[1];
}

function readCluster(data: object, field: string): Labels | { readonly fault: string } {
  const value = fieldOf(data, field);
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST) {
    return { cluster: text };
  }
  return {
    fault: `has no "${field}", which the suite's cluster names: expected a text of at most ${LONGEST} characters, or a number`,
  };
}

/** Tags are a list of texts, or one text with commas, as tables have it. None are no fault. */
function readTags(data: object, field: string): Labels | { readonly fault: string } {
  const value = fieldOf(data, field) ?? [];
  const given: readonly unknown[] = Array.isArray(value) ? value : String(value).split(',');
  const fault = `has tags in "${field}" that cannot be used: expected a list of at most ${MOST_TAGS} texts of at most ${LONGEST_TAG} characters, or such a text with commas`;
  const isPlain = Array.isArray(value) || ['string', 'number'].includes(typeof value);
  if (!isPlain || given.some((tag) => typeof tag !== 'string' && typeof tag !== 'number')) {
    return { fault };
  }
  const tags = [...new Set(given.map((tag) => String(tag).trim()))].filter((tag) => tag !== '');
  if (tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG)) return { fault };
  return tags.length === 0 ? {} : { tags: tags.sort() };
}
