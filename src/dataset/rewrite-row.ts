import type { PartFields } from '../formats/format.ts';
import { FORMATS, type FormatName } from '../formats/formats.ts';
import { withMembers } from '../formats/raw-json.ts';
import type { Problem } from '../records/dataset.ts';
import type { Place } from '../system/errors.ts';

/** A row of a published layout, kept to be rewritten. */
interface FormatRow {
  readonly format: FormatName;
  readonly data: object;
  /** The row's original JSON, if it was JSON. */
  readonly text: string | undefined;
  readonly place: Place;
}

/** A problem that rows of a table give together. */
interface TableProblem {
  readonly format: 'table';
  readonly problem: Problem;
  readonly place: Place;
}

export type ProblemRow = FormatRow | TableProblem;

/** The parts of a row that a perturbation rewrites; null for a part that the row lacks. */
export interface RowParts {
  readonly prompt: string;
  readonly reference: string | null;
  readonly tests: string | null;
  readonly entryPoint: string | null;
}

const PARTS = ['prompt', 'reference', 'tests', 'entryPoint'] as const;

/** The parts of a row, and the kind of its prompt. */
export function readParts(row: ProblemRow): RowParts & Pick<PartFields, 'kind'> {
  if (row.format === 'table') {
    // Its tests and its reference may have any form, so only the prompt is rewritten.
    const { prompt } = row.problem;
    return { kind: 'prose', prompt, reference: null, tests: null, entryPoint: null };
  }
  const { format, data } = row;
  const fields = FORMATS[format].partsOf(data);
  const text = (field: string | null) => {
    const value = field === null ? null : Object.entries(data).find(([key]) => key === field)?.[1];
    return typeof value === 'string' ? value : null;
  };
  return {
    kind: fields.kind,
    prompt: text(fields.prompt) ?? '',
    reference: text(fields.reference),
    tests: text(fields.tests),
    entryPoint: text(fields.entryPoint),
  };
}

/** The problem of a row with other parts. */
export function rewriteProblem(row: ProblemRow, parts: RowParts, language: string): Problem {
  if (row.format === 'table') return { ...row.problem, prompt: parts.prompt };
  const data = { ...row.data, ...changedFields(row, parts) };
  return FORMATS[row.format].read(data, { language, text: row.text });
}

/**
 * The row with other parts, as one line of JSON; its other fields stay as they are written. The
 * problem of a table becomes a row of a published layout.
 */
export function rewriteRow(row: ProblemRow, parts: RowParts, language: string): string {
  if (row.format === 'table') return JSON.stringify(rowOf(row.problem, parts.prompt, language));
  const changed = changedFields(row, parts);
  const line = row.text === undefined ? undefined : oneLine(row.text);
  return line === undefined
    ? JSON.stringify({ ...row.data, ...changed })
    : withMembers(line, changed);
}

function rowOf({ id, tests, reference }: Problem, prompt: string, language: string): object {
  if (language !== 'python') return { name: id, language, prompt, tests };
  const code = reference?.kind === 'solution' ? { code: reference.text } : {};
  return { task_id: id, text: prompt, test_list: [tests], ...code };
}

/** Line ends between members are space; within texts JSON has none. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}

function changedFields(row: FormatRow, parts: RowParts): Record<string, string> {
  const fields = FORMATS[row.format].partsOf(row.data);
  const before = readParts(row);
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const [field, value] = [fields[part], parts[part]];
      const isChanged = field !== null && value !== null && value !== before[part];
      return isChanged ? [[field, value]] : [];
    }),
  );
}
