import type { z } from 'zod';

/** `the field "prompt": expected string, received null`, in our words. */
function describeIssue(issue: z.core.$ZodIssue): string {
  return `the field "${issue.path.join('.')}": ${issue.message.replace(/^Invalid input: /, '')}`;
}

/** What is wrong with a row, a sentence each; all fields that it lacks are in one. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string[] {
  const lacks = issues.filter(({ message }) => message.endsWith('received undefined'));
  const others = issues.filter((issue) => !lacks.includes(issue)).map(describeIssue);
  const names = lacks.map(({ path }) => nameOf(path.join('.')));
  if (names.length === 0) return others;
  const all = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  const missing =
    names.length === 1 ? `the field ${all} is missing` : `the fields ${all} are missing`;
  return [missing, ...others];
}

function nameOf(field: string): string {
  return field === 'task_id' ? '"task_id" (or "id")' : `"${field}"`;
}
