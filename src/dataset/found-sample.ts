import { suggest } from '../text/suggest.ts';

/** Longer answers are no programs and would only fill the memory. */
export const LONGEST_TEXT = 4 << 20;

/** A sentence about an id that no problem has, with a suggestion of the intended one. */
export function unknownProblem(id: string, problems: ReadonlyMap<string, unknown>): string {
  const quoted = JSON.stringify(id.slice(0, 100));
  const examples = [...problems.keys()].slice(0, 2).join(', ');
  const hint = suggest(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
  return `there is no problem ${quoted}${hint || ` (problems are named like ${examples})`}`;
}
