import { readName, readSeed } from '../variant-names.ts';
import { readCell, shownCell, textHint } from './cells.ts';
import type { Layout } from './columns.ts';

const LONGEST_PROMPT = 1 << 20;
const MOST_PROMPTS = 10_000;

/** One row of a table: an original prompt with its perturbed ones. */
export interface TableRow {
  readonly id: string | null;
  readonly original: string;
  /** The prompts of the row, in order; null for the original one. */
  readonly prompts: readonly (string | null)[];
  readonly family: string;
  readonly transform: string;
  readonly seed: number | null;
  readonly tests: string | null;
  readonly entryPoint: string | null;
  readonly reference: string | null;
}

/** @returns a sentence for a row that cannot be read */
export function readTableRow(data: object, { columns, lists }: Layout): TableRow | string {
  const cells = new Map<string, unknown>(Object.entries(data));
  const at = (column: string | undefined) => (column === undefined ? undefined : cells.get(column));
  const original = at(columns.original_prompt);
  if (typeof original !== 'string' || original.trim() === '') {
    return `the column "${columns.original_prompt}" is empty: expected the original prompt`;
  }
  const prompts = promptsOf(
    at(columns.perturbed_prompt),
    original,
    columns.perturbed_prompt,
    lists,
  );
  if (typeof prompts === 'string') return prompts;
  const family = readName(at(columns.family));
  if (typeof family === 'string') return family;
  const transform = readName(at(columns.transform));
  if (typeof transform === 'string') return transform;
  const seed = readSeed(at(columns.seed));
  if (typeof seed === 'string') return seed;
  if (seed !== null && prompts.length > 1) {
    return 'has a seed and several perturbed prompts: give each prompt a row of its own, or leave the seed out';
  }
  const tests = testsText(at(columns.tests), columns.tests, lists);
  if (typeof tests === 'object' && tests !== null) return tests.fault;
  return {
    id: idOf(at(columns.id)),
    original,
    prompts,
    family: family.name ?? 'table',
    transform: transform.name ?? 'perturbed',
    seed,
    tests,
    entryPoint: textOf(at(columns.entry_point))?.trim() ?? null,
    reference: textOf(at(columns.reference)),
  };
}

function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function testsText(
  value: unknown,
  column = '',
  lists: ReadonlySet<string>,
): string | null | { fault: string } {
  if (value === null || value === undefined) return null;
  const isList = lists.has(column);
  const cell = readCell(value, isList);
  if (typeof cell === 'string') {
    const hint = textHint(cell, column);
    // A list as a program does nothing, so any answer would pass.
    return hint === '' ? textOf(cell) : { fault: `the column "${column}" has a text${hint}` };
  }
  if (cell === null || !cell.every((each) => typeof each === 'string')) {
    const expected = isList ? 'a list of texts' : 'tests as text or as a list of texts';
    return { fault: `the column "${column}": expected ${expected}, found ${shownCell(value)}` };
  }
  return textOf(cell.join('\n'));
}

function promptsOf(
  value: unknown,
  original: string,
  column = '',
  lists: ReadonlySet<string>,
): (string | null)[] | string {
  if (value === null || value === undefined) return [null];
  const isList = lists.has(column);
  const expected = `the column "${column}": expected ${isList ? '' : 'a prompt or '}a list of prompts`;
  const cell = readCell(value, isList);
  if (cell === null) return `${expected}, found ${shownCell(value)}`;
  const list = typeof cell === 'string' ? [cell] : cell;
  if (list.length > MOST_PROMPTS) return `${expected}, at most ${MOST_PROMPTS}`;
  const prompts: (string | null)[] = [];
  for (const prompt of list) {
    if (typeof prompt !== 'string') return expected;
    if (prompt.length > LONGEST_PROMPT)
      return `a prompt is longer than ${LONGEST_PROMPT} characters`;
    prompts.push(prompt.trim() === '' || prompt === original ? null : prompt);
  }
  return prompts.length === 0 ? [null] : prompts;
}
