import type { z } from 'zod';
import { suggest } from '../text/suggest.ts';

/** The most keys of a row that messages show and compare with the expected ones. */
const MOST_KEYS = 12;
const LONGEST_KEY = 60;

/** An issue in our words: `the field "prompt": expected string, received null`. */
function describeIssue(issue: z.core.$ZodIssue): string {
  return `the field "${issue.path.join('.')}": ${issue.message.replace(/^Invalid input: /, '')}`;
}

/**
 * The faults of a row, one sentence each. One sentence names all missing fields and the existing
 * ones.
 * @param fields possible fields, for suggestions
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  data: object = {},
  fields: readonly string[] = [],
): string[] {
  const lacks = issues.filter(({ message }) => message.endsWith('received undefined'));
  const others = issues.filter((issue) => !lacks.includes(issue)).map(describeIssue);
  const lacking = lacks.map(({ path }) => path.join('.'));
  const names = lacking.map(nameOf);
  if (names.length === 0) return others;
  const keys = foundKeys(data, [...fields, ...lacking]);
  const missing =
    names.length === 1
      ? `the field ${listed(names)} is missing`
      : `the fields ${listed(names)} are missing`;
  return [missing + keys, ...others];
}

/** A list in words: `"a", "b" and "c"`. */
export function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

/**
 * The keys of a row, with suggestions if a key may be meant for a missing one.
 * @param wanted the expected keys
 */
export function foundKeys(data: object, wanted: readonly string[]): string {
  const keys = Object.keys(data).map((key) => key.slice(0, LONGEST_KEY));
  if (keys.length === 0) return '';
  const absent = wanted.filter((field) => !keys.includes(field));
  const hints = keys
    .slice(0, MOST_KEYS)
    .filter((key) => !wanted.includes(key))
    .flatMap((key) => {
      const hint = suggest(key, absent);
      return hint === '' ? [] : [`; ${JSON.stringify(key)}${hint.replace(';', ':')}`];
    });
  const more = keys.length > MOST_KEYS ? ', …' : '';
  return `; found ${keys.slice(0, MOST_KEYS).join(', ')}${more}${hints.slice(0, 3).join('')}`;
}

function nameOf(field: string): string {
  return field === 'task_id' ? '"task_id" (or "id")' : `"${field}"`;
}
