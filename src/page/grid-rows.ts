import { plainMarks } from './marks.ts';
import { changeOf, type Matrix, passesOf } from './matrix.ts';
import type { Sort, View } from './view.ts';

/** The columns that a view shows: nominal prompts, and one family's or all. */
export function visibleColumns({ suite }: Matrix, family: string | null): number[] {
  return suite.columns.flatMap((column, place) =>
    family === null || column.family === null || column.family === family ? [place] : [],
  );
}

/** The problems that a view shows, in its order. */
export function visibleRows(
  matrix: Matrix,
  columns: readonly number[],
  view: Pick<View, 'sort' | 'text' | 'marks' | 'flips'>,
): number[] {
  const { suite } = matrix;
  const wanted = view.text.trim().toLowerCase();
  const flipped =
    view.flips === null
      ? null
      : new Set(view.flips === 'failing' ? suite.newlyFailing : suite.newlyPassing);
  const matching = new Set(
    suite.reasons.flatMap((reason, place) =>
      wanted !== '' && reason.toLowerCase().includes(wanted) ? [place] : [],
    ),
  );
  const isWanted = (id: string, problem: number) =>
    (flipped === null || flipped.has(problem)) &&
    (wanted === '' ||
      id.toLowerCase().includes(wanted) ||
      (suite.reasonsOf[problem] ?? []).some((reason) => matching.has(reason))) &&
    (view.marks === '' ||
      columns.some((column) => hasAny(matrix.cell(problem, column).head, view.marks)));
  const places = suite.problems.flatMap((id, problem) => (isWanted(id, problem) ? [problem] : []));
  if (view.sort === 'dataset') return places;
  const keys = new Map(places.map((place) => [place, keyOf(matrix, columns, place, view.sort)]));
  return places.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b);
}

function hasAny(text: string, marks: string): boolean {
  const plain = plainMarks(text);
  for (const mark of marks) if (plain.includes(mark)) return true;
  return false;
}

/** The sorting key of a row; the smallest comes first. */
function keyOf(matrix: Matrix, columns: readonly number[], problem: number, sort: Sort): number {
  const cells = columns.map((column) => matrix.cell(problem, column));
  if (sort === 'fell') {
    return cells.reduce((sum, cell) => {
      const change = changeOf(cell);
      return sum + (change === 'fell' ? -1 : change === 'rose' ? 1 : 0);
    }, 0);
  }
  const shares = cells.flatMap(({ head }) => {
    const { passed, of } = passesOf(head);
    return of === 0 ? [] : [passed / of];
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  if (sort === 'worst') return mean;
  const nominal = passesOf(matrix.cell(problem, 0).head);
  return mean - nominal.passed / Math.max(1, nominal.of);
}
