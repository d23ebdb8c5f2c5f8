import { IS_LFS_POINTER, isLfsPointer, LONGEST_POINTER } from '../../config/lfs-pointer.ts';
import type { NamedFile } from '../../records/dataset.ts';
import { type FaultList, messageOf, type Place, UserError } from '../../system/errors.ts';
import { parseJson, TooDeep } from '../../text/bounded-json.ts';
import { firstCharacter, type OpenedFile, openBytes, openFile, readError } from './bytes.ts';
import { readJsonList, readJsonMembers } from './json.ts';
import { type Line, linesIn } from './lines.ts';

/** A file with more invalid lines is another kind of file. */
const MOST_BROKEN = 1000;

/** The first bytes of a Parquet file. */
const PARQUET = 'PAR1';

/** One row of a file in any form of storage. */
export interface Row {
  readonly value: unknown;
  /** The row's original JSON: its numbers are Python's, not JavaScript's. */
  readonly text?: string;
  readonly place: Place;
}

/**
 * The rows of a file, a few at a time: JSONL, one JSON list, CSV or Parquet; the first three plain
 * or gzip. Parquet is recognized by its first bytes, CSV by its name, and a list by its first
 * character unless the name says JSONL. An unreadable file, also a Git LFS pointer, becomes a fault
 * next to the others.
 */
export function readRows(file: NamedFile, faults: FaultList): AsyncGenerator<readonly Row[]> {
  return withFaults(() => rowsIn(file, faults), faults);
}

/** The members of a JSON file that is one object, each as a row with only that member. */
export function readMembers(file: NamedFile, faults: FaultList): AsyncGenerator<readonly Row[]> {
  const members = () => readJsonMembers(file, openBytes(file.path));
  return withFaults(() => parseEach(members(), faults), faults);
}

async function* withFaults(
  rows: () => AsyncGenerator<readonly Row[]>,
  faults: FaultList,
): AsyncGenerator<readonly Row[]> {
  try {
    yield* rows();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    faults.addAll(error);
  }
}

async function* rowsIn(file: NamedFile, faults: FaultList): AsyncGenerator<readonly Row[]> {
  let opened: OpenedFile;
  try {
    opened = await openFile(file.path, LONGEST_POINTER + 1);
  } catch (error) {
    throw readError(error, file);
  }
  try {
    yield* await formIn(file, opened, faults);
  } finally {
    await opened.close();
  }
}

/** Choose the form of storage, and begin to read it. */
async function formIn(
  file: NamedFile,
  opened: OpenedFile,
  faults: FaultList,
): Promise<AsyncGenerator<readonly Row[]>> {
  const { start, bytes } = opened;
  const name = file.path.toLowerCase().replace(/\.gz$/, '');
  try {
    if (isLfsPointer(start)) {
      throw new UserError([{ place: { file: file.label }, message: IS_LFS_POINTER }]);
    }
    if (start.toString('latin1', 0, PARQUET.length) === PARQUET) {
      // Both modules load large libraries, which most runs do not need.
      const { readParquet } = await import('./parquet.ts');
      return readParquet(file, opened);
    }
    if (/\.[ct]sv$/.test(name)) {
      const { readCsv } = await import('./csv.ts');
      return readCsv(file, bytes, faults);
    }
    const isLines = /\.(jsonl|ndjson)$/.test(name);
    if (!isLines && (await firstCharacter(bytes.peek())) === '[') {
      return parseEach(readJsonList(file, bytes.take()), faults);
    }
  } catch (error) {
    throw readError(error, file);
  }
  return parseEach(linesIn(bytes.take(), file.label), faults);
}

async function* parseEach(
  groups: AsyncIterable<readonly Line[]>,
  faults: FaultList,
): AsyncGenerator<readonly Row[]> {
  let broken = 0;
  for await (const lines of groups) {
    const rows = lines.flatMap((line) => parseLine(line, faults) ?? []);
    yield rows;
    broken += lines.length - rows.length;
    // Enough faults are reported; reading on could take hours.
    if (broken > MOST_BROKEN) return;
  }
}

/** Null if the line is broken; it then becomes a fault. */
function parseLine({ text, place }: Line, faults: FaultList): Row | null {
  try {
    return { value: parseJson(text), text, place };
  } catch (error) {
    if (error instanceof TooDeep) {
      faults.add(error.message, place);
      return null;
    }
    const hint = /^\s*[[{]\s*$/.test(text)
      ? ': expected one whole JSON object a line (JSONL), one list, or of samples one object of lists by task id'
      : '';
    faults.add(`is not JSON (${messageOf(error).slice(0, 160)})${hint}`, place);
    return null;
  }
}

/** The object of a row. Any other value gives null and a fault. */
export function objectOf(row: Row, faults: FaultList): object | null {
  const { value, place } = row;
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
  faults.add('is not a JSON object', place);
  return null;
}
