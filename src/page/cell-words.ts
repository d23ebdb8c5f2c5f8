import { plainLine } from '../text/escape.ts';
import { type Cell, changeOf, columnName, type Matrix } from './matrix.ts';
import { countsText } from './verdicts.ts';

/**
 * A cell in a sentence.
 * @param column null for the problem as a whole
 */
export function describeCell(matrix: Matrix, problem: number, column: number | null): string {
  const { columns, problems, newlyFailing, newlyPassing } = matrix.suite;
  const id = plainLine(problems[problem] ?? '');
  if (column === null) {
    const marks = columns.map((_, place) => matrix.cell(problem, place).head).join('');
    const flip = newlyFailing.includes(problem)
      ? ', newly failing'
      : newlyPassing.includes(problem)
        ? ', newly passing'
        : '';
    return `${id}: ${countsText(marks)}${flip}`;
  }
  const data = columns[column];
  const name = data === undefined ? '' : columnName(data);
  return `${id}, ${name}: ${cellWords(matrix.cell(problem, column))}`;
}

/** The outcome of a prompt: `1 failed, base 1 passed, newly failing`. */
export function cellWords(cell: Cell): string {
  if (cell.head === '') return 'not asked';
  const change = changeOf(cell);
  const base = cell.base === null ? '' : `, base ${countsText(cell.base)}`;
  const flip = change === 'fell' ? ', newly failing' : change === 'rose' ? ', newly passing' : '';
  const same = cell.isSame ? ', same prompt as nominal' : '';
  return `${countsText(cell.head)}${base}${flip}${same}`;
}
