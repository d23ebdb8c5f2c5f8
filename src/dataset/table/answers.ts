import type { GivenAnswer } from '../../records/dataset.ts';
import { type Cell, readCell, shownCell, textHint } from './cells.ts';
import { codeColumn, type Layout } from './columns.ts';

const LONGEST_ANSWER = 4 << 20;

/**
 * The answers of a row to each of its prompts. One prompt may have several answers, as a list.
 * Several prompts have a list with an answer, or a list of answers, at the position of each prompt.
 * An empty list counts as one empty answer, which fails: a missing sample could only improve the
 * result.
 * @param prompts the number of prompts in the row
 * @returns one list of answers for each prompt, or a sentence about the fault
 */
export function readAnswers(
  data: object,
  { columns, lists: listColumns }: Layout,
  prompts: number,
): readonly (readonly GivenAnswer[])[] | string {
  const code = codeColumn(columns);
  if (code === null) return [];
  const value = new Map<string, unknown>(Object.entries(data)).get(code.column);
  const where = `the column "${code.column}"`;
  if (value === null || value === undefined) {
    return `${where} is missing: expected generated code, or a list of it`;
  }
  const isList = listColumns.has(code.column);
  const cell = readCell(value, isList);
  if (cell === null) {
    return `${where}: expected ${isList ? 'a list of texts' : 'generated code, or a list of it'}, found ${shownCell(value)}`;
  }
  const lists = pair(cell, prompts);
  if (lists === null) {
    const found =
      typeof cell === 'string'
        ? `one text${textHint(cell, code.column)}`
        : `a list of ${cell.length}`;
    return `${where}: expected a list of ${prompts} answers, one for each perturbed prompt, found ${found}`;
  }
  const texts = lists.flat();
  if (texts.some((text) => text.length > LONGEST_ANSWER)) {
    return `${where} is longer than ${LONGEST_ANSWER} characters`;
  }
  return lists.map((list) => list.map((text) => toAnswer(text, code.element)));
}

function pair(cell: Cell, prompts: number): readonly string[][] | null {
  if (typeof cell === 'string') return prompts === 1 ? [[cell]] : null;
  if (prompts === 1) return [flatten(cell)];
  return cell.length === prompts ? cell.map(flatten) : null;
}

function flatten(cell: Cell): string[] {
  if (typeof cell === 'string') return [cell];
  return cell.length === 0 ? [''] : cell.flatMap(flatten);
}

function toAnswer(text: string, element: string): GivenAnswer {
  const isNamed = element === 'completion' || element === 'solution';
  return { kind: isNamed ? element : 'either', text };
}
