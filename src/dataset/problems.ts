import { z } from 'zod';
import type { SuiteConfig } from '../config/schema.ts';
import { languageName } from '../config/suite-language.ts';
import type { ProblemFormat } from '../formats/format.ts';
import { FORMAT_NAMES, FORMATS, recognize } from '../formats/formats.ts';
import type { NamedFile, NameParts, Problem } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import { Peekable } from './containers/peekable.ts';
import { objectOf, type Row, readRows } from './containers/rows.ts';
import { HeldFaults } from './held-faults.ts';
import { describeIssues, foundKeys } from './issues.ts';
import type { ProblemSet } from './problem-set.ts';
import { readLabels } from './read-labels.ts';
import { isTable } from './table/columns.ts';
import { Table } from './table/table.ts';
import { joinName, readNameParts } from './variant-names.ts';

/** A suite's settings about the form of its problems. */
export type ProblemForm = Pick<
  SuiteConfig,
  'format' | 'columns' | 'list-columns' | 'language' | 'cluster' | 'tags'
>;

/** A table among the problem files; it may contain samples too. */
export interface TableFile {
  readonly file: NamedFile;
  readonly table: Table;
}

/**
 * Read problems into a set, in file order. With format `auto` each row's format is recognized by
 * its shape. A file is a table if its first row fits no published format and it has a table's
 * columns.
 * @param base the variant that the files are for; null for nominal, where rows may name others
 * @param faults gets every broken row and duplicate, by file and line
 * @returns the files that are tables
 */
export async function readProblems(
  files: readonly NamedFile[],
  form: ProblemForm,
  base: NameParts | null,
  set: ProblemSet,
  faults: FaultList,
): Promise<TableFile[]> {
  const tables: NamedFile[] = [];
  let table = new Table(form);
  const before = faults.count;
  const held = new Map<NamedFile, HeldFaults>();
  // The faults of another reading of the same file replace those of the first.
  const newFaults = (file: NamedFile) => {
    const own = new HeldFaults();
    held.set(file, own);
    return own;
  };
  let rows = 0;
  for (const file of files) {
    const own = newFaults(file);
    const groups = new Peekable(readRows(file, own));
    if (!(await holdsTable(groups, form))) {
      for await (const group of groups.take()) {
        rows += group.length;
        for (const row of group) readRow(row, form, base, set, own);
      }
    } else if (base === null) {
      tables.push(file);
      await table.read(file, groups.take(), own);
    } else {
      await groups.close();
      const message =
        'is a table, which names its perturbed prompts itself: list it under problems';
      newFaults(file).add(message, { file: file.label });
    }
  }
  if (table.isStale) {
    table = new Table(form, table.headers);
    for (const file of tables) {
      const own = newFaults(file);
      await table.read(file, readRows(file, own), own);
    }
  }
  for (const own of held.values()) own.release(faults);
  // The rows of a table depend on each other, so only a table without faults is put together.
  if (tables.length > 0 && faults.count === before)
    table.addTo(set, languageName(form.language), faults);
  if (set.isEmpty && rows === 0 && faults.count === before) {
    faults.add('has no problems', { file: files[0]?.label ?? '' });
  }
  return tables.map((file) => ({ file, table }));
}

/** Add the faults of the answers in tables. */
export function addAnswerFaults([first]: readonly TableFile[], faults: FaultList): void {
  // All tables of a suite are read as one.
  first?.table.addAnswerFaults(faults);
}

async function holdsTable(
  groups: Peekable<readonly Row[]>,
  { format, columns }: ProblemForm,
): Promise<boolean> {
  if (format === 'table' || (format === 'auto' && Object.keys(columns).length > 0)) return true;
  if (format !== 'auto') return false;
  for await (const [first] of groups.peek()) {
    if (first === undefined) continue;
    const { value } = first;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    return recognize(value) === undefined && isTable(Object.keys(value));
  }
  return false;
}

function readRow(
  row: Row,
  { format, language, cluster, tags }: ProblemForm,
  base: NameParts | null,
  set: ProblemSet,
  faults: FaultList,
): void {
  const data = objectOf(row, faults);
  if (data === null) return;
  const known = format === 'auto' ? recognize(data) : FORMAT_NAMES.find((each) => each === format);
  if (known === undefined) {
    faults.add(unknownFormat(data), row.place);
    return;
  }
  const reader = FORMATS[known];
  const suiteLanguage = languageName(language);
  if (reader.onlyPython && suiteLanguage !== 'python') {
    faults.add(
      `has the format ${known}, which is for Python only, but the suite's language is ${suiteLanguage}`,
      row.place,
    );
    return;
  }
  const problem = readWith(reader, data, suiteLanguage, row, faults);
  const parts = readNameParts(data);
  const name = typeof parts === 'string' ? parts : joinName(base, parts);
  if (typeof name === 'string') faults.add(name, row.place);
  else if (problem !== null) {
    // A perturbed problem has the labels of its nominal one.
    const own = readLabels(data, name === null ? { cluster, tags } : {});
    if ('fault' in own) faults.add(own.fault, row.place);
    else {
      const kept = { format: known, data, text: row.text, place: row.place };
      set.add(name, { ...problem, ...own }, row.place, faults, kept);
    }
  }
}

/** Says which formats there are, and the fields that a row of none of them has. */
function unknownFormat(data: object): string {
  const formats = FORMAT_NAMES.map((name) => `${name} (${FORMATS[name].fields.join(', ')})`);
  const wanted = [...formats, 'a table (Original Prompt, Generated Code, tests)'].join(' or ');
  const fields = [
    ...FORMAT_NAMES.flatMap((name) => FORMATS[name].fields),
    ...['Original Prompt', 'tests'],
  ];
  const has = foundKeys(data, fields) || '; found no field';
  return `is no problem of a known format: expected ${wanted}${has}`;
}

function readWith(
  reader: ProblemFormat,
  data: object,
  language: string,
  { text, place }: Row,
  faults: FaultList,
): Problem | null {
  try {
    return reader.read(data, { language, text });
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    for (const message of describeIssues(error.issues, data, reader.fields)) {
      faults.add(message, place);
    }
    return null;
  }
}
