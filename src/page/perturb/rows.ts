import type { PromptRow, SuiteData } from './data.ts';
import { groupName, type View } from './view.ts';

/** The prompts that a view shows, on all its pages. */
export function visibleRows(
  suite: SuiteData,
  { group, problem, sort }: Pick<View, 'group' | 'problem' | 'sort'>,
): readonly PromptRow[] {
  const isOfGroup = suite.transforms.map(
    (each) =>
      group === '' || group === groupName(each) || group === groupName(each, each.transform),
  );
  const isWanted = wantedProblems(suite.problems, problem);
  const rows = suite.prompts.filter(([t, p]) => isOfGroup[t] && isWanted[p]);
  if (sort === 'table') return rows;
  const sign = sort === 'largest' ? -1 : 1;
  return rows.sort(
    ([, , , , , charactersA, wordsA], [, , , , , charactersB, wordsB]) =>
      sign * (charactersA - charactersB || wordsA - wordsB),
  );
}

function wantedProblems(problems: readonly string[], text: string): readonly boolean[] {
  const find = text.trim().toLowerCase();
  const ids = problems.map((id) => id.toLowerCase());
  return ids.includes(find) ? ids.map((id) => id === find) : ids.map((id) => id.includes(find));
}
